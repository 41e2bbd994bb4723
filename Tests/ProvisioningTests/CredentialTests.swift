import Directory
import Model
import Provisioning
import Testing

@Suite("Credentials of connections")
struct CredentialTests {
  private func token(_ seconds: Int64? = nil, in store: FactStore) -> NewCredential {
    NewCredential(digest: "d", expires: seconds.map { store.now.advanced(bySeconds: $0) })
  }

  private func alive(_ kind: CredentialKind, in store: FactStore) -> Set<CredentialID> {
    let credentials = store.facts.values.compactMap { fact -> CredentialFact? in
      if case .credential(let credential) = fact { credential } else { nil }
    }
    return Set(credentials.filter { $0.kind == kind && $0.isAlive(at: store.now) }.map(\.id))
  }

  @Test("P6: several tokens are alive at once, eight at most, and one that has expired makes room")
  func several() throws {
    var store = try FactStore.connected()
    let first = try store.run(IssueToken(connection: .corp, token: token(10, in: store))).answer.credential
    #expect(first.scopes == [.events, .logins, .scim])
    for _ in 1..<8 { try store.run(IssueToken(connection: .corp, token: token(in: store), scopes: [.scim])) }
    #expect(alive(.token, in: store).count == 8)
    let refused = refusal { try store.run(IssueToken(connection: .corp, token: token(in: store))) }
    #expect(refused?.code == .resourceExhausted && refused?.reason == "tokens")
    store.now = store.now.advanced(bySeconds: 10)
    try store.run(IssueToken(connection: .corp, token: token(in: store)))
    #expect(alive(.token, in: store).count == 8 && store.facts[.credential(first.id)] == nil)
  }

  @Test("P6: a token ends in the future, within ten years", arguments: [0, -1, 400_000_000])
  func expiry(_ seconds: Int64) throws {
    var store = try FactStore.connected()
    let refused = refusal { try store.run(IssueToken(connection: .corp, token: token(seconds, in: store))) }
    #expect(refused?.field == "expires_at")
  }

  @Test("P6: a token and its successor are alive together until the overlap ends, or the old one is revoked")
  func rotation() throws {
    var store = try FactStore.connected()
    let old = try store.run(IssueToken(connection: .corp, token: token(in: store), scopes: [.scim])).answer.credential
    let new = try store.run(
      RotateToken(connection: .corp, replaced: old.id, token: token(in: store), overlapSeconds: 60)
    ).answer
    #expect(new.credential.scopes == [.scim] && new.replaced?.expires == store.now.advanced(bySeconds: 60))
    #expect(alive(.token, in: store) == [old.id, new.credential.id])
    store.now = store.now.advanced(bySeconds: 60)
    #expect(alive(.token, in: store) == [new.credential.id])
    let third = try store.run(
      RotateToken(connection: .corp, replaced: new.credential.id, token: token(in: store))
    ).answer.credential
    #expect(alive(.token, in: store) == [new.credential.id, third.id])
    try store.run(RevokeToken(connection: .corp, token: new.credential.id))
    #expect(alive(.token, in: store) == [third.id])
    let last = try store.run(
      RotateToken(connection: .corp, replaced: third.id, token: token(in: store), overlapSeconds: 0)
    ).answer.credential
    #expect(alive(.token, in: store) == [last.id])
  }

  @Test("P6: an overlap never makes a token live longer, and has its bounds")
  func overlaps() throws {
    var store = try FactStore.connected()
    let old = try store.run(IssueToken(connection: .corp, token: token(5, in: store))).answer.credential
    for seconds in [-1, 90 * 86_400 + 1, .max] as [Int64] {
      let rotate = RotateToken(
        connection: .corp, replaced: old.id, token: token(in: store), overlapSeconds: seconds)
      #expect(refusal { try store.run(rotate) }?.field == "overlap")
    }
    let rotate = RotateToken(connection: .corp, replaced: old.id, token: token(in: store), overlapSeconds: 60)
    #expect(try store.run(rotate).answer.replaced?.expires == old.expires)
  }

