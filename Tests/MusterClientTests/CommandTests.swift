import ArgumentParser
import MusterProtocol
import RPC
import Testing

@testable import muster

@Suite struct CommandTests {
  @Test(
    "every command of the help takes its example, in plural and singular",
    arguments: [
      "tenants create acme --name Acme --preset planning", "tenant get acme", "tenant list --limit 3",
      "users create --id ann --account federated", "user get ann", "users list --name x --include-deactivated",
      "users update ann --email a@b", "users suspend ann", "users restore ann", "users deactivate ann",
      "users reactivate ann", "users delete ann --request-id r", "users accept token",
      "workgroups create W --kind role --member ann --member bob", "workgroup get W", "workgroups list --kind scope",
      "workgroups update W --name V --etag 3", "workgroups delete W", "workgroups members W", "workgroups add W a b",
      "workgroups remove W a", "workgroups replace W a", "workgroups roles W --allow A/R --deny A/S --unset A/T",
      "tenants enable-scopes acme", "tenants update acme --default-workgroup North --full-control A --full-control B",
      "workgroups create W --kind scope --item site=S1", "workgroups list --member ann",
      "workgroups delete W --reassign-to V",
      "workgroups members W --deactivated", "workgroups invert W",
      "workgroups select --name Oil --match any --into W --add",
      "workgroups copy W V --id v", "workgroups items W --item site=S1,S2 --item end_user=* --etag 3",
      "workgroups items W --none", "workgroups move ann --from All --to W --no-pin", "workgroups unpin ann",
      "workgroups lint", "workgroups license W --no-allow", "export workgroups --csv --kind scope",
      "roles list", "role set A/R --allow W", "units list", "companies list", "company list",
      "idp create okta --groups-claim groups --link-by user-name --no-create-unmatched --administrators",
      "idp get okta", "idp list", "idp update okta --name Okta", "mappings list --connection okta",
      "mappings create --connection okta --match glob --value a* --workgroup W", "mapping delete m1",
      "mappings update m1 --attribute userType --priority 2",
      "idp update okta --dialect entra-scim-062020 --removal-window 2h --no-paused --audience a --audience b",
      "idp delete okta --with-users --dry-run --etag 3", "idp token issue okta --scope scim --scope logins",
      "idp tokens rotate okta t1 --overlap 7d", "idp token revoke okta t1",
      "idp secret add okta --expires 2030-01-01T00:00:00Z", "idp secret remove okta s1",
      "idp map okta Emp* W --match glob --attribute userType", "idp mappings okta", "idp unmap m1",
      "idp test okta --claim groups=a,b --empty-claim kind --all",
      "workgroups external-groups W --connection okta --group a --group b",
      "workgroups update W --membership-policy locked --dry-run",
      "login --connection okta --login ann --overage --at 2026-03-01T09:30:00Z",
      "check -s ann -a view -r T/1 --at-least t", "explain --subject ann --action view --resource T/1 --latest",
      "batch-check - --application A", "health --service x",
    ])
  func parses(_ line: String) throws {
    let words = line.split(separator: " ").map(String.init)
    let shared = ["--server", "127.0.0.1:7400", "--as", "ann", "--timeout", "5s", "--json", "--key-file", "k"]
    let command = try Muster.parseAsRoot(words + shared)
    #expect(command is any ServerCommand)
  }

  @Test(
    "what can't be meant is refused",
    arguments: [
      "check -s ann -a view -r T", "check -s ann -a view -r T/1 --latest --at-least t", "users update ann",
      "users list --limit 0", "workgroups add W", "workgroups items W --item site=", "workgroups items W --item site",
      "workgroups items W --none --item site=S1", "workgroups select --match any", "workgroups select --name x",
      "workgroups select --name x --match any --add", "workgroups license W", "export workgroups", "roles set A/R",
      "idp update okta", "users create --account odd", "idp update okta --removal-window 2", "mappings update m1",
      "idp update okta --jwks k --jwks-url u", "idp token rotate okta", "idp test okta --claim a=b --empty-claim a",
      "workgroups external-groups W --connection okta", "workgroups external-groups W --connection c --none --group a",
      "tenants create a --timeout never",
    ])
  func refuses(_ line: String) {
    #expect(throws: (any Error).self) { try Muster.parseAsRoot(line.split(separator: " ").map(String.init)) }
  }

