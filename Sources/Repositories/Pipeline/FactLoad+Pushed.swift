internal import Directory
internal import Model
internal import Postgres

extension FactLoad {
  mutating func addSteps(_ query: PushedQuery, _ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .user(let id):
      add(ScimUserTable.self, ScimUserTable.sql.one, [tenant, .id(id)])
      add(ScimProfileTable.self, ScimProfileTable.one, [tenant, .id(id)])
    case .users(let ids): add(ScimUserTable.self, ScimUserTable.among, [tenant, .ids(ids)])
    case .userByName(let connection, let name):
      let key: [SQLValue] = [tenant, .id(connection), .text(NormalizedText.caseFolded(name))]
      add(ScimUserTable.self, ScimUserTable.byName, key)
      add(ScimProfileTable.self, ScimProfileTable.byName, key)
    case .userByExternalID(let connection, let id):
      add(ScimUserTable.self, ScimUserTable.byExternalID, [tenant, .id(connection), .text(id)])
      add(ScimProfileTable.self, ScimProfileTable.byExternalID, [tenant, .id(connection), .text(id)])
    case .links(let user): add(ScimUserTable.self, ScimUserTable.ofUser, [tenant, .id(user), limit])
    case .groups(let ids): add(ExternalGroupTable.self, ExternalGroupTable.among, [tenant, .ids(ids)])
    case .groupByName(let connection, let name):
      let key = SQLValue.text(NormalizedText.caseFolded(name))
      add(ExternalGroupTable.self, ExternalGroupTable.byName, [tenant, .id(connection), key])
    case .allGroups(let connection):
      add(ExternalGroupTable.self, ExternalGroupTable.ofConnection, [tenant, .id(connection), limit])
    case .asserted(let connection, let values):
      add(
        ExternalGroupTable.self, ExternalGroupTable.asserted,
        [tenant, .id(connection), .texts(values), .texts(values.map(NormalizedText.caseFolded))])
    case .members(let group, let ids):
      add(ExternalMemberTable.self, ExternalMemberTable.among, [tenant, .id(group), .texts(ids)])
      add(NestedGroupTable.self, NestedGroupTable.among, [tenant, .id(group), .texts(ids)])
    case .allMembers(let group):
      add(ExternalMemberTable.self, ExternalMemberTable.ofGroup, [tenant, .id(group), limit])
      add(NestedGroupTable.self, NestedGroupTable.ofGroup, [tenant, .id(group), limit])
    case .lineage(let users, let groups):
      add(ExternalMemberTable.self, ExternalMemberTable.ofUsers, [tenant, .ids(users), limit])
      add(NestedGroupTable.self, NestedGroupTable.above, [tenant, .ids(users), .ids(groups), limit])
      steps.append(
        Step(call: (BindingTable.above, [tenant, .ids(users), .ids(groups), limit])) { row, answer in
          answer.facts.append(.binding(try BindingTable.value(row)))
          answer.facts.append(.mapping(try MappingTable.value(row, from: 2)))
        })
    case .below(let groups):
      steps.append(
        Step(call: (ExternalMemberTable.below, [tenant, .ids(groups), limit])) { row, answer in
          answer.facts.append(.externalMember(try ExternalMemberTable.value(row)))
          answer.facts.append(.scimUser(try ScimUserTable.value(row, from: 2)))
        })
      add(NestedGroupTable.self, NestedGroupTable.below, [tenant, .ids(groups), limit])
    case .bindings(let mapping): add(BindingTable.self, BindingTable.ofMapping, [tenant, .id(mapping), limit])
    case .attributeMappings(let connection):
      add(MappingTable.self, MappingTable.ofAttributes, [tenant, .id(connection), limit])
    case .everything(let connection):
      add(ScimUserTable.self, ScimUserTable.ofConnection, [tenant, .id(connection), limit])
      add(ScimProfileTable.self, ScimProfileTable.ofConnection, [tenant, .id(connection), limit])
      add(ExternalGroupTable.self, ExternalGroupTable.ofConnection, [tenant, .id(connection), limit])
      add(ExternalMemberTable.self, ExternalMemberTable.ofConnection, [tenant, .id(connection), limit])
      add(NestedGroupTable.self, NestedGroupTable.ofConnection, [tenant, .id(connection), limit])
    case .lastPush(let connection, let user):
      steps.append(
        Step(call: (Records.lastPush, [tenant, .id(connection), .id(user)])) { row, answer in
          let at = Timestamp(microseconds: try row.timestamp(0))
          answer.records.append(.lastPush(connection, users: [user], at: at))
        })
    case .signal(let user): add(SignalTable.self, SignalTable.sql.one, [tenant, .id(user)])
    case .size, .removals, .held, .heldRequest, .departure, .departed, .overdue, .takings, .lastStatus, .event:
      addRecordSteps(query, tenant, limit)
    }
  }

  private mutating func addRecordSteps(_ query: PushedQuery, _ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .size(let connection, let most):
      steps.append(
        Step(call: (ExternalMemberTable.count, [tenant, .id(connection), .int(most)])) { row, answer in
          answer.counts["memberships"] = try row.int(0)
        })
    case .removals(let connection, let since):
      let from = SQLValue.timestamp(microsecondsSince1970: since.microseconds)
      steps.append(
        Step(call: (PushRecords.removals, [tenant, .id(connection), from])) { row, answer in
          answer.counts["removals"] = try row.int(0)
        })
    case .held(let connection, let digest):
      steps.append(
        Step(call: (PushRecords.heldByDigest, [tenant, .id(connection), .text(digest)])) { row, answer in
          answer.records.append(.held(try PushRecords.readHeld(row)))
        })
    case .heldRequest(let id):
      steps.append(
        Step(call: (PushRecords.held, [tenant, .id(id)])) { row, answer in
          answer.records.append(.held(try PushRecords.readHeld(row)))
        })
    case .takings(let connection, let since):
      steps.append(
        Step(call: (PushRecords.takings, [tenant, .id(connection), .instant(since), limit])) { row, answer in
          answer.records.append(.taken(try PushRecords.readTaking(row)))
        })
    case .lastStatus(let connection, let user):
      steps.append(
        Step(call: (EventRecords.lastStatus, [tenant, .id(connection), .id(user)])) { row, answer in
          let at = Timestamp(microseconds: try row.timestamp(0))
          answer.records.append(.lastStatus(connection, user: user, at: at))
        })
    case .event(let connection, let id):
      steps.append(
        Step(call: (EventRecords.event, [tenant, .id(connection), .text(id)])) { row, answer in
          answer.records.append(.event(connection, id: id, at: Timestamp(microseconds: try row.timestamp(0))))
        })
    case .departure(let id): addDepartures(PushRecords.departure, [tenant, .id(id)])
    case .departed(let connection, let name, let externalID):
      addDepartures(
        PushRecords.departed,
        [
          tenant, .id(connection), .text(NormalizedText.caseFolded(name)), externalID.map(SQLValue.text) ?? .null,
        ])
    case .overdue(let connection): addDepartures(PushRecords.overdue, [tenant, .id(connection)])
    default: break
    }
  }

  private mutating func addDepartures(_ statement: Statement, _ parameters: [SQLValue]) {
    steps.append(
      Step(call: (statement, parameters)) { row, answer in
        answer.records.append(.departed(try PushRecords.readDeparture(row)))
      })
  }
}

extension SQLValue {
  static func ids<Tag>(_ ids: [Identifier<Tag>]) -> SQLValue { .texts(ids.map(\.rawValue)) }
}
