internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol

/// One question of a request, with its fields checked.
struct Question {
  let subject: UserID
  let action: String
  let application: String
  let type: String
  private let prefix: String

  /// - Parameter prefix: What stands before the fields' names in the request, such as `items[3].`.
  /// - Throws: `InvalidField` for an empty or malformed field.
  init(
    subject: String, action: String, resource: AuthorizationV1.Resource?, prefix: String = ""
  ) throws(InvalidField) {
    self.prefix = prefix
    self.subject = try UserID(subject, field: prefix + "subject")
    guard !action.isEmpty else { throw InvalidField(prefix + "action", "must not be empty") }
    guard let resource else { throw InvalidField(prefix + "resource", "must be set") }
    guard !resource.type.isEmpty else { throw InvalidField(prefix + "resource.type", "must not be empty") }
    self.action = action
    self.application = resource.application
    self.type = resource.type
  }

  /// The snapshot's decision.
  ///
  /// - Throws: `DirectoryError` if the tenant does not know what the question names.
  func decide(on snapshot: Snapshot) throws(DirectoryError) -> Authorization.Decision {
    let decision = snapshot.check(
      subject: self.subject, action: self.action, application: self.application, type: self.type)
    if case .unknown(let unknown) = decision { throw self.refusal(unknown) }
    return decision
  }

  /// The snapshot's decision with each step of it.
  ///
  /// - Throws: `DirectoryError` if the tenant does not know what the question names.
  func explain(on snapshot: Snapshot) throws(DirectoryError) -> Explanation {
    let explanation = snapshot.explain(
      subject: self.subject, action: self.action, application: self.application, type: self.type)
    if case .unknown(let unknown) = explanation.decision { throw self.refusal(unknown) }
    return explanation
  }

  private func refusal(_ unknown: Unknown) -> DirectoryError {
    switch unknown {
    case .subject:
      DirectoryError(
        .notFound, "There is no user \(self.subject) in this tenant.", field: self.prefix + "subject",
        reason: "subject_unknown")
    case .type: self.invalid("resource.type", "is no resource type of this tenant", "type_unknown")
    case .ambiguousType:
      self.invalid(
        "resource.application", "must be set: several applications have a type of this name", "type_ambiguous")
    case .action: self.invalid("action", "is no action of the resource's type", "action_unknown")
    case .workgroup: self.invalid("preview.workgroups", "names a workgroup that does not exist", "workgroup_unknown")
    case .role: self.invalid("preview.roles", "names a role that does not exist", "role_unknown")
    case .level: self.invalid("preview.level", "is no level of any application", "level_unknown")
    }
  }

  private func invalid(_ field: String, _ rule: String, _ reason: String) -> DirectoryError {
    DirectoryError(.invalidField, "\(self.prefix)\(field) \(rule)", field: self.prefix + field, reason: reason)
  }
}
