/// A mapping of a preset's document whose keys are all known here.
protocol StrictlyKeyed: Decodable {
  associatedtype CodingKeys: CodingKey & CaseIterable
}

/// Reads a mapping and refuses keys that it does not have: a misspelled key must not vanish.
struct Strict<Value: StrictlyKeyed>: Decodable {
  var value: Value

  init(from decoder: any Decoder) throws {
    try decoder.refuseUnknownKeys(Value.CodingKeys.self)
    value = try Value(from: decoder)
  }
}

extension Decoder {
  /// - Throws: ``PresetError`` that names the key, its place and the keys that are known there.
  func refuseUnknownKeys<Keys: CodingKey & CaseIterable>(_: Keys.Type) throws {
    let known = Keys.allCases.map(\.stringValue)
    let found = try container(keyedBy: AnyKey.self).allKeys.map(\.stringValue)
    guard let unknown = found.filter({ !known.contains($0) }).min() else { return }
    let place = codingPath.map(\.stringValue).joined(separator: ".")
    throw PresetError(
      message: "\(place.isEmpty ? "" : "\(place): ")'\(unknown)' is no key here; "
        + "the keys are \(known.sorted().joined(separator: ", ")).")
  }
}

private struct AnyKey: CodingKey {
  let stringValue: String
  let intValue: Int? = nil

  init?(stringValue: String) { self.stringValue = stringValue }
  init?(intValue: Int) { nil }
}
