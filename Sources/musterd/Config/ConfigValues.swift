import Configuration
import Foundation
import Reactor

/// Typed reads of configuration values, whose errors name the option.
///
/// Every value is read as text and parsed here, so that a number means the same in a file, a variable and an option.
struct ConfigValues {
  let reader: ConfigReader

  func string(_ option: ConfigOption) throws -> String? {
    guard let text = reader.string(forKey: ConfigKey([option.rawValue])) else { return nil }
    guard !text.isEmpty else { throw ConfigError(option.rawValue, "is empty") }
    return text
  }

  /// Values that are separated by commas; empty if there are none.
  func list(_ option: ConfigOption) throws -> [String] {
    guard let text = try string(option) else { return [] }
    return text.split(separator: ",").map { $0.trimmingCharacters(in: .whitespaces) }
  }

  func int(_ option: ConfigOption) throws -> Int? {
    guard let text = try string(option) else { return nil }
    guard let number = Int(text) else { throw ConfigError(option.rawValue, "'\(text)' is no number") }
    return number
  }

  func flag(_ option: ConfigOption) throws -> Bool {
    switch try string(option)?.lowercased() {
    case nil, "false", "no", "0": return false
    case "true", "yes", "1": return true
    case .some(let text): throw ConfigError(option.rawValue, "'\(text)' is neither true nor false")
    }
  }

  func address(_ option: ConfigOption, default text: String) throws -> SocketAddress {
    let text = try string(option) ?? text
    do {
      return try SocketAddress(parsing: text)
    } catch {
      throw ConfigError(option.rawValue, "'\(text)' is no address; write it as 127.0.0.1:7400 or [::1]:7400")
    }
  }

  /// Reads `512MiB` or `8GiB`.
  func bytes(_ option: ConfigOption, default value: Int) throws -> Int {
    guard let text = try string(option) else { return value }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    let units = ["MiB": 1 << 20, "GiB": 1 << 30]
    guard let number = Int(digits), (1...1 << 20).contains(number),
      let unit = units[String(text.dropFirst(digits.count))]
    else { throw ConfigError(option.rawValue, "'\(text)' is no amount of memory; write it as 512MiB or 8GiB") }
    return number * unit
  }

  /// Reads `5s`, `500ms` or `2m`.
  func duration(_ option: ConfigOption, default value: Duration) throws -> Duration {
    guard let text = try string(option) else { return value }
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int64(digits), number <= 86_400_000 else {
      throw ConfigError(option.rawValue, "'\(text)' is no duration; write it as 5s, 500ms or 2m")
    }
    switch text.dropFirst(digits.count) {
    case "ms": return .milliseconds(number)
    case "s": return .seconds(number)
    case "m": return .seconds(number * 60)
    default: throw ConfigError(option.rawValue, "'\(text)' is no duration; write it as 5s, 500ms or 2m")
    }
  }
}
