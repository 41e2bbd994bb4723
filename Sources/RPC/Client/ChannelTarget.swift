public import Reactor

/// Which servers a channel calls.
public struct ChannelTarget: Sendable, Hashable, CustomStringConvertible {
  enum Kind: Hashable {
    case addresses([SocketAddress])
    case names([Name])
    case inProcess
  }

  struct Name: Hashable {
    let host: String
    let port: UInt16
  }

  let kind: Kind
  /// As it was given.
  public let description: String

  /// One or more addresses of the same service.
  public init(_ addresses: [SocketAddress]) {
    precondition(!addresses.isEmpty, "a target has at least one address")
    kind = .addresses(addresses)
    description = addresses.map(\.description).joined(separator: ", ")
  }

  /// Reads `host:port`. A name is looked up by the channel when it connects, and may have several addresses.
  ///
  /// - Throws: ``ReactorError`` with code `invalidAddress` if it is neither.
  public init(parsing text: String) throws(ReactorError) {
    try self.init(parsing: [text])
  }

  /// Reads several `host:port`, which serve the same.
  ///
  /// - Throws: ``ReactorError`` with code `invalidAddress` if one is neither an address nor a name, or if there is none.
  public init(parsing texts: [String]) throws(ReactorError) {
    guard !texts.isEmpty else { throw ReactorError(.invalidAddress, "no server is named: write host:port") }
    var names: [Name] = []
    for text in texts {
      let (host, port) = try SocketAddress.split(text)
      names.append(Name(host: host, port: port))
    }
    let addresses = names.compactMap { try? SocketAddress.all(host: $0.host, port: $0.port, isNumeric: true).first }
    kind = addresses.count == names.count ? .addresses(addresses) : .names(names)
    description = texts.joined(separator: ", ")
  }

  static let inProcess = ChannelTarget(kind: .inProcess, description: "in-process")

  private init(kind: Kind, description: String) {
    self.kind = kind
    self.description = description
  }

  /// What `:authority` says if nothing else is configured: the first of what was given.
  var authority: String {
    switch kind {
    case .addresses(let addresses): addresses[0].description
    case .names(let names): "\(names[0].host):\(names[0].port)"
    case .inProcess: description
    }
  }

  /// Where connections go; nil if a name has to be looked up first.
  var endpoints: [Endpoint]? {
    switch kind {
    case .addresses(let addresses): addresses.map(Endpoint.socket)
    case .names: nil
    case .inProcess: [.inProcess]
    }
  }
}
