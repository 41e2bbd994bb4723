public import Model

extension Snapshot {
  /// Decides whether a subject may do an action on a resource of a type.
  ///
  /// This is the hot path: it takes no lock, allocates nothing and makes no `String`. Names compare byte by byte.
  ///
  /// - Parameters:
  ///   - subject: A user's id in UTF-8, as are the others.
  ///   - application: The application that has the type; empty finds the type by its bare name, unless two have it.
  public func check(
    subject: UnsafeRawBufferPointer, action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer,
    type: UnsafeRawBufferPointer
  ) -> Decision {
    guard let (user, status) = findUser(subject) else { return .unknown(.subject) }
    switch vocabulary.find(action: action, application: application, type: type) {
    case .unknown(let unknown): return .unknown(unknown)
    case .action(let action):
      return evaluation(of: user, status, action).firstDenial.map(Decision.denied) ?? .allowed
    }
  }

  /// The same for one resource, from a view.
  ///
  /// - Parameters:
  ///   - id: The resource's; empty for one that is only described.
  ///   - view: The active view; empty for the subject's home unit.
  ///   - description: What is said of a resource that nobody registered, and of a container's lines.
  public func check(
    subject: UnsafeRawBufferPointer, action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer,
    type: UnsafeRawBufferPointer, id: UnsafeRawBufferPointer, view: UnsafeRawBufferPointer,
    description: Description = Description()
  ) -> Decision {
    check(subject: subject, action: action, application: application, type: type)
  }

  /// Decides a question of any kind.
  public func check(_ question: Question) -> Decision {
    do {
      let filter = try filter(
        question.subject, action: question.action, application: question.resource.application,
        type: question.resource.type, view: question.view)
      let description = Description(question.resource, for: self)
      return question.resource.id.withBytes { filter.decide(id: $0, description) }
    } catch { return .unknown(error) }
  }

  /// The same for callers that have texts at hand.
  public func check(subject: UserID, action: String, application: String = "", type: String) -> Decision {
    subject.rawValue.withBytes { subject in
      action.withBytes { action in
        application.withBytes { application in
          type.withBytes { check(subject: subject, action: action, application: application, type: $0) }
        }
      }
    }
  }

  /// A user that is not deleted, with their status.
  func findUser(_ id: UnsafeRawBufferPointer) -> (UserRow, UserStatus)? {
    guard let user = users.find(id), let status = user.status, status != .deleted else { return nil }
    return (user, status)
  }

  @inline(__always)
  func evaluation(of user: UserRow, _ status: UserStatus, _ action: ActionRules) -> Evaluation {
    let needsRole = action.guards.contains(.permission)
    return Evaluation(
      status: status, action: action,
      standing: needsRole ? standing(of: user, for: action.permission) : RoleStanding())
  }
}
