internal import Model

/// The presets that a tenant can be made with.
public struct PresetCatalog: Sendable {
  private let base: Preset
  private let byName: [String: Preset]

  /// The preset that is always installed.
  public static let baseName = "base"

  /// - Throws: ``PresetError`` if two have one name or define one application, or `base` is missing.
  public init(_ presets: [Preset]) throws(PresetError) {
    var byName: [String: Preset] = [:]
    var definer: [String: String] = [:]
    for preset in presets {
      if byName.updateValue(preset, forKey: preset.name) != nil {
        throw PresetError(message: "There are two presets named \(preset.name).")
      }
      for application in preset.applications {
        if let other = definer.updateValue(preset.name, forKey: application.name) {
          throw PresetError(
            message: "The presets \(other) and \(preset.name) both define the application \(application.name).")
        }
      }
    }
    guard let base = byName[Self.baseName] else {
      throw PresetError(message: "The preset \(Self.baseName) is missing.")
    }
    self.base = base
    self.byName = byName
  }

  /// The names that can be chosen, with their options, sorted.
  public var names: [String] {
    byName.values.flatMap { preset in [preset.name] + preset.options.keys.map { "\(preset.name)/\($0)" } }.sorted()
  }

  /// The presets of these names, `base` first whether it is named or not; naming one twice is naming it once.
  ///
  /// - Parameter names: Each a preset, or a preset with one of its options: `cloud_provider/aggregator`.
  /// - Throws: ``DirectoryError`` with the code `invalidField`, naming the place in the list.
  public func resolve(_ names: [String]) throws(DirectoryError) -> [Preset] {
    var chosen = [base]
    for (index, name) in names.enumerated() where !chosen.contains(where: { $0.name == name }) {
      guard let preset = preset(named: name) else {
        throw Self.refusal(index, "must be one of \(self.names.joined(separator: ", "))")
      }
      let pack = Self.pack(of: name)
      guard !chosen.contains(where: { Self.pack(of: $0.name) == pack }) else {
        throw Self.refusal(index, "names \(pack) a second time, with another option")
      }
      chosen.append(preset)
    }
    return chosen
  }

  private func preset(named name: String) -> Preset? {
    let pack = Self.pack(of: name)
    guard pack != name else { return byName[name] }
    return byName[pack]?.choosing(String(name.dropFirst(pack.count + 1)))
  }

  private static func pack(of name: String) -> String { String(name.prefix { $0 != "/" }) }

  private static func refusal(_ index: Int, _ rule: String) -> DirectoryError {
    DirectoryError(.invalidField, "presets[\(index)] \(rule)", field: "presets[\(index)]", reason: "preset")
  }
}
