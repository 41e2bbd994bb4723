internal import ArgumentParser
internal import MusterProtocol

/// The fields of a user that people choose.
struct ProfileOptions: ParsableArguments {
  @Option(help: .init("The name to sign in with; the id, if it is not given.", valueName: "text"))
  var login: String?

  @Option(help: .init("The name for people.", valueName: "text"))
  var displayName: String?

  @Option(help: .init("The e-mail address.", valueName: "address"))
  var email: String?

  @Option(help: .init("What else there is to say.", valueName: "text"))
  var description: String?

  func user(id: String) -> DirectoryV1.User {
    DirectoryV1.User(
      id: id, login: login ?? "", displayName: displayName ?? "", email: email ?? "", description: description ?? "")
  }

  /// The fields that were given, by their names in the protocol. An empty text is given, too: it empties the field.
  var paths: [String] {
    [("login", login), ("display_name", displayName), ("email", email), ("description", description)]
      .filter { $0.1 != nil }.map(\.0)
  }
}
