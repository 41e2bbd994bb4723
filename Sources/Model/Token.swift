/// The number of a committed change of one tenant: 1 is the tenant's making, each change adds one.
public typealias Revision = Int64

/// Which life of the database a revision belongs to: after a failover or a restore, revisions may repeat.
public struct Epoch: Hashable, Sendable, Codable, CustomStringConvertible {
  /// PostgreSQL's timeline, which a promotion raises.
  public let timeline: Int64
  /// A counter of ours, which `musterd epoch bump` raises after a restore.
  public let restores: Int64

  public init(timeline: Int64, restores: Int64) {
    self.timeline = timeline
    self.restores = restores
  }

  public var description: String { "\(timeline)-\(restores)" }
}

/// What a write returns and a check may ask for: "at least as new as that" (X9).
///
/// Its text is opaque to clients: `1.<timeline>-<restores>.<revision>.<tenant>`.
public struct Token: Hashable, Sendable, CustomStringConvertible {
  public let tenant: TenantID
  public let epoch: Epoch
  public let revision: Revision

  public init(tenant: TenantID, epoch: Epoch, revision: Revision) {
    self.tenant = tenant
    self.epoch = epoch
    self.revision = revision
  }

  public var description: String { "1.\(epoch).\(revision).\(tenant)" }

  /// Reads a token back.
  public init(_ text: String, field: String) throws(InvalidField) {
    let parts = text.split(separator: ".", maxSplits: 3, omittingEmptySubsequences: false)
    let epoch = parts.count == 4 ? parts[1].split(separator: "-") : []
    guard parts.count == 4, parts[0] == "1", epoch.count == 2,
      let timeline = Int64(epoch[0]), let restores = Int64(epoch[1]),
      let revision = Int64(parts[2]), revision >= 0, Identifier<IdentifierTag.Tenant>.isWellFormed(String(parts[3]))
    else { throw InvalidField(field, "is not a token that a call of this service returned") }
    self.init(
      tenant: TenantID(rawValue: String(parts[3])), epoch: Epoch(timeline: timeline, restores: restores),
      revision: revision)
  }
}
