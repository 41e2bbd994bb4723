public import Model

/// Moves whole tenants out of the database and into it.
public protocol TenantTransfer: Sendable {
  /// Reads a tenant as of one moment and hands it on part by part; the footer's digest is empty.
  ///
  /// - Throws: ``DirectoryError``, or what `write` throws.
  func export(
    _ tenant: TenantID, deadline: ContinuousClock.Instant, to write: @Sendable (TenantPart) async throws -> Void
  ) async throws

  /// Makes a tenant of the parts that `next` gives: all of it or nothing, in one change behind its revisions.
  ///
  /// The tenant keeps its id, which its audit's chain is about.
  ///
  /// - Throws: ``DirectoryError``: `alreadyExists` if there is such a tenant, `invalidField` if the parts are not in
  ///   order or not what this release keeps; or what `next` throws.
  func importing(as origin: TransferOrigin, from next: @Sendable () async throws -> TenantPart?) async throws
    -> Transferred
}

/// Who imports, for the audit.
public struct TransferOrigin: Hashable, Sendable {
  public var principal: String
  public var trace: String
  public var deadline: ContinuousClock.Instant

  public init(principal: String, trace: String, deadline: ContinuousClock.Instant) {
    self.principal = principal
    self.trace = trace
    self.deadline = deadline
  }
}

/// What an import has made.
public struct Transferred: Hashable, Sendable {
  public var token: Token
  /// The rows of all tables.
  public var rows: Int64

  public init(token: Token, rows: Int64) {
    self.token = token
    self.rows = rows
  }
}
