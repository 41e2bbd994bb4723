import Logging
import Postgres

/// How the daemon logs.
enum Log {
  /// Decides the format for the process and gives the daemon's logger.
  static func bootstrap(_ format: Config.LogFormat) -> Logger {
    switch format {
    case .json: LoggingSystem.bootstrap { JSONLogHandler(label: $0) }
    case .text: LoggingSystem.bootstrap { StreamLogHandler.standardError(label: $0) }
    }
    return Logger(label: "musterd")
  }

  /// The life cycle's own logger: its steps say nothing that the daemon's do not.
  static var lifecycle: Logger {
    var logger = Logger(label: "musterd.lifecycle")
    logger.logLevel = .warning
    return logger
  }

  /// An error as a person should read it: without the shell around it.
  static func explained(_ error: any Error) -> any Error {
    guard let error = error as? PostgresError else { return error }
    return ConfigError("database-url", "\(error.message)")
  }
}
