internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol

/// A question of a request, with its fields checked, and how its errors name them.
struct Asked {
  let question: Question
  private let names: FieldNames

  /// - Parameters:
  ///   - subject: Already read, since a preview may have to be looked up.
  ///   - prefix: What stands before the fields' names in the request, such as `items[3].`.
  /// - Throws: `InvalidField` for an empty or malformed field.
  init(
    subject: Subject, action: String, resource: AuthorizationV1.Resource?, view: String, prefix: String = "",
    limits: ServicesLimits
  ) throws(InvalidField) {
    self.names = FieldNames(prefix: prefix, resource: "resource.")
    guard !action.isEmpty else { throw InvalidField(prefix + "action", "must not be empty") }
    guard let resource else { throw InvalidField(prefix + "resource", "must be set") }
    self.question = Question(
      subject: subject, action: action,
      resource: try ResourceReference(resource, prefix: prefix + "resource.", limits: limits),
      view: view.isEmpty ? nil : UnitID(rawValue: view))
  }

  /// The snapshot's decision.
  ///
  /// - Throws: `DirectoryError` if the tenant does not know what the question names.
  func decide(on snapshot: Snapshot) throws(DirectoryError) -> Authorization.Decision {
    let decision = snapshot.check(self.question)
    if case .unknown(let unknown) = decision { throw self.refusal(unknown) }
    return decision
  }

  /// The snapshot's decision with each step of it.
  ///
  /// - Throws: `DirectoryError` if the tenant does not know what the question names.
  func explain(on snapshot: Snapshot) throws(DirectoryError) -> Explanation {
    // Whoever may ask sees the whole tenant.
    let explanation = snapshot.explain(self.question, sight: .everything) { effects, next in
      !Guard.refuses(effects, leadingTo: next)
    }
    if case .unknown(let unknown) = explanation.decision { throw self.refusal(unknown) }
    return explanation
  }

  private func refusal(_ unknown: Unknown) -> DirectoryError {
    self.names.refusal(unknown, subject: self.question.subject)
  }
}

/// Where the fields of a question stand in a request.
struct FieldNames {
  var prefix = ""
  /// What stands before the type and the application of the resource.
  var resource = ""

  /// What a request is told that names something unknown.
  func refusal(_ unknown: Unknown, subject: Subject?) -> DirectoryError {
    switch unknown {
    case .subject:
      var name = ""
      if case .user(let user)? = subject { name = " \(user)" }
      return DirectoryError(
        .notFound, "There is no user\(name) in this tenant.", field: self.prefix + "subject", reason: "subject_unknown")
    case .type: return self.invalid(self.resource + "type", "is no resource type of this tenant", "type_unknown")
    case .ambiguousType:
      return self.invalid(
        self.resource + "application", "must be set: several applications have a type of this name", "type_ambiguous")
    case .action: return self.invalid("action", "is no action of the resource's type", "action_unknown")
    case .workgroup:
      return self.invalid("preview.workgroups", "names a workgroup that does not exist", "workgroup_unknown")
    case .role: return self.invalid("preview.roles", "names a role that does not exist", "role_unknown")
    case .level: return self.invalid("preview.level", "is no level of any application", "level_unknown")
    }
  }

  private func invalid(_ field: String, _ rule: String, _ reason: String) -> DirectoryError {
    DirectoryError(.invalidField, "\(self.prefix)\(field) \(rule)", field: self.prefix + field, reason: reason)
  }
}

extension ResourceReference {
  /// - Parameter prefix: What stands before the fields' names in the request, such as `resource.`.
  /// - Throws: `InvalidField` for an empty type, or more lines or values than a question may have.
  init(_ message: AuthorizationV1.Resource, prefix: String, limits: ServicesLimits) throws(InvalidField) {
    guard !message.type.isEmpty else { throw InvalidField(prefix + "type", "must not be empty") }
    let tuples = message.lineValues?.tuples
    guard tuples?.count ?? 0 <= limits.lines else {
      throw InvalidField(prefix + "line_values.tuples", "must be at most \(limits.lines) distinct ones")
    }
    self.init(
      application: message.application, type: message.type, id: message.id,
      attributes: Self.attributes(message.attributes), lines: tuples?.map { Self.attributes($0.attributes) })
  }

  /// What is said of one dimension in several places counts together.
  private static func attributes(_ messages: [AuthorizationV1.Attribute]) -> [String: [String]] {
    Dictionary(messages.map { ($0.dimension, $0.values) }, uniquingKeysWith: +)
  }
}
