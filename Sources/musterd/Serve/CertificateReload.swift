import Logging
import TLS
import UnixSignals

/// Follows the files of the certificates, and reads them again at SIGHUP. Connections that are open go on.
struct CertificateReload: Sendable {
  let credentials: ServerCredentials
  let logger: Logger

  func run() async {
    await withTaskGroup(of: Void.self) { group in
      group.addTask {
        for await _ in await UnixSignalsSequence(trapping: .sighup) {
          do throws(TLSError) {
            try credentials.reload()
            report(.reloaded)
          } catch {
            report(.refused(error))
          }
        }
      }
      group.addTask { await credentials.watch { report($0) } }
    }
  }

  private func report(_ change: ServerCredentials.Change) {
    switch change {
    case .none: break
    case .reloaded:
      logger.notice("new connections use the certificates as they are now")
    case .refused(let error):
      logger.error(
        "the certificates changed and can't be used; those from before stay", metadata: ["error": "\(error)"])
    }
  }
}
