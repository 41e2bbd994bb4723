internal import Synchronization

/// Whom a client trusts and what it shows, which follow their files: new connections use what was read last.
///
/// Sessions are resumed between all connections that share it.
public final class ClientCredentials: Sendable {
  private struct State {
    var context: ClientContext
    var stamps: [FileStamp?]
    var lookedAt: ContinuousClock.Instant
  }

  private let config: ClientTLSConfig
  private let state: Mutex<State>

  /// Reads the files.
  ///
  /// - Throws: ``TLSError`` with code `configuration` that names the file at fault.
  public init(_ config: ClientTLSConfig) throws(TLSError) {
    self.config = config
    let stamps = config.files.map(FileStamp.init)
    state = Mutex(State(context: try ClientContext(config), stamps: stamps, lookedAt: .now))
  }

  /// Begins TLS on a connection that was made; nothing is read or written yet.
  ///
  /// The files are read again if they have changed; those that don't fit together are passed over, and looked at again
  /// after ``TLSLimits/fileCheckInterval``.
  ///
  /// - Parameters:
  ///   - descriptor: non-blocking; stays the caller's to close.
  ///   - host: the name or IP address that the server's certificate must carry, unless the configuration names one.
  public func connection(descriptor: Int32, host: String) throws(TLSError) -> TLSConnection {
    let context = state.withLock { state in
      refresh(&state)
      return state.context
    }
    return try context.connection(descriptor: descriptor, host: host)
  }

  private func refresh(_ state: inout State) {
    guard state.lookedAt + TLSLimits.fileCheckInterval < .now else { return }
    state.lookedAt = .now
    let stamps = config.files.map(FileStamp.init)
    guard stamps != state.stamps, let context = try? ClientContext(config) else { return }
    state.context = context
    state.stamps = stamps
  }
}

extension ClientTLSConfig {
  /// All files that are read.
  var files: [String] {
    var files = certificate.map { [$0.certificate, $0.key] } ?? []
    if case .file(let file) = trust { files.append(file) }
    return files
  }
}
