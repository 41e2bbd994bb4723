import Authorization
import Model

extension SnapshotBuilder {
  /// A snapshot of some facts, by the calls that take rows as they come from storage.
  static func load(_ facts: [Fact], revision: Revision = 1) -> Snapshot {
    var builder = SnapshotBuilder(
      tenant: TenantID(rawValue: "acme"), epoch: Epoch(timeline: 1, restores: 0), revision: revision)
    for fact in facts {
      switch fact {
      case .user(let user): builder.add(user)
      case .membership(let membership): builder.add(membership)
      case .grant(let grant): builder.add(grant)
      case .resource(let resource): builder.add(resource)
      default: builder.add(fact)
      }
    }
    return builder.finish()
  }

  private mutating func add(_ user: UserFact) {
    Self.borrow([user.id.rawValue, user.company.rawValue, user.unit.rawValue]) {
      addUser(id: $0[0], status: user.status, company: $0[1], unit: $0[2])
    }
  }

  private mutating func add(_ membership: MembershipFact) {
    Self.borrow([membership.user.rawValue, membership.workgroup.rawValue, membership.source.description]) {
      addMembership(user: $0[0], workgroup: $0[1], source: $0[2])
    }
  }

  private mutating func add(_ grant: GrantFact) {
    let key = grant.resource
    let texts = [grant.user.rawValue, key.application, key.type, key.id, grant.source.description, grant.level]
    Self.borrow(texts) {
      addGrant(user: $0[0], application: $0[1], type: $0[2], resource: $0[3], source: $0[4], level: $0[5])
    }
  }

  private mutating func add(_ resource: ResourceFact) {
    let key = resource.key
    let parent = resource.parent
    let texts = [
      key.application, key.type, key.id, resource.company.rawValue, resource.unit?.rawValue ?? "",
      parent?.application ?? "", parent?.type ?? "", parent?.id ?? "", resource.lockedBy?.rawValue ?? "",
    ]
    Self.borrow(texts) {
      addResource(
        application: $0[0], type: $0[1], id: $0[2], company: $0[3], unit: $0[4], parentApplication: $0[5],
        parentType: $0[6], parentID: $0[7], lockedBy: $0[8])
    }
    for (dimension, values) in resource.attributes {
      for value in values { Self.borrow([dimension, value]) { addAttribute(dimension: $0[0], value: $0[1]) } }
    }
    for unit in resource.sharedWith { Self.borrow([unit.rawValue]) { addSharedUnit($0[0]) } }
  }

  private static func borrow(_ texts: [String], _ body: ([UnsafeRawBufferPointer]) -> Void) {
    let bytes = texts.map { Array($0.utf8) }
    func borrow(_ index: Int, _ pointers: [UnsafeRawBufferPointer]) {
      if index == bytes.count { return body(pointers) }
      bytes[index].withUnsafeBytes { borrow(index + 1, pointers + [$0]) }
    }
    borrow(0, [])
  }
}
