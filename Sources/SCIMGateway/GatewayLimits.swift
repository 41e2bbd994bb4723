internal import SCIM

/// The gateway's bounds. Each request costs at most a body, an answer and one place in its connection's queue.
enum GatewayLimits {
  /// Open connections of all clients; further ones wait in the listener's backlog. A connection with its TLS state takes
  /// about 100 KiB.
  static let connections = 4_096
  /// A single header field, and all of them: tokens are short, and identity providers send few headers.
  static let headerFieldBytes = 16 << 10
  static let headerBytes = 64 << 10
  static let headerFields = 100
  /// How long a connection without a request stays open. Identity providers keep theirs between the requests of a cycle;
  /// balancers close idle ones after 60 s or later, and should be the ones to do so.
  static let idleSeconds: Int64 = 75
  /// Bodies of all requests together; what they are read into takes some times as much.
  static let heldBytes = 128 << 20
  /// How long a client may take to send a body, so that a stalled one does not hold its place in the queue.
  static let bodyTime: Duration = .seconds(30)
  /// A form or a signed token: what providers sign is some KiB.
  static let tokenBytes = SCIMLimits.queryBytes
  /// A delivery of hook events: Okta puts at most a hundred into one, of some KiB each.
  static let eventsBytes = 1 << 20
  /// How long a delivery of Okta's may take: it counts as lost after 3 s (P58), and is then sent once more.
  static let oktaTime: Duration = .milliseconds(2_500)
  /// Requests of one credential that run at once: what one connection may take of the service (P12).
  static let running = 32
  /// Requests of one credential that wait behind those. At 25 requests per second that is five seconds of work; whoever
  /// comes later is told to retry (P12).
  static let waiting = 128
  /// Credentials that are counted at once; beyond that a new one is told to retry.
  static let credentials = 10_000
  /// When somebody who came too late should come again, in whole seconds (P12).
  static let retrySeconds = 2
  /// When to come again while the service or its database is out of reach.
  static let outageSeconds = 10
  /// Members that one call reads of a group.
  static let membersPage: Int32 = 1_000
  /// The longest path and query that is looked at; longer ones are refused with 414.
  static let targetBytes = SCIMLimits.queryBytes + 1_024
  /// How long open requests may take to end when the gateway stops.
  static let drainTime: Duration = .seconds(20)
}
