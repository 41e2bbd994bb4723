/// What bodies are written in (P3).
public enum MediaType {
  /// What answers are written in.
  public static let scim = "application/scim+json"

  private static let json = "application/json"

  /// Whether a body with that `Content-Type` is read: either of the two names, with or without a charset of UTF-8. No
  /// header at all is taken for JSON.
  public static func isReadable(contentType: String?) -> Bool {
    guard let contentType, !trimmed(contentType[...]).isEmpty else { return true }
    let parts = contentType.split(separator: ";", omittingEmptySubsequences: false).map { trimmed($0).lowercased() }
    let charsets = parts.dropFirst().filter { $0.hasPrefix("charset=") }.map {
      $0.dropFirst("charset=".count).filter { $0 != "\"" }
    }
    return [scim, json].contains(parts[0]) && charsets.allSatisfy { $0 == "utf-8" || $0 == "utf8" }
  }

  /// Whether a client with that `Accept` takes ``scim``: either of the two names, or a wildcard. What a provider sends
  /// there is not what it insists on, so that nothing else is looked at.
  public static func isAcceptable(accept: String?) -> Bool {
    guard let accept, !trimmed(accept[...]).isEmpty else { return true }
    return accept.split(separator: ",").contains { range in
      let type = trimmed(range.prefix { $0 != ";" }).lowercased()
      return [scim, json, "application/*", "*/*", "*"].contains(type)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    let start = text.drop { $0 == " " || $0 == "\t" }
    let end = start.lastIndex { $0 != " " && $0 != "\t" }
    return end.map { String(start[...$0]) } ?? ""
  }
}
