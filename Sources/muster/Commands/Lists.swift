internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

/// `muster list-resources`.
struct ListResourcesCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-resources",
    abstract: "Lists the resources of a type on which a user may do something, one id a line.",
    discussion: """
      All of them, at one state of the tenant, however long it takes. Should the connection break, the resume token is \
      told: with --resume it goes on from there, for five minutes.

        muster list-resources contract --subject ann --action view
        muster list-resources contract --preview-workgroup North --preview-workgroup Readers --action view | wc -l
      """)

  @Argument(help: .init("The type of the resources.", valueName: "type"))
  var type: String

  @OptionGroup var who: SubjectOptions

  @Option(name: .shortAndLong, help: .init("What the user wants to do, such as view.", valueName: "action"))
  var action: String

  @OptionGroup var resume: ResumeOption
  @OptionGroup var view: ViewOption
  @OptionGroup var about: FreshnessOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let tenant = try tenant.id()
    let (subject, preview) = try await who.resolved(session, tenant: tenant)
    try await resume.following(session) { token in
      let stream = try await session.client.authorization.listResources(
        .init(
          tenant: tenant, subject: subject, preview: preview, action: action, application: about.application ?? "",
          type: type, view: view.id, consistency: about.consistency, resumeToken: token))
      for try await batch in stream {
        session.output.show(ids: batch.ids, of: batch)
        token = batch.resumeToken
        if batch.complete { return true }
      }
      return false
    }
  }
}

/// `muster list-subjects`.
struct ListSubjectsCommand: ServerCommand {
  static let configuration = CommandConfiguration(
    commandName: "list-subjects",
    abstract: "Lists the users who may do something on a resource, one id a line.",
    discussion: """
      As `list-resources` does it.

        muster list-subjects --action view --resource contract/C1
      """)

  @Option(name: .shortAndLong, help: .init("What is to be done, such as view.", valueName: "action"))
  var action: String

  @OptionGroup var what: ResourceOptions
  @OptionGroup var resume: ResumeOption
  @OptionGroup var view: ViewOption
  @OptionGroup var about: FreshnessOptions
  @OptionGroup var tenant: TenantOption
  @OptionGroup var server: ServerOptions

  func run(_ session: Session) async throws {
    let tenant = try tenant.id()
    try await resume.following(session) { token in
      let stream = try await session.client.authorization.listSubjects(
        .init(
          tenant: tenant, action: action, resource: what.message(application: about.application), view: view.id,
          consistency: about.consistency, resumeToken: token))
      for try await batch in stream {
        session.output.show(ids: batch.subjects, of: batch)
        token = batch.resumeToken
        if batch.complete { return true }
      }
      return false
    }
  }
}

/// Where a list goes on that broke.
struct ResumeOption: ParsableArguments {
  @Option(
    name: .customLong("resume"),
    help: .init("Go on where an earlier list of the same question broke.", valueName: "token"))
  var token: String?

  /// Reads a list; if it breaks, tells where to go on.
  ///
  /// - Parameter read: Keeps the token of each message, and says whether the list came to its end.
  func following(_ session: Session, _ read: (_ token: inout String) async throws -> Bool) async throws {
    var token = self.token ?? ""
    var isComplete = false
    defer { if !isComplete, !token.isEmpty { session.output.note("The list broke; go on with --resume \(token)") } }
    isComplete = try await read(&token)
    guard isComplete else { throw Failure("the server ended the list before it was complete; ask again") }
  }
}

extension Output {
  /// Prints the ids of a list, one a line, or the message that they came in.
  fileprivate func show(ids: [String], of message: some Message) {
    guard !isJSON else { return show(message) { _ in "" } }
    if !ids.isEmpty { Standard.output.print(ids.map(\.visible).joined(separator: "\n")) }
  }
}
