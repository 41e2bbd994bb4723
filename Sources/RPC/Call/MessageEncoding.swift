internal import HTTP2

/// How messages travel: gRPC's `grpc-encoding`.
public enum MessageEncoding: String, Sendable, Hashable, CaseIterable {
  /// As they are.
  case identity
  /// Compressed by gzip (RFC 1952); each message may still be left as it is.
  case gzip

  /// What `grpc-accept-encoding` says here.
  static var accepted: StaticString { "identity,gzip" }

  /// The encoding of that name; nil if it is unknown here.
  init?(_ name: UnsafeRawBufferPointer) {
    if name.isEqual(to: "gzip") {
      self = .gzip
    } else if name.isEqual(to: "identity") {
      self = .identity
    } else {
      return nil
    }
  }

  /// Whether a list of names, as in `grpc-accept-encoding`, has gzip in it.
  static func listHasGzip(_ list: UnsafeRawBufferPointer) -> Bool {
    list.split(separator: UInt8(ascii: ",")).contains { part in
      let name = part.drop { $0 == UInt8(ascii: " ") }
      guard name.starts(with: "gzip".utf8) else { return false }
      return name.dropFirst(4).allSatisfy { $0 == UInt8(ascii: " ") }
    }
  }
}

/// What a client says of the encodings it accepts.
enum AcceptedEncodings {
  /// Nothing: then it is not told what is accepted here, either.
  case unsaid
  case identity
  case gzip
}
