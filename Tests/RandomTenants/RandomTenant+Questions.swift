public import Authorization
public import Model

/// Questions at random, most of them about what exists.
extension RandomTenant {
  public mutating func question() -> Question {
    let type = random.pick(pools.types)
    return Question(
      subject: subject(),
      action: random.oneIn(60) ? "fly" : random.pick(type.actions).name,
      resource: reference(to: type),
      view: view(of: type))
  }

  private mutating func view(of type: ResourceTypeFact) -> UnitID? {
    guard random.oneIn(type.placement == nil ? 12 : 2) else { return nil }
    return random.oneIn(20) ? UnitID(rawValue: "nowhere") : random.pick(pools.units).id
  }

  private mutating func subject() -> Subject {
    if random.oneIn(6) { return .preview(preview()) }
    return .user(user())
  }

  public mutating func preview() -> Preview {
    let workgroups = pools.workgroups.filter { _ in random.oneIn(3) }
    let scope = workgroups.first { $0.kind == .scope }
    let level = pools.packs.flatMap(\.application.levels).randomElement(using: &random)?.name
    return Preview(
      workgroups: workgroups.filter { $0.kind != .scope || $0.id == scope?.id }.map(\.id),
      roles: pools.roles.filter { _ in random.oneIn(4) }.map(\.key),
      level: random.oneIn(3) ? random.oneIn(20) ? "unheard-of" : level : nil)
  }

  private mutating func reference(to type: ResourceTypeFact) -> ResourceReference {
    let isInline = type.scopeDimensions.isEmpty ? random.oneIn(10) : random.oneIn(3)
    return ResourceReference(
      application: !random.oneIn(5) ? "" : random.oneIn(30) ? "none" : type.application,
      type: random.oneIn(80) ? "none" : type.name,
      id: isInline ? (random.oneIn(3) ? "new" : "") : random.pick(pools.ids),
      attributes: isInline || random.oneIn(4) ? attributes(of: type) : [:],
      lines: type.isContainer && random.oneIn(2)
        ? (0..<Int.random(in: 0...3, using: &random)).map { _ in attributes(of: lineType) } : nil)
  }

  /// Lines of a question name dimensions of any type.
  private var lineType: ResourceTypeFact {
    pools.types.max { $0.scopeDimensions.count < $1.scopeDimensions.count } ?? pools.types[0]
  }

  public mutating func user() -> UserID { random.oneIn(40) ? UserID(rawValue: "nobody") : random.pick(pools.users) }

  public mutating func role() -> RoleKey {
    random.oneIn(10) ? RoleKey(application: "Write", name: "unheard-of") : random.pick(pools.roles).key
  }

  public mutating func permission() -> String {
    random.oneIn(10) ? "unheard-of" : random.pick(pools.roles.flatMap(\.permissions))
  }
}
