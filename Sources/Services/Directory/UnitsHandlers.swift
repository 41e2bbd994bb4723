internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.UnitsService`.
struct UnitsHandlers: DirectoryV1.UnitsService {
  let backend: Backend

  func listTree(
    _ request: DirectoryV1.UnitsServiceListTreeRequest, context: CallContext
  ) async throws -> DirectoryV1.UnitsServiceListTreeResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let units = try await self.backend.queries.units(in: scope)
    return .init(units: units.map(DirectoryV1.Unit.init), complete: true)
  }
}
