import Directory
import Model

/// No database behind it: whoever moves a tenant is turned away.
struct NoTransfer: TenantTransfer {
  func export(
    _ tenant: TenantID, deadline: ContinuousClock.Instant, to write: @Sendable (TenantPart) async throws -> Void
  ) async throws { throw DirectoryError(.unavailable, "There is no database.") }

  func importing(
    as origin: TransferOrigin, from next: @Sendable () async throws -> TenantPart?
  ) async throws -> Transferred { throw DirectoryError(.unavailable, "There is no database.") }
}
