/// The bounds of what one call may ask for, each with its reason.
public struct ServicesLimits: Sendable {
  /// How long a call may take at most; a call without a deadline, or with a later one, gets this one. A minute is
  /// longer than any call of these services needs, and short enough that a stuck one does not hold its resources.
  public var longestCall: Duration = .seconds(60)
  /// How long the export or import of a tenant may take: ten times what one of a million users needs.
  public var longestTransfer: Duration = .seconds(3600)
  /// The elements of a page if the request does not say.
  public var defaultPage = 100
  /// The most elements of a page: a few hundred kilobytes at worst, far below a message's limit.
  public var largestPage = 1_000
  /// The bytes that are collected of a file before a part of it is sent: some network packets, and little memory.
  public var bytesPerExportPart = 65_536
  /// The most checks of a batch: each takes about a microsecond on the thread that serves other calls too.
  public var batchItems = 1_000
  /// The most lines of a container that a question may describe: A12 says so.
  public var lines = 10_000
  /// The most workgroups and roles that a preview names: more than anybody is in.
  public var previewed = 1_000
  /// The most characters that the audit keeps of what a preview stands for: some dozens of names, as a question about
  /// rights has them; what is left out shows as three dots.
  public var previewSummary = 1_024
  /// The most dimensions of the candidates of a filter: as many columns as reports have.
  public var dimensions = 256
  /// The most candidates of a batch: some milliseconds on the thread that serves other calls too.
  public var candidates = 10_000
  /// Candidates that a list looks at before others have their turn: a millisecond at worst.
  public var listStep = 2_000
  /// Ids after which a list writes a message: some tens of kilobytes.
  public var listBatch = 2_000
  /// How long the revision of a list is held for somebody who comes back: services.md says so.
  public var cursorLife: Duration = .seconds(300)
  /// The most revisions that are held for lists: each may keep the memory of a whole tenant, but as a rule they share it.
  public var cursors = 64
  /// How long a stream of candidates or ids may take, which holds its revision all the while: a hundred million of them.
  public var longestStream: Duration = .seconds(3600)
  /// How often a stream of changes says that there are none: below the minute after which proxies give up a silent one.
  public var watchHeartbeat: Duration = .seconds(15)
  /// Pushed users or groups that a filter without an index looks at in one call: half a second at worst.
  public var scimResources = 20_000
  /// Users whose events of one delivery are taken at once: as many changes as one transaction joins.
  public var eventsAtOnce = 64
  /// Lines of a connection's log that are read and sent at once: with what they changed some hundred kilobytes.
  public var linesPerStretch = 200
  /// Bytes of requests in one message of lines of a log, about, and of one more: clients take 4 MiB.
  public var logBytes = 1 << 20
  /// How often a connection's log notes that a credential was refused: a client with an old one tries for ever.
  public var refusalsNoted: Duration = .seconds(60)
  /// Connections of which it is remembered when that was; beyond it some are noted more often.
  public var refusalsRemembered = 10_000
  /// Failed tries of one credential in a window that get the plain refusal: more than a client makes while somebody
  /// exchanges its secret, and nothing to whoever guesses.
  public var failedTries = 10
  /// How long a window is: a provider that is told to wait as long does not give up.
  public var triesWindow: Duration = .seconds(60)
  /// Credentials whose failed tries are counted in a window: some megabytes.
  public var triedCredentials = 10_000
  /// Credentials that are reported in a window: as many lines of the log as somebody reads.
  public var triesReported = 20
  /// How long a fetched key set counts without a look at whether there is a newer one: providers keep an old key for a day
  /// at least after they stop signing with it.
  public var keySetLife: Duration = .seconds(3600)
  /// How often a key set is fetched at most, whatever unknown keys tokens name.
  public var keySetRetry: Duration = .seconds(30)
  /// How long fetching one may take: a login waits for it.
  public var keySetTime: Duration = .seconds(5)
  /// Key sets that are kept; beyond it all are fetched anew.
  public var keySets = 1_000
  /// The most characters of a request id.
  public var requestID = 128

  /// The bounds as they are meant.
  public init() {}
}
