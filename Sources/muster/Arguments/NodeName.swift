internal import ArgumentParser
internal import MusterProtocol

/// A resource or a node as `TYPE/ID`, or as `TYPE` alone for all of the type.
struct NodeName: ExpressibleByArgument {
  let type: String
  /// Empty for all of the type.
  let id: String

  init?(argument: String) {
    let parts = argument.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    guard let type = parts.first, !type.isEmpty else { return nil }
    self.type = String(type)
    id = parts.count == 2 ? String(parts[1]) : ""
    if parts.count == 2, id.isEmpty { return nil }
  }

  func key(application: String?) -> DirectoryV1.ResourceKey {
    DirectoryV1.ResourceKey(application: application ?? "", type: type, id: id)
  }
}

extension ResourceName {
  func key(application: String?) -> DirectoryV1.ResourceKey {
    DirectoryV1.ResourceKey(application: application ?? "", type: type, id: id)
  }
}

/// One value of one dimension, as `DIMENSION=VALUE`.
struct AttributeValue: ExpressibleByArgument {
  let dimension: String
  let value: String

  init?(argument: String) {
    guard let equals = argument.firstIndex(of: "=") else { return nil }
    dimension = String(argument[..<equals])
    value = String(argument[argument.index(after: equals)...])
    if dimension.isEmpty || value.isEmpty { return nil }
  }
}

extension [AttributeValue] {
  /// The values by dimension, in the order in which they were given.
  var messages: [DirectoryV1.ResourceAttribute] {
    var messages: [DirectoryV1.ResourceAttribute] = []
    for attribute in self {
      if let index = messages.firstIndex(where: { $0.dimension == attribute.dimension }) {
        messages[index].values.append(attribute.value)
      } else {
        messages.append(.init(dimension: attribute.dimension, values: [attribute.value]))
      }
    }
    return messages
  }
}

/// Which application has the type of a resource.
struct ApplicationOption: ParsableArguments {
  @Option(help: .init("The application that has the type, where several have one of that name.", valueName: "name"))
  var application: String?
}
