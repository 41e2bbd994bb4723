/// The parts that bodies of users and groups share.
enum Body {
  /// What a body says of a resource, by its schema.
  static func read(
    _ body: JSON, as type: ResourceType, _ reader: inout ValueReader, except name: String? = nil
  ) throws(SCIMError) -> JSONObject {
    guard var object = body.object else {
      throw SCIMError(.invalidSyntax, "The body must be an object, not \(body.kind).")
    }
    try checkSchemas(of: object, for: type.schema.id, reader.dialect)
    // A group's members are no part of its document: they are changed as a set.
    if let name {
      object = JSONObject(object.members.filter { !$0.name.equalsIgnoringCase(name) }.map { ($0.name, $0.value) })
    }
    return try reader.object(object, in: type.scope)
  }

  /// Other schemas beside the one that is needed are taken (P31).
  static func checkSchemas(of object: JSONObject, for id: String, _ dialect: Dialect) throws(SCIMError) {
    let sent = object.value(named: "schemas")
    if sent == nil || sent?.isNull == true, dialect.takesMissingSchemas { return }
    let schemas = sent?.array ?? sent.map { [$0] } ?? []
    guard schemas.contains(where: { $0.string?.equalsIgnoringCase(id) == true }) else {
      throw SCIMError(.invalidSyntax, "\"schemas\" must be a list with \"\(id)\".")
    }
  }

  /// What of a document is a client's to write.
  static func writable(_ document: JSONObject, of type: ResourceType) -> JSONObject {
    JSONObject(
      document.members.filter { name, _ in
        type.scope.target(of: AttributePath(name))?.isWritable == true
      }.map { ($0.name, $0.value) })
  }

  /// Takes out a text that a resource can't be without.
  static func takeRequired(_ name: String, from document: inout JSONObject) throws(SCIMError) -> String {
    guard let text = document[name]?.string, text.contains(where: { !$0.isWhitespace }) else {
      throw SCIMError(.invalidValue, "\(name) is missing: each resource needs one.")
    }
    document[name] = nil
    return text
  }

  static func takeText(_ name: String, from document: inout JSONObject) -> String? {
    defer { document[name] = nil }
    return document[name]?.string
  }
}
