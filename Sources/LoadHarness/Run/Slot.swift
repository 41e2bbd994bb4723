/// Room for one call in flight on one connection, used again for call after call.
struct Slot {
  /// Which of the worker's connections.
  let line: Int
  /// When the call was due, and when it was sent: the same in a closed loop. As `FineTimer.now` counts.
  var due: Int64 = 0
  var sent: Int64 = 0
  /// Which body was sent.
  var body = 0
  /// Still without an answer.
  var isInFlight = false
}
