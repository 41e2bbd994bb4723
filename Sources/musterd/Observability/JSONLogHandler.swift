import Foundation
import Logging
import Model

/// Writes each log event as one line of JSON to standard error.
struct JSONLogHandler: LogHandler {
  let label: String
  var logLevel: Logger.Level = .info
  var metadata: Logger.Metadata = [:]

  init(label: String) { self.label = label }

  subscript(metadataKey key: String) -> Logger.Metadata.Value? {
    get { metadata[key] }
    set { metadata[key] = newValue }
  }

  func log(event: LogEvent) {
    var fields: [String: String] = [:]
    for (key, value) in metadata { fields[key] = "\(value)" }
    for (key, value) in event.metadata ?? [:] { fields[key] = "\(value)" }
    if let error = event.error { fields["error"] = "\(error)" }
    let line = Line(
      time: Date().ISO8601Format(.iso8601WithTimeZone(includingFractionalSeconds: true)), level: event.level.rawValue,
      logger: label, message: event.message.description, fields: fields)
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    guard var data = try? encoder.encode(line) else { return }
    data.append(UInt8(ascii: "\n"))
    // One write per line: lines of several threads never mix.
    data.withUnsafeBytes { _ = write(STDERR_FILENO, $0.baseAddress, $0.count) }
  }

  private struct Line: Encodable {
    let time: String
    let level: String
    let logger: String
    let message: String
    let fields: [String: String]
  }
}
