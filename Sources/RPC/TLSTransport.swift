internal import TLS

/// Encrypted by TLS.
final class TLSTransport: Transport {
  private let connection: TLSConnection
  private var certificate: PeerCertificate?

  init(_ connection: TLSConnection, descriptor: Int32) {
    self.connection = connection
    super.init(descriptor: descriptor, hasHandshake: true)
  }

  override func handshake() -> TLSConnection.Handshake {
    let progress = connection.handshake()
    if case .done = progress { certificate = connection.peerCertificate }
    return progress
  }

  override func read(into buffer: UnsafeMutableRawBufferPointer) -> IOResult {
    let outcome = connection.read(into: buffer)
    if case .wantsWrite = outcome { isReadBlockedByWrite = true } else { isReadBlockedByWrite = false }
    // Short of a full buffer, what is left is less than a record, and the rest of that will wake us.
    if case .bytes(buffer.count) = outcome {
      hasBufferedInput = connection.hasPending
    } else {
      hasBufferedInput = false
    }
    return IOResult(outcome)
  }

  override func write(_ bytes: UnsafeRawBufferPointer) -> IOResult { IOResult(connection.write(bytes)) }

  override var peerCertificate: PeerCertificate? { certificate }
  override var isResumed: Bool { connection.isResumed }
  override var failure: TLSError? { connection.failure }

  override func finishWriting() {
    connection.shutdown()
    super.finishWriting()
  }

  override func close() {
    connection.shutdown()
    super.close()
  }
}

extension IOResult {
  fileprivate init(_ outcome: TLSConnection.Outcome) {
    switch outcome {
    case .bytes(let count): self = .bytes(count)
    // TLS has no renegotiation here, so a write never waits for a read.
    case .wantsRead, .wantsWrite: self = .wouldBlock
    case .closed: self = .closed
    }
  }
}

/// The host of `host:port`, `[host]:port` or `host`: what a server's certificate must carry.
func hostPart(of authority: String) -> String {
  if authority.hasPrefix("["), let end = authority.firstIndex(of: "]") {
    return String(authority[authority.index(after: authority.startIndex)..<end])
  }
  guard let colon = authority.lastIndex(of: ":"), authority.firstIndex(of: ":") == colon else { return authority }
  return String(authority[..<colon])
}
