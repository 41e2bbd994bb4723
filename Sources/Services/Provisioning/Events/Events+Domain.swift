internal import Directory
internal import Model
internal import MusterProtocol
internal import Provisioning

extension ProvisioningV1.EventOutcome {
  init(_ outcome: EventAnswer.Outcome) {
    self =
      switch outcome {
      case .applied: .applied
      case .unchanged: .unchanged
      case .repeated: .repeated
      case .stale: .stale
      case .unknownUser: .unknownUser
      case .refused: .refused
      case .ignored: .ignored
      }
  }
}

extension ProvisioningV1.EventKind {
  init(_ kind: Provisioning.ProviderEvent.Kind) {
    self =
      switch kind {
      case .other: .other
      case .sessionsEnded: .sessionsEnded
      case .denied: .denied
      case .allowed: .allowed
      case .claimsChanged: .claimsChanged
      }
  }

  /// nil for one that is none of them.
  var domain: Provisioning.ProviderEvent.Kind? {
    Provisioning.ProviderEvent.Kind.allCases.first { Self($0) == self }
  }
}

extension ProvisioningV1.ProviderEvent {
  init(_ event: Provisioning.ProviderEvent) {
    self.init(
      id: event.id, kind: .init(event.kind), type: event.type, happenedAt: .init(event.happenedAt),
      ids: event.subject.ids, names: event.subject.names, emails: event.subject.emails,
      claims: event.claims.mapValues { .init(values: $0.values) })
  }

  /// - Parameter field: Where it lies in the request.
  func domain(field: String) throws(InvalidField) -> Provisioning.ProviderEvent {
    guard let kind = self.kind.domain else { throw InvalidField("\(field).kind", "must name a kind of event") }
    guard let happenedAt = self.happenedAt else { throw InvalidField("\(field).happened_at", "must be set") }
    return Provisioning.ProviderEvent(
      id: try Text.read(self.id, field: "\(field).id"), kind: kind,
      type: try Text.read(self.type, field: "\(field).type"),
      subject: EventSubject(
        ids: try Text.read(self.ids, field: "\(field).ids"), names: try Text.read(self.names, field: "\(field).names"),
        emails: try Text.read(self.emails, field: "\(field).emails")),
      happenedAt: try Timestamp(happenedAt, field: "\(field).happened_at"),
      claims: try LoginsHandlers.claims(self.claims))
  }
}
