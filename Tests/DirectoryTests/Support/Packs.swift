import Directory
import Model

extension FactStore {
  /// A tenant with the packs as they are checked in, and users `ann` and `bob`.
  static func packs(_ names: String...) throws -> FactStore {
    let catalog = try PresetCatalog(try Preset.fileNames.map { try Preset.file($0) })
    var store = FactStore()
    try store.run(CreateTenant(displayName: "Acme", presets: try catalog.resolve(names), enrolmentDigest: digest))
    for id in [UserID.ann, .bob] { try store.run(CreateUser(id: id, login: id.rawValue)) }
    return store
  }
}

extension ResourceKey {
  static func contract(_ id: String) -> ResourceKey { cloud("contract", id) }
  static func line(_ id: String) -> ResourceKey { cloud("usage_line", id) }
  static func hierarchy(_ id: String) -> ResourceKey { planning("hierarchy", id) }
  static func document(_ id: String) -> ResourceKey { planning("document", id) }

  static func cloud(_ type: String, _ id: String) -> ResourceKey {
    ResourceKey(application: "CloudProvider", type: type, id: id)
  }

  static func planning(_ type: String, _ id: String) -> ResourceKey {
    ResourceKey(application: "planning", type: type, id: id)
  }
}

extension TypeKey {
  static let hierarchy = TypeKey(application: "planning", name: "hierarchy")
  static let regime = TypeKey(application: "planning", name: "regime")
}
