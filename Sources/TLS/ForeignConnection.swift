internal import COpenSSL

/// A TLS connection of OpenSSL's that another library (libpq) made and drives.
@safe public struct ForeignConnection {
  private let pointer: OpaquePointer

  /// - Parameter pointer: the library's `SSL *`, which must outlive this value.
  public init(_ pointer: UnsafeMutableRawPointer) { unsafe self.pointer = OpaquePointer(pointer) }

  /// Whether bytes of a record were taken from the socket and not from the connection: the socket won't tell of them.
  public var hasPending: Bool { unsafe SSL_pending(pointer) > 0 }
}
