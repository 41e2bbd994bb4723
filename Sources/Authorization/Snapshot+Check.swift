public import Model

extension Snapshot {
  /// Decides whether a subject may do an action on a resource, from a view.
  ///
  /// This is the hot path: it takes no lock, allocates nothing and makes no `String`. Names compare byte by byte.
  ///
  /// - Parameters:
  ///   - subject: A user's id in UTF-8, as are the others.
  ///   - application: The application that has the type; empty finds the type by its bare name, unless two have it.
  ///   - id: The resource's; empty for one that is only described.
  ///   - view: The active view; empty for the subject's home unit.
  public func check(
    subject: UnsafeRawBufferPointer, action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer,
    type: UnsafeRawBufferPointer, id: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0),
    view: UnsafeRawBufferPointer = UnsafeRawBufferPointer(start: nil, count: 0)
  ) -> Decision {
    decide(subject, action, application, type, id, view, .nothing)
  }

  /// The same with a description, which says what counts of a resource that nobody registered, and of a container's
  /// lines.
  public func check(
    subject: UnsafeRawBufferPointer, action: UnsafeRawBufferPointer, application: UnsafeRawBufferPointer,
    type: UnsafeRawBufferPointer, id: UnsafeRawBufferPointer, view: UnsafeRawBufferPointer, description: Description
  ) -> Decision {
    description.borrow { decide(subject, action, application, type, id, view, $0) }
  }

  private func decide(
    _ subject: UnsafeRawBufferPointer, _ action: UnsafeRawBufferPointer, _ application: UnsafeRawBufferPointer,
    _ type: UnsafeRawBufferPointer, _ id: UnsafeRawBufferPointer, _ view: UnsafeRawBufferPointer,
    _ description: Description.Borrowed
  ) -> Decision {
    var lookup = begin(subject: subject, action: action, application: application, type: type, id: id)
    seek(&lookup)
    fetch(&lookup)
    compare(&lookup)
    return decide(lookup, view: view, description)
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

  /// A user that is not deleted.
  @inline(__always)
  func findUser(_ id: UnsafeRawBufferPointer) -> SubjectRow? { tables.users.find(id).flatMap { subject($0) } }

  /// The user with a number; nil if they are deleted or no fact knows them.
  @inline(__always)
  func subject(_ number: UInt32) -> SubjectRow? {
    let row = user(number)
    guard let status = row.status, status != .deleted else { return nil }
    return SubjectRow(row: row, number: number, status: status)
  }

  @inline(__always)
  func standing(of subject: SubjectRow, _ action: ActionRules) -> RoleStanding {
    action.guards.contains(.permission) ? standing(of: subject.row, for: action.permission) : RoleStanding()
  }
}
