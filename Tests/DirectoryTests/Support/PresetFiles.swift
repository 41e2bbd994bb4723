import Directory
import Foundation
import Yams

extension Preset {
  /// The packs that come with the daemon.
  static let fileNames = ["base", "cloud_provider", "authoring", "planning", "partnering", "messaging"]

  /// One of them, as it is checked in.
  static func file(_ name: String) throws -> Preset {
    let root = URL(filePath: #filePath).deletingLastPathComponent().appending(path: "../../..")
    let path = root.appending(path: "Sources/musterd/Presets/\(name).yaml")
    return try reading(try String(contentsOf: path, encoding: .utf8))
  }

  static func reading(_ yaml: String) throws -> Preset { try YAMLDecoder().decode(Preset.self, from: yaml) }
}
