/// Reads filters and paths, which hold one another: RFC 7644, figure 1 and section 3.5.2.
///
/// Its errors' details go on where "The filter is wrong" stops.
struct ExpressionParser {
  private let text: [UInt8]
  private var index = 0
  private var depth = 0
  private var terms = 0
  /// Whether the cursor is within `[ ]`, which hold no others.
  private var isInElement = false

  init(_ text: String) throws(SCIMError) {
    self.text = Array(text.utf8)
    guard self.text.count <= SCIMLimits.expressionBytes else {
      throw SCIMError(.invalidFilter, "in length: it must be at most \(SCIMLimits.expressionBytes) bytes.")
    }
  }

  /// Refuses anything behind what was read.
  mutating func end() throws(SCIMError) {
    skipSpace()
    guard let next else { return }
    throw next == UInt8(ascii: ")") || next == UInt8(ascii: "]")
      ? wrong("there is a bracket without its opening one.")
      : wrong("join comparisons by 'and' or 'or', and put text into double quotes.")
  }

  mutating func filter() throws(SCIMError) -> Filter {
    depth += 1
    guard depth <= SCIMLimits.filterDepth else {
      throw wrong("it nests deeper than \(SCIMLimits.filterDepth) brackets.")
    }
    var choices = [try conjunction()]
    while take(word: "or") { choices.append(try conjunction()) }
    depth -= 1
    return choices.count == 1 ? choices[0] : .or(choices)
  }

  private mutating func conjunction() throws(SCIMError) -> Filter {
    var parts = [try term()]
    while take(word: "and") { parts.append(try term()) }
    return parts.count == 1 ? parts[0] : .and(parts)
  }

  private mutating func term() throws(SCIMError) -> Filter {
    if take("(") { return try grouped() }
    let start = index
    if take(word: "not") {
      if take("(") { return .not(try grouped()) }
      index = start
    }
    return try comparison()
  }

  private mutating func grouped() throws(SCIMError) -> Filter {
    let filter = try filter()
    guard take(")") else { throw wrong("a ) is missing.") }
    return filter
  }

  private mutating func comparison() throws(SCIMError) -> Filter {
    terms += 1
    guard terms <= SCIMLimits.filterTerms else {
      throw wrong("it has more than \(SCIMLimits.filterTerms) comparisons.")
    }
    let path = try path()
    skipSpace()
    let start = index
    let word = word()
    if word.equalsIgnoringCase("pr") { return .present(path) }
    if let comparison = Comparison.allCases.first(where: { $0.rawValue.equalsIgnoringCase(word) }) {
      return .compare(path, comparison, try literal())
    }
    index = start
    // `emails[type eq "work"]` needs no operator; what follows is for the caller.
    if path.filter != nil, path.subAttribute == nil { return .present(path) }
    let known = Comparison.allCases.map(\.rawValue).joined(separator: ", ")
    throw wrong("'\(path)' needs one of the operators pr, \(known) behind it.")
  }

  /// A text, a number, a boolean or null.
  private mutating func literal() throws(SCIMError) -> JSON {
    skipSpace()
    guard let next else { throw wrong("a value is missing.") }
    if next == UInt8(ascii: "\"") || next == UInt8(ascii: "-") || next.isDigit {
      var parser = JSONParser(text, at: index)
      do throws(SCIMError) {
        let value = try parser.value()
        index = parser.index
        return value
      } catch {
        if next == UInt8(ascii: "\"") { index = parser.index }
        throw wrong(
          next == UInt8(ascii: "\"") ? "within a text write \\\" for \" and \\\\ for \\." : "the number is wrong.")
      }
    }
    let start = index
    let word = word()
    for (name, value) in [("true", JSON.bool(true)), ("false", .bool(false)), ("null", .null)]
    where word.equalsIgnoringCase(name) {
      return value
    }
    index = start
    throw wrong("put the text into double quotes.")
  }

  mutating func path() throws(SCIMError) -> AttributePath {
    skipSpace()
    let start = index
    let word = word()
    guard var path = Self.path(word) else {
      index = start
      throw word.isEmpty
        ? wrong("the name of an attribute is missing.")
        : wrong("'\(word.prefix(80))' is not the name of an attribute, such as name.familyName.")
    }
    guard next == UInt8(ascii: "[") else { return path }
    guard !isInElement, path.subAttribute == nil else { throw wrong("no [ may stand here.") }
    index += 1
    isInElement = true
    path.filter = try filter()
    isInElement = false
    guard take("]") else { throw wrong("a ] is missing.") }
    if next == UInt8(ascii: ".") {
      index += 1
      let name = self.word()
      guard Self.isName(name) else { throw wrong("the name of a sub-attribute is missing behind the dot.") }
      path.subAttribute = name
    }
    return path
  }

  /// `userName`, `name.familyName`, or either behind a URN and a colon.
  private static func path(_ word: String) -> AttributePath? {
    let colon = word.lastIndex(of: ":")
    let schema = colon.map { String(word[..<$0]) }
    if let schema, !schema.prefix(4).lowercased().elementsEqual("urn:") { return nil }
    let name = colon.map { word[word.index(after: $0)...] } ?? word[...]
    let parts = name.split(separator: ".", omittingEmptySubsequences: false).map(String.init)
    guard parts.count <= 2, parts.allSatisfy(isName) else { return nil }
    return AttributePath(schema: schema, parts[0], subAttribute: parts.count == 2 ? parts[1] : nil)
  }

  /// `ATTRNAME`, and `$ref`.
  private static func isName(_ word: String) -> Bool {
    guard let first = word.utf8.first, first.isLetter || word.utf8.count > 1 && first == UInt8(ascii: "$") else {
      return false
    }
    return word.utf8.dropFirst().allSatisfy {
      $0.isLetter || $0.isDigit || $0 == UInt8(ascii: "-") || $0 == UInt8(ascii: "_")
    }
  }

  private var next: UInt8? { index < text.count ? text[index] : nil }

  private mutating func skipSpace() { while next == UInt8(ascii: " ") || next == UInt8(ascii: "\t") { index += 1 } }

  private mutating func take(_ character: Unicode.Scalar) -> Bool {
    skipSpace()
    guard next == UInt8(ascii: character) else { return false }
    index += 1
    return true
  }

  /// Takes a word in whatever case if it comes next.
  private mutating func take(word wanted: String) -> Bool {
    skipSpace()
    let start = index
    if word().equalsIgnoringCase(wanted) { return true }
    index = start
    return false
  }

  /// The longest run of what names, URNs and operators are made of; maybe none.
  private mutating func word() -> String {
    let start = index
    while let next, next.isLetter || next.isDigit || "$-_.:".utf8.contains(next) { index += 1 }
    return String(decoding: text[start..<index], as: UTF8.self)
  }

  private func wrong(_ reason: String) -> SCIMError {
    let before = String(decoding: text[..<min(index, text.count)], as: UTF8.self).unicodeScalars.count
    return SCIMError(.invalidFilter, "at character \(before + 1): \(reason)")
  }
}
