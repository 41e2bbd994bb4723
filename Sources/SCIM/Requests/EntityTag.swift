/// The version of a resource, as `meta.version` and the header `ETag` show it: `W/"7"`.
public struct EntityTag: Hashable, Sendable {
  /// Between the quotes.
  public let value: String

  public init(version: Int64) { value = "\(version)" }

  init(value: String) { self.value = value }

  public var text: String { "W/\"\(value)\"" }
}

/// What a header `If-Match` or `If-None-Match` names (P52): RFC 9110 section 13.1.
///
/// Versions are weak tags, as in RFC 7644's own examples, so that both headers compare them weakly: `"7"` is `W/"7"`.
public enum EntityTags: Equatable, Sendable {
  /// `*`
  case any
  case listed([EntityTag])

  /// Reads a header; several of the same name are to be joined by commas.
  ///
  /// - Throws: 400 `invalidVers`: a precondition that is not understood must not be taken for met.
  public init(parsing header: String) throws(SCIMError) {
    guard header.utf8.count <= SCIMLimits.queryBytes else { throw Self.wrong }
    var rest = header[...].utf8
    var tags: [EntityTag] = []
    Self.skipSpace(&rest)
    if rest.elementsEqual("*".utf8) || rest.elementsEqual("* ".utf8) {
      self = .any
      return
    }
    repeat {
      guard tags.count < SCIMLimits.entityTags else { throw Self.wrong }
      Self.skipSpace(&rest)
      if rest.starts(with: "W/".utf8) || rest.starts(with: "w/".utf8) { rest.removeFirst(2) }
      guard rest.first == UInt8(ascii: "\""), let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "\"")) else {
        throw Self.wrong
      }
      tags.append(EntityTag(value: String(Substring(rest[..<end].dropFirst()))))
      rest = rest[rest.index(after: end)...]
      Self.skipSpace(&rest)
    } while Self.takeComma(&rest)
    guard rest.isEmpty else { throw Self.wrong }
    self = .listed(tags)
  }

  /// Whether it names that version; `*` names any.
  public func contains(version: Int64) -> Bool {
    switch self {
    case .any: true
    case .listed(let tags): tags.contains(EntityTag(version: version))
    }
  }

  private static let wrong = SCIMError(
    .invalidVers, "If-Match and If-None-Match take * or versions as meta.version has them, such as W/\"7\".")

  private static func skipSpace(_ rest: inout Substring.UTF8View) {
    while let byte = rest.first, byte == 0x20 || byte == 0x09 { rest.removeFirst() }
  }

  private static func takeComma(_ rest: inout Substring.UTF8View) -> Bool {
    guard rest.first == UInt8(ascii: ",") else { return false }
    rest.removeFirst()
    return true
  }
}
