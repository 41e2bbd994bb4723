import Authorization
import Directory
import Model
import MusterProtocol
import RPC
import Synchronization
import Testing

@testable import Services

@Suite("Watch")
struct WatchTests {
  private let user = Touched(kind: "user", id: nil, user: "ann", workgroup: nil)

  private func withWatch<R>(
    _ feed: ScriptedFeed, limits: ServicesLimits = ServicesLimits(),
    _ body: (AuthorizationV1.AuthorizationClient) async throws -> R
  ) async throws -> R {
    let handlers = AuthorizationHandlers(snapshots: LoadedSnapshots(loaded: []), feed: feed, limits: limits)
    return try await withServer(
      { handlers.register(in: &$0) }, { try await body(AuthorizationV1.AuthorizationClient(channel: $0)) })
  }

  @Test("a stream begins with the newest token, gives each revision behind it, and says when it has caught up")
  func follows() async throws {
    let feed = ScriptedFeed()
    feed.commit([user])
    try await withWatch(feed) { client in
      var stream = try await client.watch(.init(tenant: "acme")).makeAsyncIterator()
      let start = try #require(await stream.next())
      #expect(start.token == "1.1-0.1.acme")
      #expect(start.at == nil)
      feed.commit([user], nil)
      let second = try #require(await stream.next())
      #expect(second.token == "1.1-0.2.acme")
      #expect(second.at != nil)
      #expect(second.touched == [.init(kind: "user", user: "ann")])
      #expect(!second.everything)
      let third = try #require(await stream.next())
      #expect(third.everything)
      #expect(third.touched.isEmpty)
    }
  }

  @Test("a stream resumes behind a token and reads stretch after stretch")
  func resumes() async throws {
    let feed = ScriptedFeed(stretch: 2)
    for _ in 0..<7 { feed.commit([user]) }
    try await withWatch(feed) { client in
      var tokens: [String] = []
      for try await change in try await client.watch(.init(tenant: "acme", after: "1.1-0.2.acme")) {
        if change.at == nil { break }
        tokens.append(change.token)
      }
      #expect(tokens == (3...7).map { "1.1-0.\($0).acme" })
    }
  }

  @Test("a client that does not read holds at most what flow control lets through, however much is committed")
  func slowClient() async throws {
    let feed = ScriptedFeed(stretch: 10)
    let large = (0..<200).map { Touched(kind: "membership", id: nil, user: "user-\($0)", workgroup: "group") }
    for _ in 0..<2_000 { feed.commit(large) }
    try await withWatch(feed) { client in
      var stream = try await client.watch(.init(tenant: "acme", after: "1.1-0.0.acme")).makeAsyncIterator()
      _ = try await stream.next()
      // Twelve megabytes are committed; what is read of them comes to a stand.
      var reads = 0
      var still = 0
      while still < 20 {
        let now = feed.state.withLock { $0.reads }
        still = now == reads ? still + 1 : 0
        reads = now
        try await Task.sleep(for: .milliseconds(10))
      }
      #expect(reads < 150)
      var count = 1
      while let change = try await stream.next(), change.at != nil { count += 1 }
      #expect(count == 2_000)
    }
  }

  @Test("while nothing is committed the stream says so now and then")
  func heartbeat() async throws {
    var limits = ServicesLimits()
    limits.watchHeartbeat = .zero
    let feed = ScriptedFeed()
    try await withWatch(feed, limits: limits) { client in
      var stream = try await client.watch(.init(tenant: "acme")).makeAsyncIterator()
      #expect(try await stream.next()?.at == nil)
      feed.commit([user])
      #expect(try await stream.next()?.at != nil)
      #expect(try await stream.next()?.at == nil)
    }
  }

  static let refusals: [(AuthorizationV1.WatchRequest, StatusCode, String)] = [
    (.init(tenant: "no id!"), .invalidArgument, "tenant"),
    (.init(tenant: "acme", after: "x"), .invalidArgument, "after"),
    (.init(tenant: "acme", after: "1.1-0.1.other"), .invalidArgument, "after"),
    (.init(tenant: "acme", after: "1.2-0.1.acme"), .failedPrecondition, "epoch"),
  ]

  @Test("what can't be followed is refused with its status", arguments: refusals)
  func refused(request: AuthorizationV1.WatchRequest, code: StatusCode, word: String) async throws {
    try await withWatch(ScriptedFeed()) { client in
      let error = await #expect(throws: RPCError.self) { for try await _ in try await client.watch(request) {} }
      #expect(error?.code == code)
      #expect(error?.message.contains(word) == true)
    }
  }
}
