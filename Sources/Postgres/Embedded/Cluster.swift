import Glibc
internal import Logging

/// The database cluster under a data directory, and the server on it. The caller holds the directory's lock.
struct Cluster: Sendable {
  /// The cluster's folder.
  let path: String
  let settings: ClusterSettings
  private let tool: ServerTool
  /// The major version of PostgreSQL that made the data; nil if there are none yet.
  private let madeBy: String?
  private let limits: EmbeddedLimits
  private let logger: Logger

  private var log: String { "\(path)/server.log" }
  private var isInitialized: Bool { Files.exists("\(path)/PG_VERSION") }

  init(place: DataPlace, limits: EmbeddedLimits, logger: Logger) throws(EmbeddedError) {
    path = "\(place.directory)/postgres"
    madeBy = Files.read("\(path)/PG_VERSION")?.split(separator: "\n").first.map(String.init)
    tool = ServerTool(installation: try Installation.find(version: madeBy), user: place.user, limits: limits)
    settings = ClusterSettings(socketDirectory: socketDirectory(forCluster: path, isRoot: place.user != nil))
    self.limits = limits
    self.logger = logger
  }

  /// Brings the server up. Returns whether it ran already.
  func start() async throws(EmbeddedError) -> Bool {
    if isInitialized { try await refuseOtherMajor() } else { try await initialize() }
    if let postmaster = Postmaster.running(on: path) {
      if await isUsable(postmaster) {
        logger.notice(
          "adopted the PostgreSQL server of a daemon that was killed", metadata: ["pid": "\(postmaster.processID)"])
        return true
      }
      logger.notice("stopping a PostgreSQL server that a killed daemon left unusable")
      await shutDown()
    }
    try await removeStaleFiles()
    try prepareSocketDirectory()
    try configure()
    if Files.size(log) > limits.logBytes { unsafe rename(log, log + ".1") }
    try await launch()
    return false
  }

  /// Stops the server and waits for its end: first with its clients disconnected and everything written, else at once.
  func stop() async {
    await shutDown()
    if settings.socketDirectory != path { unsafe rmdir(settings.socketDirectory) }
  }

  private func shutDown() async {
    for (mode, seconds) in [("fast", limits.stopSeconds), ("immediate", limits.toolSeconds)] {
      guard Files.exists("\(path)/postmaster.pid") else { return }
      let arguments = ["stop", "-m", mode, "-w", "-t", "\(seconds)", "-s"]
      do {
        let outcome = try await tool.run("pg_ctl", arguments, cluster: path, seconds: seconds + limits.toolSeconds)
        if outcome.succeeded || Postmaster.running(on: path) == nil { return }
        logger.error("PostgreSQL didn't stop", metadata: ["mode": "\(mode)", "output": "\(outcome.text)"])
      } catch {
        logger.error("PostgreSQL can't be stopped", metadata: ["mode": "\(mode)", "error": "\(error)"])
      }
    }
  }

  /// Makes the cluster beside its place and moves it there when it is whole: a crash in between leaves nothing
  /// half-made.
  private func initialize() async throws(EmbeddedError) {
    logger.notice("making a database", metadata: ["directory": "\(path)"])
    let unfinished = path + ".new"
    for locale in ["C.UTF-8", "C"] {
      try await removeTree(unfinished)
      try Files.makeDirectory(unfinished, mode: 0o700)
      try Files.give(unfinished, to: tool.user)
      let outcome = try await tool.run(
        "initdb",
        [
          "-D", unfinished, "--username=\(ClusterSettings.superuser)", "--encoding=UTF8", "--locale=\(locale)",
          "--data-checksums", "--auth-local=trust", "--auth-host=reject", "--no-instructions",
        ], seconds: limits.initializationSeconds)
      if outcome.succeeded { break }
      // Some systems lack the locale C.UTF-8; C sorts the same way.
      guard locale != "C", outcome.text.contains("locale") else {
        throw EmbeddedError(.failed, "initdb failed: \(outcome.text.suffix(limits.logTailBytes))")
      }
    }
    guard unsafe rename(unfinished, path) == 0 else { throw Files.failure("rename \(unfinished)") }
  }

  /// Data of another major version can't be read. `pg_ctl` would say so too, but not what to do.
  private func refuseOtherMajor() async throws(EmbeddedError) {
    // Such as: postgres (PostgreSQL) 15.18 (Debian 15.18-0+deb12u1)
    let outcome = try await tool.run("postgres", ["--version"], seconds: limits.toolSeconds)
    let words = outcome.text.split(separator: " ")
    guard outcome.succeeded, words.count > 2, let madeBy else { return }
    let major = String(words[2].prefix { $0.isNumber })
    guard major != madeBy else { return }
    throw EmbeddedError(
      .notInstalled,
      "the data in \(path) were made by PostgreSQL \(madeBy), and \(tool.installation.binDirectory) has PostgreSQL "
        + "\(major): install PostgreSQL \(madeBy), or upgrade the data with pg_upgrade")
  }

