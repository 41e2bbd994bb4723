internal import LoadHarness
internal import MusterClient
internal import MusterProtocol
internal import RPC

/// Makes a ``TenantModel`` through the public calls.
struct TenantMaker {
  let client: MusterClient
  let model: TenantModel
  let concurrency: Int

  private var tenant: String { model.tenant }

  /// - Parameter users: Whether users and memberships are made too.
  func make(users: Bool) async throws {
    try await unlessThere {
      _ = try await client.tenants.create(.init(id: tenant, displayName: "Load", presets: ["planning"]))
    }
    if users {
      try await inParallel(model.users) { number in
        let id = model.user(number)
        try await unlessThere {
          _ = try await client.users.create(.init(tenant: tenant, user: .init(id: id, login: id, displayName: id)))
        }
      }
    }
    let setup = TenantSetup(model)
    let members = users ? setup.members() : [[Int]](repeating: [], count: model.workgroups.count)
    for index in model.workgroups.indices { try await makeWorkgroup(index, setup, members: members[index]) }
  }

  private func makeWorkgroup(_ index: Int, _ setup: TenantSetup, members: [Int]) async throws {
    let id = model.workgroups[index].id
    try await unlessThere {
      _ = try await client.workgroups.create(
        .init(tenant: tenant, workgroup: .init(id: id, kind: .role, name: id)))
    }
    for start in stride(from: 0, to: members.count, by: TenantSetup.usersPerCall) {
      let batch = members[start..<min(start + TenantSetup.usersPerCall, members.count)]
      _ = try await client.workgroups.updateMembers(
        .init(tenant: tenant, workgroup: id, mode: .add, users: batch.map(model.user)))
    }
    _ = try await client.workgroups.setRoleStates(
      .init(
        tenant: tenant, workgroup: id, allowed: setup.roles(of: index, that: .allowed),
        denied: setup.roles(of: index, that: .denied), unset: setup.roles(of: index, that: .unset)))
  }

  /// Runs a call that makes something; what is there already need not be made.
  private func unlessThere(_ body: () async throws -> Void) async throws {
    do {
      try await body()
    } catch let error as RPCError where error.code == .alreadyExists {}
  }

  /// Runs `body` for each number below `count`, so many at once as allowed.
  private func inParallel(_ count: Int, _ body: @escaping @Sendable (Int) async throws -> Void) async throws {
    try await withThrowingTaskGroup(of: Void.self) { tasks in
      for number in 0..<count {
        if number >= concurrency { try await tasks.next() }
        tasks.addTask { try await body(number) }
      }
      try await tasks.waitForAll()
    }
  }
}
