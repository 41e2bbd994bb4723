internal import FoundationEssentials

/// JSON to and from the database.
enum JSON {
  /// The value's text, with sorted names, so that equal values are equal texts.
  static func text(_ value: some Encodable) throws -> String {
    let encoder = JSONEncoder()
    encoder.outputFormatting = [.sortedKeys, .withoutEscapingSlashes]
    return String(decoding: try encoder.encode(value), as: UTF8.self)
  }

  /// An array of values of different types.
  static func array(_ values: [any Encodable]) throws -> String { try text(List(values: values)) }

  static func decode<Value: Decodable>(_ type: Value.Type, from text: String) throws -> Value {
    try JSONDecoder().decode(type, from: Data(text.utf8))
  }

  private struct List: Encodable {
    let values: [any Encodable]

    func encode(to encoder: any Encoder) throws {
      var list = encoder.unkeyedContainer()
      for value in values { try list.encode(value) }
    }
  }
}
