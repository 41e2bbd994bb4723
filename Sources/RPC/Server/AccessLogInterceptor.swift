public import Logging

/// Logs every call when it ends: one line, at `debug`, or at `info` if it failed on the server's side.
public struct AccessLogInterceptor: Interceptor {
  private let logger: Logger
  /// The logger's level, which is a value of its own here: asking for it costs each call a copy.
  private let threshold: Logger.Level

  public init(logger: Logger) {
    self.logger = logger
    threshold = logger.logLevel
  }

  public func finished(_ call: borrowing CallHead, status: StatusCode, elapsed: Duration) {
    let isFault = [.internal, .unknown, .dataLoss, .unavailable].contains(status)
    let level: Logger.Level = isFault ? .info : .debug
    // Before anything is built: most servers don't log at this level.
    guard level >= threshold else { return }
    var metadata: Logger.Metadata = [
      "method": "\(call.method?.path ?? String(decoding: call.pathBytes.prefix(200), as: UTF8.self))",
      "status": "\(status.name)",
      "microseconds": "\(elapsed.nanoseconds / 1000)",
      "peer": "\(call.peer)",
      "trace": "\(call.trace.traceIDText)",
    ]
    if let identity = call.identity { metadata["principal"] = "\(identity.principal)" }
    if let message = call.error?.message { metadata["message"] = "\(message)" }
    logger.log(level: level, "call", metadata: metadata)
  }
}
