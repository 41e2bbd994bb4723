public import Authorization
public import Directory
public import Model

/// The loaded tenants, from which checks are answered.
///
/// The composition root puts whatever keeps snapshots up to date behind it.
public protocol Snapshots: Sendable {
  /// What a reactor holds of a tenant, without a lock and without an allocation.
  ///
  /// - Parameters:
  ///   - tenant: The tenant's id in UTF-8.
  ///   - reactor: The index of the reactor on whose thread this is called.
  /// - Returns: nil if the tenant is not loaded there, or so long without contact to the database that `any` may not be
  ///   answered from memory any more.
  func current(tenant: UnsafeRawBufferPointer, reactor: Int) -> Snapshot?

  /// One of the last versions of a loaded tenant that are still in memory; nil if that revision is not.
  func recent(_ tenant: TenantID, _ revision: Revision) -> Snapshot?

  /// A snapshot that is fresh enough; loads the tenant if need be.
  ///
  /// - Parameter deadline: Of the call. Waiting ends 50 ms before it, so that the answer still arrives, and after 2 s
  ///   at the latest.
  /// - Throws: `notFound` for an unknown tenant, `failedPrecondition` with the reason `epoch_changed` for a revision of
  ///   another epoch, `unavailable` with the revision reached if the wait was in vain.
  func snapshot(
    of tenant: TenantID, freshness: SnapshotFreshness, deadline: ContinuousClock.Instant
  ) async throws(DirectoryError) -> Snapshot
}

/// How fresh a snapshot must be.
public enum SnapshotFreshness: Hashable, Sendable {
  /// Whatever is loaded, within the bound on staleness.
  case any
  /// At least as new as a token of the same tenant.
  case atLeast(Token)
  /// As new as the newest commit when the question was asked.
  case latest
}
