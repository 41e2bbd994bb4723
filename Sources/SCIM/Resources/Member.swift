/// A member of a group, or a group of a user.
public struct Member: Hashable, Sendable {
  public enum Kind: String, Hashable, Sendable {
    case user = "User"
    case group = "Group"
  }

  /// The member's id.
  public var value: String
  /// Nil where the client said neither `type` nor a `$ref` that shows it.
  public var kind: Kind?
  /// For answers; what a client sends as such is dropped (P33).
  public var display: String?

  public init(_ value: String, _ kind: Kind? = nil, display: String? = nil) {
    self.value = value
    self.kind = kind
    self.display = display
  }
}

extension Member {
  /// Reads a list of members, each id once: the first says of what kind it is.
  ///
  /// - Throws: 400 `invalidValue` with the place in the list.
  static func list(_ json: JSON) throws(SCIMError) -> [Member] {
    // A single member is added as such by RFC 7644 section 3.5.2.1.
    let elements = json.array ?? [json]
    guard elements.count <= SCIMLimits.members else {
      throw SCIMError(.tooMany, "members: send at most \(SCIMLimits.members) in one request.")
    }
    var seen: Set<[UInt8]> = []
    var members: [Member] = []
    for (index, element) in elements.enumerated() {
      let member = try Member(element, at: "members[\(index)]")
      if seen.insert(Array(member.value.utf8)).inserted { members.append(member) }
    }
    return members
  }

  private init(_ json: JSON, at place: String) throws(SCIMError) {
    let value = json.object?.value(named: "value") ?? json
    guard let id = value.string, 1...SCIMLimits.idBytes ~= id.utf8.count, !id.utf8.contains(0) else {
      throw SCIMError(
        .invalidValue, "\(place).value must be the id of a user or group, 1 to \(SCIMLimits.idBytes) bytes.")
    }
    self.init(id, Kind(type: json.object?.value(named: "type"), reference: json.object?.value(named: "$ref")))
  }

  /// The member in an answer.
  ///
  /// - Parameter type: What stands for the kind, such as `direct` in the groups of a user.
  func json(base: String, type: String? = nil) -> JSON {
    var object: JSONObject = ["value": .string(value)]
    if let kind {
      let endpoint = (kind == .user ? ResourceType.user : .group).endpoint
      object["$ref"] = .string("\(base)\(endpoint)/\(PercentEncoding.encode(value))")
      object["type"] = .string(type ?? kind.rawValue)
    }
    if let display { object["display"] = .string(display) }
    return .object(object)
  }
}

extension Member.Kind {
  fileprivate init?(type: JSON?, reference: JSON?) {
    if let type = type?.string {
      guard let kind = [Self.user, .group].first(where: { $0.rawValue.equalsIgnoringCase(type) }) else { return nil }
      self = kind
      return
    }
    let segments = reference?.string?.split(separator: "/").suffix(2)
    switch segments?.first.map({ "/\($0)" }) {
    case ResourceType.user.endpoint: self = .user
    case ResourceType.group.endpoint: self = .group
    default: return nil
    }
  }
}
