internal import Model

extension Preset: Decodable {
  /// Reads a preset's document, such as a YAML file, in the form of the five packs.
  ///
  /// - `application` with `roles`, `unit_roles` and `resource_roles`, or `applications` with the roles of each:
  ///   permissions by role.
  /// - `types`: each with `actions` and the guards that it switches on. A type belongs to the preset's one
  ///   `application`, and to one named like the preset where there are several; so do `categories`, `levels`,
  ///   `delegated_permissions` and `license_products`. `actions` beside `types` are those of every type that has none;
  ///   `matrix` holds rows of types with `placement: matrix`.
  /// - `workgroups` and `first_user`.
  /// - `variants` and, but for `default`, `level_orders`: what a tenant can be made with instead, by the option's name.
  ///
  /// - Throws: ``PresetError`` for keys that are not known, and for what does not fit together.
  public init(from decoder: any Decoder) throws {
    let document = try Strict<PresetDocument>(from: decoder).value
    try document.check()
    name = document.preset
    let owner = document.application ?? document.preset
    applications = document.applicationFacts(owner: owner)
    roles = document.roleFacts(owner: owner)
    types = document.typeFacts(document.types, owner: owner)
    workgroups = try (document.workgroups ?? []).map { try $0.value.workgroup() }
    firstUser = (document.firstUser?.value).map { FirstUser(login: $0.login, workgroup: $0.workgroup) }
    options = document.options(owner: owner)
  }
}

extension PresetDocument {
  static let defaultOrder = "default"

  /// The owner of the types, and the others with nothing but a name.
  func applicationFacts(owner: String) -> [ApplicationFact] {
    let owning = ApplicationFact(
      name: owner, categories: Self.categories(categories), levels: levelFacts { $0.rank },
      delegatedPermissions: delegatedPermissions ?? [], products: licenseProducts ?? [])
    let others = (applications ?? [:]).keys.filter { $0 != owner }.sorted().map { ApplicationFact(name: $0) }
    return [owning] + others
  }

  func options(owner: String) -> [String: Preset.Option] {
    var options = (variants ?? [:]).mapValues { variant in
      Preset.Option(
        owner: owner, categories: variant.value.categories.map { Self.categories($0) },
        types: typeFacts(variant.value.types, owner: owner))
    }
    for (name, order) in levelOrders ?? [:] where name != Self.defaultOrder {
      let ranks = Dictionary(uniqueKeysWithValues: zip(order, (1...Int64(order.count)).reversed()))
      options[name, default: Preset.Option(owner: owner)].ranks = ranks
    }
    return options
  }

  private static func categories(_ categories: [String: [String]]?) -> [RestrictionCategory] {
    (categories ?? [:]).sorted { $0.key < $1.key }.map { RestrictionCategory(name: $0.key, dimensions: $0.value) }
  }

  private func levelFacts(_ rank: (Level) -> Int64) -> [AccessLevel] {
    (levels ?? [:]).map { AccessLevel(name: $0, rank: rank($1.value), allows: $1.value.allows) }
      .sorted { ($1.rank, $0.name) < ($0.rank, $1.name) }
  }
}
