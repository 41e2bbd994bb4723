internal import Glibc
internal import Synchronization

/// A server's certificates, which follow their files: new connections use what was read last, others go on.
public final class ServerCredentials: Sendable {
  private struct State {
    var context: ServerContext
    /// The files as they were before they were read.
    var stamps: [FileStamp?]
    var madeAt: ContinuousClock.Instant
  }

  /// What ``reloadIfChanged()`` found.
  public enum Change: Sendable {
    /// The files are those that are in use.
    case none
    /// What they hold now is in use.
    case reloaded
    /// They changed and don't fit together: what was in use stays so.
    case refused(TLSError)
  }

  private let config: ServerTLSConfig
  private let state: Mutex<State>

  /// Reads the files.
  ///
  /// - Throws: ``TLSError`` with code `configuration` that names the file at fault.
  public init(_ config: ServerTLSConfig) throws(TLSError) {
    self.config = config
    let stamps = config.files.map(FileStamp.init)
    state = Mutex(State(context: try ServerContext(config), stamps: stamps, madeAt: .now))
  }

  /// What new connections are made from.
  public var context: ServerContext { state.withLock { $0.context } }

  /// Reads the files again, whether they have changed or not. Sessions from before are not resumed.
  ///
  /// - Throws: ``TLSError`` if they don't fit together: what was in use stays so.
  public func reload() throws(TLSError) {
    let stamps = config.files.map(FileStamp.init)
    let context = try ServerContext(config)
    state.withLock { $0 = State(context: context, stamps: stamps, madeAt: .now) }
  }

  /// Reads the files again if they have changed since, or if it is time for new keys of tickets.
  ///
  /// A pair that is half written is refused once, and read again at its next change.
  public func reloadIfChanged() -> Change {
    let stamps = config.files.map(FileStamp.init)
    let isStale = state.withLock { state in
      let isChanged = state.stamps != stamps
      state.stamps = stamps
      return isChanged || state.madeAt + TLSLimits.ticketKeyLifetime < .now
    }
    guard isStale else { return .none }
    do throws(TLSError) {
      let context = try ServerContext(config)
      state.withLock { $0 = State(context: context, stamps: stamps, madeAt: .now) }
      return .reloaded
    } catch {
      return .refused(error)
    }
  }

  /// Looks at the files again and again until the task is cancelled.
  ///
  /// Runs on the caller's executor, and not on a reactor: it reads files.
  ///
  /// - Parameter onChange: told of each change, and of each that was refused.
  public func watch(
    every interval: Duration = TLSLimits.fileCheckInterval, onChange: @Sendable (Change) -> Void
  ) async {
    while !Task.isCancelled {
      switch reloadIfChanged() {
      case .none: break
      case let change: onChange(change)
      }
      try? await Task.sleep(for: interval)
    }
  }
}

extension ServerTLSConfig {
  /// All files that are read.
  var files: [String] {
    certificates.flatMap { [$0.certificate, $0.key] } + (clientCertificates.caFile.map { [$0] } ?? [])
  }
}

/// What tells one content of a file from another, without reading it. Links are followed: a mounted secret is
/// replaced by turning a link.
struct FileStamp: Equatable {
  private let device: UInt
  private let inode: UInt
  private let size: Int
  private let changedAt: (seconds: Int, nanoseconds: Int)

  /// nil where there is no file.
  init?(_ path: String) {
    var status = stat()
    guard unsafe stat(path, &status) == 0 else { return nil }
    device = UInt(status.st_dev)
    inode = UInt(status.st_ino)
    size = Int(status.st_size)
    changedAt = (status.st_mtim.tv_sec, status.st_mtim.tv_nsec)
  }

  static func == (left: Self, right: Self) -> Bool {
    left.device == right.device && left.inode == right.inode && left.size == right.size
      && left.changedAt == right.changedAt
  }
}
