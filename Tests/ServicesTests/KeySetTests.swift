import Directory
import Model
import Synchronization
import Testing

@testable import Assertions
@testable import Services

/// Publishes what it is told, and counts who asks.
private final class Publisher: KeySetFetcher {
  private let state = Mutex((text: "one", asked: 0, fails: false))

  var asked: Int { state.withLock { $0.asked } }

  func publish(_ text: String, fails: Bool = false) { state.withLock { ($0.text, $0.fails) = (text, fails) } }

  func fetch(_ url: String, atMost limit: Int, deadline: ContinuousClock.Instant) async throws(KeySetError) -> String {
    let (text, fails) = state.withLock { state in
      state.asked += 1
      return (state.text, state.fails)
    }
    if fails { throw KeySetError("it is gone.") }
    return text
  }
}

@Suite("Key sets by address")
struct KeySetTests {
  private let trust = ConnectionTrust(issuer: "i", audiences: ["a"], jwksURL: "https://idp.example/keys")

  private func believe(_ keys: KeySets, knowing text: String) async throws -> String {
    try await keys.believing(trust, field: "id_token", deadline: .now + .seconds(5)) { trust throws(AssertionError) in
      guard trust.jwks == text else { throw AssertionError(.unknownKey, "No such key.") }
      return trust.jwks
    }
  }

  private func limits(retry: Duration = .zero, life: Duration = .seconds(60)) -> ServicesLimits {
    var limits = ServicesLimits()
    (limits.keySetRetry, limits.keySetLife) = (retry, life)
    return limits
  }

  @Test("P61: keys are fetched once, and anew for a key that is unknown")
  func rotation() async throws {
    let publisher = Publisher()
    let keys = KeySets(fetcher: publisher, limits: limits())
    for _ in 0..<3 { #expect(try await believe(keys, knowing: "one") == "one") }
    #expect(publisher.asked == 1)
    publisher.publish("two")
    #expect(try await believe(keys, knowing: "two") == "two")
    #expect(publisher.asked == 2)
    let error = await #expect(throws: DirectoryError.self) { try await believe(keys, knowing: "three") }
    #expect(error?.reason == "unknown_key")
    #expect(error?.field == "id_token")
    #expect(publisher.asked == 3)
  }

  @Test("P61: unknown keys don't make us fetch again and again")
  func bound() async throws {
    let publisher = Publisher()
    let keys = KeySets(fetcher: publisher, limits: limits(retry: .seconds(600)))
    for _ in 0..<5 {
      let error = await #expect(throws: DirectoryError.self) { try await believe(keys, knowing: "three") }
      #expect(error?.reason == "unknown_key")
    }
    #expect(publisher.asked == 1)
  }

  @Test("P61: what was fetched counts on while the address does not answer, and nothing does before that")
  func outage() async throws {
    let publisher = Publisher()
    publisher.publish("", fails: true)
    let keys = KeySets(fetcher: publisher, limits: limits(life: .zero))
    let error = await #expect(throws: DirectoryError.self) { try await believe(keys, knowing: "one") }
    #expect(error?.code == .unavailable)
    #expect(error?.reason == "key_set")
    publisher.publish("one")
    #expect(try await believe(keys, knowing: "one") == "one")
    publisher.publish("", fails: true)
    #expect(try await believe(keys, knowing: "one") == "one")
    #expect(publisher.asked == 3)
  }

  @Test("P61: keys that the connection has itself are not fetched, nor any without a fetcher")
  func own() async throws {
    let publisher = Publisher()
    var own = trust
    (own.jwks, own.jwksURL) = ("mine", "")
    let keys = KeySets(fetcher: publisher)
    let read = try await keys.believing(own, field: "f", deadline: .now) { trust throws(AssertionError) in trust.jwks }
    #expect(read == "mine")
    #expect(publisher.asked == 0)
    let none = try await KeySets(fetcher: nil).believing(trust, field: "f", deadline: .now) {
      trust throws(AssertionError) in trust.jwks
    }
    #expect(none == "")
  }
}
