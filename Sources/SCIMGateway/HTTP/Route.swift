internal import SCIM

/// What a request is for.
enum Route: Equatable, Sendable {
  case scim(Endpoint)
  /// OAuth 2.0's token endpoint (P7, P8).
  case token
  case logins
  case oktaEvents
  /// Security event tokens (P59); their sender is named where no key names it.
  case sharedSignals(Sender?)
  /// Logout tokens (P60).
  case backChannelLogout(Sender?)
  case health

  /// - Parameter path: As sent, without the query; doubled and trailing slashes mean nothing (P2).
  /// - Throws: 404 for what there is not.
  init(path: String) throws(SCIMError) {
    let segments = path.split(separator: "/")
    switch segments {
    case ["v1", "logins"]: self = .logins
    case ["oauth2", "token"]: self = .token
    case ["hooks", "okta"]: self = .oktaEvents
    case ["hooks", "ssf"]: self = .sharedSignals(nil)
    case ["hooks", "logout"]: self = .backChannelLogout(nil)
    case _ where segments.count == 4 && segments.starts(with: ["hooks", "ssf"]):
      self = .sharedSignals(try Sender(segments[2...]))
    case _ where segments.count == 4 && segments.starts(with: ["hooks", "logout"]):
      self = .backChannelLogout(try Sender(segments[2...]))
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

  /// Whether it needs a credential; otherwise what is sent shows who sends it, or nothing is done for him.
  var needsKey: Bool {
    switch self {
    case .scim, .logins: true
    case .token, .oktaEvents, .sharedSignals, .backChannelLogout, .health: false
    }
  }

  /// What its bodies are written in, for people.
  var mediaTypes: String {
    switch self {
    case .token, .backChannelLogout: Self.form
    case .sharedSignals: Self.securityEvent
    default: "\(MediaType.scim) or application/json"
    }
  }

  /// Whether it takes a body with that `Content-Type`.
  func reads(contentType: String?) -> Bool {
    let type = contentType?.prefix { $0 != ";" }.filter { $0 != " " }.lowercased()
    return switch self {
    case .token, .backChannelLogout: type == Self.form
    case .sharedSignals: type == Self.securityEvent
    default: MediaType.isReadable(contentType: contentType)
    }
  }

  private static let form = "application/x-www-form-urlencoded"
  private static let securityEvent = "application/secevent+jwt"

  /// The largest body that it takes.
  var bodyBytes: Int {
    switch self {
    case .scim, .logins: SCIMLimits.bodyBytes
    case .oktaEvents: GatewayLimits.eventsBytes
    default: GatewayLimits.tokenBytes
    }
  }
}

/// Whose signature a delivery carries, by its address: `/hooks/ssf/<tenant>/<connection>`.
struct Sender: Equatable, Sendable {
  let tenant: String
  let connection: String

  init(_ segments: ArraySlice<Substring>) throws(SCIMError) {
    let names = segments.compactMap { PercentEncoding.decode($0) }
    guard names.count == 2 else {
      throw SCIMError(status: 404, detail: "The address must end with the ids of a tenant and of its connection.")
    }
    (tenant, connection) = (names[0], names[1])
  }
}
