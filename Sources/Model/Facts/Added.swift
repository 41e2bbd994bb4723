extension KeyedDecodingContainer {
  /// A field that earlier releases did not write: what they stored reads as the default.
  func decode<Value: Decodable>(_ key: Key, default value: Value) throws -> Value {
    try decodeIfPresent(Value.self, forKey: key) ?? value
  }
}
