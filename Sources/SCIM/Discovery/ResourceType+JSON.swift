extension ResourceType {
  /// As `/ResourceTypes` shows it: RFC 7643 section 6.
  ///
  /// - Parameter base: Of all addresses.
  public func body(base: String) -> JSONObject {
    var body: JSONObject = [
      "schemas": ["urn:ietf:params:scim:schemas:core:2.0:ResourceType"], "id": .string(name), "name": .string(name),
      "endpoint": .string(endpoint), "description": .string(description), "schema": .string(schema.id),
    ]
    if !extensions.isEmpty {
      body["schemaExtensions"] = .array(extensions.map { ["schema": .string($0.id), "required": false] })
    }
    body["meta"] = ["resourceType": "ResourceType", "location": .string("\(base)/ResourceTypes/\(name)")]
    return body
  }

  /// The type of that name, in whatever case.
  public static func named(_ name: String) -> ResourceType? { all.first { $0.name.equalsIgnoringCase(name) } }
}
