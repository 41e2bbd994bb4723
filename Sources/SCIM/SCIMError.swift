/// Why a request is refused: what RFC 7644 section 3.12 answers with.
///
/// The detail is written for the administrator who reads it in the provider's log: it names the attribute, the
/// operation or the place, and says what to change (P57). It never holds a secret or anything of the server's insides.
public struct SCIMError: Error, Hashable, Sendable {
  /// The `scimType`, which tells the kinds of status 400 and 409 apart.
  public enum Kind: String, Hashable, Sendable, CaseIterable {
    case invalidFilter, tooMany, uniqueness, mutability, invalidSyntax, invalidPath, noTarget, invalidValue, invalidVers
    case sensitive
    /// Those of RFC 9865, for pages by cursor.
    case invalidCursor, expiredCursor, invalidCount
  }

  /// The status of the HTTP answer.
  public var status: Int
  /// Nil where the status says all.
  public var kind: Kind?
  /// What is wrong and what to change, in a sentence or two.
  public var detail: String

  public init(status: Int, kind: Kind? = nil, detail: String) {
    self.status = status
    self.kind = kind
    self.detail = detail
  }

  /// The kind's own status: 409 for `uniqueness`, 403 for `sensitive`, otherwise 400.
  public init(_ kind: Kind, _ detail: String) {
    let status =
      switch kind {
      case .uniqueness: 409
      case .sensitive: 403
      default: 400
      }
    self.init(status: status, kind: kind, detail: detail)
  }

  /// The same for one operation, attribute or the like, whose name is put before the detail.
  func within(_ place: String) -> SCIMError {
    var error = self
    error.detail = "\(place): \(detail)"
    return error
  }
}

extension SCIMError: CustomStringConvertible {
  public var description: String { "\(status) \(kind.map { "\($0.rawValue): " } ?? "")\(detail)" }
}

extension SCIMError {
  public static let schema = "urn:ietf:params:scim:api:messages:2.0:Error"

  /// The body of the answer: `status` as a string, no member without a value.
  public var body: JSON {
    var body: JSONObject = ["schemas": [.string(Self.schema)], "status": .string("\(status)")]
    if let kind { body["scimType"] = .string(kind.rawValue) }
    if !detail.isEmpty { body["detail"] = .string(detail) }
    return .object(body)
  }
}
