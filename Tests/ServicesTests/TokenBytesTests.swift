import Authorization
import Model
import Testing

@testable import Services

struct TokenBytesTests {
  private func snapshot(_ timeline: Int64, _ restores: Int64, _ revision: Int64, tenant: String = "acme") -> Snapshot {
    Snapshot(
      tenant: TenantID(rawValue: tenant), epoch: Epoch(timeline: timeline, restores: restores), revision: revision,
      facts: [])
  }

  private func isSatisfied(_ text: String, by snapshot: Snapshot) -> Bool {
    let text = Array(text.utf8)
    let tenant = Array(snapshot.tenant.rawValue.utf8)
    return text.withUnsafeBytes { text in
      tenant.withUnsafeBytes { TokenBytes.isSatisfied(text, by: snapshot, tenant: $0) }
    }
  }

  @Test("X9: a token is written as its text is", arguments: [0, 1, 9, 10, 4711, Int64.max])
  func writing(number: Int64) {
    let snapshot = snapshot(number, 7, number, tenant: "a.b-c@d+e:f")
    let text = String(decoding: snapshot.tokenBytes, as: UTF8.self)
    #expect(text == snapshot.token.description)
  }

  static let tokens: [(String, Bool)] = [
    ("1.3-2.10.acme", true), ("1.3-2.9.acme", true), ("1.3-2.0.acme", true),
    ("1.3-2.11.acme", false), ("1.4-2.10.acme", false), ("1.3-3.10.acme", false), ("1.3-2.10.acm", false),
    ("1.3-2.10.acmee", false), ("2.3-2.10.acme", false), ("", false), ("1.3-2.10.", false), ("1.3-2..acme", false),
    ("1.-2.10.acme", false), ("1.3-2.-1.acme", false), ("1.3-2.10", false), ("1.3-2.99999999999999999999.acme", false),
  ]

  @Test("X9: only tokens of the same tenant and epoch that are not from the future are satisfied", arguments: tokens)
  func satisfaction(text: String, expected: Bool) {
    #expect(isSatisfied(text, by: snapshot(3, 2, 10)) == expected)
  }

  @Test("X9: what is satisfied is a token to the domain too, with the same meaning")
  func agreement() throws {
    let seed = UInt64.random(in: .min ... .max)
    print("seed \(seed)")
    var random = SplitMix64(seed: seed)
    let alphabet = Array("1.-0123459acme")
    for _ in 0..<20_000 {
      var text = Array("1.3-2.\(Int.random(in: 0...20, using: &random)).acme")
      for _ in 0..<Int.random(in: 0...2, using: &random) {
        text[Int.random(in: 0..<text.count, using: &random)] = random.pick(alphabet)
      }
      guard isSatisfied(String(text), by: snapshot(3, 2, 10)) else { continue }
      let token = try Token(String(text), field: "token")
      #expect(token.tenant.rawValue == "acme")
      #expect(token.epoch == Epoch(timeline: 3, restores: 2))
      #expect(token.revision <= 10)
    }
  }
}
