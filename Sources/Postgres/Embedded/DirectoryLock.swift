import Glibc

/// The proof that no other daemon uses a data directory. The kernel drops it with the process, however that ends.
final class DirectoryLock: Sendable {
  private let descriptor: Int32

  /// Locks `<directory>/musterd.lock`.
  ///
  /// - Throws: ``EmbeddedError`` with code `inUse` if another process has it.
  init(directory: String) throws(EmbeddedError) {
    let path = "\(directory)/musterd.lock"
    let descriptor = unsafe open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o600)
    guard descriptor >= 0 else { throw Files.failure("open \(path)") }
    guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
      let isTaken = errno == EWOULDBLOCK
      let error = Files.failure("lock \(path)")
      let holder = Files.tail(path, bytes: 32).flatMap { $0.split(separator: "\n").first.map(String.init) }
      close(descriptor)
      guard isTaken else { throw error }
      throw EmbeddedError(
        .inUse,
        "another musterd\(holder.map { " (process \($0))" } ?? "") uses \(directory): stop it, or give this one a "
          + "--data-dir of its own")
    }
    let text = Array("\(getpid())\n".utf8)
    ftruncate(descriptor, 0)
    _ = unsafe pwrite(descriptor, text, text.count, 0)
    self.descriptor = descriptor
  }

  deinit { close(descriptor) }
}
