import TLS
import TestCertificates
import Testing

@Suite("Bytes of a connection")
struct BytesTests {
  private func pair(_ version: TLSVersion) throws -> Pair {
    let ca = CertificateAuthority()
    var client = ca.client()
    client.versions = version...version
    let pair = try Pair(ServerTLSConfig(certificates: [ca.files("server")]), client)
    #expect(pair.handshake() == (.done, .done))
    return pair
  }

  @Test("what a full socket doesn't take goes on from another buffer", arguments: TLSVersion.allCases)
  func partialWrites(version: TLSVersion) throws {
    let pair = try pair(version)
    let bytes = (0..<3_000_000).map { UInt8(truncatingIfNeeded: $0 &* 31 ^ $0 >> 8) }
    var sent = 0
    var received: [UInt8] = []
    var isShort = false
    while received.count < bytes.count {
      // A new array each time: the buffer moves.
      let count = pair.server.send(ArraySlice(Array(bytes[sent..<min(sent + 300_000, bytes.count)])))
      isShort = isShort || count < min(300_000, bytes.count - sent)
      sent += count
      let (more, isClosed) = pair.client.drain()
      #expect(!isClosed)
      received += more
    }
    #expect(isShort, "the socket took everything at once, so nothing was tried")
    #expect(received == bytes)
  }

  @Test("many small records are read at once, and a buffer that is full tells of the rest")
  func smallRecords() throws {
    let pair = try pair(.v13)
    for index in 0..<100 { #expect(pair.client.send([UInt8(index), 0, 0, 0, 0]) == 5) }
    var buffer = [UInt8](repeating: 0, count: 60)
    guard case .bytes(60) = buffer.withUnsafeMutableBytes({ pair.server.read(into: $0) }) else {
      return #expect(Bool(false), "the buffer is full")
    }
    #expect(pair.server.hasPending)
    #expect(pair.server.drain().bytes.count == 440)
    #expect(!pair.server.hasPending)
  }

  @Test("a goodbye is an end without a failure; so is a cut; afterwards nothing is read or written")
  func ends() throws {
    let pair = try pair(.v13)
    #expect(pair.server.send([7]) == 1)
    pair.server.shutdown()
    #expect(pair.server.send([8]) == 0)
    #expect(pair.server.drain() == ([], true))
    #expect(pair.client.drain() == ([7], true))
    #expect(pair.client.failure == nil)
    let other = try self.pair(.v13)
    other.cut()
    #expect(other.server.drain().isClosed)
  }

  @Test("bytes that no key sealed break the connection, and both sides know")
  func forged() throws {
    let pair = try pair(.v13)
    pair.sendRaw([23, 3, 3, 0, 40] + [UInt8](repeating: 1, count: 40))
    #expect(pair.server.drain() == ([], true))
    #expect(pair.server.failure?.message == "TLS failed: decryption failed or bad record mac")
    #expect(pair.server.send([1]) == 0)
    #expect(pair.client.drain().isClosed)
    #expect(pair.client.failure?.code == .refusedByPeer)
  }
}
