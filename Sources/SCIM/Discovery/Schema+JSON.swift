extension Schema {
  /// As `/Schemas` shows it (P5): RFC 7643 section 7. Members without a value are left out.
  ///
  /// - Parameter base: Of all addresses.
  public func body(base: String) -> JSONObject {
    [
      "schemas": ["urn:ietf:params:scim:schemas:core:2.0:Schema"], "id": .string(id), "name": .string(name),
      "description": .string(description), "attributes": .array(attributes.map { .object($0.body) }),
      "meta": ["resourceType": "Schema", "location": .string("\(base)/Schemas/\(id)")],
    ]
  }

  /// The schema of that URN, in whatever case.
  public static func named(_ id: String) -> Schema? { all.first { $0.id.equalsIgnoringCase(id) } }
}

extension Attribute {
  fileprivate var body: JSONObject {
    var body: JSONObject = [
      "name": .string(name), "type": .string(type.rawValue), "multiValued": .bool(isMultiValued),
      "description": .string(description), "required": .bool(isRequired),
    ]
    if !canonicalValues.isEmpty { body["canonicalValues"] = .array(canonicalValues.map { .string($0) }) }
    if type != .complex { body["caseExact"] = .bool(isCaseExact) }
    body["mutability"] = .string(mutability.rawValue)
    body["returned"] = .string(returned.rawValue)
    if type != .complex { body["uniqueness"] = .string(uniqueness.rawValue) }
    if !referenceTypes.isEmpty { body["referenceTypes"] = .array(referenceTypes.map { .string($0) }) }
    if !subAttributes.isEmpty { body["subAttributes"] = .array(subAttributes.map { .object($0.body) }) }
    return body
  }
}
