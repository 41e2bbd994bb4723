import Glibc
import Reactor
import Testing

@testable import Postgres

@Suite struct ListenTests {
  @Test("what is told on a channel is heard by all who listen there, and by nobody else")
  func hears() async throws {
    try await withListeners(["feed", "odd \"channel\""], ["other"]) { first, second, _ in
      try await expect(first.next(until: .soon), is: Heard(mayHaveMissedSome: true))
      try await expect(second.next(until: .soon), is: Heard(mayHaveMissedSome: true))
      try await second.notify("feed", "a", deadline: .soon)
      try await expect(
        first.next(until: .soon), is: Heard(notifications: [Notification(channel: "feed", payload: "a", isOwn: false)]))
      try await first.notify("odd \"channel\"", deadline: .soon)
      try await expect(
        first.next(until: .soon),
        is: Heard(notifications: [Notification(channel: "odd \"channel\"", payload: "", isOwn: true)]))
      try await expect(second.next(until: .now + .milliseconds(50)).isEmpty, is: true)
    }
  }

  @Test("after its connection was lost a listener connects again, and is told that it may have missed something")
  func reconnects() async throws {
    try await withListeners(["again"], []) { listener, teller, pool in
      _ = try await listener.next(until: .soon)
      let killed = try await pool.read(
        Statement("SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE query LIKE 'LISTEN \"again\"%'"),
        deadline: .soon)
      #expect(killed.count == 1)
      try await expect(listener.next(until: .soon), is: Heard(mayHaveMissedSome: true))
      try await teller.notify("again", "after", deadline: .soon)
      try await expect(listener.next(until: .soon).notifications.map(\.payload), is: ["after"])
    }
  }

  @Test("a listener whose backend is paused notices, and listens through another one")
  func pausedBackend() async throws {
    var limits = PoolLimits()
    limits.listenerProbeInterval = .milliseconds(20)
    limits.listenerProbeTimeout = .milliseconds(300)
    try await withListeners(["paused"], [], limits: limits) { listener, teller, pool in
      _ = try await listener.next(until: .soon)
      let rows = try await pool.read(
        Statement("SELECT pid FROM pg_stat_activity WHERE application_name = $1::text"), [.text("paused")],
        deadline: .soon)
      let backend = pid_t(try rows[0].int(0))
      kill(backend, SIGSTOP)
      defer { kill(backend, SIGCONT) }
      try await expect(listener.next(until: .soon), is: Heard(mayHaveMissedSome: true))
      try await teller.notify("paused", "after", deadline: .soon)
      try await expect(listener.next(until: .soon).notifications.map(\.payload), is: ["after"])
    }
  }

  @Test("who waits is told of the end of the listener, of his task and of his time")
  func ends() async throws {
    try await withListeners(["ends"], []) { listener, _, _ in
      _ = try await listener.next(until: .soon)
      await withTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
          let error = await postgresError { try await listener.next(until: .soon) }
          #expect(error?.code == .cancelled)
        }
        tasks.cancelAll()
      }
      try await expect(listener.next(until: .now + .milliseconds(1)).isEmpty, is: true)
      await withTaskGroup(of: Void.self) { tasks in
        tasks.addTask {
          let error = await postgresError { try await listener.next(until: .soon) }
          #expect(error?.code == .closed)
        }
        await listener.close()
      }
      let late = await postgresError { try await listener.notify("ends", deadline: .soon) }
      #expect(late?.code == .closed)
    }
  }

  @Test("without a server a notification fails at its deadline, and listening waits on")
  func noServer() async throws {
    let group = try ReactorGroup(count: 1)
    try group.start()
    defer { group.shutdown() }
    let listener = PostgresListener(
      config: PostgresConfig(conninfo: "host=/nonexistent"), channels: ["a"], reactor: group.reactors[0])
    let error = await postgresError { try await listener.notify("a", deadline: .now + .milliseconds(50)) }
    #expect(error?.code == .connectFailed)
    try await expect(listener.next(until: .now + .milliseconds(50)).isEmpty, is: true)
    await listener.close()
  }

  @Test("what nobody takes is kept once each, and only up to the limit")
  func queue() {
    var queue = NotificationQueue(max: 2)
    let told = (0..<3).map { Notification(channel: "c", payload: "\($0)", isOwn: false) }
    for notification in [told[0], told[1], told[0]] { queue.add(notification) }
    #expect(queue.take() == Heard(notifications: [told[0], told[1]]))
    #expect(queue.isEmpty)
    for notification in told { queue.add(notification) }
    #expect(queue.take() == Heard(mayHaveMissedSome: true))
    queue.add(told[0])
    #expect(queue.take() == Heard(notifications: [told[0]]))
  }

  /// Two listeners and a pool on the shared server.
  private func withListeners(
    _ first: [String], _ second: [String], limits: PoolLimits = .init(),
    _ body: (PostgresListener, PostgresListener, PostgresPool) async throws -> Void
  ) async throws {
    let conninfo = try await SharedServer.shared.endpoint().conninfo
    let config = PostgresConfig(conninfo: conninfo, applicationName: first[0])
    let group = try ReactorGroup(count: 2)
    try group.start()
    defer { group.shutdown() }
    let pool = PostgresPool(config: PostgresConfig(conninfo: conninfo), reactors: group)
    let listener = PostgresListener(config: config, channels: first, reactor: group.reactors[0], limits: limits)
    let other = PostgresListener(
      config: PostgresConfig(conninfo: conninfo), channels: second, reactor: group.reactors[1], limits: limits)
    do { try await body(listener, other, pool) } catch { Issue.record(error) }
    await listener.close()
    await other.close()
    await pool.close()
  }
}
