internal import Glibc

/// One of the process's two outputs.
struct Standard {
  /// Where answers go.
  static let output = Standard(descriptor: STDOUT_FILENO)
  /// Where errors and notes go.
  static let error = Standard(descriptor: STDERR_FILENO)

  private let descriptor: Int32

  /// Writes a line, or with another end a piece of one. A reader that has gone away ends the process, as the shell's pipes expect.
  func print(_ text: String, terminator: String = "\n") { write(Array((text + terminator).utf8)) }

  /// Writes bytes as they are.
  func write(_ bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { Glibc.write(descriptor, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR {
        exit(Failure.exitCode)
      }
    }
  }

  /// Whether a person looks at it.
  var isTerminal: Bool { isatty(descriptor) == 1 }
}
