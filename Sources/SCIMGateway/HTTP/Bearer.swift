/// The credential that a request carries (P6, RFC 6750 section 2.1). Whether it is worth anything, the service decides.
struct Bearer: Sendable {
  /// What the admission counts by too: as a whole, so that nobody takes the places of one whose secret he doesn't know.
  let token: String

  /// - Parameter header: The value of `Authorization`; the scheme's name has no case.
  init?(_ header: String?) {
    guard let header else { return nil }
    let parts = header.split(separator: " ", maxSplits: 1)
    guard parts.count == 2, parts[0].lowercased() == "bearer" else { return nil }
    let token = parts[1].drop { $0 == " " }
    guard !token.isEmpty, token.utf8.allSatisfy({ (0x21...0x7e).contains($0) }) else { return nil }
    self.token = String(token)
  }
}
