public import Model

/// May this subject do this action on this resource, seen from this view?
public struct Question: Hashable, Sendable {
  public var subject: Subject
  public var action: String
  public var resource: ResourceReference
  /// The active view (E4); nil for the subject's home unit.
  public var view: UnitID?

  public init(subject: Subject, action: String, resource: ResourceReference, view: UnitID? = nil) {
    self.subject = subject
    self.action = action
    self.resource = resource
    self.view = view
  }
}

/// Who is asked about.
public enum Subject: Hashable, Sendable {
  case user(UserID)
  /// Somebody who does not exist, to see what a member would get (A22, X2).
  case preview(Preview)
}

/// An active user in exactly these workgroups, and in those that hold everybody.
///
/// It is evaluated as a user's row is (A23). Where scopes are enabled and no scope workgroup is named, it is in those
/// that restrict nothing. It belongs to no company and is attached to the tenant's top unit.
public struct Preview: Hashable, Sendable {
  public var workgroups: [WorkgroupID]
  /// Held directly.
  public var roles: [RoleKey]
  /// The level on every resource whose application has a level of that name; nil for none.
  public var level: String?

  public init(workgroups: [WorkgroupID] = [], roles: [RoleKey] = [], level: String? = nil) {
    self.workgroups = workgroups
    self.roles = roles
    self.level = level
  }
}

/// A resource by its id, or described in place.
public struct ResourceReference: Hashable, Sendable {
  /// The application that has the type; empty finds the type by its bare name.
  public var application: String
  public var type: String
  /// Empty for a resource that is only described.
  public var id: String
  /// By dimension its values; they count only if the id is not registered.
  public var attributes: [String: [String]]
  /// The lines of a container (A12), which count only if no line of it is registered; nil and empty say nothing.
  public var lines: [[String: [String]]]?

  public init(
    application: String = "", type: String, id: String = "", attributes: [String: [String]] = [:],
    lines: [[String: [String]]]? = nil
  ) {
    self.application = application
    self.type = type
    self.id = id
    self.attributes = attributes
    self.lines = lines
  }
}
