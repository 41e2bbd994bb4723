import Foundation
import Model
import Testing

@testable import Assertions

/// Bytes at random, and valid inputs damaged at random: each is read or refused, and nothing traps.
@Suite("Inputs at random")
struct RandomTests {
  /// How many inputs each parser gets: enough for every branch to be met many times over; `MUSTER_TEST_CASES` raises it
  /// for long runs.
  static let inputs = ProcessInfo.processInfo.environment["MUSTER_TEST_CASES"].flatMap(Int.init) ?? 20_000

  /// Runs `read` on all inputs, and expects some of both answers.
  private func run(_ name: String, _ corpus: [String], seed: UInt64, _ read: ([UInt8]) throws -> Void) {
    let corpus = corpus.map { Array($0.utf8) }
    var generator = SeededGenerator(seed: seed)
    var accepted = 0
    for round in 0..<Self.inputs {
      let input = round % 4 == 0 ? noise(&generator) : damaged(corpus, &generator)
      do {
        try read(input)
        accepted += 1
      } catch {
        if !(error is AssertionError) { Issue.record("seed \(seed), round \(round): \(error) of \(base64(input))") }
      }
    }
    print("\(name): seed \(seed), \(accepted) of \(Self.inputs) accepted")
    #expect(accepted > 0 && accepted < Self.inputs)
  }

  /// What JSON and tokens are made of, in no order.
  private func noise(_ generator: inout SeededGenerator) -> [UInt8] {
    let pieces = Array(#"{}[]":,.\u0eE+-019truefalsenull éA_"#.utf8) + [0, 0xFF]
    return (0..<Int.random(in: 0...30, using: &generator)).map { _ in pieces.randomElement(using: &generator) ?? 0 }
  }

  /// A valid input with up to three bytes changed, removed or added, or a piece of it repeated.
  private func damaged(_ corpus: [[UInt8]], _ generator: inout SeededGenerator) -> [UInt8] {
    var bytes = corpus.randomElement(using: &generator) ?? []
    for _ in 0..<Int.random(in: 0...3, using: &generator) where !bytes.isEmpty {
      let index = Int.random(in: 0..<bytes.count, using: &generator)
      switch UInt8.random(in: 0...4, using: &generator) {
      case 0: bytes.remove(at: index)
      case 1: bytes[index] ^= 1 << UInt8.random(in: 0...7, using: &generator)
      case 2: bytes[index] = UInt8.random(in: 0...255, using: &generator)
      case 3: bytes.insert(UInt8.random(in: 0x20...0x7E, using: &generator), at: index)
      default:
        let end = min(bytes.count, index + Int.random(in: 1...20, using: &generator))
        bytes.insert(contentsOf: bytes[index..<end], at: Int.random(in: 0...bytes.count, using: &generator))
      }
    }
    return bytes
  }

  @Test("P61: key sets at random")
  func keySets() {
    let corpus = [SigningKey.p256, .ed25519].map { Provider.keySet([Provider.jwk($0, "k", #","use":"sig""#)]) }
    run("key sets", corpus, seed: 61) { _ = try KeySet(json: String(decoding: $0, as: UTF8.self)) }
  }

  @Test("P61: tokens at random")
  func tokens() throws {
    let provider = Provider(algorithm: "EdDSA")
    let issuer = try provider.trust()
    let corpus = [provider.token(Claims.common.json), provider.token(Claims.common.json, header: #","typ":"JWT""#)]
    run("tokens", corpus, seed: 611) {
      _ = try IDToken(String(decoding: $0, as: UTF8.self), from: issuer, now: Provider.now)
    }
  }

  @Test("P8, P59, P60, P61: payloads at random, as if they were signed")
  func payloads() throws {
    let issuer = try Provider().trust()
    let corpus = [
      Claims.common.with(["groups": #"["a"]"#, "auth_time": "1.5e9", "_claim_names": #"{"groups":"s"}"#]),
      .logout, .event("https://schemas.openid.net/secevent/caep/event-type/session-revoked"),
      .event("https://schemas.openid.net/secevent/caep/event-type/token-claims-change", #"{"claims":{"a":1}}"#),
    ]
    run("payloads", corpus.map(\.json), seed: 59) { input in
      let members = try JSON.object(input, "The payload")
      let claims = try SignedClaims(members, from: issuer, now: Provider.now)
      let errors = [
        refusal { try IDToken(claims, from: issuer, subjectClaim: "sub") }, refusal { try LogoutToken(claims) },
        refusal { try SecurityEventToken(claims) },
        refusal { try ClientAssertion(claims, from: issuer, subject: "zoe", now: Provider.now) },
      ]
      if let first = errors[0], errors.allSatisfy({ $0 != nil }) { throw first }
    }
  }

  @Test("P58: deliveries at random")
  func deliveries() {
    let event = #"""
      {"uuid":"u","published":"2027-01-15T08:00:00.1Z","eventType":"user.session.clear","outcome":{"result":"SUCCESS"},
      "target":[{"id":"1","type":"User"}]}
      """#
    run("deliveries", [#"{"eventId":"d","data":{"events":[\#(event)]}}"#], seed: 58) { _ = try OktaEventHook($0) }
  }

  @Test("P61: assertions at random")
  func assertions() throws {
    let provider = SAMLProvider(key: .p256, method: "http://www.w3.org/2001/04/xmldsig-more#ecdsa-sha256")
    let trust = try provider.trust()
    let corpus = [provider.assertion(), SAMLProvider.response(provider.assertion())]
    run("assertions", corpus, seed: 612) {
      _ = try SAMLAssertion(String(decoding: $0, as: UTF8.self), from: trust, now: Provider.now)
    }
  }

  @Test("P61: what assertions say at random, as if it were signed")
  func unsignedAssertions() throws {
    let trust = try SAMLProvider().trust()
    run("contents of assertions", [SAMLProvider.Content().xml()], seed: 613) {
      _ = try SAMLAssertion(XMLDocument($0).root.element, from: trust, now: Provider.now)
    }
  }
}
