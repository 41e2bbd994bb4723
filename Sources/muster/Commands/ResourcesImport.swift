internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol
internal import RPC
internal import Wire

extension ResourcesCommand {
  struct Import: ServerCommand {
    static let configuration = CommandConfiguration(
      abstract: "Registers the resources of a file, one in JSON in each line.",
      discussion: """
        Each \(Limits.resourcesPerBatch) lines are one change. A mistake ends the import; it is said how much is \
        registered by then, and importing the file again changes nothing of that.

          {"type": "usage_line", "id": "L1", "parent": {"type": "contract", "id": "C1"},
           "attributes": [{"dimension": "site", "values": ["S1"]}]}          (in one line)
        """)

    @Argument(help: .init("What to read; - for the standard input.", valueName: "file"), completion: .file())
    var file: String

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      let tenant = try tenant.id()
      let text = try InputFile.text(file, atMost: Limits.resourceFile)
      var resources: [DirectoryV1.Resource] = []
      for (index, line) in text.split(separator: "\n").enumerated() where !line.allSatisfy(\.isWhitespace) {
        do {
          resources.append(try DirectoryV1.Resource(json: String(line)))
        } catch {
          throw Failure("\(file), line \(index + 1), is no resource in JSON: \(error)")
        }
      }
      let all = resources
      let reply = try await session.client.resources.upsert { writer in
        for start in stride(from: 0, to: all.count, by: Limits.resourcesPerBatch) {
          let batch = Array(all[start..<min(start + Limits.resourcesPerBatch, all.count)])
          try await writer.write(.init(tenant: tenant, resources: batch))
        }
      }
      session.output.show(reply) { UpsertText.text(reply, $0) }
    }
  }
}