  @Test("P6: a credential is its own connection's, of its own kind, and gone once it is revoked")
  func own() throws {
    var store = try FactStore.connected()
    try store.run(CreateIdentityProvider(id: .other, name: "Other"))
    let token = try store.run(IssueToken(connection: .corp, token: token(in: store))).answer.credential
    let secret = try store.run(
      AddClientSecret(connection: .corp, secret: self.token(in: store))
    ).answer.credential
    #expect(refusal { try store.run(RevokeToken(connection: .other, token: token.id)) }?.code == .notFound)
    #expect(refusal { try store.run(RevokeToken(connection: .corp, token: secret.id)) }?.code == .notFound)
    #expect(refusal { try store.run(RemoveClientSecret(connection: .corp, secret: token.id)) }?.code == .notFound)
    try store.run(RevokeToken(connection: .corp, token: token.id))
    #expect(refusal { try store.run(RevokeToken(connection: .corp, token: token.id)) }?.field == "credential")
    #expect(
      refusal {
        try store.run(
          RotateToken(connection: .corp, replaced: token.id, token: NewCredential(digest: "d"), overlapSeconds: 1))
      }?.code == .notFound)
  }

  @Test("P7: two client secrets are alive at most, so that one can take the other's place")
  func clientSecrets() throws {
    var store = try FactStore.connected()
    let first = try store.run(AddClientSecret(connection: .corp, secret: token(in: store))).answer.credential
    let second = try store.run(AddClientSecret(connection: .corp, secret: token(60, in: store))).answer.credential
    #expect(alive(.clientSecret, in: store) == [first.id, second.id])
    let refused = refusal { try store.run(AddClientSecret(connection: .corp, secret: token(in: store))) }
    #expect(refused?.reason == "client_secrets")
    try store.run(RemoveClientSecret(connection: .corp, secret: first.id))
    let third = try store.run(AddClientSecret(connection: .corp, secret: token(in: store))).answer.credential
    #expect(alive(.clientSecret, in: store) == [second.id, third.id])
  }

  @Test("P7: a client secret is exchanged for a token that lives as long as the connection says, and no longer than it")
  func grants() throws {
    var store = try FactStore.connected()
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(tokenSeconds: 7_200)))
    let secret = try store.run(AddClientSecret(connection: .corp, secret: token(in: store))).answer.credential
    let brief = try store.run(AddClientSecret(connection: .corp, secret: token(60, in: store))).answer.credential
    let grant = try store.run(GrantToken(connection: .corp, secret: secret.id, token: NewCredential(digest: "g")))
    #expect(grant.answer.seconds == 7_200 && grant.answer.scopes == CredentialScope.allCases && grant.effects.isEmpty)
    let kept = try #require(store.grants.first)
    #expect(kept.credential == secret.id && kept.digest == "g" && kept.expires == store.now.advanced(bySeconds: 7_200))
    #expect(
      try store.run(
        GrantToken(connection: .corp, secret: brief.id, token: NewCredential(digest: "g"))
      ).answer.seconds == 60)
    let issued = try store.run(IssueToken(connection: .corp, token: token(in: store))).answer.credential
    for id in [issued.id, CredentialID(rawValue: "none")] {
      #expect(
        refusal { try store.run(GrantToken(connection: .corp, secret: id, token: NewCredential(digest: "g"))) }?.code
          == .notFound)
    }
    #expect(
      refusal {
        try store.run(
          GrantToken(connection: .corp, secret: secret.id, token: NewCredential(digest: "g")), as: .administrator)
      }?.code == .permissionDenied)
  }

  @Test("P8: what a workload is granted hangs on one credential, which ends with the trust in the workload")
  func workloads() throws {
    var store = try FactStore.connected()
    var trust = ConnectionTrust(
      issuer: "https://idp", audiences: ["us"], jwks: #"{"keys": []}"#, clientSubject: "w1")
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(trust: trust)))
    func grant() throws -> CredentialID? {
      try store.run(GrantToken(connection: .corp, secret: nil, token: NewCredential(digest: "g")))
      return store.grants.last?.credential
    }
    let first = try #require(try grant())
    #expect(try grant() == first && alive(.workload, in: store) == [first])
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(isPaused: true)))
    #expect(alive(.workload, in: store) == [first])
    trust.clientSubject = "w2"
    try store.run(UpdateIdentityProvider(id: .corp, options: OptionsUpdate(trust: trust)))
    #expect(alive(.workload, in: store) == [])
    #expect(try grant() != first)
  }

  @Test(
    "P6: a credential's text carries its tenant, whatever that is called",
    arguments: ["acme", "a_b", "a", "mst_x", "x_0191f2c0", String(repeating: "t", count: 128)])
  func text(_ tenant: String) throws {
    let secret = String(repeating: "_-aZ", count: 10) + "abc"
    let made = CredentialText(tenant: TenantID(rawValue: tenant), id: .make(), secret: secret)
    #expect(CredentialText(made.text) == made)
    #expect(!"\(made)".contains(secret) && !String(reflecting: made).contains(secret))
  }

  @Test(
    "what is no credential is none",
    arguments: [
      "", "mst_", "mst_acme", "mst_acme_id_short", "msk_acme_id_" + String(repeating: "x", count: 43),
      "mst_acme" + String(repeating: "x", count: 43), "mst__id_" + String(repeating: "x", count: 43),
      "mst_acme__" + String(repeating: "x", count: 43), "mst_a b_id_" + String(repeating: "x", count: 43),
      "mst_" + String(repeating: "x", count: 1_000), String(repeating: "_", count: 60),
      "mst_" + String(repeating: "_", count: 60), "mst_acme_i\u{e9}_" + String(repeating: "x", count: 43),
    ])
  func noText(_ text: String) { #expect(CredentialText(text) == nil) }
}
