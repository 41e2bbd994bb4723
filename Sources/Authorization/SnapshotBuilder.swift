public import Model

/// Makes a snapshot out of rows as they come from storage, in any order; fastest if a kind's rows are sorted by user or
/// resource.
///
/// Texts are borrowed UTF-8, valid during the call; what is optional may be empty. Kinds that have no method of their
/// own are few in any tenant and come as facts.
public struct SnapshotBuilder: ~Copyable {
  private let tenant: TenantID
  private let epoch: Epoch
  private let revision: Revision
  private var facts: [Fact] = []
  private var resource: ResourceFact?

  public init(tenant: TenantID, epoch: Epoch, revision: Revision) {
    self.tenant = tenant
    self.epoch = epoch
    self.revision = revision
  }

  /// Adds a fact of any kind; kinds that no rule reads are ignored.
  public mutating func add(_ fact: Fact) { facts.append(fact) }

  /// Adds a user.
  public mutating func addUser(
    id: UnsafeRawBufferPointer, status: UserStatus, company: UnsafeRawBufferPointer, unit: UnsafeRawBufferPointer
  ) {
    add(
      .user(
        UserFact(
          id: UserID(rawValue: String(id)), company: CompanyID(rawValue: String(company)),
          unit: UnitID(rawValue: String(unit)), account: .local, status: status)))
  }

  /// Adds one source's membership.
  ///
  /// - Parameter source: In its stored form; a text that is none adds nothing.
  public mutating func addMembership(
    user: UnsafeRawBufferPointer, workgroup: UnsafeRawBufferPointer, source: UnsafeRawBufferPointer
  ) {
    guard let source = Source(String(source)) else { return }
    add(
      .membership(
        MembershipFact(
          workgroup: WorkgroupID(rawValue: String(workgroup)), user: UserID(rawValue: String(user)), source: source)))
  }

  /// Adds one source's grant.
  ///
  /// - Parameter source: In its stored form; a text that is none adds nothing.
  public mutating func addGrant(
    user: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer,
    resource: UnsafeRawBufferPointer, source: UnsafeRawBufferPointer, level: UnsafeRawBufferPointer
  ) {
    guard let source = GrantSource(String(source)) else { return }
    let key = ResourceKey(application: String(application), type: String(type), id: String(resource))
    add(.grant(GrantFact(resource: key, user: UserID(rawValue: String(user)), source: source, level: String(level))))
  }

  /// Adds a resource; ``addAttribute(dimension:value:)`` and ``addSharedUnit(_:)`` then say more of it.
  ///
  /// - Parameters:
  ///   - unit: Where it was made; empty for none, as for the others.
  ///   - parentApplication: With the two that follow the key of its parent; all empty for none.
  public mutating func addResource(
    application: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer, id: UnsafeRawBufferPointer,
    company: UnsafeRawBufferPointer, unit: UnsafeRawBufferPointer, parentApplication: UnsafeRawBufferPointer,
    parentType: UnsafeRawBufferPointer, parentID: UnsafeRawBufferPointer, lockedBy: UnsafeRawBufferPointer
  ) {
    flush()
    resource = ResourceFact(
      key: ResourceKey(application: String(application), type: String(type), id: String(id)),
      company: CompanyID(rawValue: String(company)), unit: unit.isEmpty ? nil : UnitID(rawValue: String(unit)),
      parent: parentID.isEmpty
        ? nil
        : ResourceKey(application: String(parentApplication), type: String(parentType), id: String(parentID)),
      lockedBy: lockedBy.isEmpty ? nil : UserID(rawValue: String(lockedBy)), updatedAt: Timestamp(microseconds: 0))
  }

  /// One of the values that the resource added last has in a dimension.
  public mutating func addAttribute(dimension: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    resource?.attributes[String(dimension), default: []].append(String(value))
  }

  /// A unit that the resource added last is shared with explicitly.
  public mutating func addSharedUnit(_ unit: UnsafeRawBufferPointer) {
    resource?.sharedWith.append(UnitID(rawValue: String(unit)))
  }

  private mutating func flush() {
    if let resource { add(.resource(resource)) }
    resource = nil
  }

  /// The snapshot of all that was added; of two facts under one key the later one counts.
  public consuming func finish() -> Snapshot {
    flush()
    return Snapshot(tenant: tenant, epoch: epoch, revision: revision, facts: facts)
  }
}

extension String {
  fileprivate init(_ bytes: UnsafeRawBufferPointer) { self.init(decoding: bytes, as: UTF8.self) }
}
