/// Where a membership or a grant comes from, so that one source never undoes another (X4).
public enum Source: Hashable, Sendable, CustomStringConvertible {
  case manual
  case system
  case identityProvider(ConnectionID)
  case rule(String)

  /// The stored form: `manual`, `system`, `idp:<connection>`, `rule:<id>`.
  public var description: String {
    switch self {
    case .manual: "manual"
    case .system: "system"
    case .identityProvider(let connection): "idp:\(connection)"
    case .rule(let id): "rule:\(id)"
    }
  }

  /// Reads the stored form back; nil if it is none.
  public init?(_ text: String) {
    if text == "manual" {
      self = .manual
    } else if text == "system" {
      self = .system
    } else if text.hasPrefix("idp:") {
      self = .identityProvider(ConnectionID(rawValue: String(text.dropFirst(4))))
    } else if text.hasPrefix("rule:") {
      self = .rule(String(text.dropFirst(5)))
    } else {
      return nil
    }
  }
}

extension Source: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let source = Source(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not a source")
    }
    self = source
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
