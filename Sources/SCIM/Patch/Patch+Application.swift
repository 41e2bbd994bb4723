internal import Model

extension Patch {
  /// A document with the operations applied, one after another; those of members are not its matter.
  ///
  /// All or nothing: what throws has changed nothing. A patch that says nothing new gives an equal document (P37). What
  /// the new document lacks was removed, also `active`.
  ///
  /// The operations may come from anywhere, such as a message of another process: what is read-only is refused, and so
  /// are values that the schema does not have.
  ///
  /// - Parameter document: ``UserResource/document`` or ``GroupResource/document``.
  /// - Throws: 400 `noTarget`, `mutability`, `invalidPath`, `invalidValue`, `tooMany`.
  public func applied(
    to document: JSONObject, of type: ResourceType, dialect: Dialect
  ) throws(SCIMError) -> JSONObject {
    var document = document
    for operation in operations {
      switch operation {
      case .add(let path, let value):
        try Change(.add(value), dialect).apply(to: &document, at: path, of: type)
      case .replace(let path, let value):
        try Change(.replace(value), dialect).apply(to: &document, at: path, of: type)
      case .remove(let path):
        try Change(.remove, dialect).apply(to: &document, at: path, of: type)
      case .members: break
      }
    }
    return document
  }
}

/// One operation on a document.
private struct Change {
  enum Verb {
    case add(JSON)
    case replace(JSON)
    case remove
  }

  let verb: Verb
  let dialect: Dialect

  init(_ verb: Verb, _ dialect: Dialect) {
    self.verb = verb
    self.dialect = dialect
  }

  func apply(to document: inout JSONObject, at path: AttributePath, of type: ResourceType) throws(SCIMError) {
    guard let target = type.scope.target(of: path) else {
      throw SCIMError(.invalidPath, "There is no attribute '\(path)'.")
    }
    guard target.isWritable else { throw SCIMError(.mutability, "'\(target.path)' can't be changed.") }
    let change = Change(try verb.read(for: target), dialect)
    try change.apply(to: &document, target)
  }

  private func apply(to document: inout JSONObject, _ target: Target) throws(SCIMError) {
    guard let container = target.container else { return try apply(within: &document, target) }
    var object = document[container.name]?.object ?? JSONObject()
    try apply(within: &object, target)
    document[container.name] = object.isEmpty ? nil : .object(object)
  }

  private func apply(within object: inout JSONObject, _ target: Target) throws(SCIMError) {
    let name = target.attribute.name
    let value =
      target.attribute.isMultiValued
      ? try several(object[name]?.array ?? [], target) : single(object[name], target.attribute, target.subAttribute)
    object[name] = value
  }

  /// One value after the change; nil if none is left.
  private func single(_ current: JSON?, _ attribute: Attribute, _ subAttribute: Attribute?) -> JSON? {
    if let subAttribute {
      var object = current?.object ?? JSONObject()
      let value = single(object[subAttribute.name], subAttribute, nil)
      if subAttribute.name == "value", value != object["value"] { object = JSONObject() }
      object[subAttribute.name] = value
      return object.isEmpty ? nil : .object(object)
    }
    switch verb {
    case .remove: return nil
    case .add(let value), .replace(let value):
      guard attribute.type == .complex, let more = value.object else { return value }
      let object = current?.object ?? JSONObject()
      // All else in it describes the `value`: another manager has another address.
      if let value = more["value"], value != object["value"] { return .object(more) }
      return .object(object.merging(more))
    }
  }

  /// The elements after the change; nil if none is left.
  private func several(_ current: [JSON], _ target: Target) throws(SCIMError) -> JSON? {
    var elements = current
    var changed: Set<Int> = []
    if target.filter == nil, target.subAttribute == nil {
      elements = all(elements, &changed)
    } else {
      try each(of: &elements, target, &changed)
    }
    guard elements.count <= SCIMLimits.elements else {
      throw SCIMError(.tooMany, "'\(target.attribute.name)' would have more than \(SCIMLimits.elements) values.")
    }
    keepOnePrimary(&elements, changed)
    return elements.isEmpty ? nil : .array(elements)
  }

  private func all(_ current: [JSON], _ changed: inout Set<Int>) -> [JSON] {
    switch verb {
    case .remove: return []
    case .replace(let value): return value.array ?? [value]
    case .add(let value):
      var elements = current
      for element in value.array ?? [value] where !elements.contains(element) {
        changed.insert(elements.count)
        elements.append(element)
      }
      return elements
    }
  }

