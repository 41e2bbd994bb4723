/// Every bound of this target, with its reason.
public struct RepositoryLimits: Sendable {
  /// How often a change is tried when another one is in its way (40001, 40P01) or its connection dies before COMMIT:
  /// under the tenant's lock a second failure is rare, a fifth means that something else is wrong.
  public var changeAttempts = 5
  /// How often a decision may ask for more facts. Each round costs a round trip under the tenant's lock.
  public var decisionRounds = 16
  /// Changes of a tenant that share a transaction: by then its fixed costs are shared widely enough, and the first of
  /// them has not waited long.
  public var changesPerGroup = 64
  /// Changes of a tenant that wait for their turn; one more is refused. At a thousand per second it is a wait of
  /// seconds, beyond most deadlines.
  public var waitingChanges = 4_096
  /// Effects within a group that are compared one by one with what the others have read; beyond it they read again.
  public var effectsCompared = 1_000
  /// Facts that one query of a command may load, so that no command takes a whole large tenant into memory.
  public var factsPerQuery = 1_000_000
  /// Facts of a kind that one question about the past may rest on, such as the lines of a container: some ten milliseconds.
  public var factsPerSlice = 10_000
  /// How far up from a resource a question about the past looks: deeper than any tree of entities may be.
  public var ancestorsPerSlice = 128
  /// Rows of a list that has no pages, such as roles or connections.
  public var rowsPerList = 10_000
  /// Memory that loaded tenants may take, about: two of the largest and a thousand small ones. With more, those go that
  /// were used longest ago, and are loaded again at their next use. While a tenant loads, and for a poll's interval after,
  /// there may be more.
  public var snapshotBytes = 4 << 30
  /// Versions of a loaded tenant that are kept in memory for questions about exactly one of them: they share their bulk.
  public var recentVersions = 64
  /// Bytes that those versions may take beyond what the newest one shares with them; older ones are let go, and questions
  /// about them read the history. Enough for all of them where changes are small, and a twelfth of the largest tenant.
  public var recentBytes = 32 << 20
  /// Names that a search looks at one by one before it turns to their trigrams or, where the part that is searched for
  /// has none, lets the caller go on with the next page: some milliseconds.
  public var textsPerSearch = 2_000
  /// Members that one page of a selection looks at, of each workgroup: where few are in all of them, the caller goes on
  /// with the next page.
  public var membersPerSelection = 2_000
  /// How long the revision of a list is held: five minutes.
  public var cursorSeconds: Int64 = 5 * 60
  /// How far the clocks of two nodes may be apart.
  public var clockSkewSeconds: Int64 = 60
  /// Users that a page looks at for those that a filter wants, before it goes on with the next page.
  public var usersWalked = 1_000
  /// The same of the workgroups that a user is in, or administers.
  public var workgroupsWalked = 1_000
  /// Rows that one statement of an import takes from where they are staged: what the server remembers of references to
  /// check stays at some megabytes.
  public var rowsPerMerge: Int64 = 100_000
  /// The same by size: what is staged stays in memory.
  public var bytesPerMerge = 32 << 20
  /// Users, or groups, of a snapshot that one decision is about: a look-up goes through all that the decision has done so
  /// far, and a round trip is shared widely enough.
  public var syncChunk = 25
  /// Memberships that a snapshot changes and that its revision lists; with more, whoever follows loads the tenant anew.
  /// As many as a follower is told of.
  public var syncEffects: Int64 = 10_000
  /// Users, groups and members of a snapshot: ten times the largest directory that is known.
  public var syncEntries: Int64 = 20_000_000
  /// Groups in groups of a snapshot, which are looked at whole for circles.
  public var syncNested: Int64 = 100_000
  /// Conflicts that are listed of a snapshot.
  public var syncConflicts = 1_000
  /// Runs that are kept of a connection: three months of a daily one.
  public var syncRuns = 100
  /// Bytes of a line of a log that holds a portion of a snapshot's changes, about: some of them fit into one message.
  public var syncPartBytes = 65_536
  /// Memory that one step of a comparison in sets may take: a million members fit.
  public var syncWorkMemory = "128MB"
  /// Rows that one page of a verification reads: some hundred kilobytes.
  public var rowsPerAuditPage = 10_000
  /// Entries of the audit that one read with a selective filter looks at: some tens of milliseconds.
  public var auditEntriesScanned = 10_000
  /// Entries of one stretch of an export: with their effects some hundred kilobytes.
  public var auditEntriesPerStretch = 500
  /// Hashes that one call of a verification computes anew: about a second.
  public var hashesPerVerification = 100_000
  /// Accesses that wait in memory to be written: about 30 MB, and minutes of a database that is away.
  public var accessesHeld = 100_000
  /// Accesses that one statement chains; their numbers are looked up one by one.
  public var accessesPerBatch = 256
  /// How long accesses are collected for a batch: as much as a crash may lose of them.
  public var accessInterval: Duration = .milliseconds(250)
  /// How long the writing of one batch may take.
  public var accessTimeout: Duration = .seconds(5)
  /// How often what is out of retention is removed: retention counts in days.
  public var janitorInterval: Duration = .seconds(60 * 60)
  /// Rows that one transaction of a removal takes: some tens of milliseconds.
  public var rowsPerSweep = 2_000
  /// How long a removal rests between two transactions.
  public var janitorPause: Duration = .milliseconds(50)
  /// How long one transaction of a removal may take.
  public var janitorTimeout: Duration = .seconds(10)
  /// Tenants whose names a removal asks for at once.
  public var tenantsPerJanitorPage = 1_000
  /// How long an idempotency key is kept: 24 hours.
  public var requestSeconds: Int64 = 24 * 60 * 60
  /// Tokens of a client secret that are kept: a client that asks for one each hour has a few, one that asks for each of its
  /// calls uses each for a moment. With more, the oldest go.
  public var accessTokens = 500
  /// Expired idempotency keys that a change removes on its way: more than it adds, so that they can't pile up.
  public var requestsRemovedPerChange = 4
  /// Committed changes that one read of the feed takes.
  public var changesPerRead = 1_000
  /// Changes of a tenant that arrived ahead of their turn; beyond it they are read from the log again.
  public var pendingChanges = 1_024
  /// How often the heads of the loaded tenants are compared with the database. Other nodes tell of changes at once; this
  /// is for what was not heard, which still shows within the promised 250 ms.
  public var pollInterval: Duration = .milliseconds(200)
  /// How long changes are collected before other nodes are told of them again; the first is told at once.
  public var tellInterval: Duration = .milliseconds(5)
  /// How long it may take to tell other nodes; they find out by themselves soon enough.
  public var tellTimeout: Duration = .seconds(1)
  /// The bytes of tenants' names in one notification, below PostgreSQL's limit of 8,000; with more than fit, other nodes
  /// are told to look at all.
  public var tellBytes = 7_000
  /// How long one poll may take before it counts as a lost contact.
  public var pollTimeout: Duration = .seconds(2)
  /// How long the loading of a tenant may take.
  public var loadTimeout: Duration = .seconds(60)
  /// Streams that follow changes on one node: each reads the log by itself.
  public var followers = 1_000
  /// Revisions that one read of a follower takes: what a slow one holds of them.
  public var revisionsPerStretch = 100
  /// Facts that a revision lists for its followers; with more, it says that it touched everything.
  public var touchedPerRevision = 10_000
  /// Tenants that are loaded at the same time: each holds a database connection and the memory of a tenant twice.
  public var concurrentLoads = 2
  /// Calls that wait for one tenant's revision; one more is refused.
  public var waitersPerTenant = 10_000
  /// The longest wait for a revision.
  public var longestWait: Duration = .seconds(2)
  /// What a waiting call keeps of its deadline for the answer.
  public var answerReserve: Duration = .milliseconds(50)

  public init() {}

  /// Until when a call waits for a revision, from now on.
  ///
  /// - Parameter deadline: Of the call, if it has one.
  func longestWait(within deadline: ContinuousClock.Instant?) -> ContinuousClock.Instant {
    let longest = ContinuousClock.now + longestWait
    return deadline.map { min(longest, $0 - answerReserve) } ?? longest
  }
}
