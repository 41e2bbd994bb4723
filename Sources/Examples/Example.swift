import Glibc
import MusterClient
import MusterProtocol
import RPC

/// Lets a user see a dashboard, and asks before and after whether she may.
///
///     muster-example [SERVER [KEY]]
@main
struct Example {
  static func main() async {
    let arguments = CommandLine.arguments.dropFirst()
    let config = ClientConfig(server: arguments.first ?? "127.0.0.1:7400", key: arguments.dropFirst().first)
    do {
      let client = try MusterClient(config)
      defer { client.close() }
      try await run(client, tenant: "example-\(UInt32.random(in: 0...(.max)))")
    } catch {
      print("\(config.server): \(error)")
      exit(1)
    }
  }

  static func run(_ client: MusterClient, tenant: String) async throws {
    // A write with a request id may be sent again, by the client itself or by you: it is done once.
    _ = try await client.tenants.create(
      .init(id: tenant, displayName: "Example", presets: ["planning"], requestId: "create-\(tenant)"))
    _ = try await client.users.create(.init(tenant: tenant, user: .init(id: "ann"), requestId: "ann"))

    let question = AuthorizationV1.CheckRequest(
      tenant: tenant, subject: "ann", action: "view", resource: .init(type: "dashboard", id: "sales"))
    let before = try await client.authorization.check(question)
    print("ann may see the dashboard: \(before.decision == .allowed), because of: \(before.reason?.code ?? "nothing")")

    let group = try await client.workgroups.create(
      .init(tenant: tenant, workgroup: .init(kind: .role, name: "Planners"), members: ["ann"], requestId: "planners"))
    _ = try await client.workgroups.setRoleStates(
      .init(
        tenant: tenant, workgroup: group.workgroup?.id ?? "", allowed: ["PlanningSpace Dataflow/Dashboard Map"],
        requestId: "planners-see-dashboards"))

    // The client has seen the token of that write, so the check knows of it, whichever server answers.
    let after = try await client.authorization.check(question)
    print("ann may see the dashboard: \(after.decision == .allowed)")

    // Errors are typed, with details for programs.
    do {
      _ = try await client.users.get(.init(tenant: tenant, user: "nobody"))
    } catch let error as RPCError where error.code == .notFound {
      print("nobody: \(error.message)")
    }
  }
}
