internal import ArgumentParser
internal import MusterClient
internal import MusterProtocol

/// Whom a question is about: a user, or somebody who is made up for it.
struct SubjectOptions: ParsableArguments {
  @Option(name: .shortAndLong, help: .init("The user whom it is about.", valueName: "user"))
  var subject: String?

  @Option(
    help: .init(
      "In place of a user: an active one in this workgroup, by id or name; may be repeated.", valueName: "workgroup"))
  var previewWorkgroup: [String] = []

  @Option(help: .init("Likewise: who holds this role; may be repeated.", valueName: "application/name"))
  var previewRole: [String] = []

  @Option(help: .init("Likewise: who has this level on everything.", valueName: "level"))
  var previewLevel: String?

  @Option(
    help: .init(
      "Likewise: in the workgroups into which --preview-connection maps this claim; may be repeated.",
      valueName: "name=value,..."))
  var previewClaim: [Claim] = []

  @Option(help: .init("The connection whose mappings count for the claims.", valueName: "id"))
  var previewConnection: String?

  private var previews: Bool {
    !previewWorkgroup.isEmpty || !previewRole.isEmpty || previewLevel != nil || !previewClaim.isEmpty
  }

  func validate() throws {
    guard (subject != nil) != previews else {
      throw ValidationError("Name either a user with --subject, or somebody made up with the --preview options.")
    }
    guard previewClaim.isEmpty == (previewConnection == nil) else {
      throw ValidationError("--preview-claim and --preview-connection need each other.")
    }
  }

  /// The two fields of a request.
  func resolved(_ session: Session, tenant: String) async throws -> (
    subject: String, preview: AuthorizationV1.Preview?
  ) {
    if let subject { return (subject, nil) }
    let claims = previewConnection.map { connection in
      AuthorizationV1.PreviewClaims(
        identityProvider: connection,
        claims: Dictionary(previewClaim.map { ($0.name, .init(values: $0.values)) }) {
          .init(values: $0.values + $1.values)
        })
    }
    return (
      "",
      AuthorizationV1.Preview(
        workgroups: try await session.workgroupIDs(previewWorkgroup, tenant: tenant), roles: previewRole,
        level: previewLevel ?? "", claims: claims)
    )
  }

  /// How an answer names whom it is about.
  var title: String {
    if let subject { return subject }
    let claims = previewClaim.map { "\($0.name)=\($0.values.joined(separator: ","))" }
    let parts = previewWorkgroup + previewRole + (previewLevel.map { [$0] } ?? []) + claims
    return "somebody in \(parts.joined(separator: ", "))"
  }
}
