import Foundation
import ServiceLifecycle
import UnixSignals

/// Ends the process at once when a second SIGTERM or Ctrl-C arrives: whoever sends it does not want to wait.
///
/// An embedded PostgreSQL stays behind and is adopted by the next start.
struct SecondSignal: Service {
  func run() async {
    await cancelWhenGracefulShutdown {
      var seen = 0
      for await _ in await UnixSignalsSequence(trapping: .sigterm, .sigint) {
        seen += 1
        if seen == 2 { _exit(130) }
      }
    }
  }
}
