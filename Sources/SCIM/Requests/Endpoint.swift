/// What an address below the base names (P2, P4).
public enum Endpoint: Hashable, Sendable {
  case users
  case user(String)
  case groups
  case group(String)
  case serviceProviderConfig
  case resourceTypes
  case resourceType(String)
  case schemas
  case schema(String)
  case me
  case bulk
  /// A query by POST, of users, of groups or of both.
  indirect case search(Endpoint?)

  /// The base of all addresses.
  public static let base = "/scim/v2"

  /// Reads the path of an address, as sent and without its query. Doubled and trailing slashes count for nothing, and
  /// the case of the fixed words neither.
  ///
  /// - Throws: 404 for what there is not.
  public init(path: String) throws(SCIMError) {
    let segments = path.split(separator: "/", omittingEmptySubsequences: true)
    guard segments.count >= 2, segments[0].lowercased() == "scim", segments[1].lowercased() == "v2" else {
      throw Self.notFound
    }
    var rest = segments.dropFirst(2)
    if rest.last?.lowercased() == ".search" {
      rest.removeLast()
      let searched = try rest.isEmpty ? nil : Self.named(rest)
      guard searched == nil || searched == .users || searched == .groups else { throw Self.notFound }
      self = .search(searched)
      return
    }
    self = try Self.named(rest)
  }

  private static func named(_ segments: ArraySlice<Substring>) throws(SCIMError) -> Endpoint {
    guard let name = segments.first?.lowercased(), segments.count <= 2 else { throw notFound }
    guard let encoded = segments.dropFirst().first else {
      guard let collection = collections[name] else { throw notFound }
      return collection
    }
    guard let id = PercentEncoding.decode(encoded), id.utf8.count <= SCIMLimits.idBytes else { throw notFound }
    switch name {
    case "users": return .user(id)
    case "groups": return .group(id)
    case "resourcetypes": return .resourceType(id)
    case "schemas": return .schema(id)
    default: throw notFound
    }
  }

  private static let collections: [String: Endpoint] = [
    "users": .users, "groups": .groups, "serviceproviderconfig": .serviceProviderConfig,
    "serviceproviderconfigs": .serviceProviderConfig, "resourcetypes": .resourceTypes, "schemas": .schemas, "me": .me,
    "bulk": .bulk,
  ]

  private static let notFound = SCIMError(
    status: 404,
    detail: "There is nothing at this address. Below \(base) there are /Users, /Groups, /Bulk, /Me, /.search, "
      + "/ServiceProviderConfig, /ResourceTypes and /Schemas.")

  /// Whether it is one of those that describe the server; a filter on them is 403 (P4).
  public var isDiscovery: Bool {
    switch self {
    case .serviceProviderConfig, .resourceTypes, .resourceType, .schemas, .schema: true
    default: false
    }
  }
}
