/// What generated code calls, and objects and arrays.
extension JSONReader {
  /// Reads a field without presence. `null` leaves it as it is.
  public mutating func read<T: JSONValue>(into value: inout T) throws(JSONError) {
    if !T.takesNull && self.null() { return }
    value = try T.readJSON(from: &self)
  }

  /// Reads a field with presence. `null` leaves it as it is.
  public mutating func read<T: JSONValue>(into value: inout T?) throws(JSONError) {
    if !T.takesNull && self.null() { return }
    value = try T.readJSON(from: &self)
  }

  /// Reads a repeated field.
  public mutating func read<T: JSONValue>(into values: inout [T]) throws(JSONError) {
    if self.null() { return }
    try self.array { (json) throws(JSONError) in
      try json.charge(MemoryLayout<T>.stride)
      values.append(try T.readJSON(from: &json))
    }
  }

  /// Reads a map.
  public mutating func read<K: LosslessStringConvertible, V: JSONValue>(into map: inout [K: V]) throws(JSONError) {
    if self.null() { return }
    try self.object { (name, json) throws(JSONError) in
      guard let key = K(name) else { throw JSONError("'\(name)' is not a key of this map") }
      try json.charge(MemoryLayout<K>.stride + MemoryLayout<V>.stride)
      if map.updateValue(try V.readJSON(from: &json), forKey: key) != nil { throw JSONError("the key comes twice") }
    }
  }

  /// Reads a member of a oneof, nil if it is `null`.
  ///
  /// - Parameter isSet: whether the oneof has a member already, which is refused.
  public mutating func alternative<T: JSONValue>(_ isSet: Bool) throws(JSONError) -> T? {
    if !T.takesNull && self.null() { return nil }
    if isSet { throw JSONError("another alternative of the same oneof is set too") }
    return try T.readJSON(from: &self)
  }

  /// Reads an array, element by element.
  mutating func array(_ element: (inout JSONReader) throws(JSONError) -> Void) throws(JSONError) {
    if try self.kind() != .array { throw JSONError("an array is needed here") }
    try self.enter()
    try self.expect("[")
    var index = 0
    if !self.take("]") {
      repeat {
        do throws(JSONError) {
          try element(&self)
        } catch {
          throw error.atIndex(index)
        }
        index += 1
      } while self.take(",")
      try self.expect("]")
    }
    self.levelsLeft += 1
  }

  /// Reads an object, member by member.
  ///
  /// - Parameter canonical: gives names that must not come twice.
  mutating func object(
    canonical: (String) -> String = { $0 }, _ member: (String, inout JSONReader) throws(JSONError) -> Void
  ) throws(JSONError) {
    if try self.kind() != .object { throw JSONError("an object is needed here") }
    try self.enter()
    try self.expect("{")
    var seen: Set<String> = []
    if !self.take("}") {
      repeat {
        let name = try self.string()
        try self.expect(":")
        do throws(JSONError) {
          if !seen.insert(canonical(name)).inserted { throw JSONError("the name comes twice") }
          try member(name, &self)
        } catch {
          throw error.inMember(name)
        }
      } while self.take(",")
      try self.expect("}")
    }
    self.levelsLeft += 1
  }

  /// Passes over a value.
  mutating func skip() throws(JSONError) {
    switch try self.kind() {
    case .object: try self.object { (_, json) throws(JSONError) in try json.skip() }
    case .array: try self.array { (json) throws(JSONError) in try json.skip() }
    case .string: _ = try self.string()
    case .number: _ = try self.numberText()
    case .bool: _ = try self.bool()
    case .null: if !self.null() { throw self.unexpected() }
    }
  }

  private mutating func enter() throws(JSONError) {
    if self.levelsLeft == 0 { throw JSONError("values are nested more than \(WireLimits.nesting) levels deep") }
    self.levelsLeft -= 1
  }

  mutating func charge(_ bytes: Int) throws(JSONError) {
    self.elementBytesLeft -= bytes
    if self.elementBytesLeft < 0 {
      throw JSONError("the elements would take more than \(WireLimits.elementBytes) bytes in memory")
    }
  }
}
