internal import Directory
internal import Model
internal import Postgres

extension FactLoad {
  mutating func addSteps(_ query: ResourceQuery, _ tenant: SQLValue, _ limit: SQLValue) {
    switch query {
    case .types:
      steps.append(
        Step(call: (ResourceTypeTable.withVersions, [tenant, limit])) { row, answer in
          let fact = try ResourceTypeTable.read(row)
          answer.facts.append(fact)
          answer.versions[fact.key] = try row.int(3)
        })
    case .example(let type):
      add(ResourceTable.self, ResourceStatements.sql.example, [tenant, .text(type.application), .text(type.name)])
    case .registered(let keys):
      steps.append(
        Step(call: (ResourceStatements.sql.registered, [tenant] + keys.lists)) { row, answer in
          let fact = try ResourceTable.read(row)
          answer.facts.append(fact)
          answer.versions[fact.key] = try row.int(ResourceStatements.next)
        })
    case .links(from: let keys): add(ResourceLinkTable.self, ResourceStatements.sql.linksFrom, [tenant] + keys.lists)
    case .attachments(of: let keys): addAttachments([tenant] + keys.lists)
    case .occupant(of: let keys): add(ResourceTable.self, ResourceStatements.sql.occupant, [tenant] + keys.lists)
    case .subtree(let node):
      add(
        ResourceTable.self, ResourceStatements.sql.subtree,
        [tenant, .text(node.application), .text(node.type), .text(node.id), limit])
    case .ancestry(let nodes): add(ResourceTable.self, ResourceStatements.sql.ancestry, [tenant] + nodes.lists)
    case .permissions(let principal, let type, let nodes):
      let rest: [SQLValue] = [.text(type.application), .text(type.name), .texts(nodes)]
      switch principal {
      case .user(let id):
        add(UserEntityPermissionTable.self, ResourceStatements.permissionsOfUser, [tenant, .id(id)] + rest)
      case .workgroup(let id):
        add(WorkgroupEntityPermissionTable.self, ResourceStatements.permissionsOfWorkgroup, [tenant, .id(id)] + rest)
      }
    case .permissionsDeciding(let user, let type, let nodes):
      let all: [SQLValue] = [tenant, .id(user), .text(type.application), .text(type.name), .texts(nodes)]
      add(UserEntityPermissionTable.self, ResourceStatements.permissionsOfUser, all)
      add(WorkgroupEntityPermissionTable.self, ResourceStatements.permissionsOfGroupsOfUser, all)
    }
  }

  private mutating func addAttachments(_ keys: [SQLValue]) {
    add(ResourceLinkTable.self, ResourceStatements.sql.linksFrom, keys)
    add(ResourceLinkTable.self, ResourceStatements.sql.linksTo, keys)
    add(GrantTable.self, ResourceStatements.sql.grants, keys)
    add(ResourceRoleTable.self, ResourceStatements.sql.roles, keys)
    add(ProjectTable.self, ResourceStatements.sql.projects, keys)
    add(WorkgroupEntityPermissionTable.self, ResourceStatements.sql.workgroupPermissions, keys)
    add(UserEntityPermissionTable.self, ResourceStatements.sql.userPermissions, keys)
  }
}
