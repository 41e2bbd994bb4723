/// The presets that a tenant can be made with.
public struct PresetCatalog: Sendable {
  private let base: Preset
  private let byName: [String: Preset]

  /// The preset that is always installed.
  public static let baseName = "base"

  /// - Throws: ``PresetError`` if two have one name, or `base` is missing.
  public init(_ presets: [Preset]) throws(PresetError) {
    var byName: [String: Preset] = [:]
    for preset in presets where byName.updateValue(preset, forKey: preset.name) != nil {
      throw PresetError(message: "There are two presets named \(preset.name).")
    }
    guard let base = byName[Self.baseName] else {
      throw PresetError(message: "The preset \(Self.baseName) is missing.")
    }
    self.base = base
    self.byName = byName
  }

  /// The names that can be chosen, sorted.
  public var names: [String] { byName.keys.sorted() }

  /// The presets of these names, `base` first whether it is named or not; naming one twice is naming it once.
  ///
  /// - Throws: ``DirectoryError`` with the code `invalidField`, naming the place in the list.
  public func resolve(_ names: [String]) throws(DirectoryError) -> [Preset] {
    var chosen = [base]
    for (index, name) in names.enumerated() where !chosen.contains(where: { $0.name == name }) {
      guard let preset = byName[name] else {
        throw DirectoryError(
          .invalidField, "presets[\(index)] must be one of \(self.names.joined(separator: ", "))",
          field: "presets[\(index)]", reason: "preset")
      }
      chosen.append(preset)
    }
    return chosen
  }
}
