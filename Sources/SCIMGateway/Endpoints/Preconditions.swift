internal import HTTPTypes
internal import SCIM

/// Entity tags, which no client has to send (P52).
extension Endpoints {
  /// The answer 304 if the client has this version already.
  func unlessKnown(_ etag: String, _ call: Call) throws -> Answer? {
    guard let header = call.headers[.ifNoneMatch] else { return nil }
    let version = Int64(etag) ?? 0
    guard try EntityTags(parsing: header).contains(version: version) else { return nil }
    return Answer(304).adding("ETag", EntityTag(version: version).text)
  }

  /// The version that a write is to find: the service compares it in the transaction of the write. Empty for any.
  ///
  /// - Parameter current: Asks for the version; called only where the header names several, of which one may be it.
  func expected(_ call: Call, current: () async throws -> String?) async throws -> String {
    guard let header = call.headers[.ifMatch] else { return "" }
    switch try EntityTags(parsing: header) {
    case .any: return ""
    case .listed(let tags):
      if tags.count == 1 { return tags[0].value }
      let etag = try await current() ?? ""
      // None of them: the first conflicts like any other.
      return tags.contains { $0.value == etag } ? etag : tags.first?.value ?? "0"
    }
  }

  /// A resource with its version, and where it is if it was just made.
  func shown(
    _ body: JSONObject, of type: ResourceType, etag: String, _ call: Call, status: Int
  ) throws -> Answer {
    let shown = try call.projection.applied(to: body, of: type)
    var answer = Answer.scim(.object(shown), status: status)
    answer = answer.adding("ETag", EntityTag(version: Int64(etag) ?? 0).text)
    if let location = body["meta"]?.object?["location"]?.string { answer = answer.adding("Location", location) }
    return answer
  }
}
