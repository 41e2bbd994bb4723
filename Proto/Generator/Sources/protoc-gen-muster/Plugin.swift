import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The protoc plugin: one Swift file for each `.proto` file of the asked packages, and one that declares the namespace of
/// each package.
@main
struct Plugin: CodeGenerator {
  var supportedFeatures: [Google_Protobuf_Compiler_CodeGeneratorResponse.Feature] { [.proto3Optional] }

  func generate(
    files: [FileDescriptor], parameter: any CodeGeneratorParameter, protoCompilerContext: any ProtoCompilerContext,
    generatorOutputs: any GeneratorOutputs
  ) throws {
    let options = try Options(parameter.parsedPairs)
    let wanted = self.closure(of: files).filter { options.contains(package: $0.package) }
    for package in Set(wanted.map(\.package)).sorted() {
      let namespace = Naming.namespace(ofPackage: package)
      try generatorOutputs.add(
        fileName: "\(namespace).swift",
        contents: namespaceSource(namespace, package: package, files: wanted, options: options))
    }
    for file in wanted {
      try refuseUnsupported(file)
      try generatorOutputs.add(
        fileName: Naming.sourceFile(of: file), contents: FileGenerator(file: file, options: options).source())
    }
  }

  /// The files and everything that they import, each once, so that well-known types can be generated without being
  /// named on the command line.
  private func closure(of files: [FileDescriptor]) -> [FileDescriptor] {
    var seen: Set<String> = []
    var result: [FileDescriptor] = []
    func visit(_ file: FileDescriptor) {
      guard seen.insert(file.name).inserted else { return }
      file.dependencies.forEach(visit)
      result.append(file)
    }
    files.forEach(visit)
    return result
  }
}

/// What the generated code can't express is refused rather than left out.
func refuseUnsupported(_ file: FileDescriptor) throws {
  guard file.edition == .proto3 else { throw GeneratorError("\(file.name): only proto3 is supported") }
  if !file.extensions.isEmpty { throw GeneratorError("\(file.name): extensions are not supported") }
}

struct GeneratorError: Error, CustomStringConvertible {
  let description: String

  init(_ description: String) { self.description = description }
}
