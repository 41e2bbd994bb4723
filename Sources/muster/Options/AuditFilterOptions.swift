internal import ArgumentParser
internal import MusterProtocol

/// Which entries of the audit; all that is given must hold.
struct AuditFilterOptions: ParsableArguments {
  @Flag(help: "Refusals, previews and switches of view, in place of changes.")
  var accesses = false

  @Option(help: .init("From this instant on.", valueName: "time"))
  var from: Instant?

  @Option(help: .init("Before this instant.", valueName: "time"))
  var until: Instant?

  @Option(help: .init("From this revision on.", valueName: "revision"))
  var fromRevision: Int64?

  @Option(help: .init("Before this revision.", valueName: "revision"))
  var untilRevision: Int64?

  @Option(help: .init("The service that called.", valueName: "name"))
  var principal: String?

  @Option(help: .init("On whose behalf it called.", valueName: "user"))
  var actingUser: String?

  @Option(help: .init("What was called, such as users.create.", valueName: "name"))
  var method: String?

  @Option(help: .init("Whom it is about.", valueName: "id"))
  var user: String?

  @Option(help: .init("Which workgroup it is about.", valueName: "id"))
  var workgroup: String?

  @Option(help: .init("Which node wrote it, of accesses.", valueName: "id"))
  var node: String?

  var message: DirectoryV1.AuditFilter {
    .init(
      kind: accesses ? .accesses : .changes, from: from?.timestamp, until: until?.timestamp,
      fromRevision: fromRevision ?? 0, untilRevision: untilRevision ?? 0, principal: principal ?? "",
      actingUser: actingUser ?? "", method: method ?? "", user: user ?? "", workgroup: workgroup ?? "",
      node: node ?? "")
  }
}
