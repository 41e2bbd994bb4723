internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

extension IdentityProvidersCommand {
  struct Test: ServerCommand {
    static let configuration = CommandConfiguration(
      commandName: "test",
      abstract: "Shows where claims lead, by which mappings, and why not by the others; changes nothing.",
      discussion: """
        Claims come from options, from a file with a JSON object such as the payload of an ID token, or from both. Exit \
        code 0: they lead to a workgroup. 1: they don't. 2: error.

          muster idp test okta --claim groups=planners,staff
          muster idp test okta --claims token.json --all
        """)

    @Argument(help: .init("The connection.", valueName: "id"))
    var id: String

    @Option(help: .init("A file with claims as a JSON object; - for the standard input.", valueName: "path"))
    var claims: String?

    @OptionGroup var given: ClaimOptions

    @Flag(help: "Show the mappings that do not match, too.")
    var all = false

    @OptionGroup var tenant: TenantOption
    @OptionGroup var server: ServerOptions

    func run(_ session: Session) async throws {
      var values = try claims.map { try ClaimFile.read($0) } ?? [:]
      for (name, claim) in try given.values() { values[name] = claim }
      let reply = try await session.client.mappings.test(
        .init(
          tenant: try tenant.id(), identityProvider: id, claims: values, overage: given.overage, matchedOnly: !all))
      session.output.show(reply) { Self.text(reply, $0) }
      if reply.outcome != .ok { throw ExitCode(1) }
    }

    private static func text(_ reply: ProvisioningV1.MappingsServiceTestResponse, _ style: Style) -> String {
      var text = Fields(["outcome": LoginText.sentence(reply.outcome)]).text(style)
      let rows = reply.workgroups.map { [$0.workgroupName, $0.workgroup, $0.mappings.joined(separator: ", ")] }
      text += "\n\n" + Table(["WORKGROUP", "ID", "BY"], rows).text(style, none: "No workgroup.")
      guard !reply.mappings.isEmpty else { return text }
      let tested = reply.mappings.map { tested -> [String] in
        let mapping = tested.mapping ?? .init()
        let rule = "\(mapping.attribute.isEmpty ? "groups" : mapping.attribute) \(mapping.match.word) \(mapping.value)"
        return [mapping.id, rule, tested.workgroupName, tested.verdict.word, tested.value]
      }
      return text + "\n\n" + Table(["MAPPING", "RULE", "WORKGROUP", "VERDICT", "VALUE"], tested).text(style, none: "")
    }
  }
}
