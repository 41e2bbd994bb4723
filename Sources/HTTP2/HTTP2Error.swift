/// Why a session or a request on it can't go on.
public struct HTTP2Error: Error, Sendable, CustomStringConvertible {
  /// The kind of failure.
  public struct Code: Hashable, Sendable {
    private enum Value { case protocolError, flood, outOfMemory, sessionClosed, streamsExhausted, internalError }
    private let value: Value
    private init(_ value: Value) { self.value = value }

    /// The peer broke RFC 9113; the connection is lost.
    public static var protocolError: Self { Self(.protocolError) }
    /// The peer sent more control frames than ``HTTP2Limits`` allow; the connection is lost.
    public static var flood: Self { Self(.flood) }
    /// nghttp2 could not allocate; the connection is lost.
    public static var outOfMemory: Self { Self(.outOfMemory) }
    /// The session takes no new streams, or none at all.
    public static var sessionClosed: Self { Self(.sessionClosed) }
    /// All stream ids of the connection are used up: open another connection.
    public static var streamsExhausted: Self { Self(.streamsExhausted) }
    /// nghttp2 refused a call of ours: a bug here, confined to this connection.
    public static var internalError: Self { Self(.internalError) }
  }

  public var code: Code
  /// What happened, for the log.
  public var message: String

  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  public var description: String { message }
}

/// The error codes of RFC 9113 §7, as RST_STREAM and GOAWAY carry them.
public struct ErrorCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: UInt32
  public init(rawValue: UInt32) { self.rawValue = rawValue }

  public static let noError = ErrorCode(rawValue: 0x0)
  public static let protocolError = ErrorCode(rawValue: 0x1)
  public static let internalError = ErrorCode(rawValue: 0x2)
  public static let flowControlError = ErrorCode(rawValue: 0x3)
  public static let streamClosed = ErrorCode(rawValue: 0x5)
  public static let frameSizeError = ErrorCode(rawValue: 0x6)
  public static let refusedStream = ErrorCode(rawValue: 0x7)
  public static let cancel = ErrorCode(rawValue: 0x8)
  public static let compressionError = ErrorCode(rawValue: 0x9)
  public static let enhanceYourCalm = ErrorCode(rawValue: 0xb)
  public static let inadequateSecurity = ErrorCode(rawValue: 0xc)

  public var description: String {
    let names = [
      "NO_ERROR", "PROTOCOL_ERROR", "INTERNAL_ERROR", "FLOW_CONTROL_ERROR", "SETTINGS_TIMEOUT", "STREAM_CLOSED",
      "FRAME_SIZE_ERROR", "REFUSED_STREAM", "CANCEL", "COMPRESSION_ERROR", "CONNECT_ERROR", "ENHANCE_YOUR_CALM",
      "INADEQUATE_SECURITY", "HTTP_1_1_REQUIRED",
    ]
    return rawValue < UInt32(names.count) ? names[Int(rawValue)] : "error \(rawValue)"
  }
}
