internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster entities`.
struct EntitiesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "entities",
    abstract: "Makes trees of entities, and sets who may do what on their nodes.",
    discussion: """
      A tree is its own root node. What is not set on a node is inherited from the node above it.

        muster entities create hierarchy/world --node europe --node france=europe
        muster entities set hierarchy/europe --workgroup Planners --allow read --apply-to node-and-children
        muster entities effective hierarchy/france --user ann
      """,
    subcommands: [Create.self, Update.self, Delete.self, Set.self, Effective.self],
    aliases: ["entity"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a tree.")

    @Argument(help: .init("The tree.", valueName: "type/tree"))
    var tree: ResourceName

    @Option(help: .init("What people call it.", valueName: "text"))
    var name: String?

    @Option(
      name: .customLong("node"),
      help: .init("A node, below the root or below another; may be repeated.", valueName: "id[=parent]"))
    var nodes: [String] = []

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.entities.createTree(
        .init(
          tenant: try tenant.id(), application: owner.application ?? "", type: tree.type, tree: tree.id,
          name: name ?? "", nodes: nodes.map(DirectoryV1.EntityNode.init(argument:)), requestId: write.id))
      session.output.show(reply) {
        Fields(["tree": tree.text, "nodes": "\(reply.nodes)", "token": reply.token]).text($0)
      }
    }
  }

  struct Update: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Adds nodes to a tree, and moves them.",
      discussion: "A node that is named replaces what it was: its name, and the node above it.")

    @Argument(help: .init("The tree.", valueName: "type/tree"))
    var tree: ResourceName

    @Option(
      name: .customLong("node"),
      help: .init("A node, below the root or below another; may be repeated.", valueName: "id[=parent]"))
    var nodes: [String]

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.entities.updateNodes(
        .init(
          tenant: try tenant.id(), application: owner.application ?? "", type: tree.type, tree: tree.id,
          nodes: nodes.map(DirectoryV1.EntityNode.init(argument:)), requestId: write.id))
      session.output.show(reply) {
        Fields(["added": "\(reply.added)", "changed": "\(reply.changed)", "token": reply.token]).text($0)
      }
    }
  }

  struct Delete: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Deletes a node with all nodes below it.")

    @Argument(help: .init("The node.", valueName: "type/id"))
    var node: ResourceName

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.entities.deleteNode(
        .init(tenant: try tenant.id(), node: node.key(application: owner.application), requestId: write.id))
      session.output.show(reply) { Fields(["deleted": "\(reply.deleted)", "token": reply.token]).text($0) }
    }
  }
}

extension DirectoryV1.EntityNode {
  /// From `id` or `id=parent`.
  fileprivate init(argument: String) {
    let parts = argument.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
    self.init(id: String(parts[0]), parent: parts.count == 2 ? String(parts[1]) : "")
  }
}
