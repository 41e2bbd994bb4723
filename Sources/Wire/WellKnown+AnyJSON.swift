extension WellKnown.AnyMessage {
  /// Packs a message.
  public init(_ message: some Message) {
    self.init(typeUrl: "type.googleapis.com/\(type(of: message).fullName)", value: message.encoded())
  }

  public static var isSpecialInJSON: Bool { true }

  /// The message inside with its type as `@type`; as `value` where it has a form of its own in JSON.
  public func writeJSON(to json: inout JSONWriter) {
    json.object { json in
      if self == Self() { return }
      json.name("@type")
      json.string(self.typeUrl)
      // Each level may hold a hundred more: without this bound a few bytes could nest without end.
      guard json.depth <= WireLimits.nesting, let type = json.types[url: self.typeUrl],
        let message = try? type.init(decoding: self.value)
      else { return json.member("value", self.value) }
      if type.isSpecialInJSON {
        json.name("value")
        message.writeJSON(to: &json)
      } else {
        message.writeMembers(to: &json)
      }
    }
  }

  public static func readJSON(from json: inout JSONReader) throws(JSONError) -> Self {
    guard let url = try self.typeURL(of: json) else {
      try json.object { (_, _) throws(JSONError) in throw JSONError("an Any with members needs '@type'") }
      return Self()
    }
    guard let type = json.types[url: url] else { throw JSONError("the type '\(url)' is not known").inMember("@type") }
    return Self(typeUrl: url, value: try self.read(type, from: &json).encoded())
  }

  private static func read<M: Message>(_ type: M.Type, from json: inout JSONReader) throws(JSONError) -> M {
    var message = M()
    try json.object { (name, json) throws(JSONError) in
      switch name {
      case "@type": try json.skip()
      case "value" where M.isSpecialInJSON: message = try M.readJSON(from: &json)
      default: try message.readMember(name, from: &json)
      }
    }
    return message
  }

  /// `@type` may come behind the members that need it.
  private static func typeURL(of json: JSONReader) throws(JSONError) -> String? {
    var ahead = json
    var url: String?
    try ahead.object { (name, json) throws(JSONError) in
      if name == "@type" { url = try json.string() } else { try json.skip() }
    }
    return url
  }
}
