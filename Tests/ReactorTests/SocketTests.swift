import Glibc
import Reactor
import Testing

/// Counts what it is told, and does something in its turn.
private final class Recorder: EventHandler, @unchecked Sendable {
  // SAFETY: used on the loop only.
  var events: [Readiness] = []
  var turns = 0
  var onReady: (Recorder) -> Void = { _ in }
  override func ready(_ events: Readiness) {
    self.events.append(events)
    onReady(self)
  }
  override func endOfTurn() { turns += 1 }
}

private func pipePair() -> (reading: Int32, writing: Int32) {
  var ends: [Int32] = [0, 0]
  #expect(pipe(&ends) == 0)
  return (ends[0], ends[1])
}

@Suite struct SocketTests {
  @Test("a handler removed in a turn isn't called in that turn, though its event was fetched")
  func removedInTurn() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      let pipes = [pipePair(), pipePair()]
      let recorders = [Recorder(), Recorder()]
      let reused = Recorder()
      let counts = try await withCheckedThrowingContinuation { (done: CheckedContinuation<[Int], any Error>) in
        reactor.execute {
          // Whoever is told first removes both, closes the other's descriptor and reuses its number for a new handler.
          let onReady: (Recorder) -> Void = { me in
            for pipe in pipes { reactor.remove(descriptor: pipe.reading) }
            let other = me === recorders[0] ? pipes[1] : pipes[0]
            var ends: [Int32] = [0, 0]
            _ = pipe(&ends)
            dup2(ends[0], other.reading)
            try? reactor.add(reused, descriptor: other.reading, interest: .read)
            _ = reactor.schedule(at: .now + .milliseconds(2)) {
              reactor.remove(descriptor: other.reading)
              // They hold what holds them.
              for recorder in recorders { recorder.onReady = { _ in } }
              for end in ends + pipes.flatMap({ [$0.reading, $0.writing] }) { close(end) }
              done.resume(returning: [recorders[0].events.count + recorders[1].events.count, reused.events.count])
            }
          }
          for (pipe, recorder) in zip(pipes, recorders) {
            recorder.onReady = onReady
            try? reactor.add(recorder, descriptor: pipe.reading, interest: .read)
            _ = write(pipe.writing, "x", 1)
          }
        }
      }
      #expect(counts == [1, 0])
    }
  }

  @Test("a handler marked dirty twice in a turn is told once, at its end")
  func dirtyOnce() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      let recorder = Recorder()
      let during = try await reactor.run {
        reactor.markDirty(recorder)
        reactor.markDirty(recorder)
        return recorder.turns
      }
      // In the next turn, because the first piece of work was in the turn before.
      let after = try await reactor.run { recorder.turns }
      #expect(during == 0 && after == 1)
    }
  }

  @Test("connections reach the listeners of two reactors, each on its own thread, on the port the first one got")
  func acceptOverReactors() async throws {
    try await withReactors(2) { group in
      let log = Log<(reactor: Int, isOnLoop: Bool, peer: String)>()
      let listeners = try Listener.group(
        address: SocketAddress(parsing: "127.0.0.1:0"), reactors: group.reactors
      ) { reactor, descriptor, peer in
        log.append((reactor.index, reactor.isCurrent, peer))
        _ = send(descriptor, "hello", 5, Int32(MSG_NOSIGNAL))
        close(descriptor)
      }
      let address = listeners[0].boundAddress
      #expect(address.port != 0 && listeners[1].boundAddress == address && address.isLoopback)
      for _ in 0..<64 {
        let text = try await exchange(with: address, on: group.next())
        #expect(text == "hello")
      }
      #expect(log.all.count == 64 && log.all.allSatisfy { $0.isOnLoop && $0.peer.hasPrefix("127.0.0.1:") })
      #expect(Set(log.all.map(\.reactor)) == [0, 1])
      for listener in listeners { listener.close() }
      for reactor in group.reactors { _ = try await reactor.run { true } }
      await #expect(throws: ReactorError.self) { try await exchange(with: address, on: group.next()) }
    }
  }

  @Test(
    "addresses are read and written",
    arguments: [
      ("127.0.0.1:7400", "127.0.0.1:7400", true), ("[::1]:0", "[::1]:0", true), ("localhost:80", "127.0.0.1:80", true),
      ("10.1.2.3:1", "10.1.2.3:1", false), ("[2001:db8::1]:65535", "[2001:db8::1]:65535", false),
    ])
  func addresses(text: String, written: String, isLoopback: Bool) throws {
    let address = try SocketAddress(parsing: text)
    #expect(address.description == written && address.isLoopback == isLoopback)
  }

  @Test(
    "text that is no address is refused",
    arguments: ["", "127.0.0.1", ":80", "::1:80", "127.0.0.1:70000", "[::1]", "a b:1"])
  func badAddresses(text: String) {
    let error = #expect(throws: ReactorError.self) { try SocketAddress(parsing: text) }
    #expect(error?.code == .invalidAddress)
  }

  @Test("listening on a bound port that isn't shared fails with a code of its own")
  func portInUse() throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
    var length = socklen_t(MemoryLayout<sockaddr_in>.size)
    let port = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { pointer -> Void in
        #expect(bind(descriptor, pointer, length) == 0 && listen(descriptor, 1) == 0)
        #expect(getsockname(descriptor, pointer, &length) == 0)
      }
      return UInt16(bigEndian: $0.pointee.sin_port)
    }
    let error = #expect(throws: ReactorError.self) {
      try Listener(address: SocketAddress(parsing: "127.0.0.1:\(port)")) { _, _ in }
    }
    #expect(error?.code == .addressInUse)
  }
}

/// Connects, reads until the end, and returns the text.
private func exchange(with address: SocketAddress, on reactor: Reactor) async throws -> String {
  final class Client: EventHandler, @unchecked Sendable {  // SAFETY: used on the loop only.
    let reactor: Reactor
    let done: CheckedContinuation<String, any Error>
    var descriptor: Int32 = -1
    var bytes: [UInt8] = []
    var keepsAlive: Client?

    init(_ reactor: Reactor, _ done: CheckedContinuation<String, any Error>) {
      self.reactor = reactor
      self.done = done
    }

    override func ready(_ events: Readiness) {
      if let error = socketError(descriptor) { return finish(.failure(error)) }
      reactor.modify(self, descriptor: descriptor, interest: .read)
      var buffer = [UInt8](repeating: 0, count: 64)
      let count = read(descriptor, &buffer, buffer.count)
      if count > 0 { bytes += buffer[..<count] }
      if count == 0 { finish(.success(String(decoding: bytes, as: UTF8.self))) }
    }

    func finish(_ result: Result<String, any Error>) {
      reactor.remove(descriptor: descriptor)
      close(descriptor)
      keepsAlive = nil
      done.resume(with: result)
    }
  }
  return try await withCheckedThrowingContinuation { done in
    reactor.execute {
      let client = Client(reactor, done)
      do {
        client.descriptor = try connectSocket(to: address)
        try reactor.add(client, descriptor: client.descriptor, interest: .write)
        client.keepsAlive = client
      } catch {
        done.resume(throwing: error)
      }
    }
  }
}
