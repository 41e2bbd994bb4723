import Glibc
import HTTP2
import Reactor

/// A client that says whatever a test wants: a blocking socket under an HTTP/2 session, or bytes made by hand.
final class RawClient {
  struct Response {
    var headers: [String: String] = [:]
    var trailers: [String: String] = [:]
    var data: [UInt8] = []
    var closeCode = ErrorCode.noError
    /// Whether the connection ended before the stream did.
    var isConnectionLost = false

    var grpcStatus: Int? { (trailers["grpc-status"] ?? headers["grpc-status"]).flatMap { Int($0) } }
    var grpcMessage: String? { trailers["grpc-message"] ?? headers["grpc-message"] }
    var httpStatus: String? { headers[":status"] }
  }

  static let preface = Array("PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n".utf8)

  private let descriptor: Int32
  private let session: Session
  private(set) var isLost = false

  /// - Parameter receiveBuffer: the size of the socket's, in bytes; nil: the kernel's choice.
  init(_ address: SocketAddress, limits: HTTP2Limits = .init(), receiveBuffer: Int32? = nil) throws {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    if var receiveBuffer {
      setsockopt(descriptor, SOL_SOCKET, SO_RCVBUF, &receiveBuffer, socklen_t(MemoryLayout<Int32>.size))
    }
    var target = sockaddr_in()
    target.sin_family = sa_family_t(AF_INET)
    target.sin_port = address.port.bigEndian
    target.sin_addr.s_addr = UInt32(0x7f00_0001).bigEndian
    let status = withUnsafePointer(to: &target) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
      }
    }
    precondition(status == 0, "no connection")
    // A test that waits longer than this for the server has failed.
    var patience = timeval(tv_sec: 20, tv_usec: 0)
    setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    setsockopt(descriptor, SOL_SOCKET, SO_SNDTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
    // Two small writes in a row shall not wait for an acknowledgement in between.
    var on: Int32 = 1
    setsockopt(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, &on, socklen_t(MemoryLayout<Int32>.size))
    self.descriptor = descriptor
    session = try Session(
      role: .client, resources: try SessionResources(limits: limits), pool: StreamPool(capacity: 0))
  }

  deinit { close(descriptor) }

  // MARK: Bytes by hand

  /// Sends bytes as they are; false if the server has closed.
  @discardableResult
  func send(_ bytes: [UInt8]) -> Bool {
    var sent = 0
    while sent < bytes.count {
      let count = bytes.withUnsafeBytes {
        Glibc.send(descriptor, $0.baseAddress! + sent, $0.count - sent, Int32(MSG_NOSIGNAL))
      }
      guard count > 0 else { return false }
      sent += count
    }
    return true
  }

  /// One frame.
  static func frame(_ type: UInt8, flags: UInt8 = 0, stream: UInt32 = 0, _ payload: [UInt8] = []) -> [UInt8] {
    let length = UInt32(payload.count)
    return [UInt8(length >> 16 & 255), UInt8(length >> 8 & 255), UInt8(length & 255), type, flags]
      + (0..<4).map { UInt8(stream >> (24 - 8 * UInt32($0)) & 255) } + payload
  }

  /// Reads until the server closes, and returns all frames as (type, payload).
  func framesUntilClosed() -> [(type: UInt8, payload: [UInt8])] {
    var bytes: [UInt8] = []
    while let more = receive() { bytes += more }
    var frames: [(UInt8, [UInt8])] = []
    var offset = 0
    while offset + 9 <= bytes.count {
      let length = Int(bytes[offset]) << 16 | Int(bytes[offset + 1]) << 8 | Int(bytes[offset + 2])
      guard offset + 9 + length <= bytes.count else { break }
      frames.append((bytes[offset + 3], Array(bytes[(offset + 9)..<(offset + 9 + length)])))
      offset += 9 + length
    }
    return frames
  }

  /// The error code of the last GOAWAY before the server closed.
  func goAwayUntilClosed() -> ErrorCode? {
    framesUntilClosed().last { $0.type == 7 && $0.payload.count >= 8 }.map { _, payload in
      ErrorCode(rawValue: payload[4..<8].reduce(0) { $0 << 8 | UInt32($1) })
    }
  }

  private func receive() -> [UInt8]? {
    var buffer = [UInt8](repeating: 0, count: 65536)
    let count = recv(descriptor, &buffer, buffer.count, 0)
    return count > 0 ? Array(buffer[..<count]) : nil
  }

  // MARK: Through the session

  static func fields(_ path: String, _ more: [(String, String)] = [], without: Set<String> = []) -> [(String, String)] {
    let usual = [
      (":method", "POST"), (":scheme", "http"), (":path", path), (":authority", "test"), ("te", "trailers"),
      ("content-type", "application/grpc"),
    ]
    return usual.filter { usual in !without.contains(usual.0) && !more.contains { $0.0 == usual.0 } }
      .filter { $0.0.hasPrefix(":") } + more.filter { $0.0.hasPrefix(":") }
      + usual.filter { usual in
        !without.contains(usual.0) && !more.contains { $0.0 == usual.0 } && !usual.0.hasPrefix(":")
      }
      + more.filter { !$0.0.hasPrefix(":") }
  }

  /// Opens a stream.
  ///
  /// - Parameter ends: whether the body is the whole of it.
  func open(_ fields: [(String, String)], body: [UInt8] = [], ends: Bool = true) throws -> HTTP2.Stream {
    var block = HeaderBlock()
    for (name, value) in fields { block.append(name, value) }
    let stream = HTTP2.Stream()
    body.withUnsafeBytes { stream.outbound.append($0) }
    stream.isOutboundEnded = ends
    try session.request(stream, block)
    flush()
    return stream
  }

  /// Sends more of a body.
  func append(_ stream: HTTP2.Stream, _ body: [UInt8], ends: Bool) {
    body.withUnsafeBytes { stream.outbound.append($0) }
    stream.isOutboundEnded = ends
    session.resume(stream)
    flush()
  }

  func reset(_ stream: HTTP2.Stream, _ code: ErrorCode) {
    session.reset(stream, code)
    flush()
  }

  /// Reads until the stream is closed.
  ///
  /// - Parameter frame: sent before each read, whether or not the server still wants it.
  func response(_ stream: HTTP2.Stream, pingingWith frame: [UInt8] = []) -> Response {
    while stream.isOpen, !isLost {
      send(frame)
      pump()
    }
    var response = Response()
    response.isConnectionLost = stream.isOpen
    stream.headers.visit { name, value in
      response.headers[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
      return true
    }
    stream.trailers.visit { name, value in
      response.trailers[String(decoding: name, as: UTF8.self)] = String(decoding: value, as: UTF8.self)
      return true
    }
    response.data = Array(stream.inbound.readable)
    response.closeCode = stream.closeCode
    return response
  }

  /// Reads until `condition` holds or the connection is gone.
  func pump(until condition: () -> Bool) {
    while !condition(), !isLost { pump() }
  }

  /// Opens a stream and reads until it is closed.
  func call(_ fields: [(String, String)], body: [UInt8]) throws -> Response { response(try open(fields, body: body)) }

  /// Whether the server has said that it goes.
  var isPeerGoingAway: Bool { session.isPeerGoingAway }

  func flush() {
    var buffer = [UInt8](repeating: 0, count: 1 << 18)
    while let count = try? buffer.withUnsafeMutableBytes({ try session.produce(into: $0, now: 1) }), count > 0 {
      guard send(Array(buffer[..<count])) else {
        isLost = true
        return
      }
    }
  }

  private func pump() {
    flush()
    guard let bytes = receive() else {
      isLost = true
      return
    }
    do {
      try bytes.withUnsafeBytes { try session.receive($0, now: 1) }
    } catch {
      isLost = true
    }
    session.drainReady { stream, _ in session.openWindow(stream, holding: 0) }
  }
}

/// Frames a message as gRPC does.
func framed(_ message: [UInt8], flag: UInt8 = 0, length: Int? = nil) -> [UInt8] {
  let length = UInt32(length ?? message.count)
  return [flag] + (0..<4).map { UInt8(length >> (24 - 8 * UInt32($0)) & 255) } + message
}
