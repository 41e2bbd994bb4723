/// Reads a regular expression: the part of the common syntax that can be matched in linear time.
///
/// Characters, `.`, `[a-z]`, `[^a-z]`, `\d \w \s` and their opposites in capitals, `\` before a sign for the sign itself,
/// `( )` and `(?: )`, `|`, `* + ?` and `{m}`, `{m,}`, `{m,n}` (also in their lazy forms, which match the same whole
/// values), `^` and `$`. Everything else is refused by name rather than read as something else.
struct PatternParser {
  /// Groups within groups; the parser calls itself that deep.
  private static let maxDepth = 32
  /// The highest number in `{m,n}`.
  private static let maxCount = 1000

  private var rest: Substring.UnicodeScalarView
  private var depth = 0

  init(_ text: String) { rest = text[...].unicodeScalars }

  mutating func parse() throws(PatternError) -> Pattern.Node {
    let node = try alternatives()
    guard rest.isEmpty else { throw PatternError(rule: "has a ) without its (") }
    return node
  }

  private mutating func alternatives() throws(PatternError) -> Pattern.Node {
    var choices = [try sequence()]
    while take("|") { choices.append(try sequence()) }
    return choices.count == 1 ? choices[0] : .either(choices)
  }

  private mutating func sequence() throws(PatternError) -> Pattern.Node {
    var nodes: [Pattern.Node] = []
    while let scalar = rest.first, scalar != "|", scalar != ")" { nodes.append(try repetition()) }
    return .sequence(nodes)
  }

  private mutating func repetition() throws(PatternError) -> Pattern.Node {
    let node = try atom()
    let repeated: Pattern.Node
    if take("*") {
      repeated = .repeated(node, min: 0, max: nil)
    } else if take("+") {
      repeated = .repeated(node, min: 1, max: nil)
    } else if take("?") {
      repeated = .repeated(node, min: 0, max: 1)
    } else if take("{") {
      repeated = try counted(node)
    } else {
      return node
    }
    _ = take("?")
    if let next = rest.first, "*+?{".unicodeScalars.contains(next) {
      throw PatternError(rule: "has two repetitions in a row")
    }
    return repeated
  }

  private mutating func counted(_ node: Pattern.Node) throws(PatternError) -> Pattern.Node {
    guard let min = number() else { throw PatternError(rule: "has a { without a number; write \\{ for the sign") }
    var max: Int? = min
    if take(",") { max = rest.first == "}" ? nil : number() ?? -1 }
    guard take("}"), max ?? min >= min else {
      throw PatternError(rule: "has a repetition that is not {m}, {m,} or {m,n} with m up to n")
    }
    guard Swift.max(min, max ?? 0) <= Self.maxCount else {
      throw PatternError(rule: "must repeat at most \(Self.maxCount) times")
    }
    return .repeated(node, min: min, max: max)
  }

  private mutating func number() -> Int? {
    var value: Int?
    while let scalar = rest.first, let digit = ScalarSet.digits.contains(scalar) ? scalar.value - 48 : nil {
      rest.removeFirst()
      // Held at a number beyond the limit, so that no count of digits can overflow.
      value = min((value ?? 0) * 10 + Int(digit), Self.maxCount + 1)
    }
    return value
  }

  private mutating func atom() throws(PatternError) -> Pattern.Node {
    guard let scalar = rest.popFirst() else { throw PatternError(rule: "ends too early") }
    switch scalar {
    case ".": return .set(.any)
    case "^": return .start
    case "$": return .end
    case "(": return try group()
    case "[": return .set(try set())
    case "\\": return .set(try escape())
    case "*", "+", "?", "{": throw PatternError(rule: "has a repetition of nothing")
    default: return .set(ScalarSet(scalar))
    }
  }

  private mutating func group() throws(PatternError) -> Pattern.Node {
    if take("?") {
      guard take(":") else { throw PatternError(rule: "may have groups of the forms ( ) and (?: ) only") }
    }
    depth += 1
    guard depth <= Self.maxDepth else { throw PatternError(rule: "must nest groups at most \(Self.maxDepth) deep") }
    let node = try alternatives()
    depth -= 1
    guard take(")") else { throw PatternError(rule: "has a ( without its )") }
    return node
  }

  private mutating func escape() throws(PatternError) -> ScalarSet {
    guard let scalar = rest.popFirst() else { throw PatternError(rule: "ends with a \\") }
    switch scalar {
    case "d": return .digits
    case "D": return .digits.inverted
    case "w": return .word
    case "W": return .word.inverted
    case "s": return .space
    case "S": return .space.inverted
    default:
      guard !ScalarSet.word.contains(scalar) || scalar == "_" else {
        throw PatternError(rule: "has \\\(scalar), which is not known here")
      }
      return ScalarSet(scalar)
    }
  }

  private mutating func set() throws(PatternError) -> ScalarSet {
    let isInverted = take("^")
    var ranges: [ClosedRange<UInt32>] = []
    repeat {
      guard let first = rest.popFirst() else { throw PatternError(rule: "has a [ without its ]") }
      let set = first == "\\" ? try escape() : ScalarSet(first)
      guard !set.isInverted else { throw PatternError(rule: "can't have \\D, \\W or \\S between [ and ]") }
      if rest.first == "-", rest.dropFirst().first != "]", set.ranges.count == 1, set.ranges[0].count == 1 {
        ranges.append(try range(from: set.ranges[0].lowerBound))
      } else {
        ranges += set.ranges
      }
    } while rest.first != "]"
    rest.removeFirst()
    return ScalarSet(ranges: ranges, isInverted: isInverted)
  }

  private mutating func range(from first: UInt32) throws(PatternError) -> ClosedRange<UInt32> {
    rest.removeFirst()
    guard var last = rest.popFirst() else { throw PatternError(rule: "has a [ without its ]") }
    if last == "\\" {
      guard let escaped = rest.popFirst(), !ScalarSet.word.contains(escaped) else {
        throw PatternError(rule: "has a range in [ ] that does not end with a character")
      }
      last = escaped
    }
    guard first <= last.value else { throw PatternError(rule: "has a range in [ ] that runs backwards") }
    return first...last.value
  }

  private mutating func take(_ scalar: Unicode.Scalar) -> Bool {
    guard rest.first == scalar else { return false }
    rest.removeFirst()
    return true
  }
}
