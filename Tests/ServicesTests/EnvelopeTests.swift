import Directory
import Model
import MusterProtocol
import RPC
import Secrets
import Testing
import Wire

@testable import Services

struct EnvelopeTests {
  private let request = DirectoryV1.UsersServiceSuspendRequest(tenant: "acme", user: "ann", requestId: "r-1")

  private func suspend(
    _ pipeline: RefusingPipeline, _ request: DirectoryV1.UsersServiceSuspendRequest, _ context: CallContext
  ) async throws {
    let backend = Backend(
      pipeline: pipeline, queries: NoQueries(), accesses: KeptAccesses(), snapshots: LoadedSnapshots(loaded: []),
      limits: ServicesLimits())
    _ = try await UsersHandlers(backend: backend).suspend(request, context: context)
  }

  @Test("a change carries who calls, for whom, under which key, and a digest of all that was asked")
  func envelope() async throws {
    let pipeline = RefusingPipeline()
    let context = try CallContext.make(metadata: [("muster-acting-user", "bob")])
    await #expect(throws: DirectoryError.self) { try await suspend(pipeline, request, context) }
    let asked = try #require(pipeline.last)
    #expect(asked.name == "users.suspend")
    #expect(asked.envelope.tenant.rawValue == "acme")
    #expect(asked.envelope.principal == "root")
    #expect(asked.envelope.actingUser?.rawValue == "bob")
    #expect(asked.envelope.sight == .everything)
    #expect(asked.envelope.source == .manual)
    #expect(asked.envelope.requestID == "r-1")
    #expect(asked.envelope.requestBody == Digest.sha256(Array("bob\0".utf8) + request.encoded()))
    #expect(asked.envelope.trace == context.trace.traceparent)
  }

  @Test("without a request id there is no key")
  func noRequestID() async throws {
    let pipeline = RefusingPipeline()
    var request = request
    request.requestId = ""
    await #expect(throws: DirectoryError.self) { try await suspend(pipeline, request, try .make()) }
    #expect(pipeline.last?.envelope.requestID == nil)
    #expect(pipeline.last?.envelope.actingUser == nil)
  }

  @Test("no call takes longer than its limit, and a nearer deadline counts")
  func deadlines() async throws {
    let limits = ServicesLimits()
    let now = ContinuousClock.now
    #expect(Deadline.ofCall(nil, limits: limits) >= now + limits.longestCall)
    #expect(Deadline.ofCall(now + .seconds(1), limits: limits) == now + .seconds(1))
    #expect(Deadline.ofCall(now + .seconds(100_000), limits: limits) < now + .seconds(50_000))
  }

  static let refusals: [(String, [(String, String)], Identity?, String)] = [
    ("acme", [("muster-acting-user", "no id!")], Identity(principal: "p", scopes: []), "muster-acting-user"),
    (
      "acme", [("muster-acting-user", "a"), ("muster-acting-user", "b")], Identity(principal: "p", scopes: []),
      "muster-acting-user"
    ),
    ("no tenant", [], Identity(principal: "p", scopes: []), "tenant"),
    ("acme", [], nil, "identity"),
  ]

  @Test("a call that does not say who, for whom or where reaches no pipeline", arguments: refusals)
  func badCallers(tenant: String, metadata: [(String, String)], identity: Identity?, word: String) async throws {
    let pipeline = RefusingPipeline()
    var request = request
    request.tenant = tenant
    let context = try CallContext.make(metadata: metadata, identity: identity)
    let error = await #expect(throws: (any Error).self) { try await suspend(pipeline, request, context) }
    let status = (error as? RPCError) ?? (error as? any RPCErrorConvertible)?.rpcError
    #expect(status?.message.contains(word) == true)
    #expect(pipeline.last == nil)
  }

  @Test("a field that a command refuses is named by its path in the request")
  func fields() async throws {
    let pipeline = RefusingPipeline(DirectoryError(.notFound, "There is no user ann.", field: "id"))
    let error = await #expect(throws: DirectoryError.self) { try await suspend(pipeline, request, try .make()) }
    #expect(error?.field == "user")
  }

  @Test("a repetition of a tenant's making meets the same tenant, and each call makes a secret of its own")
  func tenantIDs() async throws {
    let pipeline = RefusingPipeline()
    let backend = Backend(
      pipeline: pipeline, queries: NoQueries(), accesses: KeptAccesses(), snapshots: LoadedSnapshots(loaded: []),
      limits: ServicesLimits())
    let presets = try PresetCatalog([Preset(name: "base")])
    let handlers = TenantsHandlers(backend: backend, presets: presets, transfer: NoTransfer())
    var tenants: [String] = []
    for requestID in ["r-1", "r-1", "r-2", "", ""] {
      let request = DirectoryV1.TenantsServiceCreateRequest(displayName: "Acme", requestId: requestID)
      await #expect(throws: DirectoryError.self) { try await handlers.create(request, context: try .make()) }
      tenants.append(try #require(pipeline.last).envelope.tenant.rawValue)
    }
    #expect(tenants[0] == tenants[1])
    #expect(Set(tenants).count == 4)
    #expect(Enrolments.makeSecret() != Enrolments.makeSecret())
    #expect(Enrolments.digest(of: "abc") == Digest.sha256("abc".utf8))
  }
}
