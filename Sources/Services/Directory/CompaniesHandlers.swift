internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.CompaniesService`.
struct CompaniesHandlers: DirectoryV1.CompaniesService {
  let backend: Backend

  func create(
    _ request: DirectoryV1.CompaniesServiceCreateRequest, context: CallContext
  ) async throws -> DirectoryV1.CompaniesServiceCreateResponse {
    let company = request.company ?? .init()
    let command = CreateCompany(
      id: try company.id.isEmpty ? nil : CompanyID(company.id, field: "company.id"), name: company.name)
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "company"), context)
    return .init(company: .init(outcome.answer), token: outcome.token.description)
  }

  func get(
    _ request: DirectoryV1.CompaniesServiceGetRequest, context: CallContext
  ) async throws -> DirectoryV1.CompaniesServiceGetResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let found = try await self.backend.queries.answer(
      GetCompany(try CompanyID(request.company, field: "company")), in: scope)
    return .init(company: .init(found.answer))
  }

  func list(
    _ request: DirectoryV1.CompaniesServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.CompaniesServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let found = try await self.backend.queries.answer(ListCompanies(named: request.name), in: scope)
    return .init(
      companies: found.answer.map(DirectoryV1.Company.init), complete: true, token: found.token.description)
  }

  func update(
    _ request: DirectoryV1.CompaniesServiceUpdateRequest, context: CallContext
  ) async throws -> DirectoryV1.CompaniesServiceUpdateResponse {
    let company = request.company ?? .init()
    let mask = try UpdateMask(request.updateMask, of: ["name"])
    let command = UpdateCompany(
      id: try CompanyID(company.id, field: "company.id"), name: mask.value("name", company.name),
      expectedVersion: Etag.expected(company.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "company"), context)
    return .init(company: .init(outcome.answer), token: outcome.token.description)
  }
}
