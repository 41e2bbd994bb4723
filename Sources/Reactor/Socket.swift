import CLinux
import Glibc

/// Begins a TCP connection without waiting for it.
///
/// Wait until the descriptor is writable, then ask ``socketError(_:)``.
///
/// - Returns: a non-blocking, close-on-exec descriptor with TCP_NODELAY, which the caller owns.
public func connectSocket(to address: SocketAddress) throws(ReactorError) -> Int32 {
  let descriptor = clinux_tcp_socket(address.family)
  guard descriptor >= 0 else { throw ReactorError(systemCall: "socket") }
  _ = clinux_set_option(descriptor, Int32(IPPROTO_TCP), TCP_NODELAY, 1)
  var (storage, length) = address.storage
  guard unsafe clinux_connect(descriptor, &storage, length) == 0 || errno == EINPROGRESS else {
    let error = ReactorError(systemCall: "connect to \(address)")
    close(descriptor)
    throw error
  }
  return descriptor
}

/// The outcome of a connection attempt, or the error that a socket has met since: nil if none.
public func socketError(_ descriptor: Int32) -> ReactorError? {
  var number: Int32 = 0
  var length = socklen_t(MemoryLayout<Int32>.size)
  guard unsafe getsockopt(descriptor, SOL_SOCKET, SO_ERROR, &number, &length) == 0 else {
    return ReactorError(systemCall: "getsockopt")
  }
  return number == 0 ? nil : ReactorError(systemCall: "socket", errno: number)
}
