internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

/// `muster resources`.
struct ResourcesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "resources",
    abstract: "Registers, shows and deletes resources.",
    discussion: """
      A resource need not be registered: checks take it inline, too.

        muster resources put contract/C1 --name "First" --attribute contract=C1 --attribute site=S1
        muster resources import lines.jsonl
        muster resources list --type usage_line --below contract/C1
      """,
    subcommands: [Put.self, Import.self, Get.self, List.self, Delete.self],
    aliases: ["resource"])

  struct Put: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Registers a resource, or replaces all that is registered of it.")

    @Argument(help: .init("The resource.", valueName: "type/id"))
    var resource: ResourceName

    @Option(help: .init("What people call it.", valueName: "text"))
    var name: String?

    @Option(help: .init("What it is, in words.", valueName: "text"))
    var description: String?

    @Option(help: .init("The company that owns it; else the tenant's first.", valueName: "id"))
    var company: String?

    @Option(help: .init("The unit where it was made.", valueName: "id"))
    var unit: String?

    @Option(
      name: .customLong("attribute"),
      help: .init("A value in a dimension; may be repeated.", valueName: "dimension=value"))
    var attributes: [AttributeValue] = []

    @Option(help: .init("The container of a line, or the node where it lies.", valueName: "type/id"))
    var below: ResourceName?

    @Option(name: .customLong("link"), help: .init("What it is linked to; may be repeated.", valueName: "type/id"))
    var links: [ResourceName] = []

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let application = owner.application
      let message = DirectoryV1.Resource(
        application: application ?? "", type: resource.type, id: resource.id, name: name ?? "",
        description: description ?? "", company: company ?? "", unit: unit ?? "", attributes: attributes.messages,
        parent: below?.key(application: application), links: links.map { $0.key(application: application) })
      let request = DirectoryV1.UpsertRequest(tenant: try tenant.id(), resources: [message], requestId: write.id)
      let reply = try await session.client.resources.upsert { try await $0.write(request) }
      session.output.show(reply) { UpsertText.text(reply, $0) }
    }
  }

  struct Get: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Shows a registered resource.")

    @Argument(help: .init("The resource.", valueName: "type/id"))
    var resource: ResourceName

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.resources.get(
        .init(tenant: try tenant.id(), resource: resource.key(application: owner.application)))
      session.output.show(reply) { style in (reply.resource ?? .init()).fields.text(style) }
    }
  }

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Lists registered resources.")

    @Option(help: .init("Only of this type.", valueName: "type"))
    var type: String?

    @Option(help: .init("A part of the name, in any case.", valueName: "text"))
    var name: String?

    @Option(help: .init("Only of this company.", valueName: "id"))
    var company: String?

    @Option(help: .init("Only made at this unit.", valueName: "id"))
    var unit: String?

    @Option(help: .init("Only what lies directly below this.", valueName: "type/id"))
    var below: ResourceName?

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var list: ListOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let listing = try await Listing.read(limit: list.limit) { size, token in
        let reply = try await session.client.resources.list(
          .init(
            tenant: tenant, application: type == nil ? "" : owner.application ?? "", type: type ?? "",
            company: company ?? "", unit: unit ?? "", parent: below?.key(application: owner.application),
            name: name ?? "", pageSize: size, pageToken: token))
        return Page(items: reply.resources, nextPageToken: reply.nextPageToken, complete: reply.complete)
      }
      let whole = DirectoryV1.ResourcesServiceListResponse(
        resources: listing.items, nextPageToken: listing.nextPageToken, complete: listing.isComplete)
      session.output.show(whole) { style in
        let rows = listing.items.map { ["\($0.type)/\($0.id)", $0.name, $0.company, $0.unit, $0.attributesText] }
        return Table(["RESOURCE", "NAME", "COMPANY", "UNIT", "ATTRIBUTES"], rows).text(style, none: "No resources.")
      }
      listing.noteIfCut(session.output)
    }
  }

  struct Delete: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Deletes a resource with its links, grants and permissions.")

    @Argument(help: .init("The resource.", valueName: "type/id"))
    var resource: ResourceName

    @Option(help: .init("What the resource's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var owner: ApplicationOption
    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.resources.delete(
        .init(
          tenant: try tenant.id(), resource: resource.key(application: owner.application), etag: etag ?? "",
          requestId: write.id))
      session.output.show(reply) {
        Fields(["resource": resource.text, "status": "deleted", "token": reply.token]).text($0)
      }
    }
  }
}

extension DirectoryV1.Resource {
  fileprivate var attributesText: String {
    attributes.map { "\($0.dimension)=\($0.values.joined(separator: ","))" }.joined(separator: " ")
  }

  fileprivate var fields: Fields {
    var fields = Fields(["resource": "\(application)/\(type)/\(id)"])
    fields.add("name", name)
    fields.add("description", description)
    fields.add("company", company)
    fields.add("unit", unit)
    fields.add("attributes", attributesText)
    fields.add("below", parent.map { "\($0.type)/\($0.id)" } ?? "")
    fields.add("links", links.map { "\($0.type)/\($0.id)" }.joined(separator: ", "))
    fields.add("locked by", lockedBy)
    fields.add("shared with", sharedWith.joined(separator: ", "))
    fields.add("etag", etag)
    return fields
  }
}

/// What a registration did, for people.
enum UpsertText {
  static func text(_ reply: DirectoryV1.UpsertResponse, _ style: Style) -> String {
    var fields = Fields([
      "created": "\(reply.created)", "updated": "\(reply.updated)", "unchanged": "\(reply.unchanged)",
    ])
    fields.add("ids made", reply.madeIds.joined(separator: ", "))
    fields.add("token", reply.token)
    return fields.text(style)
  }
}
