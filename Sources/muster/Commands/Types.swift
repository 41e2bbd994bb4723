internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster types`.
struct TypesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "types",
    abstract: "Shows resource types with their guards, and defines them.",
    discussion: """
      A type names its actions, the permission that each needs, and what else decides.

        muster types list
        muster types show usage_line > type.json
        muster types put type.json
      """,
    subcommands: [List.self, Show.self, Put.self],
    aliases: ["type"])

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists types with their actions and guards.")

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.resources.listTypes(.init(tenant: try tenant.id()))
      session.output.show(reply) { style in
        let rows = reply.types.map { type in
          ["\(type.application)/\(type.name)", type.actions.map(\.name).joined(separator: ", "), type.guards]
        }
        return Table(["TYPE", "ACTIONS", "GUARDS"], rows).text(style, none: "No types.")
      }
    }
  }

  struct Show: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Prints a type as JSON, such as `put` takes it.")

    @Argument(help: .init("The type's name.", valueName: "type"))
    var type: String

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.resources.listTypes(.init(tenant: try tenant.id()))
      let found = reply.types.filter { $0.name == type && (owner.application ?? $0.application) == $0.application }
      guard let type = found.first, found.count == 1 else {
        throw Failure(
          found.isEmpty
            ? "there is no type \(type)" : "several applications have a type \(type): name one with --application")
      }
      Standard.output.print(type.json)
    }
  }

  struct Put: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a type or replaces it, from JSON.",
      discussion: "With the etag that `show` prints, a change in between is refused instead of overwritten.")

    @Argument(help: .init("What to read; - for the standard input.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let text = try InputFile.text(file, atMost: Limits.typeFile)
      let type: DirectoryV1.ResourceType
      do {
        type = try DirectoryV1.ResourceType(json: text)
      } catch {
        throw Failure("\(file) is no type in JSON: \(error)")
      }
      let reply = try await session.client.resources.putType(
        .init(tenant: try tenant.id(), type: type, requestId: write.id))
      session.output.show(reply) { style in
        let type = reply.type ?? .init()
        return Fields([
          "type": "\(type.application)/\(type.name)", "guards": type.guards, "etag": type.etag, "token": reply.token,
        ]).text(style)
      }
    }
  }
}

extension DirectoryV1.ResourceType {
  /// What decides besides permissions, in a few words.
  fileprivate var guards: String {
    var words: [String] = []
    if !scope.isEmpty { words.append("scope by \(scope.joined(separator: "+"))") }
    if container { words.append("container") }
    if line { words.append("line") }
    if placement != .unspecified { words.append("placement \(placement.word)") }
    if levels { words.append("levels") }
    if !entity.isEmpty { words.append("entity \(entity)") }
    if delegated { words.append("delegated") }
    if lockable { words.append("lockable") }
    return words.joined(separator: ", ")
  }
}
