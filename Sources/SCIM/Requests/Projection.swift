/// Which attributes of resources an answer shows: RFC 7644 section 3.9 (P19).
public struct Projection: Equatable, Sendable {
  /// Only these, beside those that are always shown; nil is all.
  public var attributes: [AttributePath]?
  /// None of these.
  public var excluded: [AttributePath]

  public init(attributes: [AttributePath]? = nil, excluded: [AttributePath] = []) {
    self.attributes = attributes
    self.excluded = excluded
  }

  /// Reads the two parameters: names with commas between. Names that no schema has show nothing.
  ///
  /// - Throws: 400 `invalidPath` for what is no name.
  public init(attributes: String?, excluded: String?) throws(SCIMError) {
    self.attributes = try attributes.map(Self.paths)
    self.excluded = try excluded.map(Self.paths) ?? []
  }

  private static func paths(_ list: String) throws(SCIMError) -> [AttributePath] {
    let names = list.split(whereSeparator: { ", \t".contains($0) })
    guard names.count <= SCIMLimits.parameters else {
      throw SCIMError(.tooMany, "Name at most \(SCIMLimits.parameters) attributes.")
    }
    var paths: [AttributePath] = []
    for name in names { paths.append(try AttributePath(parsing: String(name))) }
    return paths
  }
}

extension Projection {
  /// Whether an attribute of the resource's own schema is shown at all: a server that asks before it reads members
  /// doesn't read 100,000 in vain.
  public func shows(_ name: String, of type: ResourceType) -> Bool {
    type.scope.attribute(named: name).map { Names(self, type).show($0) } ?? false
  }

  /// What an answer shows of a resource.
  public func applied(to body: JSONObject, of type: ResourceType) -> JSONObject {
    guard attributes != nil || !excluded.isEmpty else { return body }
    let names = Names(self, type)
    var result = JSONObject()
    for (name, value) in body.members {
      guard let attribute = type.scope.attribute(named: name), names.show(attribute) else { continue }
      result[name] = names.reduced(value, at: [name])
    }
    return result
  }
}

/// The canonical names on the way to each path of a projection: extension, attribute, sub-attribute.
private struct Names {
  private let wanted: [[String]]?
  private let excluded: [[String]]

  init(_ projection: Projection, _ type: ResourceType) {
    func names(_ path: AttributePath) -> [String]? {
      type.scope.target(of: path).map { [$0.container, $0.attribute, $0.subAttribute].compactMap { $0?.name } }
    }
    wanted = projection.attributes?.compactMap(names)
    excluded = projection.excluded.compactMap(names)
  }

  func show(_ attribute: Attribute) -> Bool { attribute.returned == .always || show([attribute.name]) }

  private func show(_ path: [String]) -> Bool {
    if excluded.contains(where: { path.starts(with: $0) }) { return false }
    return wanted?.contains { $0.starts(with: path) || path.starts(with: $0) } ?? true
  }

  /// What is shown of a value that is shown, itself or in part.
  func reduced(_ value: JSON, at path: [String]) -> JSON? {
    guard ((wanted ?? []) + excluded).contains(where: { $0.count > path.count && $0.starts(with: path) }) else {
      return value
    }
    switch value {
    case .object(let object):
      var result = JSONObject()
      for (name, value) in object.members where show(path + [name]) { result[name] = reduced(value, at: path + [name]) }
      return result.isEmpty ? nil : .object(result)
    case .array(let elements):
      let rest = elements.compactMap { reduced($0, at: path) }
      return rest.isEmpty ? nil : .array(rest)
    default: return value
    }
  }
}
