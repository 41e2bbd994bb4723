internal import Authorization
internal import Directory
internal import Model
internal import MusterProtocol
internal import RPC

/// A request about many resources of a type, as it says it.
struct AskedType {
  let subject: String
  let preview: AuthorizationV1.Preview?
  let action: String
  let application: String
  let type: String
  let view: String
}

/// The same with its fields checked.
struct AskedResources {
  let subject: Subject
  let action: String
  let application: String
  let type: String
  let view: UnitID?
  fileprivate let names: FieldNames

  /// - Throws: `DirectoryError` if the tenant does not know what the question names.
  func filter(on snapshot: Snapshot) throws(DirectoryError) -> Filter {
    do {
      return try snapshot.filter(
        self.subject, action: self.action, application: self.application, type: self.type, view: self.view)
    } catch { throw self.names.refusal(error, subject: self.subject) }
  }

  /// - Parameter last: The id behind which to begin.
  /// - Throws: `DirectoryError` if the tenant does not know what the question names.
  func cursor(on snapshot: Snapshot, after last: String?) throws(DirectoryError) -> ResourceCursor {
    do {
      return try snapshot.resources(
        self.subject, action: self.action, application: self.application, type: self.type, view: self.view, after: last)
    } catch { throw self.names.refusal(error, subject: self.subject) }
  }
}

extension AuthorizationHandlers {
  /// - Parameter prefix: What stands before the fields' names in the request, such as `question.`.
  func asked(
    _ asked: AskedType, of tenant: TenantID, prefix: String = "", _ context: CallContext
  ) async throws -> AskedResources {
    guard !asked.action.isEmpty else { throw InvalidField(prefix + "action", "must not be empty") }
    guard !asked.type.isEmpty else { throw InvalidField(prefix + "type", "must not be empty") }
    return AskedResources(
      subject: try await self.subject(asked.subject, asked.preview, of: tenant, prefix: prefix, context),
      action: asked.action, application: asked.application, type: asked.type,
      view: asked.view.isEmpty ? nil : UnitID(rawValue: asked.view), names: FieldNames(prefix: prefix))
  }
}
