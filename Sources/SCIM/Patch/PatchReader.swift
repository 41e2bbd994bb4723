internal import Model

/// Brings the operations of one patch into their normal form.
struct PatchReader {
  let type: ResourceType
  let dialect: Dialect
  var values: ValueReader
  private(set) var operations: [PatchOperation] = []
  private var pathBytesLeft = SCIMLimits.patchPathBytes

  init(_ type: ResourceType, _ dialect: Dialect, _ unknown: UnknownAttributes) {
    self.type = type
    self.dialect = dialect
    values = ValueReader(dialect, unknown)
  }

  enum Verb: String, CaseIterable { case add, replace, remove }

  mutating func append(_ operation: PatchOperation) { operations.append(operation) }

  mutating func read(_ json: JSON) throws(SCIMError) {
    guard let operation = json.object else {
      throw SCIMError(.invalidSyntax, "it must be an object with \"op\", not \(json.kind).")
    }
    let verb = try self.verb(operation)
    let value = operation.value(named: "value")
    switch operation.value(named: "path") {
    case nil, .null?, "": try apply(verb, value)
    case .string(let text)?: try apply(verb, at: try path(text), value)
    case let path?: throw SCIMError(.invalidPath, "\"path\" must be a text, not \(path.kind).")
    }
  }

  private func verb(_ operation: JSONObject) throws(SCIMError) -> Verb {
    let text = operation.value(named: "op")?.string ?? ""
    guard let verb = Verb.allCases.first(where: { $0.rawValue.equalsIgnoringCase(text) }) else {
      throw SCIMError(.invalidSyntax, "\"op\" must be one of add, replace and remove, not '\(text.prefix(40))'.")
    }
    return verb
  }

  private mutating func path(_ text: String) throws(SCIMError) -> AttributePath {
    pathBytesLeft -= text.utf8.count
    guard pathBytesLeft >= 0 else {
      throw SCIMError(
        .tooMany, "the paths are above \(SCIMLimits.patchPathBytes) bytes together; send several patches.")
    }
    return try AttributePath(parsing: text)
  }

  /// Without a path the value's members say what is meant.
  private mutating func apply(_ verb: Verb, _ value: JSON?) throws(SCIMError) {
    guard verb != .remove else { throw SCIMError(.noTarget, "remove needs a \"path\" that says what to remove.") }
    guard let object = value?.object else {
      throw SCIMError(.invalidValue, "without a \"path\", \"value\" must be an object of attributes.")
    }
    for (name, value) in object.members where !name.equalsIgnoringCase("schemas") {
      if let attribute = type.scope.attribute(named: name) {
        try apply(verb, to: Target(container: nil, attribute: attribute, subAttribute: nil, filter: nil), value)
      } else if let path = try? path(name) {
        try apply(verb, at: path, value)
      } else {
        try values.skip(name)
      }
    }
  }

  private mutating func apply(_ verb: Verb, at path: AttributePath, _ value: JSON?) throws(SCIMError) {
    guard let target = type.scope.target(of: path) else { return try values.skip("\(path)") }
    if let filter = target.filter {
      guard target.attribute.isMultiValued else {
        throw SCIMError(.invalidPath, "'\(target.attribute.name)' has one value; leave the filter in [ ] out.")
      }
      do throws(SCIMError) {
        try filter.check(in: target.attribute.elements)
      } catch {
        throw SCIMError(.invalidPath, error.detail)
      }
    }
    try apply(verb, to: target, value)
  }

  private mutating func apply(_ verb: Verb, to target: Target, _ value: JSON?) throws(SCIMError) {
    guard target.isWritable else {
      // A password is accepted and dropped (P21).
      if dialect.ignoresReadOnly || target.attribute.returned == .never { return }
      throw SCIMError(.mutability, "'\(target.path)' is read-only; take it out of the patch.")
    }
    if type.schema.id == Schema.group.id, target.container == nil, target.attribute.name == "members" {
      return try changeMembers(verb, target, value)
    }
    switch verb {
    case .remove: try remove(target, value)
    case .add, .replace: try set(verb, target, value)
    }
  }

  private mutating func set(_ verb: Verb, _ target: Target, _ value: JSON?) throws(SCIMError) {
    guard let value else { throw SCIMError(.invalidValue, "\"value\" is missing for '\(target.path)'.") }
    // An extension in a body is an object of its attributes; each is an operation of its own.
    if type.extensions.contains(where: { $0.id == target.attribute.name }), let object = value.object {
      return try setMembers(of: target.attribute, verb, object)
    }
    let leaf = target.subAttribute ?? target.attribute
    if let read = try values.read(value, for: target) {
      append(verb == .add ? .add(target.path, read) : .replace(target.path, read))
    } else if verb == .replace || !leaf.isMultiValued {
      // To add no values is to add nothing; all else that is empty clears (P26).
      try remove(target, nil)
    }
  }

  private mutating func setMembers(of container: Attribute, _ verb: Verb, _ object: JSONObject) throws(SCIMError) {
    for (name, value) in object.members {
      guard let attribute = container.subAttribute(named: name) else {
        try values.skip("\(container.name):\(name)")
        continue
      }
      try apply(
        verb, to: Target(container: container, attribute: attribute, subAttribute: nil, filter: nil), value)
    }
  }

  private mutating func remove(_ target: Target, _ value: JSON?) throws(SCIMError) {
    guard !(target.subAttribute ?? target.attribute).isRequired else {
      throw SCIMError(.invalidValue, "'\(target.path)' is required: replace it, it can't be removed or empty.")
    }
    guard let value, target.attribute.isMultiValued, target.filter == nil, target.subAttribute == nil else {
      append(.remove(target.path))
      return
    }
    let listed = try listedValues(value, of: target)
    guard !listed.isEmpty else { return }
    let terms = listed.map { Filter.compare(AttributePath("value"), .equal, $0) }
    var path = target.path
    path.filter = terms.count == 1 ? terms[0] : .or(terms)
    append(.remove(path))
  }

  /// What a `remove` with a value lists.
  private func listedValues(_ value: JSON, of target: Target) throws(SCIMError) -> [JSON] {
    try allowValueList(value, of: target)
    let elements = value.array ?? [value]
    guard elements.count <= SCIMLimits.elements else {
      throw SCIMError(.tooMany, "remove at most \(SCIMLimits.elements) values of '\(target.path)' at once.")
    }
    var listed: [JSON] = []
    for element in elements {
      let value = element.object.map { $0.value(named: "value") ?? .null } ?? element
      guard value.string != nil else {
        throw SCIMError(.invalidValue, "each value to remove of '\(target.path)' needs a \"value\".")
      }
      listed.append(value)
    }
    return listed
  }

  /// A list of values is never overlooked: who did would remove all the others too (section 0.3 of the provisioning
  /// rules). Nor does `null` count as no value.
  func allowValueList(_ value: JSON, of target: Target) throws(SCIMError) {
    let name = target.path
    guard !value.isNull else {
      throw SCIMError(.invalidValue, "leave \"value\" out to remove all of '\(name)'; null removes nothing.")
    }
    guard dialect.takesRemovalByValueList else {
      throw SCIMError(
        .invalidValue,
        "remove has a \"value\", which RFC 7644 does not have and the dialect \(dialect.name) refuses: write the path "
          + "\(name)[value eq \"...\"], or give the connection the dialect entra.")
    }
  }
}
