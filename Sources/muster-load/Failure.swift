internal import Glibc
internal import RPC
internal import Reactor

/// Why there was no run, in words for the person who typed the command.
struct Failure: Error {
  static let exitCode: Int32 = 2

  /// What happened and what to do.
  var sentence: String

  init(_ sentence: String) { self.sentence = sentence }

  /// The failure for an error of a call; others stay as they are.
  static func explaining(_ error: any Error, server: String) -> any Error {
    switch error {
    case let error as RPCError where error.code == .unavailable && error.cause != nil:
      Failure("no server answers at \(server): start one, or name another with --server")
    case let error as RPCError where error.code == .unauthenticated:
      Failure("\(server) does not take this key: name the file of its own with --key-file")
    case let error as RPCError where error.code == .notFound:
      Failure("\(error.message) Make the tenant with `muster-load prepare` and the same options.")
    case let error as RPCError: Failure("\(server) answered \(error.code.name): \(error.message)")
    case let error as ReactorError: Failure(error.message)
    default: error
    }
  }
}

/// Writes a line to the standard error. What can't be written there can't be said.
func printError(_ text: String, terminator: String = "\n") {
  var rest = Array((text + terminator).utf8)[...]
  while !rest.isEmpty {
    let count = rest.withUnsafeBytes { write(STDERR_FILENO, $0.baseAddress, $0.count) }
    if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { return }
  }
}
