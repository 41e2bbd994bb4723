import Directory
import Model
import Provisioning

extension FactStore {
  /// One request, a second later than whatever was before.
  @discardableResult
  mutating func push<Request: PushRequest>(
    _ request: Request, loading: Loading = .allAtOnce
  ) throws -> Run<Request.Answer> {
    now = now.advanced(bySeconds: 1)
    let body = PushBody(text: "\(request)", digest: "\(request)")
    let pushed = try run(Push(request, body: body), source: request.source, loading: loading)
    return Run(
      answer: try pushed.answer.get(), effects: pushed.effects, records: pushed.records, rounds: pushed.rounds)
  }

  /// One request, with whatever becomes of it.
  @discardableResult
  mutating func answer<Request: PushRequest>(
    _ request: Request, digest: String? = nil
  ) throws -> Run<PushAnswer<Request.Answer>> {
    now = now.advanced(bySeconds: 1)
    let body = PushBody(text: "\(request)", digest: digest ?? "\(request)")
    return try run(Push(request, body: body), source: request.source)
  }

  /// Makes a user of a connection under its name as id.
  @discardableResult
  mutating func pushUser(
    _ name: String, on connection: ConnectionID = .corp, externalID: String? = nil, isActive: Bool? = nil,
    email: String? = nil
  ) throws -> Run<ScimUserAnswer> {
    try push(
      CreateScimUser(
        connection: connection, id: ScimUserID(rawValue: "\(connection)-\(name)"), newUser: UserID(rawValue: name),
        draft: ScimUserDraft(
          userName: name, externalID: externalID, isActive: isActive, email: email, emails: email.map { [$0] } ?? [])))
  }

  @discardableResult
  mutating func replaceUser(
    _ id: String, userName: String, externalID: String? = nil, isActive: Bool? = nil, displayName: String? = nil,
    attributes: String = "{}", expectedVersion: Revision? = nil, on connection: ConnectionID = .corp
  ) throws -> Run<ScimUserAnswer> {
    try push(
      ReplaceScimUser(
        connection: connection, id: ScimUserID(rawValue: id),
        draft: ScimUserDraft(
          userName: userName, externalID: externalID, isActive: isActive, displayName: displayName,
          attributes: attributes),
        expectedVersion: expectedVersion))
  }

  /// Makes a group under its name as id.
  @discardableResult
  mutating func pushGroup(
    _ name: String, externalID: String? = nil, members: [String] = [], on connection: ConnectionID = .corp
  ) throws -> Run<ExternalGroupAnswer> {
    try push(
      CreateExternalGroup(
        connection: connection, id: ExternalGroupID(rawValue: name),
        draft: ExternalGroupDraft(displayName: name, externalID: externalID), members: members))
  }

  @discardableResult
  mutating func change(
    _ group: String, name: String? = nil, externalID: String? = nil, _ operations: MemberOperation...,
    on connection: ConnectionID = .corp,
    loading: Loading = .allAtOnce
  ) throws -> Run<ExternalGroupAnswer> {
    try push(
      UpdateExternalGroup(
        connection: connection, id: ExternalGroupID(rawValue: group),
        draft: name.map { ExternalGroupDraft(displayName: $0, externalID: externalID) }, operations: operations),
      loading: loading)
  }

  func link(_ id: String) -> ScimUserFact? { scimUser(ScimUserID(rawValue: id)) }

  /// A tenant with the connection `corp`, whose users are `ann`, `bob` and `eve`, all made by it, and its mappings.
  static func pushed() throws -> FactStore {
    var store = try connected()
    for name in ["kim", "lee", "max"] { try store.pushUser(name) }
    return store
  }
}
