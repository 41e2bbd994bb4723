/// The bounds of what the command takes in and shows.
enum Limits {
  /// Bytes of a key's file: keys have some 50 characters.
  static let keyFile = 4_096
  /// Bytes of a file with keys or a certificate.
  static let keySetFile = 1 << 20
  /// Bytes of a file with claims: the largest tokens have some thousand groups.
  static let claimFile = 1 << 20
  /// Bytes of a file of questions: the server takes 1,000 at once, of a few hundred characters each.
  static let batchFile = 4_194_304
  /// Bytes of a file with a resource type: the largest types have some hundred actions.
  static let typeFile = 1 << 20
  /// Bytes of a file of resources, which is read as a whole: some hundred thousand of them.
  static let resourceFile = 256 << 20
  /// Resources that one message carries: the most that the server takes as one change.
  static let resourcesPerBatch = 1_000
  /// Bytes of a file of users or of an application's release: the server makes 10,000 users at once.
  static let importFile = 32 << 20
  /// Users of one message of an import: some hundred kilobytes.
  static let usersPerMessage = 500
  /// Bytes of a part of a tenant: the largest message that a server takes.
  static let transferPart = 4 << 20
  /// Bytes of an exported log, which is read as a whole: some hundred thousand lines.
  static let logFile = 256 << 20
  /// Lines of a log that are replayed by one call, each a change of its own: some seconds.
  static let replayedLines = 500
  /// Bytes of a log that are replayed by one call, about: what holds portions of snapshots has long lines.
  static let replayedBytes = 1 << 20
  /// Pushed users of which one call looks for drift: the most that the server takes.
  static let driftPage: Int32 = 200
  /// Items that a page asks for: the most that the server sends at once.
  static let pageSize = 1_000
  /// Pages of one list, so that a server that never says it is done can't keep the command for ever: 100 million items.
  static let pages = 100_000
  /// Effects of a change that a table shows.
  static let effectsShown = 3
  /// Characters of a fact that a table shows: with three of them a row still fits a wide window.
  static let factCharactersShown = 60
  /// Bytes of a file that are read at once.
  static let filePiece = 262_144
  /// Bytes of one record of a CSV file: a missing quotation mark must not take the whole file into memory.
  static let csvRecord = 1_048_576
  /// Lines of a usage report that are sent at once: half of what the server takes.
  static let filterBatch = 5_000
  /// Bytes of such a batch: a quarter of the largest message that a server takes.
  static let filterBatchBytes = 1_048_576
  /// Batches that are sent and not answered: enough to keep both sides busy.
  static let filterBatchesOpen = 4
  /// Bytes of one line of a snapshot: the members of a large group.
  static let snapshotLine = 16 << 20
  /// Bytes of one batch of a snapshot, about: a quarter of the largest message that a server takes.
  static let snapshotBatch = 1_048_576
}