  @Test("the lines of a batch are questions; an odd one is named by its number")
  func batch() throws {
    let items = try BatchCheckCommand.items("# who\nann view T/1\n\n  bob   edit T/2  \n", application: nil)
    #expect(items.map(\.subject) == ["ann", "bob"])
    #expect(throws: Failure("line 2 is no question: write SUBJECT ACTION TYPE/ID")) {
      try BatchCheckCommand.items("ann view T/1\nann view", application: nil)
    }
    let allowed = AuthorizationV1.BatchCheckResult(result: .answer(.init(decision: .allowed)))
    let denied = AuthorizationV1.BatchCheckResult(result: .answer(.init(decision: .denied)))
    let failed = AuthorizationV1.BatchCheckResult(result: .error(.init(code: 5)))
    #expect(BatchCheckCommand.exitCode([allowed]) == 0)
    #expect(BatchCheckCommand.exitCode([denied, allowed]) == 1)
    #expect(BatchCheckCommand.exitCode([denied, failed, allowed]) == 2)
  }

  @Test("check ends with 0 for allowed, 1 for denied and conditional, and fails without an answer")
  func check() async throws {
    let server = try TestServer { router in
      router.unary(AuthorizationV1.AuthorizationMethods.check) {
        (request: AuthorizationV1.CheckRequest, _: CallContext) in
        guard let decision = AuthorizationV1.Decision(word: request.subject) else {
          throw RPCError(.notFound, "no such user")
        }
        return AuthorizationV1.CheckResponse(decision: decision, token: "t")
      }
    }
    defer { server.stop() }
    func run(_ subject: String) async throws {
      let arguments = [
        "check", "-s", subject, "-a", "view", "-r", "T/1", "--tenant", "acme", "--server", server.address,
      ]
      let command = try #require(try Muster.parseAsRoot(arguments) as? CheckCommand)
      try await command.run()
    }
    try await run("allowed")
    await #expect(throws: ExitCode(1)) { try await run("denied") }
    await #expect(throws: ExitCode(1)) { try await run("conditional") }
    await #expect(throws: Failure.self) { try await run("nobody") }
  }

  @Test("a workgroup is named by id, or by the name that only it has")
  func workgroupNames() async throws {
    let deleted = Record<String>()
    let all: [DirectoryV1.Workgroup] = [
      .init(id: "w1", kind: .role, name: "Planners"), .init(id: "w2", kind: .role, name: "Planners.North"),
      .init(id: "w3", kind: .role, name: "Twins"), .init(id: "w4", kind: .scope, name: "twins"),
      .init(id: "w5", kind: .role, name: "w1"),
    ]
    let server = try TestServer { router in
      router.unary(DirectoryV1.WorkgroupsMethods.get) {
        (request: DirectoryV1.WorkgroupsServiceGetRequest, _: CallContext) in
        guard let found = all.first(where: { $0.id == request.workgroup }) else {
          throw RPCError(.notFound, "no such workgroup")
        }
        return DirectoryV1.WorkgroupsServiceGetResponse(workgroup: found)
      }
      router.unary(DirectoryV1.WorkgroupsMethods.list) {
        (request: DirectoryV1.WorkgroupsServiceListRequest, _: CallContext) in
        let found = all.filter { $0.name.lowercased().contains(request.name.lowercased()) }
        return DirectoryV1.WorkgroupsServiceListResponse(workgroups: found, complete: true)
      }
      router.unary(DirectoryV1.WorkgroupsMethods.delete) {
        (request: DirectoryV1.WorkgroupsServiceDeleteRequest, _: CallContext) in
        deleted.append(request.workgroup)
        return DirectoryV1.WorkgroupsServiceDeleteResponse(token: "t")
      }
    }
    defer { server.stop() }
    func delete(_ name: String) async throws {
      let arguments = ["workgroups", "delete", name, "--tenant", "acme", "--server", server.address]
      let command = try #require(try Muster.parseAsRoot(arguments) as? WorkgroupsCommand.Delete)
      try await command.run()
    }
    try await delete("planners")
    try await delete("w1")
    try await delete("w2")
    #expect(deleted.all == ["w1", "w1", "w2"])
    await #expect(throws: Failure.self) { try await delete("twins") }
    await #expect(throws: Failure.self) { try await delete("Nobody") }
    #expect(deleted.all.count == 3)
  }

  @Test("where nobody listens, the failure says how to start a server")
  func refused() async throws {
    let server = try TestServer { _ in }
    let address = server.address
    server.stop()
    let command = try #require(try Muster.parseAsRoot(["health", "--server", address]) as? HealthCommand)
    let failure = await #expect(throws: Failure.self) { try await command.run() }
    #expect(failure?.sentence.hasPrefix("no musterd answers at \(address)") == true)
    #expect(failure?.status == "UNAVAILABLE")
  }
}
