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
  private var bulk = Bulk()
  /// What comes after the bulk, in this order.
  private var rest: [Fact] = []
  /// The resource added last.
  private var current = Current.none

  private enum Current {
    case none
    case row(UInt32)
    /// One that was added before: it then replaces what is laid out.
    case again(ResourceFact)
  }

  public init(tenant: TenantID, epoch: Epoch, revision: Revision) {
    self.tenant = tenant
    self.epoch = epoch
    self.revision = revision
  }

  /// Adds a fact of any kind; kinds that no rule reads are ignored.
  public mutating func add(_ fact: Fact) { rest.append(fact) }

  /// Adds a user; of two with one id the later one counts.
  public mutating func addUser(
    id: UnsafeRawBufferPointer, status: UserStatus, company: UnsafeRawBufferPointer, unit: UnsafeRawBufferPointer
  ) {
    bulk.setUser(
      bulk.user(id), status, company: bulk.names.companies.intern(company), unit: bulk.names.units.intern(unit))
  }

  /// Adds one source's membership.
  ///
  /// - Parameter source: In its stored form.
  public mutating func addMembership(
    user: UnsafeRawBufferPointer, workgroup: UnsafeRawBufferPointer, source: UnsafeRawBufferPointer
  ) {
    let membership = Membership(
      workgroup: bulk.names.workgroups.intern(workgroup), source: bulk.names.sources.intern(source))
    bulk.add(membership, to: bulk.user(user))
  }

  /// Adds one source's grant; of two by one source the later one counts.
  ///
  /// - Parameter source: In its stored form.
  public mutating func addGrant(
    user: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer, type: UnsafeRawBufferPointer,
    resource: UnsafeRawBufferPointer, source: UnsafeRawBufferPointer, level: UnsafeRawBufferPointer
  ) {
    let grant = Grant(
      resource: bulk.resource(resource, ofType: bulk.type(application, type)),
      source: bulk.names.sources.intern(source), level: bulk.names.levels.intern(level))
    bulk.add(grant, to: bulk.user(user))
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
    endResource()
    let number = bulk.resource(id, ofType: bulk.type(application, type))
    if bulk.isRegistered(number) {
      current = .again(
        ResourceFact(
          key: ResourceKey(application: String(application), type: String(type), id: String(id)),
          company: CompanyID(rawValue: String(company)), unit: unit.isEmpty ? nil : UnitID(rawValue: String(unit)),
          parent: parentID.isEmpty
            ? nil : ResourceKey(application: String(parentApplication), type: String(parentType), id: String(parentID)),
          lockedBy: lockedBy.isEmpty ? nil : UserID(rawValue: String(lockedBy)), updatedAt: Timestamp(microseconds: 0)))
      return
    }
    var head = Bulk.ResourceHead(isRegistered: true, company: bulk.names.companies.intern(company))
    if !unit.isEmpty { head.unit = bulk.names.units.intern(unit) }
    if !parentID.isEmpty { head.parent = bulk.resource(parentID, ofType: bulk.type(parentApplication, parentType)) }
    if !lockedBy.isEmpty { head.locker = bulk.user(lockedBy) }
    bulk.setResource(number, head)
    current = .row(number)
  }

  /// One of the values that the resource added last has in a dimension.
  public mutating func addAttribute(dimension: UnsafeRawBufferPointer, value: UnsafeRawBufferPointer) {
    switch current {
    case .none: break
    case .row(let number): bulk.addAttribute(dimension: dimension, value: value, to: number)
    case .again(var fact):
      fact.attributes[String(dimension), default: []].append(String(value))
      current = .again(fact)
    }
  }

  /// A unit that the resource added last is shared with explicitly.
  public mutating func addSharedUnit(_ unit: UnsafeRawBufferPointer) {
    switch current {
    case .none: break
    case .row(let number): bulk.addShared(unit, to: number)
    case .again(var fact):
      fact.sharedWith.append(UnitID(rawValue: String(unit)))
      current = .again(fact)
    }
  }

  private mutating func endResource() {
    if case .again(let fact) = current { rest.append(.resource(fact)) }
    current = .none
  }

  /// The snapshot of all that was added.
  public consuming func finish() -> Snapshot {
    endResource()
    var edit = Edit(bulk.finish())
    for fact in rest { edit.put(fact) }
    return Snapshot(tenant: tenant, epoch: epoch, revision: revision, tables: edit.finish())
  }
}

extension String {
  fileprivate init(_ bytes: UnsafeRawBufferPointer) { self.init(decoding: bytes, as: UTF8.self) }
}
