public import Model

/// What a PATCH asks for, in a form that is the same for every dialect: RFC 7644 section 3.5.2.
///
/// Each operation has a path, values have the schema's shape, what clears is a removal, and members are changed as a
/// set, so that a server needs neither the dialect's forms nor the group.
public struct Patch: Equatable, Sendable {
  /// In the order in which they apply.
  public var operations: [PatchOperation]
  /// Names that no schema has, if the connection ignores those.
  public var ignored: IgnoredNames

  public init(_ operations: [PatchOperation], ignored: IgnoredNames = IgnoredNames()) {
    self.operations = operations
    self.ignored = ignored
  }

  public static let schema = "urn:ietf:params:scim:api:messages:2.0:PatchOp"

  /// Reads a body.
  ///
  /// - Throws: 400 that names the operation, counted from 1, and what to change.
  public init(
    parsing body: JSON, for type: ResourceType, dialect: Dialect, unknown: UnknownAttributes = .ignore
  ) throws(SCIMError) {
    guard let object = body.object else {
      throw SCIMError(.invalidSyntax, "The body must be an object, not \(body.kind).")
    }
    try Body.checkSchemas(of: object, for: Self.schema, dialect)
    guard let operations = object.value(named: "Operations")?.array, !operations.isEmpty else {
      throw SCIMError(.invalidSyntax, "\"Operations\" must be a list of at least one operation.")
    }
    guard operations.count <= SCIMLimits.patchOperations else {
      throw SCIMError(.tooMany, "Send at most \(SCIMLimits.patchOperations) operations in one patch.")
    }
    var reader = PatchReader(type, dialect, unknown)
    for (index, operation) in operations.enumerated() {
      do throws(SCIMError) {
        try reader.read(operation)
      } catch {
        throw error.within("Operation \(index + 1)")
      }
    }
    self.init(reader.operations, ignored: reader.values.ignored)
  }
}

/// One operation of a ``Patch``.
public enum PatchOperation: Equatable, Sendable {
  /// Sets one value, merges into a complex one, adds to several.
  case add(AttributePath, JSON)
  /// Sets a value, merges into a complex one, takes the place of several or of the elements that are meant.
  case replace(AttributePath, JSON)
  case remove(AttributePath)
  /// Of a group.
  case members(MemberChange)
}

/// How the set of a group's members changes.
public enum MemberChange: Equatable, Sendable {
  /// Who is in it already stays as they are.
  case add([Member])
  /// By their ids; who is not in it is no mistake (P35).
  case remove([String])
  /// A mass removal (P34, P47).
  case removeAll
  /// By these, each once; an empty list is a mass removal too.
  case replace([Member])
  /// Those that match, as elements of `members`; ids in it have become ``remove(_:)``.
  case removeMatching(Filter)
}

extension Patch {
  /// The changes of members alone, those of the same kind in a row taken together.
  public var memberChanges: [MemberChange] {
    var changes: [MemberChange] = []
    for case .members(let change) in operations {
      switch (changes.last, change) {
      case (.add(let before)?, .add(let more)): changes[changes.count - 1] = .add(before + more)
      case (.remove(let before)?, .remove(let more)): changes[changes.count - 1] = .remove(before + more)
      default: changes.append(change)
      }
    }
    return changes
  }
}
