internal import ArgumentParser
internal import RPC
internal import Reactor
internal import TLS

/// Why a command ended without an answer, in words for the person who typed it.
struct Failure: Error, Equatable {
  /// Whatever went wrong; 1 is an answer.
  static let exitCode: Int32 = 2

  /// What happened and what to do.
  var sentence: String
  /// The server's status, such as `NOT_FOUND`; nil if the server was not asked.
  var status: String?
  /// What is wrong with which field of the request.
  var violations: [String] = []

  init(_ sentence: String, status: String? = nil, violations: [String] = []) {
    self.sentence = sentence
    self.status = status
    self.violations = violations
  }

  /// The lines for the standard error.
  var text: String {
    let end = status.map { " (\($0))" } ?? ""
    let lines = ["muster: \(sentence.visible)\(end)"] + violations.map { "  \($0.visible)" }
    return lines.joined(separator: "\n")
  }

  /// The failure for an error of a call; errors of the command line and exit codes stay as they are.
  static func explaining(_ error: any Error, server: String, hasKey: Bool) -> any Error {
    switch error {
    case let error as RPCError: Failure(error, server: server, hasKey: hasKey)
    case let error as TLSError: Failure(error.message)
    case let error as ReactorError: Failure("\(error.message); name the server with --server host:port")
    case is CancellationError: Failure("the call was cancelled", status: StatusCode.cancelled.name)
    default: error
    }
  }

  private init(_ error: RPCError, server: String, hasKey: Bool) {
    status = error.code.name
    switch error.code {
    case .unavailable where error.cause is TLSError:
      sentence = "\(error.message): see --tls-ca, --tls-server-name, --tls-cert and --tls-key"
    // A cause never travels: with one, it is our own connection that failed.
    case .unavailable where error.cause != nil:
      sentence = "no musterd answers at \(server): start one with `make run`, or name another with --server"
    case .unauthenticated where !hasKey:
      sentence = "\(server) wants a key, and there is none at \(KeySource.defaultPath): name its file with --key-file"
    case .unauthenticated:
      sentence = "\(server) does not take this key: name the file of its own with --key-file"
    case .deadlineExceeded:
      sentence = "\(server) took too long: give it more time with --timeout"
    default:
      sentence = error.message.isEmpty ? "\(server) gave no reason" : error.message
    }
    let said = sentence
    // The name of a field is worth a line of its own only where its value is what is wrong.
    let namesField = error.code == .invalidArgument
    violations = error.fieldViolations
      .filter { !(said.contains($0.description) && (!namesField || said.contains($0.field))) }
      .map { "\($0.field): \($0.description)" }
  }
}

extension RPCError {
  /// The fields of the request that the server found wrong; a detail that is none of ours is left out.
  fileprivate var fieldViolations: [GoogleRPC.BadRequest.FieldViolation] {
    details.compactMap { $0.unpack(GoogleRPC.BadRequest.self) }.flatMap(\.fieldViolations)
  }
}
