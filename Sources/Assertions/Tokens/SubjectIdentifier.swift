/// Whom a security event is about (RFC 9493).
public enum SubjectIdentifier: Hashable, Sendable {
  /// An `acct` address.
  case account(uri: String)
  case email(String)
  /// A user of an issuer, as its ID tokens name them.
  case issuerSubject(issuer: String, subject: String)
  case opaque(id: String)
  case phoneNumber(String)
  case decentralized(url: String)
  case uri(String)
  /// Several names of one subject.
  case aliases([SubjectIdentifier])
  /// The parts of what the event is about, such as `user`, `session` and `tenant` (Shared Signals Framework 1.0).
  case complex([String: SubjectIdentifier])

  /// - Parameter name: The member that holds it, for the error.
  init(_ value: JSON, _ name: String) throws(AssertionError) { self = try Self.read(value, name, Self.formats) }

  /// The formats, and how deep they nest: aliases hold no aliases (RFC 9493 section 3.2.8), parts hold no parts.
  private static let formats: Set<String> = simple.union(["aliases", "complex"])
  private static let simple: Set<String> = ["account", "email", "iss_sub", "opaque", "phone_number", "did", "uri"]

  private static func read(
    _ value: JSON, _ name: String, _ allowed: Set<String>
  ) throws(AssertionError) -> SubjectIdentifier {
    guard let members = value.object else { throw invalid(name, "must be an object") }
    // RFC 8417's own example still says `subject_type` and `iss-sub`, and so do providers of its time.
    guard let format = members["format"]?.text ?? members["subject_type"]?.text.map(underscored) else {
      throw invalid(name, "must name its format")
    }
    guard allowed.contains(format) else {
      throw invalid(name, "has the format \(quoted(format)), which is not understood")
    }
    func text(_ member: String) throws(AssertionError) -> String {
      guard let text = members[member]?.text, !text.isEmpty else { throw invalid(name, "must have a text \(member)") }
      return text
    }
    switch format {
    case "account": return .account(uri: try text("uri"))
    case "email": return .email(try text("email"))
    case "iss_sub": return .issuerSubject(issuer: try text("iss"), subject: try text("sub"))
    case "opaque": return .opaque(id: try text("id"))
    case "phone_number": return .phoneNumber(try text("phone_number"))
    case "did": return .decentralized(url: try text("url"))
    case "uri": return .uri(try text("uri"))
    case "aliases": return .aliases(try aliases(members, name))
    default: return .complex(try parts(members, name))
    }
  }

  private static func aliases(
    _ members: [String: JSON], _ name: String
  ) throws(AssertionError) -> [SubjectIdentifier] {
    guard let list = members["identifiers"]?.list, !list.isEmpty else {
      throw invalid(name, "must have a list of identifiers")
    }
    var aliases: [SubjectIdentifier] = []
    for value in list { aliases.append(try read(value, name, simple)) }
    return aliases
  }

  private static func parts(
    _ members: [String: JSON], _ name: String
  ) throws(AssertionError) -> [String: SubjectIdentifier] {
    var parts: [String: SubjectIdentifier] = [:]
    for (part, value) in members where value.object != nil {
      parts[part] = try read(value, "\(name).\(part)", simple.union(["aliases"]))
    }
    guard !parts.isEmpty else { throw invalid(name, "must have a part") }
    return parts
  }

  private static func underscored(_ type: String) -> String { String(type.map { $0 == "-" ? "_" : $0 }) }

  private static func invalid(_ name: String, _ rule: String) -> AssertionError {
    AssertionError(.invalidClaim, "The token's \(quoted(name)) \(rule).")
  }
}
