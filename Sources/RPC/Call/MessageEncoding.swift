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

  /// Whether a list of names, as in `grpc-accept-encoding`, has gzip in it. Every call may ask, so it allocates nothing.
  static func listHasGzip(_ list: UnsafeRawBufferPointer) -> Bool {
    var rest = list[...]
    while !rest.isEmpty {
      let end = rest.firstIndex(of: UInt8(ascii: ",")) ?? rest.endIndex
      var name = rest[..<end]
      while name.first == UInt8(ascii: " ") { name.removeFirst() }
      while name.last == UInt8(ascii: " ") { name.removeLast() }
      if UnsafeRawBufferPointer(rebasing: name).isEqual(to: "gzip") { return true }
      rest = rest[min(end + 1, rest.endIndex)...]
    }
    return false
  }
}

/// What a client says of the encodings it accepts.
enum AcceptedEncodings {
  /// Nothing: then it is not told what is accepted here, either.
  case unsaid
  case identity
  case gzip
}
