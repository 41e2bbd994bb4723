internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// `muster.directory.v1.LicensesService`.
struct LicensesHandlers: DirectoryV1.LicensesService {
  let backend: Backend

  func createProfile(
    _ request: DirectoryV1.LicensesServiceCreateProfileRequest, context: CallContext
  ) async throws -> DirectoryV1.LicensesServiceCreateProfileResponse {
    let profile = request.profile ?? .init()
    let command = CreateLicenseProfile(
      id: try profile.id.isEmpty ? nil : LicenseProfileID(profile.id, field: "profile.id"),
      workgroup: try WorkgroupID(profile.workgroup, field: "profile.workgroup"), priority: profile.priority,
      products: profile.products.map(Model.ProductSeats.init))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "profile"), context)
    return .init(
      profile: .init(LicenseProfileRecord(profile: outcome.answer, taken: [:])), token: outcome.token.description)
  }

  func list(
    _ request: DirectoryV1.LicensesServiceListRequest, context: CallContext
  ) async throws -> DirectoryV1.LicensesServiceListResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let workgroup = try request.workgroup.isEmpty ? nil : WorkgroupID(request.workgroup, field: "workgroup")
    let found = try await self.backend.queries.answer(ListLicenseProfiles(workgroup: workgroup), in: scope)
    return .init(
      profiles: found.answer.map(DirectoryV1.LicenseProfile.init), complete: true, token: found.token.description)
  }

  func update(
    _ request: DirectoryV1.LicensesServiceUpdateRequest, context: CallContext
  ) async throws -> DirectoryV1.LicensesServiceUpdateResponse {
    let profile = request.profile ?? .init()
    let mask = try UpdateMask(request.updateMask, of: ["priority", "products"])
    let command = UpdateLicenseProfile(
      id: try LicenseProfileID(profile.id, field: "profile.id"), priority: mask.value("priority", profile.priority),
      products: mask.value("products", profile.products.map(Model.ProductSeats.init)),
      expectedVersion: Etag.expected(profile.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(inside: "profile"), context)
    return .init(
      profile: .init(LicenseProfileRecord(profile: outcome.answer.profile, taken: outcome.answer.taken)),
      token: outcome.token.description)
  }

  func delete(
    _ request: DirectoryV1.LicensesServiceDeleteRequest, context: CallContext
  ) async throws -> DirectoryV1.LicensesServiceDeleteResponse {
    let command = DeleteLicenseProfile(
      id: try LicenseProfileID(request.profile, field: "profile"), expectedVersion: Etag.expected(request.etag))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request,
      paths: FieldPaths(renamed: ["id": "profile"]), context)
    return .init(freed: outcome.answer.freed, token: outcome.token.description)
  }

  func resolve(
    _ request: DirectoryV1.LicensesServiceResolveRequest, context: CallContext
  ) async throws -> DirectoryV1.LicensesServiceResolveResponse {
    let scope = try await self.backend.scope(request.tenant, context)
    let question = ResolveSeat(
      user: try UserID(request.user, field: "user"), product: try self.product(request.product))
    let found = try await self.backend.queries.answer(question, in: scope)
    let choice = found.answer
    return .init(
      profile: choice.serving?.profile.rawValue ?? "", product: choice.serving?.product ?? "",
      held: choice.serving?.verdict == .held, reason: choice.obstacle?.rawValue ?? "",
      steps: choice.steps.map(DirectoryV1.SeatStep.init), token: found.token.description)
  }

  func acquire(
    _ request: DirectoryV1.LicensesServiceAcquireRequest, context: CallContext
  ) async throws -> DirectoryV1.LicensesServiceAcquireResponse {
    let command = AcquireSeat(user: try UserID(request.user, field: "user"), product: try self.product(request.product))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    let choice = outcome.answer
    return .init(
      profile: choice.serving?.profile.rawValue ?? "", product: choice.serving?.product ?? "",
      held: choice.serving?.verdict == .held, steps: choice.steps.map(DirectoryV1.SeatStep.init),
      token: outcome.token.description)
  }

  func release(
    _ request: DirectoryV1.LicensesServiceReleaseRequest, context: CallContext
  ) async throws -> DirectoryV1.LicensesServiceReleaseResponse {
    let command = ReleaseSeats(
      user: try UserID(request.user, field: "user"), product: try self.product(request.product))
    let outcome = try await self.backend.change(
      command, of: try TenantID(request.tenant, field: "tenant"), requestID: request.requestId, body: request, context)
    return .init(freed: outcome.answer.freed, token: outcome.token.description)
  }

  private func product(_ name: String) throws(InvalidField) -> String? {
    name.isEmpty ? nil : try Text.read(name, field: "product")
  }
}

extension DirectoryV1.LicenseProfile {
  init(_ record: LicenseProfileRecord) {
    let profile = record.profile
    self.init(
      id: profile.id.rawValue, workgroup: profile.workgroup.rawValue, priority: profile.priority,
      products: profile.products.map {
        .init(product: $0.product, seats: $0.seats, taken: record.taken[$0.product] ?? 0)
      }, etag: Etag.text(profile.version))
  }
}

extension Model.ProductSeats {
  init(_ message: DirectoryV1.ProductSeats) { self.init(product: message.product, seats: message.seats) }
}

extension DirectoryV1.SeatStep {
  init(_ step: SeatChoice.Step) {
    self.init(
      profile: step.profile.rawValue, workgroup: step.workgroup.rawValue, priority: step.priority,
      product: step.product, seats: step.seats, taken: step.taken, verdict: .init(step.verdict))
  }
}

extension DirectoryV1.SeatVerdict {
  init(_ verdict: SeatChoice.Verdict) {
    switch verdict {
    case .held: self = .held
    case .chosen: self = .chosen
    case .free: self = .free
    case .full: self = .full
    }
  }
}
