internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC
internal import Secrets
internal import Synchronization

extension TenantsHandlers {
  func export(
    _ request: DirectoryV1.TenantsServiceExportRequest,
    response: ResponseWriter<DirectoryV1.TenantsServiceExportResponse>, context: CallContext
  ) async throws {
    let tenant = try TenantID(request.tenant, field: "tenant")
    _ = try self.operatorCalling(context, to: tenant)
    let seal = TransferSeal()
    try await self.transfer.export(tenant, deadline: self.transferDeadline(of: context)) { part in
      try await response.write(.init(part: .init(try seal.sealed(part))))
    }
  }

  func `import`(
    _ requests: RequestStream<DirectoryV1.TenantsServiceImportRequest>, context: CallContext
  ) async throws -> DirectoryV1.TenantsServiceImportResponse {
    let caller = try self.operatorCalling(context, to: nil)
    let origin = TransferOrigin(
      principal: caller.principal, trace: caller.trace, deadline: self.transferDeadline(of: context))
    let seal = TransferSeal()
    let made = try await self.transfer.importing(as: origin) {
      // The stream's place is the call's: each iterator goes on from there.
      var iterator = requests.makeAsyncIterator()
      guard let message = try await iterator.next() else { return nil }
      return try seal.checked(try TenantPart(message.part))
    }
    return .init(token: made.token.description, rows: made.rows)
  }

  /// A whole tenant is the operator's to move; nobody's authority within it reaches so far.
  ///
  /// - Parameter tenant: Which one, where the call says so before it is admitted; its log of accesses keeps a refusal.
  private func operatorCalling(_ context: CallContext, to tenant: TenantID?) throws -> Caller {
    let caller = try Caller(context, limits: self.backend.limits)
    guard caller.actingUser == nil else {
      if let tenant {
        self.backend.accesses.record(
          caller.refused(context.method.accessName, of: tenant, reason: "operator_only"))
      }
      throw DirectoryError(
        .permissionDenied, "Only the operator moves whole tenants: call with the root key and for no user.",
        reason: "operator_only")
    }
    return caller
  }

  private func transferDeadline(of context: CallContext) -> ContinuousClock.Instant {
    let latest = ContinuousClock.now + self.backend.limits.longestTransfer
    return context.deadline.map { min($0, latest) } ?? latest
  }
}

/// The digest of a stream, as it goes by. It ends with the footer: nothing behind that belongs to the stream.
private final class TransferSeal: Sendable {
  private let digest = Mutex<Digest.Running?>(Digest.Running())

  /// The part with the digest in it, if it is the footer.
  func sealed(_ part: TenantPart) throws(DirectoryError) -> TenantPart {
    guard case .footer(var footer) = part else {
      try add(part)
      return part
    }
    footer.digest = try end()
    return .footer(footer)
  }

  /// The part, if it is not a footer that stands for another stream.
  func checked(_ part: TenantPart) throws(DirectoryError) -> TenantPart {
    guard case .footer(let footer) = part else {
      try add(part)
      return part
    }
    guard footer.digest == (try end()) else {
      throw DirectoryError(
        .invalidField, "The stream is not what its digest was made of: it is damaged; nothing was imported.",
        field: "part.footer.sha256", reason: "digest_mismatch")
    }
    return part
  }

  private func end() throws(DirectoryError) -> [UInt8] {
    guard let sum = digest.withLock({ $0.take()?.finish() }) else { throw Self.ended }
    return sum
  }

  private func add(_ part: TenantPart) throws(DirectoryError) {
    let isOpen = digest.withLock { digest in
      guard digest != nil else { return false }
      switch part {
      case .header(let header): digest?.update(header.digested)
      case .rows(let rows):
        digest?.update(rows.digestedPrefix)
        digest?.update(rows.bytes)
      case .footer: break
      }
      return true
    }
    guard isOpen else { throw Self.ended }
  }

  private static var ended: DirectoryError {
    DirectoryError(
      .invalidField, "The stream goes on behind its footer: it is out of order; nothing was imported.", field: "part",
      reason: "stream_disorder")
  }
}
