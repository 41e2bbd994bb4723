public import Reactor

/// Which servers a channel calls.
public struct ChannelTarget: Sendable, Hashable, CustomStringConvertible {
  enum Kind: Hashable {
    case addresses([SocketAddress])
    case name(String, port: UInt16)
  }

  let kind: Kind
  /// As it was given: what `:authority` says if nothing else is configured.
  public let description: String

  /// One or more addresses of the same service.
  public init(_ addresses: [SocketAddress]) {
    precondition(!addresses.isEmpty, "a target has at least one address")
    kind = .addresses(addresses)
    description = addresses[0].description
  }

  /// Reads `host:port`. A name is looked up by the channel when it connects, and may have several addresses.
  ///
  /// - Throws: ``ReactorError`` with code `invalidAddress` if it is neither.
  public init(parsing text: String) throws(ReactorError) {
    let (host, port) = try SocketAddress.split(text)
    if let addresses = try? SocketAddress.all(host: host, port: port, isNumeric: true) {
      kind = .addresses(addresses)
    } else {
      kind = .name(host, port: port)
    }
    description = text
  }

  var addresses: [SocketAddress]? {
    if case .addresses(let addresses) = kind { addresses } else { nil }
  }
}
