internal import ArgumentParser
internal import FoundationEssentials
internal import Glibc
internal import LoadHarness
internal import Synchronization

/// `muster-load scim`.
struct SCIMCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "scim", abstract: "Plays an identity provider that pushes its directory to a SCIM gateway.",
    discussion: """
      A full cycle pushes all users, groups and members; each incremental cycle then changes a share of them. At the end \
      everything is listed and compared with what the provider holds. The requests are worded as the product words them. \
      The gateway is on this machine, unless --remote says that another one may be loaded.

        muster-load scim --style entra --users 1000 --groups 50 --memberships 3000 --token-file token
        muster-load scim --style okta --rate 25 --users 300 --prefix quiet --token-file token

      Exit codes: 0 all is equal and no answer was 5xx, 1 not so, 2 there was no run.
      """)

  @Option(
    help: .init(
      "Whose requests: \(ProviderStyle.allCases.map(\.rawValue).joined(separator: " or ")).", valueName: "product"))
  var style = ProviderStyle.entra

  @Option(help: .init("The gateway.", valueName: "http://host:port"))
  var url = "http://127.0.0.1:7410"

  @Option(
    help: .init("A file with the connection's token. Else the token in MUSTER_SCIM_TOKEN.", valueName: "file"),
    completion: .file())
  var tokenFile: String?

  @Option(help: .init("Trust the CAs of this file alone.", valueName: "file"), completion: .file())
  var tlsCA: String?

  @Option(help: .init("Users.", valueName: "count"))
  var users = 10_000

  @Option(help: .init("Groups.", valueName: "count"))
  var groups = 500

  @Option(help: .init("Members of all groups together.", valueName: "count"))
  var memberships = 35_000

  @Option(help: .init("Incremental cycles after the full one.", valueName: "count"))
  var cycles = 2

  @Option(help: .init("What share of everything an incremental cycle changes.", valueName: "share"))
  var churn = ShareArgument(0.02)

  @Flag(help: "After all, push everything once more, without a change.")
  var unchanged = false

  @Option(help: .init("What share of the writes is sent twice.", valueName: "share"))
  var resend = ShareArgument(0)

  @Option(help: .init("Requests at once.", valueName: "count"))
  var clients = 8

  @Option(help: .init("Requests per second; without it, each answer sends the next request.", valueName: "requests"))
  var rate: Double?

  @Option(help: .init("What all names begin with: lowercase letters.", valueName: "letters"))
  var prefix = "load"

  @Option(help: .init("What names, memberships and changes follow from.", valueName: "number"))
  var seed: UInt64 = 1

  @Flag(help: "Load a gateway of another machine.")
  var remote = false

  @OptionGroup var output: OutputOptions

  private var shape: ProviderShape {
    var shape = ProviderShape()
    (shape.users, shape.groups, shape.memberships) = (users, groups, memberships)
    (shape.churn, shape.seed, shape.prefix) = (churn.value, seed, prefix)
    return shape
  }

  func validate() throws {
    if let problem = shape.problem { throw ValidationError(problem + ".") }
    guard (0...100).contains(cycles) else { throw ValidationError("--cycles must be 0 to 100.") }
    guard (1...256).contains(clients) else { throw ValidationError("--clients must be 1 to 256.") }
    if let rate, !(0.01...10_000).contains(rate) { throw ValidationError("--rate must be 0.01 to 10000.") }
    guard remote || ["127.0.0.1", "localhost", "::1"].contains(URLComponents(string: url)?.host) else {
      throw ValidationError("--url is not on this machine: say --remote if its owner knows of this load.")
    }
  }

  func run() async throws {
    let client = try SCIMClient(url: url, token: try token(), caFile: tlsCA, connections: clients)
    let result: Result<ProviderReport, any Error>
    do { result = .success(try await report(client)) } catch { result = .failure(error) }
    await client.close()
    let report = try result.get()
    print(output.json ? report.json : report.text)
    for failure in report.failures { printError("muster-load: \(failure)") }
    if !report.failures.isEmpty { throw ExitCode(1) }
  }

  private func report(_ client: SCIMClient) async throws -> ProviderReport {
    let bar = ProviderBar(isShown: !output.quiet && !output.json && isatty(STDERR_FILENO) == 1)
    let run = ProviderRun(
      client: client, style: style, clients: clients, rate: rate, resent: resend.value, seed: seed,
      progress: { bar.show($0, $1, of: $2) })
    var directory = ProviderDirectory(shape)
    var ids = ProviderIDs()
    var seen = [try await run.cycle("full", directory.whole(), of: directory, ids: &ids)]
    for number in 0..<cycles {
      let phases = directory.churn()
      seen.append(try await run.cycle("incremental \(number + 1)", phases, of: directory, ids: &ids))
    }
    if unchanged { seen.append(try await run.cycle("unchanged", directory.whole(), of: directory, ids: &ids)) }
    let check = try await run.check(directory, ids, prefix: prefix)
    bar.clear()
    let size = "\(directory.userCount) users, \(directory.groupCount) groups, \(directory.membershipCount) memberships"
    return ProviderReport(
      title: "scim as \(style.rawValue) on \(url), seed \(seed): \(size)", cycles: seen, check: check)
  }

  private func token() throws(Failure) -> String {
    let text: String?
    if let tokenFile {
      text = FileManager.default.contents(atPath: tokenFile).map { String(decoding: $0.prefix(4_096), as: UTF8.self) }
    } else {
      text = ProcessInfo.processInfo.environment["MUSTER_SCIM_TOKEN"]
    }
    guard let token = text?.filter({ !$0.isWhitespace }), !token.isEmpty else {
      throw Failure("there is no token: make one with `muster idp token` and name its file with --token-file")
    }
    return token
  }
}

/// One line on the terminal, written again when it says something new.
private final class ProviderBar: Sendable {
  private let isShown: Bool
  private let last = Mutex("")

  init(isShown: Bool) { self.isShown = isShown }

  func show(_ phase: String, _ done: Int, of total: Int) {
    guard isShown else { return }
    let percent = total == 0 ? 100 : done * 100 / total
    last.withLock { last in
      let filled = percent * 30 / 100
      let line =
        "[\(String(repeating: "#", count: filled) + String(repeating: "-", count: 30 - filled))] \(percent) %  \(phase)"
      guard line != last else { return }
      last = line
      printError("\r\u{1b}[K" + line, terminator: "")
    }
  }

  func clear() { if isShown { printError("\r\u{1b}[K", terminator: "") } }
}