  /// Writes the settings, and sees to it that they are read: a cluster that was restored or upgraded comes with a
  /// `postgresql.conf` of its own.
  private func configure() throws(EmbeddedError) {
    try Files.write(settings.text, to: "\(path)/muster.conf", owner: tool.user)
    let conf = "\(path)/postgresql.conf"
    guard let text = Files.read(conf, atMost: limits.configurationBytes) else { throw Files.failure("read \(conf)") }
    guard text.utf8.count < limits.configurationBytes else {
      throw EmbeddedError(.failed, "\(conf) is longer than \(limits.configurationBytes) bytes: shorten it")
    }
    guard !text.split(separator: "\n").contains(where: { $0.hasPrefix(ClusterSettings.include) }) else { return }
    try Files.write(text + "\n\(ClusterSettings.include)\n", to: conf, owner: tool.user)
  }

  private func removeTree(_ tree: String) async throws(EmbeddedError) {
    guard Files.exists(tree) else { return }
    // The folder above isn't the server user's.
    let outcome = try await tool.asOurselves.run("rm", ["-rf", "--", tree], seconds: limits.toolSeconds)
    guard outcome.succeeded else {
      throw EmbeddedError(.failed, "can't remove the unfinished \(tree): \(outcome.text)")
    }
  }

  /// A socket folder outside of the cluster lies where others can make files too: one that isn't ours is refused.
  private func prepareSocketDirectory() throws(EmbeddedError) {
    let directory = settings.socketDirectory
    guard directory != path else { return }
    if unsafe mkdir(directory, 0o700) == 0 { try Files.give(directory, to: tool.user) }
    guard let status = Files.status(directory), status.st_mode & S_IFMT == S_IFDIR,
      status.st_uid == tool.user?.id ?? geteuid(), status.st_mode & 0o077 == 0
    else {
      throw EmbeddedError(
        .failed,
        "\(directory) should be a private folder for the database's socket, and isn't: remove it, or choose a "
          + "shorter --data-dir")
    }
  }

  /// Removes the lock files of a server that was killed.
  ///
  /// PostgreSQL does so by itself only if no process has the id in them: one that was given it since, or a zombie
  /// that nobody reaps, as in many containers, would keep the server down for ever. Without the files nothing would
  /// notice processes of the old server that still write, so those must be gone first.
  private func removeStaleFiles() async throws(EmbeddedError) {
    let files = ["\(path)/postmaster.pid", settings.socketFile + ".lock"].filter(Files.exists)
    guard !files.isEmpty else { return }
    let limit = ContinuousClock.now + .seconds(limits.toolSeconds)
    while Postmaster.hasProcesses(in: path) {
      guard .now < limit else {
        throw EmbeddedError(.failed, "processes of a PostgreSQL server that was killed still run in \(path): end them")
      }
      do { try await Task.sleep(for: .milliseconds(20)) } catch {
        throw EmbeddedError(.failed, "the start was cancelled")
      }
    }
    logger.notice("removing the lock files of a PostgreSQL server that was killed", metadata: ["directory": "\(path)"])
    for file in files {
      guard unsafe unlink(file) == 0 else { throw Files.failure("remove \(file)") }
    }
  }

  private func launch() async throws(EmbeddedError) {
    let logBefore = Files.size(log)
    let outcome = try await tool.run(
      "pg_ctl", ["start", "-l", "server.log", "-w", "-t", "\(limits.startSeconds)", "-s"], cluster: path,
      seconds: limits.startSeconds + limits.toolSeconds)
    if outcome.succeeded { return }
    let news = max(0, Files.size(log) - logBefore)
    let tail = Files.tail(log, bytes: min(news, limits.logTailBytes)) ?? ""
    await stop()
    throw EmbeddedError(
      .failed, "PostgreSQL didn't start on \(path): \(outcome.text)The end of its log (\(log)):\n\(tail)")
  }

  /// Whether a server that runs already accepts connections where we expect it.
  private func isUsable(_ postmaster: Postmaster) async -> Bool {
    guard postmaster.socketDirectory == settings.socketDirectory else { return false }
    let arguments = [
      "-h", settings.socketDirectory, "-p", "\(ClusterSettings.port)", "-t", "\(limits.toolSeconds)", "-q",
    ]
    guard let outcome = try? await tool.run("pg_isready", arguments, seconds: limits.toolSeconds + 1) else {
      return false
    }
    return outcome.succeeded
  }
}
