internal import Directory
internal import Model

/// The effects of an audit row as they were stored, for showing: also of kinds that a newer release has written.
struct LoggedEffects: Decodable {
  struct Logged {
    let kind: String
    /// What was put; nil if it ended.
    let after: JSONValue?
    /// The key that ended; nil if something was put.
    let ended: JSONValue?
    /// nil for what has no history.
    let key: FactKey?
  }

  let list: [Logged]

  init(from decoder: any Decoder) throws {
    var entries = try decoder.unkeyedContainer()
    var list: [Logged] = []
    while !entries.isAtEnd {
      let verbs = try entries.decode([String: [String: JSONValue]].self)
      guard let (verb, kinds) = verbs.first, let (kind, value) = kinds.first else { continue }
      list.append(
        Logged(
          kind: kind, after: verb == "put" ? value : nil, ended: verb == "put" ? nil : value,
          key: try Self.key(verb, kind, value)))
    }
    self.list = list
  }

  private static func key(_ verb: String, _ kind: String, _ value: JSONValue) throws -> FactKey? {
    let text = try JSON.text([[verb: [kind: value]]])
    return try JSON.decode(EffectLog.self, from: text).effects.first?.key
  }

  /// The effects with what held before them.
  ///
  /// - Parameter before: What the change ended, by its key.
  func shown(before: [FactKey: Fact]) throws -> [AuditEffect] {
    try list.map { logged in
      let past = try logged.key.flatMap { before[$0] }.map { try EffectLog.text($0) }
      return AuditEffect(
        kind: logged.kind, before: try past ?? logged.ended.map { try JSON.text($0) },
        after: try logged.after.map { try JSON.text($0) })
    }
  }
}

/// Any JSON, to be shown again as it was.
enum JSONValue: Codable {
  case null
  case bool(Bool)
  case int(Int64)
  case double(Double)
  case text(String)
  case array([JSONValue])
  case object([String: JSONValue])

  init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    if container.decodeNil() {
      self = .null
    } else if let value = try? container.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? container.decode(Int64.self) {
      self = .int(value)
    } else if let value = try? container.decode(Double.self) {
      self = .double(value)
    } else if let value = try? container.decode(String.self) {
      self = .text(value)
    } else if let value = try? container.decode([JSONValue].self) {
      self = .array(value)
    } else {
      self = .object(try container.decode([String: JSONValue].self))
    }
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    switch self {
    case .null: try container.encodeNil()
    case .bool(let value): try container.encode(value)
    case .int(let value): try container.encode(value)
    case .double(let value): try container.encode(value)
    case .text(let value): try container.encode(value)
    case .array(let value): try container.encode(value)
    case .object(let value): try container.encode(value)
    }
  }
}
