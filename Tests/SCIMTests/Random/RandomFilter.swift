import SCIM

/// Small filters over few names and values, so that many of them match.
struct RandomFilter {
  private static let texts = ["a", "B", "ab", "Ab", "b c", "", "ä\"\\"]
  private static let types = ["work", "Home", "other"]

  static func make(_ generator: inout SeededGenerator, depth: Int = 0) -> Filter {
    switch Int.random(in: depth < 3 ? 0...6 : 3...6, using: &generator) {
    case 0: .and(several(&generator, depth))
    case 1: .or(several(&generator, depth))
    case 2: .not(make(&generator, depth: depth + 1))
    case 3: .present(path(&generator))
    default: comparison(&generator)
    }
  }

  private static func several(_ generator: inout SeededGenerator, _ depth: Int) -> [Filter] {
    (0..<Int.random(in: 2...3, using: &generator)).map { _ in make(&generator, depth: depth + 1) }
  }

  private static func comparison(_ generator: inout SeededGenerator) -> Filter {
    if Int.random(in: 0...5, using: &generator) == 0 {
      let value: JSON = [true, false, "True", "FALSE", .null].randomElement(using: &generator) ?? true
      return .compare(AttributePath("active"), Bool.random(using: &generator) ? .equal : .notEqual, value)
    }
    // Half of them by `eq`, as those of providers.
    let comparison = Bool.random(using: &generator) ? operators.randomElement(using: &generator) : nil
    return .compare(path(&generator), comparison ?? .equal, text(&generator))
  }

  private static let operators = Comparison.allCases

  private static func text(_ generator: inout SeededGenerator) -> JSON {
    .string((Bool.random(using: &generator) ? texts : types).randomElement(using: &generator) ?? "")
  }

  static func path(_ generator: inout SeededGenerator) -> AttributePath {
    let plain = [
      AttributePath("userName"), AttributePath("TITLE"), AttributePath("externalId"),
      AttributePath("name", subAttribute: "familyName"), AttributePath("emails"),
      AttributePath("emails", subAttribute: "type"), AttributePath(schema: URNs.enterprise, "department"),
      AttributePath(schema: URNs.user, "title"), AttributePath("shoeSize"),
    ]
    guard Int.random(in: 0...3, using: &generator) == 0 else {
      return plain.randomElement(using: &generator) ?? plain[0]
    }
    let element = Filter.compare(
      AttributePath(Bool.random(using: &generator) ? "type" : "value"),
      operators.randomElement(using: &generator) ?? .equal, text(&generator))
    let filter = Bool.random(using: &generator) ? element : .and([element, .present(AttributePath("value"))])
    return AttributePath(
      "emails", filter: filter, subAttribute: ["type", "value", nil].randomElement(using: &generator) ?? nil)
  }

  /// A user of the same names and values.
  static func user(_ generator: inout SeededGenerator) -> JSONObject {
    var user = JSONObject()
    user["userName"] = text(&generator)
    if Bool.random(using: &generator) { user["title"] = text(&generator) }
    if Bool.random(using: &generator) { user["externalId"] = text(&generator) }
    if Bool.random(using: &generator) { user["active"] = .bool(Bool.random(using: &generator)) }
    if Bool.random(using: &generator) { user["name"] = ["familyName": text(&generator)] }
    if Bool.random(using: &generator) { user[URNs.enterprise] = ["department": text(&generator)] }
    let emails = (0..<Int.random(in: 0...3, using: &generator)).map { _ in
      JSON.object(["value": text(&generator), "type": .string(types.randomElement(using: &generator) ?? "work")])
    }
    if !emails.isEmpty { user["emails"] = .array(emails) }
    return user
  }
}
