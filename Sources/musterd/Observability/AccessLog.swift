import Logging
import RPC

/// Logs how calls end: our own failures as errors with their cause, everything else for those who turn on debugging.
///
/// It names method, status, peer and trace, never a header's value or a message.
struct AccessLog: Interceptor {
  let logger: Logger

  func finished(_ call: borrowing CallHead, status: StatusCode, elapsed: Duration) {
    let level: Logger.Level = Self.isOurs(status) ? .error : .debug
    guard level >= logger.logLevel else { return }
    var metadata: Logger.Metadata = [
      "method": "\(call.method?.path ?? "unknown")", "status": "\(status.name)", "peer": "\(call.peer)",
      "milliseconds": "\(Int(elapsed.seconds * 1000))", "trace": "\(call.trace.traceIDText)",
    ]
    if let identity = call.identity { metadata["principal"] = "\(identity.principal)" }
    if let error = call.error {
      metadata["reason"] = "\(error.message)"
      if let cause = error.cause { metadata["cause"] = "\(String(reflecting: cause))" }
    }
    logger.log(level: level, "call ended", metadata: metadata)
  }

  private static func isOurs(_ status: StatusCode) -> Bool {
    status == .internal || status == .unknown || status == .dataLoss
  }
}
