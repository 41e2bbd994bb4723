internal import Assertions
internal import Model
internal import Provisioning

extension OktaEvent {
  /// What happened, of each user that it happened to.
  var providerEvents: [ProviderEvent] {
    guard !users.isEmpty else { return [event(id, EventSubject())] }
    return users.enumerated().map { index, user in
      event(users.count == 1 ? id : "\(id)#\(index)", user.subject)
    }
  }

  private func event(_ id: String, _ subject: EventSubject) -> ProviderEvent {
    ProviderEvent(id: id, kind: effect, type: type, subject: subject, happenedAt: published)
  }

  /// Members of groups come by pushes, which say all of a group.
  private var effect: ProviderEvent.Kind {
    guard succeeded else { return .other }
    return switch kind {
    case .userDenied: .denied
    case .userAllowed: .allowed
    case .sessionsEnded: .sessionsEnded
    case .membersAdded, .membersRemoved, .other: .other
    }
  }
}

extension OktaEvent.Target {
  fileprivate var subject: EventSubject {
    EventSubject(ids: [id], names: alternateID.isEmpty || alternateID == "unknown" ? [] : [alternateID])
  }
}

extension SecurityEventToken {
  /// What happened, in the order of the token.
  func providerEvents(_ trust: ConnectionTrust) -> [ProviderEvent] {
    events.enumerated().map { index, event in
      let (kind, claims) = event.kind.effect
      return ProviderEvent(
        id: events.count == 1 ? id : "\(id)#\(index)", kind: kind, type: event.kind.word,
        subject: event.subject.map { EventSubject($0, trust) } ?? EventSubject(), happenedAt: event.happenedAt,
        claims: claims)
    }
  }
}

extension SecurityEvent.Kind {
  fileprivate var effect: (ProviderEvent.Kind, [String: ClaimValue]) {
    switch self {
    case .sessionRevoked: (.sessionsEnded, [:])
    case .tokenClaimsChanged(let claims): (.claimsChanged, claims)
    case .accountDisabled, .accountPurged: (.denied, [:])
    case .accountEnabled: (.allowed, [:])
    case .verification, .other: (.other, [:])
    }
  }

  fileprivate var word: String {
    switch self {
    case .sessionRevoked: "session-revoked"
    case .tokenClaimsChanged: "token-claims-change"
    case .accountDisabled: "account-disabled"
    case .accountEnabled: "account-enabled"
    case .accountPurged: "account-purged"
    case .verification: "verification"
    case .other(let address): address
    }
  }
}

extension LogoutToken {
  /// A token that names a session only is about nobody who is known here.
  var providerEvent: ProviderEvent {
    let subjects = subject.map { [$0] } ?? []
    return ProviderEvent(
      id: id, kind: .sessionsEnded, type: "logout", subject: EventSubject(ids: subjects, names: subjects),
      happenedAt: issuedAt)
  }
}

extension EventSubject {
  /// The names that mean users of the connection; those of other issuers mean nobody.
  init(_ identifier: SubjectIdentifier, _ trust: ConnectionTrust) {
    self.init()
    add(identifier, trust)
  }

  private mutating func add(_ identifier: SubjectIdentifier, _ trust: ConnectionTrust) {
    switch identifier {
    case .issuerSubject(let issuer, let subject):
      guard issuer.utf8.elementsEqual(trust.issuer.utf8) else { return }
      ids.append(subject)
    case .opaque(let id): ids.append(id)
    case .account(let uri): names.append(uri.hasPrefix("acct:") ? String(uri.dropFirst("acct:".count)) : uri)
    case .email(let email):
      names.append(email)
      emails.append(email)
    case .aliases(let aliases): for alias in aliases { add(alias, trust) }
    case .complex(let parts): if let user = parts["user"] { add(user, trust) }
    case .phoneNumber, .decentralized, .uri: break
    }
  }
}
