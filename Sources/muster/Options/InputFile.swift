internal import Glibc

/// Reads what a command was given as a file.
enum InputFile {
  static func exists(_ path: String) -> Bool { access(path, F_OK) == 0 }

  /// The text of a file, or of the standard input for `-`.
  static func text(_ path: String, atMost limit: Int) throws(Failure) -> String {
    let isInput = path == "-"
    let descriptor = isInput ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw unreadable(path) }
    defer { if !isInput { close(descriptor) } }
    var bytes: [UInt8] = []
    var chunk = [UInt8](repeating: 0, count: 65_536)
    while true {
      let count = chunk.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw unreadable(path) }
      if count == 0 { break }
      bytes += chunk[..<count]
      guard bytes.count <= limit else { throw Failure("\(path) is larger than \(limit) bytes; split it") }
    }
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw Failure("\(path) is not text in UTF-8")
    }
    return text
  }

  fileprivate static func unreadable(_ path: String) -> Failure {
    let reason = String(cString: strerror(errno))
    return Failure("\(path) can't be read: \(reason)")
  }
}

/// A file that is read piece by piece, or the standard input for `-`.
final class InputBytes {
  /// Bytes of the file; nil where nobody knows.
  let size: Int?
  private let path: String
  private let descriptor: Int32

  init(_ path: String) throws(Failure) {
    self.path = path
    descriptor = path == "-" ? STDIN_FILENO : open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw InputFile.unreadable(path) }
    var status = stat()
    let isRegular = fstat(descriptor, &status) == 0 && status.st_mode & S_IFMT == S_IFREG
    size = isRegular ? Int(status.st_size) : nil
  }

  deinit { if path != "-" { close(descriptor) } }

  /// Appends the next bytes; false at the end.
  func append(to bytes: inout [UInt8]) throws(Failure) -> Bool {
    let filled = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: Limits.filePiece))
    while true {
      let count = bytes.withUnsafeMutableBytes { read(descriptor, $0.baseAddress! + filled, Limits.filePiece) }
      if count < 0, errno == EINTR { continue }
      guard count >= 0 else { throw InputFile.unreadable(path) }
      bytes.removeLast(Limits.filePiece - count)
      return count > 0
    }
  }
}
