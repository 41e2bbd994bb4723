/// How a call ended, as gRPC counts it. The values are fixed by the protocol; an unknown number is kept.
public struct StatusCode: RawRepresentable, Hashable, Sendable, CustomStringConvertible {
  public let rawValue: Int
  public init(rawValue: Int) { self.rawValue = rawValue }

  /// The call succeeded.
  public static let ok = StatusCode(rawValue: 0)
  /// The caller gave up.
  public static let cancelled = StatusCode(rawValue: 1)
  /// Nothing better is known. Never chosen on purpose.
  public static let unknown = StatusCode(rawValue: 2)
  /// The request is wrong whatever the state of the system is; name the field.
  public static let invalidArgument = StatusCode(rawValue: 3)
  /// The deadline passed; the work may have been done.
  public static let deadlineExceeded = StatusCode(rawValue: 4)
  /// The thing asked for does not exist, or not in the caller's sight.
  public static let notFound = StatusCode(rawValue: 5)
  /// The thing to be made exists already.
  public static let alreadyExists = StatusCode(rawValue: 6)
  /// The caller is known and may not.
  public static let permissionDenied = StatusCode(rawValue: 7)
  /// A limit is reached; name it.
  public static let resourceExhausted = StatusCode(rawValue: 8)
  /// The state must be changed first: repeating alone won't help.
  public static let failedPrecondition = StatusCode(rawValue: 9)
  /// Somebody else was faster: repeat from the read on.
  public static let aborted = StatusCode(rawValue: 10)
  /// Past what exists: a revision, a page.
  public static let outOfRange = StatusCode(rawValue: 11)
  /// The server doesn't know the call, or not in this form.
  public static let unimplemented = StatusCode(rawValue: 12)
  /// A bug or broken framing.
  public static let `internal` = StatusCode(rawValue: 13)
  /// Not now: the same call may be repeated after a while.
  public static let unavailable = StatusCode(rawValue: 14)
  /// Data is lost for good.
  public static let dataLoss = StatusCode(rawValue: 15)
  /// Nobody knows who calls.
  public static let unauthenticated = StatusCode(rawValue: 16)

  private static let names: [String] = [
    "OK", "CANCELLED", "UNKNOWN", "INVALID_ARGUMENT", "DEADLINE_EXCEEDED", "NOT_FOUND", "ALREADY_EXISTS",
    "PERMISSION_DENIED", "RESOURCE_EXHAUSTED", "FAILED_PRECONDITION", "ABORTED", "OUT_OF_RANGE", "UNIMPLEMENTED",
    "INTERNAL", "UNAVAILABLE", "DATA_LOSS", "UNAUTHENTICATED",
  ]

  /// The codes that gRPC defines, in order of their values.
  public static var allDefined: [StatusCode] { names.indices.map(StatusCode.init(rawValue:)) }

  /// The name in gRPC's documents, such as `NOT_FOUND`; `CODE_42` for a number that has none.
  public var name: String { Self.names.indices.contains(rawValue) ? Self.names[rawValue] : "CODE_\(rawValue)" }

  public var description: String { name }

  /// What a response without grpc-status means, by its HTTP status (gRPC's http-grpc-status-mapping).
  static func mapping(httpStatus: Int) -> StatusCode {
    switch httpStatus {
    case 400: .internal
    case 401: .unauthenticated
    case 403: .permissionDenied
    case 404: .unimplemented
    case 429, 502, 503, 504: .unavailable
    default: .unknown
    }
  }
}
