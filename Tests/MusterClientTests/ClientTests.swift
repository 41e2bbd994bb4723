import MusterClient
import MusterProtocol
import RPC
import Testing

@Suite struct ClientTests {
  @Test("a call carries the key, the acting user and a deadline")
  func credentials() async throws {
    let calls = Record<(key: String?, acting: [String], hasDeadline: Bool)>()
    let server = try TestServer { router in
      router.unary(DirectoryV1.TenantsMethods.get) {
        (request: DirectoryV1.TenantsServiceGetRequest, context: CallContext) in
        calls.append(
          (
            context.metadata.first("authorization"), context.metadata.all("muster-acting-user"),
            context.deadline != nil
          ))
        return DirectoryV1.TenantsServiceGetResponse(tenant: .init(id: request.tenant))
      }
    }
    defer { server.stop() }
    var config = ClientConfig(server: server.address, key: "msk_secret")
    config.actingUser = "ann"
    let client = try MusterClient(config)
    defer { client.close() }
    let reply = try await client.tenants.get(.init(tenant: "acme"))
    #expect(reply.tenant?.id == "acme")
    _ = try await client.acting(as: "bob").tenants.get(.init(tenant: "acme"))
    #expect(calls.all.map(\.key) == ["Bearer msk_secret", "Bearer msk_secret"])
    #expect(calls.all.map(\.acting) == [["ann"], ["bob"]])
    #expect(calls.all.map(\.hasDeadline) == [true, true])
  }

  @Test("X9: a check after a write asks for at least the write's state, unless it says itself how fresh it must be")
  func tokens() async throws {
    let asked = Record<AuthorizationV1.Consistency?>()
    let server = try TestServer { router in
      router.unary(DirectoryV1.UsersMethods.suspend) {
        (_: DirectoryV1.UsersServiceSuspendRequest, _: CallContext) in
        DirectoryV1.UsersServiceSuspendResponse(status: .locked, token: "1.1-0.7.acme")
      }
      router.unary(AuthorizationV1.AuthorizationMethods.check) {
        (request: AuthorizationV1.CheckRequest, _: CallContext) in
        asked.append(request.consistency)
        return AuthorizationV1.CheckResponse(decision: .denied, token: "1.1-0.6.acme")
      }
    }
    defer { server.stop() }
    let client = try MusterClient(ClientConfig(server: server.address, key: nil))
    defer { client.close() }
    _ = try await client.users.suspend(.init(tenant: "acme", user: "ann"))
    let latest = AuthorizationV1.Consistency(requirement: .freshness(.latest))
    _ = try await client.authorization.check(.init(tenant: "acme"))
    _ = try await client.authorization.check(.init(tenant: "acme", consistency: latest))
    _ = try await client.authorization.check(.init(tenant: "other"))
    #expect(asked.all == [.init(requirement: .atLeast("1.1-0.7.acme")), latest, nil])
  }

  @Test("X9: a token that the server no longer takes is dropped, and the question asked without it")
  func staleToken() async throws {
    let asked = Record<AuthorizationV1.Consistency?>()
    let server = try TestServer { router in
      router.unary(AuthorizationV1.AuthorizationMethods.check) {
        (request: AuthorizationV1.CheckRequest, _: CallContext) in
        asked.append(request.consistency)
        guard request.consistency == nil else {
          throw RPCError(.failedPrecondition, "the token is of an earlier epoch")
        }
        return AuthorizationV1.CheckResponse(decision: .allowed, token: "1.1-0.6.acme")
      }
    }
    defer { server.stop() }
    let client = try MusterClient(ClientConfig(server: server.address, key: nil))
    defer { client.close() }
    _ = try await client.authorization.check(.init(tenant: "acme"))
    let reply = try await client.authorization.check(.init(tenant: "acme"))
    #expect(reply.decision == .allowed)
    #expect(asked.all == [nil, .init(requirement: .atLeast("1.1-0.6.acme")), nil])
    let own = AuthorizationV1.Consistency(requirement: .atLeast("1.0-0.1.acme"))
    await #expect(throws: RPCError.self) {
      try await client.authorization.check(.init(tenant: "acme", consistency: own))
    }
  }

  @Test("reads and writes with a request id are tried again after UNAVAILABLE, other writes are not")
  func retries() async throws {
    let calls = Record<String>()
    let server = try TestServer { router in
      router.unary(DirectoryV1.UsersMethods.suspend) {
        (request: DirectoryV1.UsersServiceSuspendRequest, _: CallContext) -> DirectoryV1.UsersServiceSuspendResponse in
        calls.append("suspend \(request.requestId)")
        throw RPCError(.unavailable, "not now")
      }
      router.unary(DirectoryV1.UsersMethods.get) {
        (_: DirectoryV1.UsersServiceGetRequest, _: CallContext) -> DirectoryV1.UsersServiceGetResponse in
        calls.append("get")
        throw RPCError(.unavailable, "not now")
      }
    }
    defer { server.stop() }
    var config = ClientConfig(server: server.address, key: nil)
    config.retry.maxAttempts = 2
    config.retry.backoff = Backoff(initial: .milliseconds(1))
    let client = try MusterClient(config)
    defer { client.close() }
    await #expect(throws: RPCError.self) { try await client.users.suspend(.init(tenant: "a", user: "u")) }
    await #expect(throws: RPCError.self) {
      try await client.users.suspend(.init(tenant: "a", user: "u", requestId: "once"))
    }
    await #expect(throws: RPCError.self) { try await client.users.get(.init(tenant: "a", user: "u")) }
    #expect(calls.all == ["suspend ", "suspend once", "suspend once", "get", "get"])
  }

  @Test("several servers share the calls, and one that is down is passed over")
  func severalServers() async throws {
    let served = Record<Int>()
    func server(_ number: Int) throws -> TestServer {
      try TestServer { router in
        router.unary(DirectoryV1.UsersMethods.get) {
          (_: DirectoryV1.UsersServiceGetRequest, _: CallContext) -> DirectoryV1.UsersServiceGetResponse in
          served.append(number)
          return .init()
        }
      }
    }
    let servers = try [server(1), server(2)]
    defer { for server in servers { server.stop() } }
    var config = ClientConfig()
    config.servers = ["127.0.0.1:1"] + servers.map(\.address)
    config.balancing = .roundRobin
    let client = try MusterClient(config)
    defer { client.close() }
    while Set(served.all) != [1, 2] { _ = try await client.users.get(.init(tenant: "a", user: "u")) }
  }

  @Test("a key that no header can carry is refused without repeating it")
  func badKey() throws {
    let error = #expect(throws: RPCError.self) {
      try MusterClient(ClientConfig(server: "127.0.0.1:1", key: "secret\nkey"))
    }
    #expect(error?.code == .invalidArgument)
    #expect(error?.message.contains("secret") == false)
  }
}
