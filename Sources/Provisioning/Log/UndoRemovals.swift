public import Directory
public import Model
internal import SCIM

/// What a rejection puts back (P47): all that passed below the threshold in a window.
///
/// As a line of the log it names the window and how many requests these were. So it finds the same ones wherever the lines
/// before it were replayed (P53).
public struct UndoRemovals: PushRequest {
  public typealias Answer = Int
  public static let name = RejectHeld.name

  public let connection: ConnectionID
  private let since: Timestamp
  private let before: Timestamp
  /// How many there must be; nil for as many as there are.
  private let count: Int?

  /// - Throws: `failedPrecondition` with the reason `not_replayable` if the body is not that of such a line.
  public init(connection: ConnectionID, logged body: String) throws(DirectoryError) {
    let fields = (try? JSON(parsing: body))?.object
    guard let since = fields?["since"]?.integer, let before = fields?["before"]?.integer,
      let count = (fields?["count"]?.integer).flatMap({ Int(exactly: $0) })
    else { throw Self.unknown }
    self.connection = connection
    self.since = Timestamp(microseconds: since)
    self.before = Timestamp(microseconds: before)
    self.count = count
  }

  init(around held: HeldRequest, of connection: ConnectionFact) {
    let window = connection.options.removalThreshold.windowSeconds
    self.connection = connection.id
    since = held.at.advanced(bySeconds: -window)
    before = held.at.advanced(bySeconds: window)
    count = nil
  }

  public var reads: [FactQuery] { [.pushed(.takings(of: connection, since: since))] }

  /// - Returns: How many requests it undid.
  public func apply(_ facts: inout FactView, for connection: ConnectionFact) throws(Interruption) -> Int {
    let takings = try takings(facts)
    guard count == nil || count == takings.count else { throw .refused(Self.unknown) }
    try facts.undo(takings, for: connection)
    return takings.count
  }

  public func target(of answer: Int) -> String { "" }

  /// The newest first.
  func takings(_ facts: FactView) throws(Interruption) -> [Taking] {
    var found: [Taking] = []
    for case .taken(let taking) in try facts.records(.pushed(.takings(of: connection, since: since)))
    where taking.at < before { found.append(taking) }
    return found.sorted { $0.revision > $1.revision }
  }

  /// For the log.
  func body(_ count: Int) -> String {
    #"{"since":\#(since.microseconds),"before":\#(before.microseconds),"count":\#(count)}"#
  }

  private static var unknown: DirectoryError {
    DirectoryError(
      .failedPrecondition,
      "The line undoes requests that the log behind it has not all replayed; replay the log from its first line.",
      reason: "not_replayable")
  }
}
