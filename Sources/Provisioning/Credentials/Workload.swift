internal import Directory
internal import Model

extension FactView {
  /// What stands for the connection's workload (P8); begun when the first of its assertions is exchanged.
  mutating func workload(of connection: ConnectionID) throws(Interruption) -> CredentialFact {
    if let credential = try credentials(of: connection).first(where: { $0.kind == .workload }) { return credential }
    // No secret has this digest.
    let credential = CredentialFact(
      id: .make(), connection: connection, kind: .workload, digest: String(repeating: "0", count: 64),
      scopes: CredentialScope.allCases.sorted(), created: now)
    put(.credential(credential))
    return credential
  }

  /// Ends what the connection's workload was granted.
  mutating func endWorkload(of connection: ConnectionID) throws(Interruption) {
    for credential in try credentials(of: connection) where credential.kind == .workload {
      end(.credential(credential.id))
    }
  }
}
