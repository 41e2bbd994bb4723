internal import ArgumentParser
internal import MusterProtocol

/// One question about access, as options.
struct QuestionOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: .init("The user whom it is about.", valueName: "user"))
  var subject: String

  @Option(name: .shortAndLong, help: .init("What the user wants to do, such as view.", valueName: "action"))
  var action: String

  @Option(name: .shortAndLong, help: .init("What it is done on.", valueName: "type/id"))
  var resource: ResourceName

  @OptionGroup var about: FreshnessOptions
}

/// How fresh an answer must be, and which application names the types.
struct FreshnessOptions: ParsableArguments {
  @Option(help: .init("The application that defines the type, where several have one of that name.", valueName: "name"))
  var application: String?

  @Option(help: .init("Answer at least as fresh as this token of a write or an earlier answer.", valueName: "token"))
  var atLeast: String?

  @Flag(help: "Answer from the newest committed state.")
  var latest = false

  func validate() throws {
    if latest, atLeast != nil { throw ValidationError("--latest and --at-least exclude each other.") }
  }

  var consistency: AuthorizationV1.Consistency? {
    if let atLeast { return .init(requirement: .atLeast(atLeast)) }
    return latest ? .init(requirement: .freshness(.latest)) : nil
  }
}
