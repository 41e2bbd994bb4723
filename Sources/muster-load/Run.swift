internal import ArgumentParser
internal import Glibc
internal import LoadHarness

/// What all commands that make load have in common: make it, show it, judge it.
struct Run {
  let name: String
  let server: String
  let plan: LoadPlan
  let target: LoadTarget
  let facts: [(name: String, value: Int)]
  let thresholds: Thresholds
  let output: OutputOptions

  /// - Throws: `ExitCode` 1 if the run missed something, ``Failure`` if there was none.
  func run() async throws {
    let report = try await measure()
    print(output.json ? report.json : report.text)
    let failures = thresholds.failures(of: report)
    for failure in failures { printError("muster-load: \(failure)") }
    if !failures.isEmpty { throw ExitCode(1) }
  }

  private func measure() async throws -> Report {
    do {
      let load = try LoadRun(plan, target: target)
      defer { load.close() }
      let result = try await withProgress(of: load) { try await load.run() }
      return Report(title: "\(name) on \(server)", plan: plan, result: result, facts: facts)
    } catch {
      throw Failure.explaining(error, server: server)
    }
  }

  /// Shows once a second how far it has come, if a person looks.
  private func withProgress<Result: Sendable>(
    of load: LoadRun, _ body: @escaping @Sendable () async throws -> Result
  ) async throws -> Result {
    guard !output.quiet, !output.json, isatty(STDERR_FILENO) == 1 else { return try await body() }
    return try await withThrowingTaskGroup(of: Result?.self) { tasks in
      tasks.addTask { try await body() }
      tasks.addTask {
        var progress = Progress()
        while !Task.isCancelled {
          try? await Task.sleep(for: .seconds(1))
          printError("\r" + progress.line(await load.snapshot()), terminator: "")
        }
        return nil
      }
      defer { printError("\r\u{1b}[K", terminator: "") }
      while let result = try await tasks.next() {
        if let result {
          tasks.cancelAll()
          return result
        }
      }
      throw Failure("the run ended without a result")
    }
  }
}
