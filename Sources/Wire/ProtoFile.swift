/// A `.proto` file as a serialized `google.protobuf.FileDescriptorProto`: what server reflection hands out.
public struct ProtoFile: Sendable {
  /// The path that other files import it by.
  public let name: String
  /// The files that it imports.
  public let dependencies: [ProtoFile]
  private let base64: StaticString

  /// Called by generated code only. The text is base64 because a literal of bytes compiles slowly.
  public init(name: String, dependencies: [ProtoFile], base64: StaticString) {
    self.name = name
    self.dependencies = dependencies
    self.base64 = base64
  }

  /// The serialized descriptor.
  public var bytes: [UInt8] {
    self.base64.withUTF8Buffer { text in Base64.decode(text) ?? [] }
  }

  /// The descriptors of this file and of everything it imports, each once, imports first.
  public var closure: [[UInt8]] {
    var seen: Set<String> = []
    var files: [[UInt8]] = []
    func visit(_ file: ProtoFile) {
      guard seen.insert(file.name).inserted else { return }
      for dependency in file.dependencies { visit(dependency) }
      files.append(file.bytes)
    }
    visit(self)
    return files
  }
}
