internal import Model

/// What a schema says of one attribute: RFC 7643 section 7.
///
/// A class, since each evaluation of a filter looks some up, and a copy would retain all that they hold.
public final class Attribute: Sendable {
  public enum DataType: String, Hashable, Sendable {
    case string, boolean, decimal, integer, dateTime, reference, binary, complex
  }

  public enum Mutability: String, Hashable, Sendable { case readOnly, readWrite, immutable, writeOnly }

  public enum Returned: String, Hashable, Sendable { case always, never, `default`, request }

  public enum Uniqueness: String, Hashable, Sendable { case none, server, global }

  public let name: String
  public let type: DataType
  public let description: String
  public let isMultiValued: Bool
  public let isRequired: Bool
  /// Whether case counts when texts are compared.
  public let isCaseExact: Bool
  public let mutability: Mutability
  public let returned: Returned
  public let uniqueness: Uniqueness
  /// What clients offer to choose from; other values are taken too.
  public let canonicalValues: [String]
  /// What a reference points to: names of resource types, or `external`, or `uri`.
  public let referenceTypes: [String]
  /// What a complex attribute is made of.
  public let subAttributes: [Attribute]

  public init(
    _ name: String, _ description: String, type: DataType = .string, isMultiValued: Bool = false,
    isRequired: Bool = false, isCaseExact: Bool = false, mutability: Mutability = .readWrite,
    returned: Returned = .default, uniqueness: Uniqueness = .none, canonicalValues: [String] = [],
    referenceTypes: [String] = [], subAttributes: [Attribute] = []
  ) {
    self.name = name
    self.type = type
    self.description = description
    self.isMultiValued = isMultiValued
    self.isRequired = isRequired
    self.isCaseExact = isCaseExact
    self.mutability = mutability
    self.returned = returned
    self.uniqueness = uniqueness
    self.canonicalValues = canonicalValues
    self.referenceTypes = referenceTypes
    self.subAttributes = subAttributes
  }
}

extension Attribute {
  /// What names mean in one of its elements; a plain value is its own `value`.
  var elements: Scope {
    Scope(
      schema: nil,
      attributes: type == .complex
        ? subAttributes : [Attribute("value", description, type: type, isCaseExact: isCaseExact)])
  }

  func subAttribute(named name: String) -> Attribute? { subAttributes.first { $0.name.equalsIgnoringCase(name) } }
}

extension Attribute.DataType {
  /// Whether parts of it can be asked for.
  var isText: Bool {
    switch self {
    case .string, .reference, .dateTime: true
    case .boolean, .decimal, .integer, .binary, .complex: false
    }
  }

  /// Whether a filter may compare it with that value.
  func takes(_ value: JSON) -> Bool {
    switch (self, value) {
    case (.string, .string), (.reference, .string), (.binary, .string): true
    case (.dateTime, .string(let text)): Timestamp(scim: text) != nil
    case (.boolean, _): value.looseBool != nil
    case (.decimal, .integer), (.decimal, .double), (.integer, .integer), (.integer, .double): true
    default: false
    }
  }

  /// What it takes, for a sentence.
  var form: String {
    switch self {
    case .string, .reference: "a text in double quotes"
    case .binary: "a text in base64"
    case .boolean: "true or false"
    case .decimal: "a number"
    case .integer: "a whole number"
    case .dateTime: "an instant such as \"2026-01-31T12:00:00Z\""
    case .complex: "an object"
    }
  }
}
