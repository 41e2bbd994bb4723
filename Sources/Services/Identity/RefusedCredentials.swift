internal import Directory
internal import Model
internal import Provisioning
internal import Synchronization

/// Notes in a connection's log that a credential of it was refused, now and then (P56).
///
/// So the health of a connection is read from one place by every node, and a client that tries for ever costs a line a
/// minute. Whose a credential was that is gone is not known: the client's last call says when that began.
final class RefusedCredentials: Sendable {
  private let pipeline: any ChangePipeline
  private let limits: ServicesLimits
  private let noted = Mutex<[Key: ContinuousClock.Instant]>([:])

  private struct Key: Hashable {
    let tenant: TenantID
    let connection: ConnectionID
  }

  init(pipeline: any ChangePipeline, limits: ServicesLimits) {
    self.pipeline = pipeline
    self.limits = limits
  }

  /// Whether it can be noted or not, the call is refused.
  func note(_ credential: CredentialFact, of tenant: TenantID, deadline: ContinuousClock.Instant) async {
    let now = ContinuousClock.now
    let isDue = self.noted.withLock { noted in
      let key = Key(tenant: tenant, connection: credential.connection)
      if let last = noted[key], now < last + self.limits.refusalsNoted { return false }
      if noted.count >= self.limits.refusalsRemembered { noted.removeAll() }
      noted[key] = now
      return true
    }
    guard isDue else { return }
    let envelope = Envelope(
      tenant: tenant, principal: Source.identityProvider(credential.connection).description, actingUser: nil,
      sight: .everything, source: .system, requestID: nil, requestBody: [], trace: "", deadline: deadline)
    _ = try? await self.pipeline.execute(
      NoteRefusedCredential(connection: credential.connection, credential: credential.id), as: envelope)
  }
}
