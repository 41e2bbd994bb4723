public import Directory
public import Model
public import Postgres

/// Moves tenants out of PostgreSQL and into it, by COPY.
public struct PostgresTenantTransfer: TenantTransfer {
  private let pool: PostgresPool
  private let limits: RepositoryLimits

  /// - Parameter pool: Connections with the role `muster_app`.
  public init(pool: PostgresPool, limits: RepositoryLimits = RepositoryLimits()) {
    self.pool = pool
    self.limits = limits
  }

  public func export(
    _ tenant: TenantID, deadline: ContinuousClock.Instant, to write: @Sendable (TenantPart) async throws -> Void
  ) async throws {
    try await mapped {
      try await withoutActuallyEscaping(write) { write in
        try await pool.transaction(
          settings: Scope.sets(tenant), isolation: .repeatableRead, deadline: deadline
        ) { transaction in
          try await TenantExport(tenant: tenant, transaction: transaction, write: write).run()
        }
      }
    }
  }

  public func importing(
    as origin: TransferOrigin, from next: @Sendable () async throws -> TenantPart?
  ) async throws -> Transferred {
    try await mapped {
      guard case .header(let header) = try await next() else {
        throw DirectoryError(
          .invalidField, "The stream begins with no header; nothing was imported.", field: "part",
          reason: "stream_disorder")
      }
      let limits = limits
      return try await withoutActuallyEscaping(next) { next in
        try await pool.transaction(settings: Scope.sets(header.tenant), deadline: origin.deadline) { transaction in
          var run = TenantImport(
            header: header, origin: origin, limits: limits, transaction: transaction, next: next)
          return try await run.run()
        }
      }
    }
  }

  /// What the database throws as what a caller is told; the caller's own errors go through.
  private func mapped<Value>(_ body: () async throws -> Value) async throws -> Value {
    do { return try await body() } catch let error as PostgresError { throw DirectoryError.mapping(error) }
  }
}
