/// What names mean at one level: in a resource, or in one element of a complex attribute.
struct Scope: Sendable {
  /// The URN that may stand before the names here.
  let schema: String?
  let attributes: [Attribute]

  func attribute(named name: String) -> Attribute? { attributes.first { $0.name.equalsIgnoringCase(name) } }

  /// Where a path leads; nil where the schema has no such thing.
  func target(of path: AttributePath) -> Target? {
    guard let urn = path.schema, schema?.equalsIgnoringCase(urn) != true else {
      return target(of: path, attribute(named: path.name))
    }
    if let container = attribute(named: urn) {
      return target(of: path, container.subAttribute(named: path.name), in: container)
    }
    // The URN of an extension alone is the extension as a whole.
    return target(of: path, attribute(named: "\(urn):\(path.name)"))
  }

  private func target(of path: AttributePath, _ attribute: Attribute?, in container: Attribute? = nil) -> Target? {
    guard let attribute else { return nil }
    guard let name = path.subAttribute else {
      return Target(container: container, attribute: attribute, subAttribute: nil, filter: path.filter)
    }
    // Elements of plain values have no sub-attributes but their `value`, which is the element itself.
    guard let subAttribute = attribute.subAttribute(named: name) else { return nil }
    return Target(container: container, attribute: attribute, subAttribute: subAttribute, filter: path.filter)
  }
}

/// Where a path leads in resources of a type.
struct Target: Sendable {
  /// The extension that holds the attribute; nil for one of the resource's own schema.
  let container: Attribute?
  let attribute: Attribute
  let subAttribute: Attribute?
  /// Which elements are meant.
  let filter: Filter?

  /// The path by its canonical names.
  var path: AttributePath {
    AttributePath(schema: container?.name, attribute.name, filter: filter, subAttribute: subAttribute?.name)
  }

  /// Whether a client may set what is there, and see it.
  var isWritable: Bool {
    [container, attribute, subAttribute].allSatisfy { $0?.mutability != .readOnly && $0?.returned != .never }
  }

  /// What a value is compared as: an element of several values by its `value`.
  var compared: Attribute { subAttribute ?? defaultSubAttribute ?? attribute }

  private var defaultSubAttribute: Attribute? {
    attribute.isMultiValued && attribute.type == .complex ? attribute.subAttribute(named: "value") : nil
  }

  /// The values there.
  ///
  /// - Parameter comparing: Whether elements stand for their `value`.
  func values(in object: JSONObject, comparing: Bool) -> [JSON] {
    let holder = container.map { object[$0.name]?.object } ?? object
    guard let value = holder?[attribute.name], !value.isNull else { return [] }
    var elements = attribute.isMultiValued ? value.array ?? [value] : [value]
    if let filter { elements = elements.filter { filter.matches(element: $0, of: attribute) } }
    guard let name = (subAttribute ?? (comparing ? defaultSubAttribute : nil))?.name else { return elements }
    return elements.compactMap { $0.object?[name] }.filter { !$0.isNull }
  }
}

extension AttributePath {
  /// The values at the path in a resource, for rules that read them; empty where there are none.
  ///
  /// An element of several values stands for its `value`, so that `emails` gives addresses.
  public func values(in resource: JSONObject, of type: ResourceType) -> [JSON] {
    type.scope.target(of: self)?.values(in: resource, comparing: true) ?? []
  }
}
