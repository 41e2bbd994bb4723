import Directory
import Yams

/// The presets that come with the daemon: one readable file per pack, part of the binary.
enum Presets {
  static func catalog() throws -> PresetCatalog {
    let files: [(String, [UInt8])] = [
      ("base", PackageResources.base_yaml), ("planning", PackageResources.planning_yaml),
    ]
    let decoder = YAMLDecoder()
    return try PresetCatalog(
      files.map { name, bytes in
        do {
          return try decoder.decode(Preset.self, from: String(decoding: bytes, as: UTF8.self))
        } catch {
          throw ConfigError("presets", "\(name).yaml can't be read: \(error)")
        }
      })
  }
}
