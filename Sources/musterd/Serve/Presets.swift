import Directory
import Foundation
import Yams

/// The presets that a tenant can be made with: those that come with the daemon, one readable file per pack that is part
/// of the binary, and those of a folder of the operator's.
enum Presets {
  /// - Parameter directory: Holds further presets, one in each file named `*.yaml`; nil for none.
  /// - Throws: ``ConfigError`` that names the file and what is wrong in it.
  static func catalog(adding directory: String?) throws -> PresetCatalog {
    var files = [
      ("base.yaml", PackageResources.base_yaml), ("cloud_provider.yaml", PackageResources.cloud_provider_yaml),
      ("authoring.yaml", PackageResources.authoring_yaml), ("planning.yaml", PackageResources.planning_yaml),
      ("partnering.yaml", PackageResources.partnering_yaml), ("messaging.yaml", PackageResources.messaging_yaml),
    ]
    if let directory { files += try read(directory) }
    let presets = try files.map { name, bytes in try preset(in: String(decoding: bytes, as: UTF8.self), of: name) }
    do {
      return try PresetCatalog(presets)
    } catch {
      throw ConfigError(ConfigOption.presetsDir.rawValue, error.message)
    }
  }

  private static func read(_ directory: String) throws -> [(String, [UInt8])] {
    func refuse(_ problem: String) -> ConfigError { ConfigError(ConfigOption.presetsDir.rawValue, problem) }
    let names: [String]
    do {
      names = try FileManager.default.contentsOfDirectory(atPath: directory).filter { $0.hasSuffix(".yaml") }.sorted()
    } catch {
      throw refuse("\(directory) can't be read; check that it is a folder and that this user may read it")
    }
    guard names.count <= Limits.presetFiles else {
      throw refuse("\(directory) holds \(names.count) presets; at most \(Limits.presetFiles) are read")
    }
    return try names.map { name in
      let path = directory + "/" + name
      guard let file = FileHandle(forReadingAtPath: path),
        let bytes = try file.read(upToCount: Limits.presetFileBytes + 1)
      else { throw refuse("\(path) is empty or can't be read") }
      guard bytes.count <= Limits.presetFileBytes else {
        throw refuse("\(path) is larger than \(Limits.presetFileBytes) bytes")
      }
      return (path, Array(bytes))
    }
  }

  private static func preset(in text: String, of file: String) throws -> Preset {
    do {
      return try YAMLDecoder().decode(Preset.self, from: text)
    } catch {
      throw ConfigError(ConfigOption.presetsDir.rawValue, "\(file): \(sentence(error))")
    }
  }

  /// What is wrong, and where, without the decoder's own words around it.
  private static func sentence(_ error: any Error) -> String {
    guard let error = error as? DecodingError else { return "\(error)" }
    switch error {
    case .keyNotFound(let key, let context): return "\(place(context))the key '\(key.stringValue)' is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context):
      return "\(place(context))\(context.debugDescription)"
    case .dataCorrupted(let context):
      if let error = context.underlyingError as? PresetError { return error.message }
      return context.underlyingError.map { "\($0)" } ?? "\(place(context))\(context.debugDescription)"
    @unknown default: return "\(error)"
    }
  }

  private static func place(_ context: DecodingError.Context) -> String {
    context.codingPath.isEmpty ? "" : context.codingPath.map(\.stringValue).joined(separator: ".") + ": "
  }
}
