internal import Directory

/// Reads a resource's attributes and lists of texts out of their JSON, as PostgreSQL writes it.
///
/// A whole decoder would take longer for a tenant's resources than everything else of their load. Texts are lent where they
/// lie; where one has an escape, a decoder does read it.
struct PlainJSON {
  private let bytes: UnsafeRawBufferPointer
  private var place = 0

  private init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  /// The values of `{"contract": ["C1", "C2"]}`, each with its dimension.
  static func readAttributes(
    _ json: UnsafeRawBufferPointer, _ add: (UnsafeRawBufferPointer, UnsafeRawBufferPointer) -> Void
  ) throws {
    guard !json.contains(UInt8(ascii: "\\")) else {
      for (name, values) in try decode([String: [String]].self, json) {
        for value in values { lend(name) { name in lend(value) { add(name, $0) } } }
      }
      return
    }
    var reader = PlainJSON(json)
    try reader.members { reader in
      let name = try reader.text()
      try reader.expect(UInt8(ascii: ":"))
      try reader.elements { value in add(name, value) }
    }
  }

  /// The texts of `["a", "b"]`.
  static func readTexts(_ json: UnsafeRawBufferPointer, _ add: (UnsafeRawBufferPointer) -> Void) throws {
    guard !json.contains(UInt8(ascii: "\\")) else {
      for text in try decode([String].self, json) { lend(text, add) }
      return
    }
    var reader = PlainJSON(json)
    try reader.elements(add)
  }

  private mutating func members(_ read: (inout PlainJSON) throws -> Void) throws {
    try expect(UInt8(ascii: "{"))
    guard !take(UInt8(ascii: "}")) else { return }
    repeat { try read(&self) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "}"))
  }

  private mutating func elements(_ add: (UnsafeRawBufferPointer) -> Void) throws {
    try expect(UInt8(ascii: "["))
    guard !take(UInt8(ascii: "]")) else { return }
    repeat { add(try text()) } while take(UInt8(ascii: ","))
    try expect(UInt8(ascii: "]"))
  }

  private mutating func text() throws -> UnsafeRawBufferPointer {
    try expect(UInt8(ascii: "\""))
    let start = place
    while place < bytes.count, bytes[place] != UInt8(ascii: "\"") { place += 1 }
    let text = UnsafeRawBufferPointer(rebasing: bytes[start..<place])
    try expect(UInt8(ascii: "\""))
    return text
  }

  private mutating func take(_ byte: UInt8) -> Bool {
    while place < bytes.count, bytes[place] == UInt8(ascii: " ") { place += 1 }
    guard place < bytes.count, bytes[place] == byte else { return false }
    place += 1
    return true
  }

  private mutating func expect(_ byte: UInt8) throws {
    guard take(byte) else {
      throw DirectoryError(.internal, "A stored JSON is not of the form that this release writes.", reason: "json")
    }
  }

  private static func decode<Value: Decodable>(_ type: Value.Type, _ json: UnsafeRawBufferPointer) throws -> Value {
    try JSON.decode(type, from: String(decoding: json, as: UTF8.self))
  }

  private static func lend(_ text: String, _ body: (UnsafeRawBufferPointer) -> Void) {
    var text = text
    text.withUTF8 { body(UnsafeRawBufferPointer($0)) }
  }
}
