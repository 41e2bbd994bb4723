internal import Model

/// The instants of an assertion against the wall clock.
struct SAMLTimes {
  let now: Timestamp
  let skew: Int64

  /// Nil if there is no such attribute.
  func instant(_ element: XMLElement, _ name: String) throws(AssertionError) -> Timestamp? {
    guard let text = element[name] else { return nil }
    guard let instant = Timestamp(rfc3339: text) else {
      throw AssertionError(.invalidClaim, "The assertion's \(name) must be an instant such as 2026-01-31T23:59:59Z.")
    }
    return instant
  }

  func checkBegin(_ element: XMLElement, _ name: String) throws(AssertionError) {
    guard let begin = try instant(element, name), begin > now.advanced(bySeconds: skew) else { return }
    throw AssertionError(
      .notYetValid, "The assertion is not valid yet (\(name)). If it should be, set the provider's clock.")
  }

  func checkEnd(_ element: XMLElement, _ name: String) throws(AssertionError) {
    guard let end = try instant(element, name), now >= end.advanced(bySeconds: skew) else { return }
    throw AssertionError(.expired, "The assertion has expired (\(name)). If it is new, set the provider's clock.")
  }

  /// Refuses an instant that the provider can't know yet.
  func checkPast(_ name: String, _ instant: Timestamp) throws(AssertionError) {
    guard instant > now.advanced(bySeconds: skew) else { return }
    throw AssertionError(.notYetValid, "The assertion's \(name) lies in the future. Set the provider's clock.")
  }
}
