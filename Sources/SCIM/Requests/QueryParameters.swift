/// The parameters behind the `?` of an address, by their names in whatever case.
public struct QueryParameters: Sendable {
  private let values: [(name: String, value: String)]

  /// Reads the part behind the `?`, as sent.
  ///
  /// `+` is a space where forms write it (Okta does), and itself where spaces come as `%20` (Entra): a client that
  /// writes `%20` has no other meaning for `+`, and userNames hold it (P15).
  ///
  /// - Throws: 400 `invalidValue` for a `%` without two digits, bytes that are not UTF-8, or too much of it.
  public init(parsing query: String) throws(SCIMError) {
    guard query.utf8.count <= SCIMLimits.queryBytes else {
      throw SCIMError(
        status: 414, detail: "The query is above \(SCIMLimits.queryBytes) bytes; send it as a POST to /.search.")
    }
    let pairs = query.split(separator: "&", omittingEmptySubsequences: true)
    guard pairs.count <= SCIMLimits.parameters else {
      throw SCIMError(.tooMany, "The address has more than \(SCIMLimits.parameters) parameters.")
    }
    let plusIsSpace = !query.contains("%20")
    var values: [(name: String, value: String)] = []
    for pair in pairs {
      let parts = pair.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard let name = PercentEncoding.decode(parts[0], plusIsSpace: plusIsSpace),
        let value = PercentEncoding.decode(parts.count == 2 ? parts[1] : "", plusIsSpace: plusIsSpace)
      else { throw SCIMError(.invalidValue, "The query is badly encoded: write % as %25, and text in UTF-8.") }
      values.append((name: name, value: value))
    }
    self.values = values
  }

  /// Whether one of that name is there, even an empty one.
  public func has(_ name: String) -> Bool { values.contains { $0.name.equalsIgnoringCase(name) } }

  /// The first of that name that is not empty; those that nobody asks for are no mistake (P2).
  public subscript(name: String) -> String? {
    values.first { $0.name.equalsIgnoringCase(name) && !$0.value.isEmpty }?.value
  }
}
