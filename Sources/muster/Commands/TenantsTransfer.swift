internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

extension TenantsCommand {
  struct Export: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Writes a whole tenant to a file.",
      discussion: """
        Facts, history, log and audit as of one moment, for `muster tenants import`. A file appears under its name only \
        when it is whole. Exit code 0 if it is, 2 if not.

          muster tenants export --tenant acme acme.tenant
          muster tenants export --tenant acme - | gzip > acme.tenant.gz
        """)

    @Argument(help: .init("Where to write; - for the standard output.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let stream = try await session.client.tenants.export(.init(tenant: try tenant.id()))
      let writer = try TransferFile.Writer(file)
      var meter = TransferMeter()
      var isWhole = false
      for try await reply in stream {
        guard let part = reply.part else { continue }
        try writer.write(part.encoded())
        if case .footer = part.part { isWhole = true }
        meter.count(part)
      }
      meter.clear()
      guard isWhole else { throw Failure("the server ended before the tenant's end: export it again") }
      try writer.finish()
      session.output.note("exported \(meter.text)")
    }
  }

  struct Import: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Makes a tenant of a file that `export` has written.",
      discussion: """
        All of it or nothing, under the id that it had: there must be no tenant of that id. Exit code 0 if it was \
        imported, 2 if not.

          muster tenants import acme.tenant
          gunzip -c acme.tenant.gz | muster tenants import -
        """)

    @Argument(help: .init("What to read; - for the standard input.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let reader = try TransferFile.Reader(file)
      let reply = try await session.client.tenants.import { writer in
        var meter = TransferMeter()
        while let bytes = try reader.next() {
          guard let part = try? DirectoryV1.TenantPart(decoding: bytes) else { throw TransferFile.damaged(reader.path) }
          try await writer.write(.init(part: part))
          meter.count(part)
        }
        meter.clear()
      }
      session.output.show(reply) { style in
        Fields(["rows": "\(reply.rows)", "token": reply.token]).text(style)
      }
    }
  }
}
