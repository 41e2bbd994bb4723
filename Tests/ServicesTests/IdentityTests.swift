import MusterProtocol
import RPC
import Testing

@testable import Services

struct IdentityTests {
  private static let key = "msk_0123456789abcdefghijklmnopqrstuvwxyz"

  static let headers: [(String, Bool)] = [
    ("Bearer \(key)", true), ("bearer \(key)", true), ("BEARER \(key)", true),
    ("", false), ("Bearer", false), ("Bearer ", false), ("Basic \(key)", false), (key, false),
    ("Bearer\t\(key)", false),
    ("Bearer \(key)x", false), ("Bearer \(key.dropLast())", false), ("Bearer  \(key)", false),
    ("Bearer \(key.uppercased())", false), ("Bearer \(key) ", false),
  ]

  @Test("only the bearer scheme with exactly the key is the key", arguments: headers)
  func credentials(header: String, isKey: Bool) {
    let bytes = Array(header.utf8)
    #expect(bytes.withUnsafeBytes { IdentityInterceptor.carries(Array(Self.key.utf8), $0) } == isKey)
  }

  /// A server with health, reflection and one service, behind the interceptor.
  private func statuses(
    _ interceptor: IdentityInterceptor, authorization: String?
  ) async throws -> (check: StatusCode, unknown: StatusCode, health: StatusCode, reflection: StatusCode) {
    try await withServer(interceptors: [interceptor]) { router in
      AuthorizationHandlers(snapshots: LoadedSnapshots(loaded: []), feed: ScriptedFeed(), limits: ServicesLimits())
        .register(in: &router)
      HealthService().register(in: &router)
      ReflectionService(services: ServiceSet.authorization.descriptors).register(in: &router)
    } _: { channel in
      var options = CallOptions(timeout: .seconds(20))
      if let authorization { options.metadata.add("authorization", authorization) }
      let check = await Answer {
        try await AuthorizationV1.AuthorizationClient(channel: channel)
          .check(.init(tenant: "acme", subject: "ann", action: "view", resource: .init(type: "doc")), options: options)
      }
      let health = await Answer {
        try await HealthV1.HealthClient(channel: channel).check(.init(), options: options)
      }
      let reflection = await Answer {
        let responses = try await ReflectionV1.ServerReflectionClient(channel: channel)
          .serverReflectionInfo(options: options) { requests in
            try await requests.write(.init(messageRequest: .listServices("")))
          }
        var count = 0
        for try await _ in responses { count += 1 }
        return count
      }
      let nobody = MethodDescriptor(service: "nobody.Knows", method: "It", kind: .unary)
      let unknown = await Answer<AuthorizationV1.CheckResponse> {
        try await channel.unary(nobody, AuthorizationV1.CheckRequest(), options: options)
      }
      return (check.code, unknown.code, health.code, reflection.code)
    }
  }

  @Test("with the key everything answers, without it only health")
  func rootKey() async throws {
    let interceptor = IdentityInterceptor(admitting: .rootKey(Self.key), openReflection: false)
    let known = try await statuses(interceptor, authorization: "Bearer \(Self.key)")
    #expect(known == (.notFound, .unimplemented, .ok, .ok))
    for wrong in [nil, "Bearer wrong", "Basic \(Self.key)"] {
      let unknown = try await statuses(interceptor, authorization: wrong)
      #expect(unknown == (.unauthenticated, .unimplemented, .ok, .unauthenticated))
    }
  }

  @Test("reflection answers everybody if it is open")
  func openReflection() async throws {
    let interceptor = IdentityInterceptor(admitting: .rootKey(Self.key), openReflection: true)
    #expect(try await statuses(interceptor, authorization: nil) == (.unauthenticated, .unimplemented, .ok, .ok))
  }

  @Test("everybody is admitted if that is asked for")
  func everybody() async throws {
    let interceptor = IdentityInterceptor(admitting: .everybody, openReflection: false)
    #expect(try await statuses(interceptor, authorization: nil) == (.notFound, .unimplemented, .ok, .ok))
  }

  @Test("the key is never printed")
  func printing() {
    let admission = IdentityInterceptor.Admission.rootKey(Self.key)
    let interceptor = IdentityInterceptor(admitting: admission, openReflection: false)
    var text = "\(admission) \(interceptor) \(String(reflecting: admission)) \(String(reflecting: interceptor))"
    dump(admission, to: &text)
    dump(interceptor, to: &text)
    #expect(!text.contains(Self.key))
    #expect(!text.contains("\(Array(Self.key.utf8).first ?? 0)"))
  }
}
