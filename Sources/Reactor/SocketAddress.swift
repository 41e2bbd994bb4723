import CLinux
import Glibc

/// An IPv4 or IPv6 address with a port.
public struct SocketAddress: Sendable, Hashable, CustomStringConvertible {
  private enum Host: Hashable {
    case v4([UInt8])
    case v6([UInt8], scope: UInt32)
  }

  private let host: Host
  /// The TCP port; 0 asks the kernel for a free one.
  public let port: UInt16

  /// Reads `127.0.0.1:7400`, `[::1]:7400` or `localhost:7400`.
  ///
  /// A name is looked up, which may block; where it has several addresses, the first IPv4 address is taken.
  public init(parsing text: String) throws(ReactorError) {
    let (host, port) = try SocketAddress.split(text)
    let found = try SocketAddress.all(host: host, port: port)
    // There is always one.
    self = found.first { $0.family == AF_INET } ?? found[0]
  }

  /// Takes `host:port` apart; an IPv6 address stands in brackets, which are left out of the host.
  public static func split(_ text: String) throws(ReactorError) -> (host: String, port: UInt16) {
    guard let colon = text.lastIndex(of: ":"), let port = UInt16(text[text.index(after: colon)...]) else {
      throw ReactorError(.invalidAddress, "'\(text)' is not an address: write host:port, such as 127.0.0.1:7400")
    }
    var host = text[..<colon]
    if host.hasPrefix("["), host.hasSuffix("]") {
      host = host.dropFirst().dropLast()
    } else if host.contains(":") {
      throw ReactorError(.invalidAddress, "'\(text)': write an IPv6 address in brackets, such as [::1]:7400")
    }
    guard !host.isEmpty else { throw ReactorError(.invalidAddress, "'\(text)' has no host before its port") }
    return (String(host), port)
  }

  /// The addresses of a host: at least one, in the order in which they should be tried (RFC 6724). May block.
  ///
  /// - Parameter isNumeric: only an address in digits is taken, which never blocks.
  public static func all(
    host: String, port: UInt16, isNumeric: Bool = false
  ) throws(ReactorError) -> [SocketAddress] {
    try resolve(host, isNumeric: isNumeric).map { SocketAddress(host: $0, port: port) }
  }

  /// From what the kernel filled in; nil for another address family.
  init?(_ storage: sockaddr_storage) {
    var storage = storage
    switch Int32(storage.ss_family) {
    case AF_INET:
      let address = unsafe withUnsafePointer(to: &storage) {
        unsafe UnsafeRawPointer($0).loadUnaligned(as: sockaddr_in.self)
      }
      host = .v4(bytes(of: address.sin_addr))
      port = UInt16(bigEndian: address.sin_port)
    case AF_INET6:
      let address = unsafe withUnsafePointer(to: &storage) {
        unsafe UnsafeRawPointer($0).loadUnaligned(as: sockaddr_in6.self)
      }
      host = .v6(bytes(of: address.sin6_addr), scope: address.sin6_scope_id)
      port = UInt16(bigEndian: address.sin6_port)
    default:
      return nil
    }
  }

  private init(host: Host, port: UInt16) {
    self.host = host
    self.port = port
  }

  /// The same host with another port.
  public func with(port: UInt16) -> SocketAddress { SocketAddress(host: host, port: port) }

  /// Whether only this machine can reach it.
  public var isLoopback: Bool {
    switch host {
    case .v4(let bytes): bytes[0] == 127
    case .v6(let bytes, _): bytes.dropLast().allSatisfy { $0 == 0 } && bytes[15] == 1
    }
  }

  /// The host in digits, such as `127.0.0.1` or `::1`.
  public var numericHost: String {
    switch host {
    case .v4(let bytes): numericText(bytes, family: AF_INET)
    case .v6(let bytes, _): numericText(bytes, family: AF_INET6)
    }
  }

  public var description: String {
    if case .v4 = host { "\(numericHost):\(port)" } else { "[\(numericHost)]:\(port)" }
  }

  var family: Int32 {
    if case .v4 = host { AF_INET } else { AF_INET6 }
  }

  /// In the kernel's form, with its length.
  var storage: (sockaddr_storage, socklen_t) {
    var storage = sockaddr_storage()
    switch host {
    case .v4(let bytes):
      var address = sockaddr_in()
      address.sin_family = sa_family_t(AF_INET)
      address.sin_port = port.bigEndian
      unsafe withUnsafeMutableBytes(of: &address.sin_addr) { unsafe $0.copyBytes(from: bytes) }
      unsafe withUnsafeMutableBytes(of: &storage) { unsafe $0.storeBytes(of: address, as: sockaddr_in.self) }
      return (storage, socklen_t(MemoryLayout<sockaddr_in>.size))
    case .v6(let bytes, let scope):
      var address = sockaddr_in6()
      address.sin6_family = sa_family_t(AF_INET6)
      address.sin6_port = port.bigEndian
      address.sin6_scope_id = scope
      unsafe withUnsafeMutableBytes(of: &address.sin6_addr) { unsafe $0.copyBytes(from: bytes) }
      unsafe withUnsafeMutableBytes(of: &storage) { unsafe $0.storeBytes(of: address, as: sockaddr_in6.self) }
      return (storage, socklen_t(MemoryLayout<sockaddr_in6>.size))
    }
  }

  private static func resolve(_ name: String, isNumeric: Bool) throws(ReactorError) -> [Host] {
    var hints = unsafe addrinfo()
    unsafe hints.ai_flags = isNumeric ? AI_NUMERICHOST : 0
    unsafe hints.ai_socktype = Int32(SOCK_STREAM.rawValue)
    var list: UnsafeMutablePointer<addrinfo>?
    let status = unsafe getaddrinfo(name, nil, &hints, &list)
    guard status == 0 else {
      throw ReactorError(.invalidAddress, unsafe "no address for '\(name)': \(String(cString: gai_strerror(status)))")
    }
    defer { unsafe freeaddrinfo(list) }
    var found: [Host] = []
    var next = unsafe list
    while let entry = unsafe next {
      var storage = sockaddr_storage()
      let length = unsafe Int(entry.pointee.ai_addrlen)
      if let address = unsafe entry.pointee.ai_addr, length <= MemoryLayout<sockaddr_storage>.size {
        unsafe withUnsafeMutableBytes(of: &storage) {
          unsafe $0.baseAddress?.copyMemory(from: address, byteCount: length)
        }
        if let address = SocketAddress(storage), !found.contains(address.host) { found.append(address.host) }
      }
      unsafe next = entry.pointee.ai_next
    }
    guard !found.isEmpty else { throw ReactorError(.invalidAddress, "no IPv4 or IPv6 address for '\(name)'") }
    return found
  }
}

private func bytes<T>(of value: T) -> [UInt8] {
  unsafe withUnsafeBytes(of: value) { unsafe Array($0) }
}

private func numericText(_ bytes: [UInt8], family: Int32) -> String {
  unsafe withUnsafeTemporaryAllocation(of: CChar.self, capacity: Int(INET6_ADDRSTRLEN)) { buffer in
    guard let text = unsafe inet_ntop(family, bytes, buffer.baseAddress, socklen_t(buffer.count)) else { return "?" }
    return unsafe String(cString: text)
  }
}
