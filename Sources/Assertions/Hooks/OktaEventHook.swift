internal import Wire

/// A delivery of an Okta event hook (P58): at least once, in any order.
///
/// The caller checks the shared secret before it reads the body.
public struct OktaEventHook: Hashable, Sendable {
  /// The delivery's `eventId`; nil if it has none.
  public let id: String?
  /// As they came; order them by ``OktaEvent/published``.
  public let events: [OktaEvent]

  /// The body that answers the one-time verification, `{"verification": "..."}`.
  ///
  /// - Parameter challenge: The header field `x-okta-verification-challenge`.
  /// - Throws: ``AssertionError/Code/malformed`` if it is empty or longer than ``AssertionLimits/challengeBytes``.
  public static func verification(challenge: String) throws(AssertionError) -> String {
    guard !challenge.isEmpty, challenge.utf8.count <= AssertionLimits.challengeBytes else {
      throw AssertionError(
        .malformed, "x-okta-verification-challenge must have 1 to \(AssertionLimits.challengeBytes) bytes.")
    }
    return WellKnown.Struct(fields: ["verification": JSON(kind: .stringValue(challenge))]).json
  }

  /// Reads the body of a delivery.
  public init(_ body: [UInt8]) throws(AssertionError) {
    guard body.count <= AssertionLimits.hookBytes else {
      throw AssertionError(.tooLarge, "The body has more than \(AssertionLimits.hookBytes) bytes.")
    }
    let members = try JSON.object(body, "The body")
    guard let entries = members["data"]?.object?["events"]?.list else {
      throw AssertionError(.malformed, "The body has no list data.events; only event hooks of Okta are understood.")
    }
    guard entries.count <= AssertionLimits.hookEvents else {
      throw AssertionError(.tooLarge, "The body has more than \(AssertionLimits.hookEvents) events.")
    }
    id = members["eventId"]?.text
    var events: [OktaEvent] = []
    for (index, entry) in entries.enumerated() { events.append(try OktaEvent(entry, at: "data.events[\(index)]")) }
    self.events = events
  }
}
