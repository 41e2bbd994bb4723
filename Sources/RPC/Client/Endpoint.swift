internal import Reactor

/// Where one connection goes.
enum Endpoint: Hashable, Sendable, CustomStringConvertible {
  case socket(SocketAddress)
  /// A server of this process.
  case inProcess

  var description: String {
    switch self {
    case .socket(let address): address.description
    case .inProcess: "the server of this process"
    }
  }
}
