internal import Glibc

/// A tenant as a file: a line that says what it is, then each part behind its length in four bytes, the highest first.
enum TransferFile {
  /// What the first line says; another form of the file says another number.
  static let signature = Array("muster tenant 1\n".utf8)

  static func damaged(_ path: String) -> Failure {
    Failure("\(path) is not a whole tenant that `muster tenants export` has written: it is damaged, or cut off")
  }

  /// Writes beside its place, and moves there when it is whole.
  final class Writer {
    private let path: String
    private let file: Int32
    private var isFinished = false

    private var isOutput: Bool { path == "-" }
    private var partial: String { path + ".partial" }

    init(_ path: String) throws(Failure) {
      self.path = path
      file = path == "-" ? STDOUT_FILENO : open(path + ".partial", O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0o600)
      guard file >= 0 else { throw Self.failure(path) }
      try put(TransferFile.signature)
    }

    deinit {
      guard !isOutput else { return }
      close(file)
      if !isFinished { unlink(partial) }
    }

    func write(_ part: [UInt8]) throws(Failure) {
      try put([24, 16, 8, 0].map { UInt8(truncatingIfNeeded: part.count >> $0) } + part)
    }

    func finish() throws(Failure) {
      guard !isOutput else { return }
      guard fsync(file) == 0, rename(partial, path) == 0 else { throw Self.failure(path) }
      isFinished = true
    }

    private func put(_ bytes: [UInt8]) throws(Failure) {
      var rest = bytes[...]
      while !rest.isEmpty {
        let count = rest.withUnsafeBytes { Glibc.write(file, $0.baseAddress, $0.count) }
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno != EINTR {
          throw Self.failure(path)
        }
      }
    }

    private static func failure(_ path: String) -> Failure {
      Failure("\(path) can't be written: \(String(cString: strerror(errno)))")
    }
  }

  /// Reads part by part.
  final class Reader: @unchecked Sendable {
    // SAFETY: one call reads one file, part after part; nobody else holds it.
    let path: String
    private let file: Int32

    init(_ path: String) throws(Failure) {
      self.path = path
      file = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
      guard file >= 0 else { throw Failure("\(path) can't be read: \(String(cString: strerror(errno)))") }
      guard try take(TransferFile.signature.count) == TransferFile.signature else { throw TransferFile.damaged(path) }
    }

    deinit { if path != "-" { close(file) } }

    /// The next part; nil at the end of the file.
    func next() throws(Failure) -> [UInt8]? {
      guard let prefix = try take(4) else { return nil }
      let length = prefix.reduce(0) { $0 << 8 | Int($1) }
      guard length <= Limits.transferPart, let part = try take(length) else { throw TransferFile.damaged(path) }
      return part
    }

    /// So many bytes; nil if there are none at all.
    private func take(_ count: Int) throws(Failure) -> [UInt8]? {
      var bytes = [UInt8](repeating: 0, count: count)
      var filled = 0
      while filled < count {
        let got = bytes.withUnsafeMutableBytes { read(file, $0.baseAddress! + filled, count - filled) }
        if got < 0, errno == EINTR { continue }
        guard got >= 0 else { throw Failure("\(path) can't be read: \(String(cString: strerror(errno)))") }
        if got == 0 {
          guard filled > 0 else { return nil }
          throw TransferFile.damaged(path)
        }
        filled += got
      }
      return bytes
    }
  }
}
