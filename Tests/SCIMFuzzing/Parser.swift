import Model
import SCIM

/// Everything that takes a client's bytes, each with all that follows from what it makes of them.
public enum Parser: String, CaseIterable, Sendable {
  case json, filter, path, patch, user, group, bulk, query, headers, address

  /// What a parser gives is not what it gives again from its own text.
  public struct Mismatch: Error {}

  /// Gives the bytes to the parser.
  ///
  /// - Throws: ``SCIMError`` for what is refused, ``Mismatch`` for a bug.
  public func feed(_ bytes: [UInt8]) throws {
    let text = String(decoding: bytes, as: UTF8.self)
    switch self {
    case .json:
      let value = try JSON(parsing: bytes)
      try Self.expect(value, JSON(parsing: value.bytes))
    case .filter:
      let filter = try Filter(parsing: text)
      try Self.expect(filter, Filter(parsing: filter.description))
      _ = filter.indexable
      _ = filter.matches(Self.sample, of: .user)
      try filter.check(for: .user)
    case .path:
      let path = try AttributePath(parsing: text)
      try Self.expect(path, AttributePath(parsing: path.description))
      _ = path.values(in: Self.sample, of: .user)
    case .patch: try Self.patch(JSON(parsing: bytes))
    case .user:
      let (user, _) = try UserResource.parse(JSON(parsing: bytes), dialect: .entra)
      try Self.expect(user, UserResource(document: user.document))
    case .group:
      let (group, _) = try GroupResource.parse(JSON(parsing: bytes), dialect: .entra)
      _ = group.body(id: "g", meta: Meta(base: "", version: 1))
    case .bulk:
      let request = try BulkRequest(parsing: JSON(parsing: bytes), dialect: .okta)
      for operation in request.operations { _ = try operation.request(["u": "1", "g": "2"]) }
    case .query:
      let query = try ListQuery(QueryParameters(parsing: text), for: .user)
      _ = query.projection.applied(to: Self.sample, of: .user)
    case .headers:
      _ = MediaType.isReadable(contentType: text)
      _ = MediaType.isAcceptable(accept: text)
      _ = Timestamp(scim: text)
      _ = try EntityTags(parsing: text)
    case .address: _ = try Endpoint(path: text)
    }
  }

  private static func patch(_ body: JSON) throws {
    for dialect in Dialect.all {
      _ = try Patch(parsing: body, for: .group, dialect: dialect).memberChanges
      let patched = try Patch(parsing: body, for: .user, dialect: dialect).applied(
        to: sample, of: .user, dialect: dialect)
      let resource = try UserResource(document: patched)
      try expect(resource, UserResource(document: resource.document))
    }
  }

  private static func expect<Value: Equatable>(_ value: Value, _ again: Value) throws {
    if value != again { throw Mismatch() }
  }

  /// A user for filters and patches to work on.
  private static let sample: JSONObject = [
    "userName": "bjensen", "active": true, "title": "Guide", "name": ["familyName": "Jensen"],
    "emails": [["value": "b@example.com", "type": "work", "primary": true], ["value": "b@x.org", "type": "home"]],
    "urn:ietf:params:scim:schemas:extension:enterprise:2.0:User": ["department": "D", "manager": ["value": "m"]],
    "meta": ["lastModified": "2011-05-13T04:42:34Z"],
  ]
}
