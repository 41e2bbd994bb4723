internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// `muster licenses`.
struct LicensesCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "licenses",
    abstract: "License profiles of workgroups, and who holds a seat.",
    discussion: """
      A profile has seats of products for the members of a workgroup that is flagged for license profiles; the lower \
      priority number serves first.

        muster licenses create --workgroup Planners --priority 10 --seats Economics=5
        muster licenses resolve ann
        muster licenses acquire ann --product Economics
      """,
    subcommands: [
      Create.self, List.self, Update.self, Delete.self, Resolve.self, Acquire.self, Release.self,
    ],
    aliases: ["license"])

  struct Create: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Makes a license profile.")

    @Option(help: .init("Made by the server, if it is not given.", valueName: "id"))
    var id: String?

    @Option(help: .init("The workgroup, by id or name.", valueName: "workgroup"))
    var workgroup: String

    @Option(help: .init("The lower number serves first.", valueName: "number"))
    var priority: Int64

    @Option(help: .init("A product with its seats; may be repeated, and the order counts.", valueName: "product=count"))
    var seats: [Seats] = []

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let profile = DirectoryV1.LicenseProfile(
        id: id ?? "", workgroup: try await session.workgroupID(workgroup, tenant: tenant), priority: priority,
        products: seats.map(\.message))
      let reply = try await session.client.licenses.createProfile(
        .init(tenant: tenant, profile: profile, requestId: write.id))
      session.output.show(reply) { LicenseText.fields(reply.profile, reply.token).text($0) }
    }
  }

  struct List: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Lists license profiles in the order in which they serve.")

    @Option(help: .init("Only those of this workgroup, by id or name.", valueName: "workgroup"))
    var workgroup: String?

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      var group = ""
      if let workgroup { group = try await session.workgroupID(workgroup, tenant: tenant) }
      let reply = try await session.client.licenses.list(.init(tenant: tenant, workgroup: group))
      session.output.show(reply) { style in
        let rows = reply.profiles.map { [$0.id, $0.workgroup, "\($0.priority)", LicenseText.seats($0.products)] }
        return Table(["ID", "WORKGROUP", "PRIORITY", "SEATS TAKEN"], rows).text(style, none: "No license profiles.")
      }
      if !reply.complete { session.output.note("The server did not send all license profiles.") }
    }
  }

  struct Update: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Changes what is given, and leaves the rest.")

    @Argument(help: .init("The profile.", valueName: "id"))
    var profile: String

    @Option(help: .init("The lower number serves first.", valueName: "number"))
    var priority: Int64?

    @Option(help: .init("All products with their seats, in their order; may be repeated.", valueName: "product=count"))
    var seats: [Seats] = []

    @Option(help: .init("What the profile's etag must be.", valueName: "etag"))
    var etag: String?

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func validate() throws {
      if priority == nil, seats.isEmpty { throw ValidationError("Nothing to change: give --priority or --seats.") }
    }

    func run(_ session: Session) async throws {
      let changed = DirectoryV1.LicenseProfile(
        id: profile, priority: priority ?? 0, products: seats.map(\.message), etag: etag ?? "")
      let paths = (priority == nil ? [] : ["priority"]) + (seats.isEmpty ? [] : ["products"])
      let reply = try await session.client.licenses.update(
        .init(tenant: try tenant.id(), profile: changed, updateMask: .init(paths: paths), requestId: write.id))
      session.output.show(reply) { LicenseText.fields(reply.profile, reply.token).text($0) }
    }
  }

  struct Delete: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Deletes a license profile and frees its seats.")

    @Argument(help: .init("The profile.", valueName: "id"))
    var profile: String

    @OptionGroup var write: WriteOptions
    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.licenses.delete(
        .init(tenant: try tenant.id(), profile: profile, requestId: write.id))
      session.output.show(reply) { style in
        Fields(["deleted": profile, "freed": "\(reply.freed)", "token": reply.token]).text(style)
      }
    }
  }
}

/// A product with its seats as an argument: `Economics=5`.
struct Seats: ExpressibleByArgument {
  let message: DirectoryV1.ProductSeats

  init?(argument: String) {
    guard let sign = argument.lastIndex(of: "="), let seats = Int64(argument[argument.index(after: sign)...]) else {
      return nil
    }
    message = DirectoryV1.ProductSeats(product: String(argument[..<sign]), seats: seats)
  }
}
