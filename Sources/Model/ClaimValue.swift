/// What a claim says. A claim that is absent is not in the dictionary at all, which is something else than an empty list
/// (C37).
public enum ClaimValue: Hashable, Sendable, Codable {
  case text(String)
  case list([String])

  /// All values; an empty text is one empty value.
  public var values: [String] {
    switch self {
    case .text(let text): [text]
    case .list(let list): list
    }
  }

  /// The value of a field that has only one; empty if there is none.
  public var single: String { values.first ?? "" }
}