  private func each(of elements: inout [JSON], _ target: Target, _ changed: inout Set<Int>) throws(SCIMError) {
    let indices = elements.indices.filter { index in
      target.filter.map { $0.matches(element: elements[index], of: target.attribute) } ?? true
    }
    guard !indices.isEmpty else { return try missing(in: &elements, target, &changed) }
    for index in indices.reversed() {
      if let element = element(elements[index], target) {
        elements[index] = element
        if !verb.isRemoval { changed.insert(index) }
      } else {
        elements.remove(at: index)
      }
    }
  }

  /// One element after the change; nil if it is taken out.
  private func element(_ current: JSON, _ target: Target) -> JSON? {
    if let subAttribute = target.subAttribute {
      // An e-mail without its address is none.
      if case .remove = verb, subAttribute.name == "value" { return nil }
      var object = current.object ?? JSONObject()
      object[subAttribute.name] = single(nil, subAttribute, nil)
      return object.isEmpty ? nil : .object(object)
    }
    switch verb {
    case .remove: return nil
    // RFC 7644 section 3.5.2.3: replaced whole, but for what the filter selects by, so that it selects them again.
    case .replace(let value):
      return value.object.map { .object((target.filter?.element(of: target.attribute) ?? [:]).merging($0)) } ?? value
    case .add(let value): return value.object.map { .object((current.object ?? JSONObject()).merging($0)) } ?? value
    }
  }

  /// No element is meant: one is made where that is tolerated and the filter says what it looks like.
  private func missing(in elements: inout [JSON], _ target: Target, _ changed: inout Set<Int>) throws(SCIMError) {
    guard let value = verb.value else {
      // Without a filter there is just nothing to remove.
      if dialect.takesRemovalOfNothing || target.filter == nil { return }
      throw SCIMError(.noTarget, "'\(target.path)' matches no value of the resource.")
    }
    guard dialect.makesMissingElements,
      let seed = target.filter.map({ $0.element(of: target.attribute) }) ?? JSONObject()
    else {
      throw SCIMError(
        .noTarget,
        "'\(target.path)' matches no value of the resource; add the whole value to '\(target.attribute.name)'.")
    }
    let more = target.subAttribute.map { [$0.name: value] as JSONObject } ?? value.object ?? ["value": value]
    let element = JSON.object(seed.merging(more))
    guard !elements.contains(element) else { return }
    changed.insert(elements.count)
    elements.append(element)
  }

  /// RFC 7644 section 3.5.2: a new primary value takes the place of the old one.
  private func keepOnePrimary(_ elements: inout [JSON], _ changed: Set<Int>) {
    guard changed.contains(where: { elements.indices.contains($0) && elements[$0].isPrimary }) else { return }
    for index in elements.indices where !changed.contains(index) && elements[index].isPrimary {
      guard var object = elements[index].object else { continue }
      object["primary"] = false
      elements[index] = .object(object)
    }
  }
}

extension Change.Verb {
  /// The same with the value in the form of the schema; what clears is a removal.
  fileprivate func read(for target: Target) throws(SCIMError) -> Change.Verb {
    guard let value else { return self }
    var reader = ValueReader(.rfc, .reject)
    guard let value = try reader.read(value, for: target) else { return .remove }
    if case .add = self { return .add(value) }
    return .replace(value)
  }

  fileprivate var value: JSON? {
    switch self {
    case .add(let value), .replace(let value): value
    case .remove: nil
    }
  }

  fileprivate var isRemoval: Bool { value == nil }
}

extension JSON {
  fileprivate var isPrimary: Bool { object?["primary"] == true }
}

extension JSONObject {
  fileprivate func merging(_ more: JSONObject) -> JSONObject {
    var merged = self
    for (name, value) in more.members { merged[name] = value }
    return merged
  }
}

extension Filter {
  /// The element that the filter would match as far as it says: `type eq "work"` gives `{"type": "work"}`; nil if it
  /// leaves a choice.
  fileprivate func element(of attribute: Attribute) -> JSONObject? {
    switch self {
    case .compare(let path, .equal, let value) where !value.isNull:
      guard let name = path.subAttribute == nil ? attribute.subAttribute(named: path.name) : nil else { return nil }
      return [name.name: name.type == .boolean ? value.looseBool.map { .bool($0) } ?? value : value]
    case .and(let parts):
      var element = JSONObject()
      for part in parts {
        guard let more = part.element(of: attribute) else { return nil }
        element = element.merging(more)
      }
      return element
    case .compare, .present, .or, .not: return nil
    }
  }
}
