import Reactor
import Synchronization
import Testing
import Wire

@testable import RPC

@Suite("Prepared calls")
struct ClientPreparedTests {
  /// What came back, and who waits for the last of it.
  final class Outcome: Sendable {
    private struct State {
      var statuses: [StatusCode: Int] = [:]
      var wrong = 0
      var missing: Int
      var waiter: CheckedContinuation<Void, Never>?
    }
    private let state: Mutex<State>

    init(expecting count: Int) { state = Mutex(State(missing: count)) }

    func note(_ result: borrowing UnaryResult, isRight: Bool) {
      let status = result.error?.code ?? .ok
      let waiter = state.withLock { state in
        state.statuses[status, default: 0] += 1
        if !isRight { state.wrong += 1 }
        state.missing -= 1
        guard state.missing == 0 else { return nil as CheckedContinuation<Void, Never>? }
        defer { state.waiter = nil }
        return state.waiter
      }
      waiter?.resume()
    }

    func wait() async -> (statuses: [StatusCode: Int], wrong: Int) {
      await withCheckedContinuation { continuation in
        let isOver = state.withLock { state in
          if state.missing > 0 { state.waiter = continuation }
          return state.missing <= 0
        }
        if isOver { continuation.resume() }
      }
      return state.withLock { ($0.statuses, $0.wrong) }
    }
  }

  static func note(_ tag: UInt64) -> [UInt8] { Note("\(tag)").encoded() }

  @Test("each completion gets the tag and the answer of its own call, and starts the next", arguments: [1, 50])
  func closedLoop(inFlight: Int) async throws {
    try await withServer { _, channel in
      let total = inFlight * 200
      let outcome = Outcome(expecting: total)
      let next = Atomic(UInt64(inFlight))
      let box = Mutex<PreparedCall?>(nil)
      let call = channel.prepare(Echo.fast, options: .init(timeout: .seconds(60))) { result in
        outcome.note(result, isRight: result.message.elementsEqual(Self.note(result.tag)))
        let tag = next.wrappingAdd(1, ordering: .relaxed).oldValue
        guard tag < UInt64(total) else { return }
        Self.note(tag).withUnsafeBytes { bytes in box.withLock { $0 }?.start(bytes, tag: tag) }
      }
      box.withLock { $0 = call }
      for tag in 0..<UInt64(inFlight) { Self.note(tag).withUnsafeBytes { call.start($0, tag: tag) } }
      let (statuses, wrong) = await outcome.wait()
      #expect(statuses == [.ok: total])
      #expect(wrong == 0)
      box.withLock { $0 = nil }
    }
  }

  @Test("a call that waits for its next attempt is kept until then, though nobody else has it")
  func repeats() async throws {
    let server = try ScriptedServer { _, request in request == 1 ? .status(14) : .echo }
    try await ClientChannelTests.withChannel(to: server) { server, channel in
      let outcome = Outcome(expecting: 1)
      let call = channel.prepare(Echo.unary, options: ClientChannelTests.idempotent) { result in
        outcome.note(result, isRight: result.message.elementsEqual(Self.note(7)))
      }
      Self.note(7).withUnsafeBytes { call.start($0, tag: 7) }
      let (statuses, wrong) = await outcome.wait()
      #expect(statuses == [.ok: 1])
      #expect(wrong == 0)
    }
  }

  @Test("its metadata go with every call, and errors come with their status and no message")
  func failures() async throws {
    try await withServer { _, channel in
      var options = CallOptions()
      options.metadata.add("x-fail", "yes")
      let outcome = Outcome(expecting: 100)
      let call = channel.prepare(Echo.fast, options: options) { result in
        outcome.note(result, isRight: result.error?.message == "as asked" && result.message.isEmpty)
      }
      for tag in 0..<100 { Self.note(0).withUnsafeBytes { call.start($0, tag: UInt64(tag)) } }
      let (statuses, wrong) = await outcome.wait()
      #expect(statuses == [.aborted: 100])
      #expect(wrong == 0)
    }
  }

  @Test("its time-out counts for each call")
  func timeout() async throws {
    try await withServer { server, channel in
      let outcome = Outcome(expecting: 20)
      let call = channel.prepare(Echo.hang, options: .init(timeout: .milliseconds(20))) {
        outcome.note($0, isRight: true)
      }
      for tag in 0..<20 { Self.note(0).withUnsafeBytes { call.start($0, tag: UInt64(tag)) } }
      #expect(await outcome.wait().statuses == [.deadlineExceeded: 20])
    }
  }

  @Test("a channel that closes completes every call")
  func close() async throws {
    try await withServer { server, _ in
      let channel = server.channel { $0.concurrentCalls = 10 }
      let outcome = Outcome(expecting: 30)
      let call = channel.prepare(Echo.hang) { outcome.note($0, isRight: true) }
      for tag in 0..<30 { Self.note(7).withUnsafeBytes { call.start($0, tag: UInt64(tag)) } }
      await server.seen.wait(for: "started 7")
      channel.close()
      let statuses = await outcome.wait().statuses
      #expect(statuses.values.reduce(0, +) == 30)
      #expect(statuses[.ok] == nil)
    }
  }
}
