internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC

/// `muster filter`.
struct FilterCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "filter",
    abstract: "Lets those lines of a usage report through that a user may see.",
    discussion: """
      The file is CSV (RFC 4180); its first line names the columns, and a column counts for the dimension of its name. \
      What passes is printed as it came, byte for byte, below the header. All lines are decided at one state of the \
      tenant; the file may be of any size, and `-` reads the standard input. A preview needs what gives the permission \
      besides a scope workgroup, which only restricts.

        muster filter usage.csv --subject ann > seen.csv
        muster filter usage.csv --preview-workgroup North --preview-workgroup Readers > seen.csv
        muster filter deals.csv --type deal --column Country=country --subject ann
      """)

  @Argument(help: .init("The usage report.", valueName: "file"), completion: .file())
  var file: String

  @OptionGroup var who: SubjectOptions

  @Option(name: .shortAndLong, help: .init("What the user wants to do with a line.", valueName: "action"))
  var action = "view"

  @Option(help: .init("The type of the lines.", valueName: "type"))
  var type = "usage_line"

  @Option(
    help: .init("A column and the dimension that it stands for; may be repeated.", valueName: "column=dimension"))
  var column: [Claim] = []

  @Option(help: .init("The column with the ids of the lines, if they are registered.", valueName: "column"))
  var idColumn: String?

  @Option(help: .init("What separates the columns.", valueName: "character"))
  var delimiter = ","

  @OptionGroup var view: ViewOption
  @OptionGroup var about: FreshnessOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func validate() throws {
    guard delimiter.utf8.count == 1, let byte = delimiter.utf8.first, !"\"\r\n".utf8.contains(byte) else {
      throw ValidationError("--delimiter must be one character of ASCII, and no quotation mark.")
    }
  }

  func run(_ session: Session) async throws {
    let input = try InputBytes(file)
    let reader = CSVReader(delimiter: delimiter.utf8.first ?? UInt8(ascii: ",")) { (buffer) throws(Failure) in
      try input.append(to: &buffer)
    }
    let renamed = Dictionary(column.map { ($0.name, $0.values[0]) }) { _, last in last }
    var report = try UsageReport(reader, renamed: renamed, id: idColumn)
    let question = try await self.question(report.dimensions, session)
    var meter = FilterMeter(size: input.size)
    defer { meter.clear() }

    let (requests, feed) = AsyncStream<AuthorizationV1.FilterResourcesRequest>.makeStream()
    defer { feed.finish() }
    feed.yield(.init(message: .question(question)))
    let stream = try await session.client.authorization.filterResources { writer in
      for await request in requests { try await writer.write(request) }
    }
    var answers = stream.makeAsyncIterator()
    guard let first = try await answers.next() else { throw Self.ended }
    Standard.output.write(report.header)
    // What is sent and not answered yet: the server answers in order.
    var open: [UsageReport.Batch] = []
    while let batch = try report.next(testing: Set(first.dimensions)) {
      feed.yield(.init(message: .candidates(batch.candidates)))
      open.append(batch)
      guard open.count >= Limits.filterBatchesOpen else { continue }
      try Self.settle(open.removeFirst(), await answers.next(), &meter)
    }
    feed.finish()
    for batch in open { try Self.settle(batch, await answers.next(), &meter) }
    meter.clear()
    session.output.note(meter.text)
  }

  private func question(
    _ dimensions: [String], _ session: Session
  ) async throws -> AuthorizationV1.FilterQuestion {
    let tenant = try tenant.id()
    let (subject, preview) = try await who.resolved(session, tenant: tenant)
    return .init(
      tenant: tenant, subject: subject, preview: preview, action: action, application: about.application ?? "",
      type: type, view: view.id, consistency: about.consistency, dimensions: dimensions)
  }

  /// Prints what passes of a batch.
  private static func settle(
    _ batch: UsageReport.Batch, _ answer: AuthorizationV1.FilterResourcesResponse?, _ meter: inout FilterMeter
  ) throws {
    guard let answer, answer.passed.count * 8 >= batch.lines.count else { throw ended }
    guard answer.linesRequired.isEmpty else {
      throw Failure("these are containers, of which the lines decide: filter the lines")
    }
    var bytes: [UInt8] = []
    for (index, line) in batch.lines.enumerated() where answer.passed[index >> 3] & 1 << UInt8(index & 7) != 0 {
      bytes += line
    }
    Standard.output.write(bytes)
    meter.count(lines: batch.lines.count, kept: Int(answer.passedCount), bytes: batch.bytes)
  }

  private static let ended = Failure("the server ended the stream before it had answered everything; try again")
}
