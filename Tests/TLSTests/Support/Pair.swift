import Glibc
import TLS
import TestCertificates

/// A server's and a client's connection over a pair of sockets, moved on by hand.
final class Pair {
  let server: TLSConnection
  let client: TLSConnection
  private let sockets: [Int32]

  init(_ serverContext: ServerContext, _ clientContext: ClientContext, host: String = "localhost") throws {
    sockets = makeSockets()
    server = try serverContext.connection(descriptor: sockets[0])
    client = try clientContext.connection(descriptor: sockets[1], host: host)
  }

  convenience init(_ server: ServerTLSConfig, _ client: ClientTLSConfig, host: String = "localhost") throws {
    try self.init(try ServerContext(server), try ClientContext(client), host: host)
  }

  deinit { for descriptor in sockets { close(descriptor) } }

  /// Closes the client's socket without a goodbye.
  func cut() { shutdown(sockets[1], Int32(SHUT_RDWR)) }

  /// Sends bytes to the server past TLS.
  func sendRaw(_ bytes: [UInt8]) { _ = send(sockets[1], bytes, bytes.count, Int32(MSG_NOSIGNAL)) }

  /// What the handshake came to on each side.
  enum End: Equatable {
    case done, unfinished
    case failed(TLSError)

    var error: TLSError? { if case .failed(let error) = self { error } else { nil } }
  }

  func handshake() -> (server: End, client: End) {
    var ends = [End.unfinished, .unfinished]
    // A handshake takes two round trips at most.
    for _ in 0..<10 where ends.contains(.unfinished) {
      for (side, connection) in [server, client].enumerated() where ends[side] == .unfinished {
        switch connection.handshake() {
        case .done: ends[side] = .done
        case .failed(let error):
          ends[side] = .failed(error)
          // As the owner of the socket would.
          shutdown(sockets[side], Int32(SHUT_RDWR))
        case .wantsRead, .wantsWrite: break
        }
      }
    }
    return (ends[0], ends[1])
  }
}

private func makeSockets() -> [Int32] {
  // OpenSSL writes with write(2).
  signal(SIGPIPE, SIG_IGN)
  var sockets: [Int32] = [0, 0]
  let status = socketpair(
    AF_UNIX, Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue), 0, &sockets)
  precondition(status == 0, "a pair of sockets")
  return sockets
}

extension TLSConnection {
  /// What is there to read: bytes, and whether the end was seen.
  func drain() -> (bytes: [UInt8], isClosed: Bool) {
    var all: [UInt8] = []
    var buffer = [UInt8](repeating: 0, count: 20_000)
    while true {
      switch buffer.withUnsafeMutableBytes({ read(into: $0) }) {
      case .bytes(let count): all += buffer[..<count]
      case .wantsRead, .wantsWrite: return (all, false)
      case .closed: return (all, true)
      }
    }
  }

  /// How many of the bytes were taken.
  func send(_ bytes: ArraySlice<UInt8>) -> Int {
    switch bytes.withUnsafeBytes({ write($0) }) {
    case .bytes(let count): count
    case .wantsRead, .wantsWrite, .closed: 0
    }
  }
}

extension CertificateAuthority {
  func files(
    _ name: String, names: String = "DNS:localhost,IP:127.0.0.1", usage: Usage = .server, validFrom: Int = -3600,
    validTo: Int = 3600
  ) -> CertificateFiles {
    let (certificate, key) = issue(name, names: names, usage: usage, validFrom: validFrom, validTo: validTo)
    return CertificateFiles(certificate: certificate, key: key)
  }

  /// A client that trusts this authority.
  func client(_ certificate: CertificateFiles? = nil) -> ClientTLSConfig {
    ClientTLSConfig(trust: .file(file), certificate: certificate)
  }
}
