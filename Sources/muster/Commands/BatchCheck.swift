internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// `muster batch-check`.
struct BatchCheckCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "batch-check",
    abstract: "Answers many questions at one state of the tenant.",
    discussion: """
      Each line of the file is one question, `SUBJECT ACTION TYPE/ID`; empty lines and those that begin with # are \
      skipped; `-` reads the standard input.

        echo "ann run economics_run/r1" | muster batch-check -

      Exit code 0: all allowed. 1: some not. 2: error, also if one question could not be answered.
      """)

  @Argument(help: .init("The questions.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var about: FreshnessOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let text = try InputFile.text(file, atMost: Limits.batchFile)
    let items = try Self.items(text, application: about.application)
    let reply = try await session.client.authorization.batchCheck(
      .init(tenant: try tenant.id(), items: items, consistency: about.consistency))
    guard reply.results.count == items.count else {
      throw Failure("the server answered \(reply.results.count) of \(items.count) questions; ask again")
    }
    session.output.show(reply) { style in
      let rows = zip(items, reply.results).map { item, result in
        let resource = item.resource.map { "\($0.type)/\($0.id)" } ?? ""
        return [item.subject, item.action, resource] + Self.cells(result)
      }
      return Table(["SUBJECT", "ACTION", "RESOURCE", "DECISION", "WHY"], rows).text(style, none: "No questions.")
    }
    let code = Self.exitCode(reply.results)
    if code != 0 { throw ExitCode(code) }
  }

  static func items(_ text: String, application: String?) throws -> [AuthorizationV1.BatchCheckItem] {
    var items: [AuthorizationV1.BatchCheckItem] = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
      let words = line.split(whereSeparator: \.isWhitespace).map(String.init)
      if words.isEmpty || words[0].hasPrefix("#") { continue }
      guard words.count == 3, let resource = ResourceName(argument: words[2]) else {
        throw Failure("line \(number + 1) is no question: write SUBJECT ACTION TYPE/ID")
      }
      items.append(
        .init(subject: words[0], action: words[1], resource: resource.message(application: application)))
    }
    return items
  }

  private static func cells(_ result: AuthorizationV1.BatchCheckResult) -> [String] {
    switch result.result {
    case .answer(let answer): [answer.decision.word, answer.reason.map(DecisionText.reason) ?? ""]
    case .error(let error): ["error", error.message]
    case nil: ["error", "no answer"]
    }
  }

  /// The worst of all answers.
  static func exitCode(_ results: [AuthorizationV1.BatchCheckResult]) -> Int32 {
    results.map { result in
      guard case .answer(let answer) = result.result else { return Failure.exitCode }
      return answer.decision == .allowed ? 0 : 1
    }.max() ?? 0
  }
}
