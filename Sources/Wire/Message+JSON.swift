extension Message {
  /// The message as one line of ProtoJSON.
  public var json: String { self.json(types: .wellKnown) }

  /// The message as one line of ProtoJSON.
  ///
  /// - Parameter types: What an `Any` in it may hold to be written field by field.
  public func json(types: MessageTypes) -> String {
    var writer = JSONWriter(types: types)
    self.writeJSON(to: &writer)
    return writer.text
  }

  /// Reads a message from ProtoJSON, within ``WireLimits``.
  ///
  /// - Parameters:
  ///   - json: One JSON value. A name that is no field is refused, as is one that comes twice.
  ///   - types: What an `Any` in it may hold.
  /// - Throws: ``JSONError`` with the path of the member at fault.
  public init(json: String, types: MessageTypes = .wellKnown) throws(JSONError) {
    var reader = try JSONReader(Array(json.utf8), types: types)
    self = try Self.readJSON(from: &reader)
    try reader.end()
  }
}

/// Message types by their full names: what an `Any` may hold.
public struct MessageTypes: Sendable {
  /// The well-known types only.
  public static let wellKnown = MessageTypes([])

  private let types: [String: any Message.Type]

  /// Knows `types` and the well-known ones, such as those of `DirectoryV1.messages`.
  public init(_ types: [any Message.Type]) {
    self.types = Dictionary((WellKnown.messages + types).map { ($0.fullName, $0) }) { $1 }
  }

  /// The type that a URL such as `type.googleapis.com/google.protobuf.Duration` names.
  subscript(url url: String) -> (any Message.Type)? {
    url.lastIndex(of: "/").flatMap { self.types[String(url[url.index(after: $0)...])] }
  }
}
