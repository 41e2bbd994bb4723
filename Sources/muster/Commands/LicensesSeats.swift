internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import Wire

/// Whose seat of which product.
struct SeatOptions: ParsableArguments {
  @Argument(help: .init("The user.", valueName: "id"))
  var user: String

  @Option(help: .init("The product; any, if it is not given.", valueName: "name"))
  var product: String?

  @OptionGroup var tenant: TenantOption
}

extension LicensesCommand {
  struct Resolve: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Shows which seat would serve a user now, and why.")

    @OptionGroup var seat: SeatOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.licenses.resolve(
        .init(tenant: try seat.tenant.id(), user: seat.user, product: seat.product ?? ""))
      session.output.show(reply) { style in
        let fields = Fields([
          "profile": reply.profile, "product": reply.product, "held": reply.held ? "yes" : "", "none": reply.reason,
        ])
        return fields.text(style) + "\n\n" + LicenseText.steps(reply.steps).text(style, none: "No profile fits.")
      }
    }
  }

  struct Acquire: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Takes a seat for a user, or finds the one it holds.")

    @OptionGroup var seat: SeatOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.licenses.acquire(
        .init(
          tenant: try seat.tenant.id(), user: seat.user, product: seat.product ?? "", requestId: write.id))
      session.output.show(reply) { style in
        let fields = Fields([
          "profile": reply.profile, "product": reply.product, "held": reply.held ? "before" : "from now on",
          "token": reply.token,
        ])
        return fields.text(style) + "\n\n" + LicenseText.steps(reply.steps).text(style, none: "")
      }
    }
  }

  struct Release: ServerCommand {
    static let configuration = CommandConfiguration(abstract: "Gives a user's seats back.")

    @OptionGroup var seat: SeatOptions
    @OptionGroup var write: WriteOptions
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reply = try await session.client.licenses.release(
        .init(
          tenant: try seat.tenant.id(), user: seat.user, product: seat.product ?? "", requestId: write.id))
      session.output.show(reply) { Fields(["freed": "\(reply.freed)", "token": reply.token]).text($0) }
    }
  }
}

/// How license profiles read.
enum LicenseText {
  static func fields(_ profile: DirectoryV1.LicenseProfile?, _ token: String) -> Fields {
    let profile = profile ?? .init()
    return Fields([
      "id": profile.id, "workgroup": profile.workgroup, "priority": "\(profile.priority)",
      "seats taken": seats(profile.products), "etag": profile.etag, "token": token,
    ])
  }

  static func seats(_ products: [DirectoryV1.ProductSeats]) -> String {
    products.map { "\($0.product) \($0.taken)/\($0.seats)" }.joined(separator: ", ")
  }

  static func steps(_ steps: [DirectoryV1.SeatStep]) -> Table {
    Table(
      ["PROFILE", "WORKGROUP", "PRIORITY", "PRODUCT", "TAKEN", "SEAT"],
      steps.map { step in
        [
          step.profile, step.workgroup, "\(step.priority)", step.product, "\(step.taken)/\(step.seats)",
          step.verdict.word,
        ]
      })
  }
}
