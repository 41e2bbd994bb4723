import Glibc
internal import Logging

/// The database cluster under a data directory, and the server on it. The caller holds the directory's lock.
struct Cluster: Sendable {
  /// The cluster's folder.
  let path: String
  let settings: ClusterSettings
  private let tool: ServerTool
  private let limits: EmbeddedLimits
  private let logger: Logger

  private var log: String { "\(path)/server.log" }
  private var isInitialized: Bool { Files.exists("\(path)/PG_VERSION") }

  init(place: DataPlace, limits: EmbeddedLimits, logger: Logger) throws(EmbeddedError) {
    path = "\(place.directory)/postgres"
    let version = Files.tail("\(path)/PG_VERSION", bytes: 16)?.split(separator: "\n").first.map(String.init)
    tool = ServerTool(installation: try Installation.find(version: version), user: place.user, limits: limits)
    settings = ClusterSettings(socketDirectory: socketDirectory(forCluster: path, isRoot: place.user != nil))
    self.limits = limits
    self.logger = logger
  }

  /// Brings the server up. Returns whether it ran already.
  func start() async throws(EmbeddedError) -> Bool {
    if !isInitialized { try await initialize() }
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
    try Files.write(settings.text, to: "\(path)/muster.conf", owner: tool.user)
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
    let conf = "\(unfinished)/postgresql.conf"
    guard let defaults = Files.tail(conf, bytes: 1_000_000) else { throw Files.failure("read \(conf)") }
    try Files.write(defaults + "\ninclude = 'muster.conf'\n", to: conf, owner: tool.user)
    guard unsafe rename(unfinished, path) == 0 else { throw Files.failure("rename \(unfinished)") }
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
