import Model
import Testing

@testable import Services

@Suite("Failed tries of credentials")
struct FailedTriesTests {
  /// Tries of credentials at seconds of a clock.
  private struct Tried {
    var limits = ServicesLimits()
    private var tries = FailedTries()
    private let begin = ContinuousClock.now

    init() { (limits.failedTries, limits.triesWindow, limits.triesReported) = (3, .seconds(60), 2) }

    mutating func outcomes(_ tried: [(String, Int)]) throws -> [FailedTries.Outcome] {
      try tried.map { name, seconds in
        let key = FailedTries.Key(
          tenant: try TenantID("acme", field: "tenant"), credential: try CredentialID(name, field: "id"))
        return tries.count(key, at: begin + .seconds(seconds), limits)
      }
    }
  }

  @Test("P12: the last that is allowed is reported, once; beyond it the rest of the window is to be waited for")
  func limit() throws {
    var tried = Tried()
    let first = try tried.outcomes([("a", 0), ("a", 1), ("a", 2), ("b", 2), ("a", 3), ("a", 59), ("b", 59)])
    #expect(
      first == [.refused, .refused, .reported, .refused, .tooMany(.seconds(57)), .tooMany(.seconds(1)), .refused])
    let next = try tried.outcomes([("a", 60), ("a", 61), ("a", 119), ("a", 119)])
    #expect(next == [.refused, .refused, .reported, .tooMany(.seconds(1))])
  }

  @Test("P12: only so many are reported and remembered in a window; the others are refused as ever")
  func bounds() throws {
    var tried = Tried()
    tried.limits.triedCredentials = 3
    let round = ["a", "b", "c", "d"].map { ($0, 0) }
    let early = try tried.outcomes(round + round)
    #expect(early == Array(repeating: .refused, count: 8))
    let third = try tried.outcomes(round)
    #expect(third == [.reported, .reported, .refused, .refused])
    let wait = FailedTries.Outcome.tooMany(.seconds(60))
    let fourth = try tried.outcomes(round)
    #expect(fourth == [wait, wait, wait, .refused])
  }
}
