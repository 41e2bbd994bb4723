internal import Logging

extension EmbeddedServer {
  /// Starts the server again whenever it ends without being asked to; runs until cancelled.
  ///
  /// PostgreSQL survives the end of its backends by itself; this is for the end of the postmaster, by the kernel's
  /// out-of-memory killer or by hand. A start that fails is tried again: the log says why, and calls that need the
  /// database end by their deadlines meanwhile. Call ``stop()`` after this has returned.
  public func supervise() async {
    while true {
      do { try await Task.sleep(for: limits.supervisionInterval) } catch { return }
      guard let cluster = runningCluster, Postmaster.running(on: cluster.path) == nil else { continue }
      logger.error("PostgreSQL has ended unasked; starting it again", metadata: ["directory": "\(cluster.path)"])
      do {
        _ = try await cluster.start()
        logger.notice("PostgreSQL is back")
      } catch {
        logger.error("PostgreSQL can't be started", metadata: ["error": "\(error)"])
      }
    }
  }
}
