public import SCIM

/// One request of a provider.
public struct ProviderRequest: Sendable {
  /// GET, POST, PUT, PATCH or DELETE.
  public var method: String
  /// Below the gateway's address, with its query.
  public var path: String
  /// nil: none.
  public var body: JSON?
  /// What it is counted as: `POST user`.
  public var kind: String { "\(method) \(path.hasPrefix(Self.users) ? "user" : "group")\(isLookup ? " by name" : "")" }
  /// Whether it is for the state of the server, and not only a look at it.
  public var isWrite: Bool { method != "GET" }

  private var isLookup: Bool { !isWrite && path.contains("filter=") }
  static let users = "/scim/v2/Users"
  static let groups = "/scim/v2/Groups"

  init(_ method: String, _ path: String, _ body: JSON? = nil) {
    self.method = method
    self.path = path
    self.body = body
  }

  /// A look at something, outside of a conversation.
  public init(reading path: String) { self.init("GET", path) }

  /// Looks for the one object with that value.
  static func lookup(_ collection: String, _ attribute: String, _ value: String, withoutMembers: Bool) -> Self {
    let filter = PercentEncoding.encode("\(attribute) eq \"\(value)\"")
    return Self("GET", "\(collection)?\(withoutMembers ? "excludedAttributes=members&" : "")filter=\(filter)")
  }
}

/// The answer to it.
public struct ProviderAnswer: Sendable {
  /// Of HTTP.
  public var status: Int
  /// Null if there is none.
  public var body: JSON

  /// - Parameters:
  ///   - status: Of HTTP.
  ///   - body: Null if there is none.
  public init(status: Int, body: JSON = .null) {
    self.status = status
    self.body = body
  }

  /// The id of the object that was made or read, or of the first one that was found.
  var id: String? { body.object?["id"]?.string ?? body.object?["Resources"]?.array?.first?.object?["id"]?.string }
}

/// An answer that a provider did not expect.
public struct ProviderProblem: Error {
  /// What was asked, what came.
  public let sentence: String

  init(_ request: ProviderRequest, _ answer: ProviderAnswer) {
    let detail = answer.body.object?["detail"]?.string ?? answer.body.text
    sentence = "\(request.method) \(request.path) was answered with \(answer.status): \(detail)"
  }

  /// A problem in one's own words.
  public init(_ sentence: String) { self.sentence = sentence }
}
