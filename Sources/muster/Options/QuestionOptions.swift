internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// One question about access, as options.
struct QuestionOptions: ParsableArguments {
  @OptionGroup var who: SubjectOptions

  @Option(name: .shortAndLong, help: .init("What the user wants to do, such as view.", valueName: "action"))
  var action: String

  @OptionGroup var what: ResourceOptions
  @OptionGroup var view: ViewOption
  @OptionGroup var about: FreshnessOptions

  /// What stands above an answer.
  var title: String { "\(who.title) \(action) \(what.text)" }
}

/// What a question is about.
struct ResourceOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: .init("What it is done on.", valueName: "type/id"))
  var resource: ResourceName?

  @Option(help: .init("In place of --resource: the type of one that is only described.", valueName: "type"))
  var type: String?

  @Option(
    help: .init(
      "What it has in a dimension, if nobody registered it; may be repeated. A comma in a value is \\,.",
      valueName: "dimension=value,..."))
  var attribute: [Claim] = []

  @Option(
    help: .init(
      "A line of the container that it is; may be repeated.", valueName: "dimension=value;..."))
  var line: [LineArgument] = []

  func validate() throws {
    guard (resource != nil) != (type != nil) else {
      throw ValidationError("Name what it is done on with --resource, or describe it with --type and --attribute.")
    }
  }

  var text: String { resource?.text ?? type ?? "" }

  func message(application: String?) -> AuthorizationV1.Resource {
    AuthorizationV1.Resource(
      application: application ?? "", type: resource?.type ?? type ?? "", id: resource?.id ?? "",
      attributes: attribute.map { .init(dimension: $0.name, values: $0.values) },
      lineValues: line.isEmpty ? nil : .init(tuples: line.map { .init(attributes: $0.attributes) }))
  }
}

/// From where somebody looks.
struct ViewOption: ParsableArguments {
  @Option(help: .init("The unit from whose view; the home unit, if it is not given.", valueName: "unit"))
  var view: String?

  var id: String { view ?? "" }
}

/// How fresh an answer must be, and which application names the types.
struct FreshnessOptions: ParsableArguments {
  @Option(help: .init("The application that defines the type, where several have one of that name.", valueName: "name"))
  var application: String?

  @Option(help: .init("Answer at least as fresh as this token of a write or an earlier answer.", valueName: "token"))
  var atLeast: String?

  @Option(help: .init("Answer from exactly this revision, also one of the past.", valueName: "revision"))
  var exact: Int64?

  @Flag(help: "Answer from the newest committed state.")
  var latest = false

  func validate() throws {
    if [latest, atLeast != nil, exact != nil].filter({ $0 }).count > 1 {
      throw ValidationError("--latest, --at-least and --exact exclude each other.")
    }
  }

  var consistency: AuthorizationV1.Consistency? {
    if let atLeast { return .init(requirement: .atLeast(atLeast)) }
    if let exact { return .init(requirement: .exact(exact)) }
    return latest ? .init(requirement: .freshness(.latest)) : nil
  }
}
