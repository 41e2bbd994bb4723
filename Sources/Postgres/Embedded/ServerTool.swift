import Subprocess

/// Runs PostgreSQL's own programs as the user that may, each within a time.
struct ServerTool: Sendable {
  let installation: Installation
  /// Whom to run as; nil to stay who we are.
  let user: SystemUser?
  let limits: EmbeddedLimits

  /// The same, run as who we are.
  var asOurselves: ServerTool { ServerTool(installation: installation, user: nil, limits: limits) }

  struct Outcome {
    let succeeded: Bool
    /// Standard output and standard error, as they came.
    let text: String
  }

  /// Runs a program of the installation, or one of the system's.
  ///
  /// - Parameter cluster: the folder to run in, and the cluster to act on: unlike an argument it never passes through
  ///   the shell that `pg_ctl` uses. Without it the program runs in `/`, as the current folder may be one that the user
  ///   can't enter.
  func run(
    _ program: String, _ arguments: [String], cluster: String? = nil, seconds: Int
  ) async throws(EmbeddedError) -> Outcome {
    var options = PlatformOptions()
    // A Ctrl-C on the daemon's terminal is the daemon's alone: it stops the server in its own order.
    options.createSession = true
    // `timeout` bounds a tool that hangs. `setpriv` and not the user options of Subprocess: those call setgroups() in
    // the forked child, which waits for ever if another thread was being made at that moment.
    var command = ["--chdir=\(cluster ?? "/")", "timeout", "--kill-after=5", "\(seconds)", program] + arguments
    if let user {
      command = ["setpriv", "--reuid=\(user.id)", "--regid=\(user.group)", "--clear-groups", "env"] + command
    }
    do {
      let result = try await Subprocess.run(
        .name("env"),
        arguments: Arguments(command),
        environment: .custom([
          "PATH": "\(installation.binDirectory):/usr/bin:/bin", "LC_ALL": "C", "HOME": "/", "PGDATA": cluster ?? "/",
        ]),
        platformOptions: options, output: .string(limit: limits.toolOutputBytes), error: .combinedWithOutput)
      return Outcome(succeeded: result.terminationStatus == .exited(0), text: result.standardOutput)
    } catch {
      throw EmbeddedError(.failed, "can't run \(program): \(error)")
    }
  }
}
