import Glibc
import TLS
import TestCertificates
import Testing

@testable import RPC

@Suite("The transport of TLS")
struct TLSTransportTests {
  @Test("whoever reads while the socket or the transport has something reads all, however it falls into records")
  func bufferedInput() throws {
    let ca = CertificateAuthority()
    let size = IOBuffers.inputBytes
    let buffer = UnsafeMutableRawBufferPointer.allocate(byteCount: size, alignment: 64)
    defer { buffer.deallocate() }
    var wasHidden = false
    for first in [1, 100, 1000, 10_000, 16_384] {
      var sockets: [Int32] = [0, 0]
      try #require(socketpair(AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue), 0, &sockets) == 0)
      defer { for socket in sockets { close(socket) } }
      let client = try ClientContext(ClientTLSConfig(trust: .file(ca.file)))
        .connection(descriptor: sockets[1], host: "localhost")
      let server = TLSTransport(
        try ServerContext(ca.server()).connection(descriptor: sockets[0]), descriptor: sockets[0])
      for _ in 0..<4 {
        _ = client.handshake()
        _ = server.handshake()
      }
      let total = size + 48
      for count in [first, total - first] {
        let bytes = [UInt8](repeating: 7, count: count)
        guard case .bytes(count) = bytes.withUnsafeBytes({ client.write($0) }) else {
          return #expect(Bool(false), "the socket is large enough")
        }
      }
      var received = 0
      while true {
        var events = pollfd(fd: sockets[0], events: Int16(POLLIN), revents: 0)
        let isReadable = poll(&events, 1, 0) == 1
        guard isReadable || server.hasBufferedInput else { break }
        wasHidden = wasHidden || !isReadable
        guard case .bytes(let count) = server.read(into: buffer) else { break }
        received += count
      }
      #expect(received == total, "behind a record of \(first)")
    }
    #expect(wasHidden, "every byte was in the socket, so nothing was tried")
  }
}
