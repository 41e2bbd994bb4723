import SwiftProtobufPluginLibrary

/// From the names of `.proto` files to Swift's.
enum Naming {
  /// `muster.directory.v1` is `DirectoryV1`: a leading organization is left out where something remains that tells.
  static func namespace(ofPackage package: String) -> String {
    switch package {
    case "google.protobuf": return "WellKnown"
    case "google.rpc": return "GoogleRPC"
    // `Testing` is the name of Swift's own test library.
    case "grpc.testing": return "GRPCTesting"
    default:
      var parts = package.split(separator: ".")
      if parts.count > 1, ["muster", "grpc", "google"].contains(parts[0]) { parts.removeFirst() }
      return parts.map { upperCamel(String($0)) }.joined()
    }
  }

  static func sourceFile(of file: FileDescriptor) -> String {
    let stem = file.name.split(separator: "/").last?.dropLast(".proto".count) ?? ""
    return "\(self.namespace(ofPackage: file.package))+\(self.upperCamel(String(stem))).swift"
  }

  /// `users_service` as `UsersService`; `v1alpha` as `V1Alpha`.
  static func upperCamel(_ name: String) -> String {
    var result = ""
    for character in name {
      let startsWord = result.isEmpty || result.last == "_" || (result.last?.isNumber == true && character.isLetter)
      if result.last == "_" { result.removeLast() }
      result += startsWord ? character.uppercased() : String(character)
    }
    return result
  }

  /// ProtoJSON's rule: `_x` becomes `X`, everything else stays.
  static func lowerCamel(_ name: String) -> String {
    var result = ""
    var upperNext = false
    for character in name {
      if character == "_" {
        upperNext = true
      } else {
        result += upperNext ? character.uppercased() : String(character)
        upperNext = false
      }
    }
    return result
  }

  static func property(_ name: String) -> String { self.escaped(self.lowerCamel(name)) }

  static func method(_ name: String) -> String { self.escaped(name.prefix(1).lowercased() + name.dropFirst()) }

  /// `USER_STATUS_ACTIVE` of `UserStatus` is `active`.
  static func enumCase(_ value: EnumValueDescriptor) -> String {
    let prefix = self.screamingSnake(value.enumType.name) + "_"
    let name = value.name.uppercased().hasPrefix(prefix) ? String(value.name.dropFirst(prefix.count)) : value.name
    let camel = self.lowerCamel(name.lowercased())
    return self.escaped(camel.first?.isNumber == true ? "value" + camel : camel)
  }

  private static func screamingSnake(_ name: String) -> String {
    var result = ""
    for character in name {
      if character.isUppercase, let last = result.last, last != "_" { result += "_" }
      result += character.uppercased()
    }
    return result
  }

  /// A name at the place of its declaration.
  static func escaped(_ name: String) -> String { keywords.contains(name) ? "`\(name)`" : name }

  /// The full name of a message in Swift, `DirectoryV1.User.Address`: always from the namespace on, so that no nested type
  /// hides it.
  static func type(_ message: Descriptor) -> String {
    let scope = message.containingType.map(self.type) ?? self.namespace(ofPackage: message.file.package)
    return "\(scope).\(self.simpleName(message))"
  }

  static func type(_ enumeration: EnumDescriptor) -> String {
    let scope = enumeration.containingType.map(self.type) ?? self.namespace(ofPackage: enumeration.file.package)
    return "\(scope).\(self.simpleName(enumeration))"
  }

  static func simpleName(_ message: Descriptor) -> String {
    self.takenTypeNames.contains(message.name) ? message.name + "Message" : message.name
  }

  static func simpleName(_ enumeration: EnumDescriptor) -> String {
    self.takenTypeNames.contains(enumeration.name) ? enumeration.name + "Enum" : enumeration.name
  }

  static func simpleName(_ oneof: OneofDescriptor) -> String {
    let name = self.upperCamel(oneof.name)
    let message: Descriptor = oneof.containingType
    let siblings = message.messages.map(self.simpleName) + message.enums.map(self.simpleName)
    return self.takenTypeNames.contains(name) || siblings.contains(name) ? name + "Oneof" : name
  }

  /// What generated code itself refers to without a namespace, and what Swift reserves.
  private static let takenTypeNames: Set<String> = [
    "Any", "Self", "Type", "Protocol", "View", "Bool", "String", "Int", "Int32", "Int64", "UInt8", "UInt32", "UInt64",
    "Float", "Double", "Optional", "Message", "MessageView", "Decoder", "Encoder", "WireError", "WireSize", "MapOrder",
    "JSONWriter", "JSONReader", "JSONError", "Indirect", "StaticString", "Sendable", "Equatable", "Enumeration",
    "ProtoFile", "Files",
    "UnsafeRawBufferPointer", "RepeatedView", "LazyView", "MapEntryView", "MapEntry",
  ]

  private static let keywords: Set<String> = [
    "as", "associatedtype", "break", "case", "catch", "class", "continue", "default", "defer", "deinit", "do", "else",
    "enum", "extension", "fallthrough", "false", "fileprivate", "for", "func", "guard", "if", "import", "in", "init",
    "inout", "internal", "is", "let", "nil", "operator", "precedencegroup", "private", "protocol", "public", "repeat",
    "rethrows", "return", "self", "Self", "static", "struct", "subscript", "super", "switch", "throw", "throws", "true",
    "try", "typealias", "var", "where", "while", "Type", "Protocol", "Any",
  ]
}
