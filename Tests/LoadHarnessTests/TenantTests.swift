import MusterProtocol
import Testing
import Wire

@testable import LoadHarness

@Suite struct TenantTests {
  @Test("a seed makes the same tenant and the same bodies again, another seed makes others")
  func reproducible() {
    let model = TenantModel(tenant: "t", users: 500, resources: 300, seed: 7)
    let other = TenantModel(tenant: "t", users: 500, resources: 300, seed: 8)
    #expect(
      (0..<500).map(model.memberships)
        == (0..<500).map(TenantModel(tenant: "t", users: 500, resources: 300, seed: 7).memberships))
    #expect((0..<500).map(model.memberships) != (0..<500).map(other.memberships))
    #expect(
      bodies(CheckPool(model, count: 100, allowedShare: 0.5, seed: 1))
        == bodies(CheckPool(model, count: 100, allowedShare: 0.5, seed: 1)))
    #expect(
      bodies(CheckPool(model, count: 100, allowedShare: 0.5, seed: 1))
        != bodies(CheckPool(model, count: 100, allowedShare: 0.5, seed: 2)))
  }

  @Test("a pool of 100,000 names 100,000 different users and resources, no two bodies are the same")
  func distinct() throws {
    let model = TenantModel(tenant: "load", users: 100_000, resources: 100_000, seed: 1)
    let pool = CheckPool(model, count: 100_000, allowedShare: 0.9, seed: 1)
    var users = Set<String>()
    var resources = Set<String>()
    for body in bodies(pool) {
      let question = try AuthorizationV1.CheckRequest(decoding: body)
      users.insert(question.subject)
      resources.insert(question.resource?.id ?? "")
    }
    #expect(users.count == 100_000 && pool.users == 100_000)
    #expect(resources.count == 100_000 && pool.resources == 100_000)
    #expect((80_000...95_000).contains(pool.allowed))
  }

  @Test("an answer is right only if it is the decision that the rules give, worked out here from the roles themselves")
  func oracle() throws {
    let model = TenantModel(tenant: "t", users: 200, resources: 10, seed: 3)
    let pool = CheckPool(model, count: 1_000, allowedShare: 0.5, seed: 1)
    let setup = TenantSetup(model)
    let members = setup.members()
    let roleOf = ["dashboard": 0, "economics_run": 1, "financials_run": 2]
    for (index, body) in bodies(pool).enumerated() {
      let question = try AuthorizationV1.CheckRequest(decoding: body)
      let user = try #require((0..<200).first { model.user($0) == question.subject })
      let role = TenantModel.roles[try #require(roleOf[question.resource?.type ?? ""])]
      let listing = members.indices.filter { members[$0].contains(user) }
      let isDenied = listing.contains { setup.roles(of: $0, that: .denied).contains(role) }
      let isAllowed = !isDenied && listing.contains { setup.roles(of: $0, that: .allowed).contains(role) }
      let right: AuthorizationV1.Decision = isAllowed ? .allowed : .denied
      let wrong: AuthorizationV1.Decision = isAllowed ? .denied : .allowed
      #expect(problem(pool.requests, index, right) == nil)
      #expect(problem(pool.requests, index, wrong)?.contains(question.subject) == true)
      #expect(problem(pool.requests, index, .conditional) != nil)
    }
  }

  @Test("a workgroup is made with a word on each role, and every user is in one to three")
  func setup() {
    let model = TenantModel(tenant: "t", users: 1_000, resources: 1, seed: 11)
    let setup = TenantSetup(model)
    for index in model.workgroups.indices {
      let roles = [TenantModel.State.allowed, .denied, .unset].flatMap { setup.roles(of: index, that: $0) }
      #expect(roles.sorted() == TenantModel.roles.sorted())
    }
    var counts = [Int](repeating: 0, count: 1_000)
    for user in setup.members().joined() { counts[user] += 1 }
    #expect(counts.allSatisfy { (1...3).contains($0) })
  }

  @Test("the SQL lists each membership once, and quotes the tenant")
  func sql() {
    let model = TenantModel(tenant: "o'hare", users: 50, resources: 1, seed: 1)
    var text = ""
    TenantSetup(model).sql { text += $0 }
    let rows = text.split(separator: "\n").filter { $0.hasPrefix("Load") }
    #expect(rows.count == (0..<50).map { model.memberships(of: $0).count }.reduce(0, +))
    #expect(Set(rows).count == rows.count)
    #expect(text.contains("'o''hare'"))
  }

  @Test("random messages have the asked size and one text field", arguments: [4, 50, 129, 130, 131, 132, 20_000])
  func texts(size: Int) throws {
    let pool = RequestPool.texts(count: 3, bytes: size, field: 1, seed: 1)
    for index in 0..<3 {
      let message = pool.withMessage(index) { [UInt8]($0) }
      #expect(message.count == size)
      // The tenant is field 1 and a text.
      let decoded = try AuthorizationV1.CheckRequest(decoding: message)
      #expect(decoded.tenant.utf8.count >= size - 5 && !decoded.tenant.isEmpty)
    }
  }

  private func bodies(_ pool: CheckPool) -> [[UInt8]] {
    (0..<pool.requests.count).map { pool.requests.withMessage($0) { [UInt8]($0) } }
  }

  private func problem(_ pool: RequestPool, _ index: Int, _ decision: AuthorizationV1.Decision) -> String? {
    AuthorizationV1.CheckResponse(decision: decision).encoded().withUnsafeBytes {
      pool.problem(with: $0, for: index)
    }?()
  }
}
