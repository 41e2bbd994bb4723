internal import Model
internal import Wire

/// A JSON value as it was sent.
typealias JSON = WellKnown.Value

extension JSON {
  /// Reads one object, bounded by `WireLimits`; a name that comes twice is refused, as is a number beyond a double.
  ///
  /// - Parameter name: What the bytes are, for the error.
  static func object(_ bytes: [UInt8], _ name: String) throws(AssertionError) -> [String: JSON] {
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw AssertionError(.malformed, "\(name) is not UTF-8")
    }
    let value: JSON
    do throws(JSONError) {
      value = try JSON(json: text)
    } catch {
      let place = error.path.isEmpty ? "" : " at \(quoted(error.path))"
      throw AssertionError(.malformed, "\(name) is not JSON\(place): \(error.reason)")
    }
    guard let object = value.object else { throw AssertionError(.malformed, "\(name) is not a JSON object") }
    return object
  }

  var text: String? { if case .stringValue(let text) = kind { text } else { nil } }
  var number: Double? { if case .numberValue(let number) = kind { number } else { nil } }
  var object: [String: JSON]? { if case .structValue(let object) = kind { object.fields } else { nil } }
  var list: [JSON]? { if case .listValue(let list) = kind { list.values } else { nil } }
  var isNull: Bool { if case .nullValue = kind { true } else { false } }

  /// A text or a list of texts, as audiences are written.
  var texts: [String]? {
    if let text { return [text] }
    guard let list else { return nil }
    let texts = list.compactMap(\.text)
    return texts.count == list.count ? texts : nil
  }

  /// The value as a claim; nil if it can't be one.
  ///
  /// An object is the list of its names, for markers such as `_claim_names` (P42). What would be read as an empty or a
  /// shortened list although it says something else is none: memberships end by what a claim says, and a claim that is
  /// absent ends none (C37).
  var claim: ClaimValue? {
    if let list {
      let texts = list.compactMap(\.scalar)
      return texts.count == list.count ? .list(texts) : nil
    }
    if let object { return object.isEmpty ? nil : .list(object.keys.sorted()) }
    return scalar.map(ClaimValue.text)
  }

  private var scalar: String? {
    switch kind {
    case .stringValue(let text): text
    case .boolValue(let flag): flag ? "true" : "false"
    case .numberValue(let number): Self.text(of: number)
    default: nil
    }
  }

  /// Nil beyond the whole numbers that a double holds: two ids could become one.
  private static func text(of number: Double) -> String? {
    guard number.magnitude <= AssertionLimits.exactNumber else { return nil }
    return Int64(exactly: number).map(String.init) ?? "\(number)"
  }
}

extension String {
  /// Byte by byte: what looks the same in Unicode is still another issuer.
  func isSame(as other: String) -> Bool { utf8.elementsEqual(other.utf8) }
}
