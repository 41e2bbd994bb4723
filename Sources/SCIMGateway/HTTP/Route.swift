internal import SCIM

/// What a request is for.
enum Route: Equatable, Sendable {
  case scim(Endpoint)
  /// OAuth 2.0's token endpoint (P7, P8).
  case token
  case logins
  case oktaEvents
  case sharedSignals
  case backChannelLogout
  case health

  /// - Parameter path: As sent, without the query; doubled and trailing slashes mean nothing (P2).
  /// - Throws: 404 for what there is not.
  init(path: String) throws(SCIMError) {
    switch path.split(separator: "/") {
    case ["v1", "logins"]: self = .logins
    case ["oauth2", "token"]: self = .token
    case ["hooks", "okta"]: self = .oktaEvents
    case ["hooks", "ssf"]: self = .sharedSignals
    case ["hooks", "logout"]: self = .backChannelLogout
    case ["healthz"]: self = .health
    default: self = .scim(try Endpoint(path: path))
    }
  }

  /// The methods that it takes.
  var methods: [String] {
    switch self {
    case .scim(.users), .scim(.groups): ["GET", "POST"]
    case .scim(.user), .scim(.group): ["GET", "PUT", "PATCH", "DELETE"]
    case .scim(.search), .scim(.bulk), .token, .logins, .sharedSignals, .backChannelLogout: ["POST"]
    case .scim, .health: ["GET"]
    case .oktaEvents: ["GET", "POST"]
    }
  }
}
