import Testing

@testable import Provisioning

@Suite("Patterns")
struct PatternTests {
  private func matches(_ regex: String, _ value: String) throws -> Bool {
    var steps = 1_000_000
    return try Pattern(regex: regex).matches(value, steps: &steps)
  }

  @Test(
    "regular expressions match whole values",
    arguments: [
      ("", "", true), ("", "a", false), ("abc", "abc", true), ("abc", "abcd", false), ("a.c", "a\nc", true),
      ("a*", "", true), ("a*", "aaaa", true), ("a+", "", false), ("a?b", "b", true), ("a?b", "aab", false),
      ("(ab)+", "abab", true), ("(ab)+", "aba", false), ("(?:ab|c)*d", "abccabd", true), ("a|", "", true),
      ("a||b", "b", true), ("[abc]", "b", true), ("[^abc]", "b", false), ("[^abc]", "é", true), ("[a-c]", "b", true),
      ("[a-]", "-", true), ("[]a]", "]", true), ("[\\d-]", "-", true), ("[\\]x]", "]", true), ("\\d\\D", "1x", true),
      ("\\w\\W", "_-", true), ("\\s\\S", "\tx", true), ("\\.\\*", ".*", true), ("\\.", "x", false),
      ("a{2}", "aa", true), ("a{2}", "aaa", false), ("a{2,}", "aaaaa", true), ("a{2,}", "a", false),
      ("a{1,3}", "aaa", true), ("a{1,3}", "aaaa", false), ("a{0}", "", true), ("a{0,0}b", "b", true),
      ("a+?b", "aab", true), ("a+?", "", false), ("a*?", "", true), ("a??", "a", true), ("^a$", "a", true),
      ("a^b", "ab", false), ("(^a|b)c", "bc", true), ("^^a$$", "a", true), ("(a*)*", "aaa", true),
      ("(a*)*b", "c", false),
      ("(|a)+", "aa", true), ("a-b", "a-b", true), ("}", "}", true), ("]", "]", true),
    ])
  func regex(_ pattern: String, _ value: String, _ isMatch: Bool) throws {
    #expect(try matches(pattern, value) == isMatch, "\(pattern) on \(value)")
  }

  @Test(
    "what can't be matched in linear time, or is not understood, is refused",
    arguments: [
      "(a)\\1", "(?=a)", "(?<n>a)", "(?i)a", "a**", "a*+", "a{2}{3}", "*a", "+", "a|*", "(", ")", "a)", "(a", "[", "[]",
      "[a", "[z-a]", "[\\D]", "[a-\\d]", "\\", "\\b", "\\p{L}", "a{", "a{x}", "a{2,1}", "a{,2}", "a{1001}",
      "a{99999999999999999999}", "((a{100}){100}){100}", "(((((){1000}){1000}){1000}){1000}){1000}",
      String(repeating: "(", count: 33) + String(repeating: ")", count: 33),
    ])
  func refused(_ pattern: String) {
    #expect(throws: PatternError.self) { try Pattern(regex: pattern) }
  }

  @Test(
    "patterns that stall backtracking matchers take steps in proportion",
    arguments: [
      "(a+)+b", "(a|a)*b", "(a|aa)+b", "(.*)*b", "(a?){100}b", "(a*)*(a*)*(a*)*b", "([a-z]+)*b",
    ])
  func linear(_ pattern: String) throws {
    func steps(_ length: Int) throws -> Int {
      var left = Int.max
      #expect(try !Pattern(regex: pattern).matches(String(repeating: "a", count: length), steps: &left))
      return Int.max - left
    }
    let short = try steps(100)
    let long = try steps(2000)
    #expect(long <= short * 21)
    #expect(short <= 100 * 1000)
  }

  @Test("a match ends when its steps are used up")
  func budget() throws {
    var steps = 50
    #expect(try !Pattern(glob: "*a*a*a*").matches(String(repeating: "a", count: 2000), steps: &steps))
    #expect(steps <= 0)
  }

  @Test("random patterns agree with a slow and obvious matcher", arguments: 1...40 as ClosedRange<UInt64>)
  func reference(_ seed: UInt64) throws {
    var random = FactStore.SplitMix(state: seed)
    for _ in 0..<50 {
      let node = Self.node(&random, depth: 3)
      let pattern = try Pattern(node)
      for _ in 0..<10 {
        let value = (0..<Int(random.next() % 6)).map { _ in random.next() % 2 == 0 ? "a" : "b" }.joined()
        var steps = 1_000_000
        let expected = Self.ends(of: node, in: Array(value.unicodeScalars), from: [0]).contains(value.count)
        #expect(pattern.matches(value, steps: &steps) == expected, "seed \(seed): \(node) on \(value)")
      }
    }
  }

  private static func node(_ random: inout FactStore.SplitMix, depth: Int) -> Pattern.Node {
    let leaf = depth == 0 || random.next() % 3 == 0
    if leaf {
      switch random.next() % 5 {
      case 0: return .set(.any)
      case 1: return .start
      case 2: return .end
      case 3: return .set(ScalarSet("b"))
      default: return .set(ScalarSet("a"))
      }
    }
    let children = (0..<Int(random.next() % 3 + 1)).map { _ in node(&random, depth: depth - 1) }
    switch random.next() % 3 {
    case 0: return .sequence(children)
    case 1: return .either(children)
    default:
      let min = Int(random.next() % 3)
      return .repeated(children[0], min: min, max: random.next() % 2 == 0 ? nil : min + Int(random.next() % 3))
    }
  }

  /// Every place where the node may end if it begins at one of the starts: sets of places, straight from the meaning.
  private static func ends(of node: Pattern.Node, in text: [Unicode.Scalar], from starts: Set<Int>) -> Set<Int> {
    switch node {
    case .set(let set): return Set(starts.filter { $0 < text.count && set.contains(text[$0]) }.map { $0 + 1 })
    case .start: return starts.intersection([0])
    case .end: return starts.intersection([text.count])
    case .sequence(let nodes): return nodes.reduce(starts) { ends(of: $1, in: text, from: $0) }
    case .either(let nodes): return nodes.reduce(into: []) { $0.formUnion(ends(of: $1, in: text, from: starts)) }
    case .repeated(let child, let min, let max):
      var reached = starts
      for _ in 0..<min { reached = ends(of: child, in: text, from: reached) }
      var all = reached
      for _ in 0..<(max.map { $0 - min } ?? text.count + 1) {
        reached = ends(of: child, in: text, from: reached)
        all.formUnion(reached)
      }
      return all
    }
  }
}
