import Glibc
internal import Logging

/// The data directory in use, and the user that the server runs as.
struct DataPlace: Sendable {
  /// Absolute, without links.
  let directory: String
  /// As root: the `postgres` user. Otherwise nil: the server runs as we do.
  let user: SystemUser?

  /// Makes the directory and sees to it that the server's user can enter it.
  static func choose(
    _ path: String, isDefault: Bool, fallback: String, limits: EmbeddedLimits, logger: Logger
  ) async throws(EmbeddedError) -> DataPlace {
    guard geteuid() == 0 else {
      let directory = absolute(path)
      try Files.makeDirectory(directory, mode: 0o700)
      return DataPlace(directory: Files.resolved(directory), user: nil)
    }
    guard let user = SystemUser(named: "postgres") else {
      throw EmbeddedError(
        .notInstalled,
        "PostgreSQL refuses to run as root, and there is no user postgres to run it as: install Debian's postgresql "
          + "package, or start musterd as another user")
    }
    if let place = try await enterable(path, user, limits) { return place }
    guard isDefault else {
      throw EmbeddedError(
        .unreachableDirectory,
        "PostgreSQL runs as the user postgres, which can't enter \(absolute(path)): choose a --data-dir that it can, "
          + "such as \(fallback), or open the folders above it with chmod o+x")
    }
    guard let place = try await enterable(fallback, user, limits) else {
      throw EmbeddedError(
        .unreachableDirectory,
        "the user postgres can enter neither \(absolute(path)) nor \(fallback): choose a --data-dir that it can enter")
    }
    logger.notice(
      "the user postgres can't enter the default data directory, so the data are elsewhere",
      metadata: ["default": "\(absolute(path))", "used": "\(place.directory)"])
    return place
  }

  /// The place at `path` if the user can enter it. A folder made only to try is removed.
  private static func enterable(
    _ path: String, _ user: SystemUser, _ limits: EmbeddedLimits
  ) async throws(EmbeddedError) -> DataPlace? {
    let directory = absolute(path)
    // Others may pass through, and not look: the cluster within has its own owner and mode.
    let isNew = try Files.makeDirectory(directory, mode: 0o711)
    let tool = ServerTool(installation: Installation(binDirectory: "/usr/bin"), user: user, limits: limits)
    // The user itself tries: that also counts access lists and mounts.
    let outcome = try await tool.run("test", ["-x", directory], seconds: limits.toolSeconds)
    if outcome.succeeded { return DataPlace(directory: Files.resolved(directory), user: user) }
    if isNew { unsafe rmdir(directory) }
    return nil
  }

  private static func absolute(_ path: String) -> String {
    var path = path
    if !path.hasPrefix("/") { path = Files.resolved(".") + "/" + path }
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    return path
  }
}
