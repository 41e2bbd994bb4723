import Foundation
import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// The namespace of a package, an enum without cases, and the list of its messages.
func namespaceSource(_ namespace: String, package: String, files: [FileDescriptor], options: Options) -> String {
  let messages = files.filter { $0.package == package }.flatMap(\.messages).flatMap(withNested)
    .map { Naming.type($0) + ".self" }
  var source = Source()
  source.header(of: "package \(package)")
  if options.module != "Wire" && !messages.isEmpty {
    source.line("public import Wire")
    source.line()
  }
  source.line("/// The package `\(package)`.")
  source.block("public enum \(namespace)") { source in
    source.line("/// The package's `.proto` files.")
    source.line("public enum Files {}")
    if messages.isEmpty { return }
    source.line()
    source.line("/// Its messages: what an `Any` may hold.")
    source.line("public static var messages: [any Message.Type] {")
    source.line("  [\(messages.joined(separator: ", "))]")
    source.line("}")
  }
  return source.text
}

private func withNested(_ message: Descriptor) -> [Descriptor] {
  message.options.mapEntry ? [] : [message] + message.messages.flatMap(withNested)
}

/// One `.proto` file as Swift.
struct FileGenerator {
  let file: FileDescriptor
  let options: Options

  func source() throws -> String {
    let namespace = Naming.namespace(ofPackage: self.file.package)
    let messages = try self.file.messages.map { try MessageGenerator($0) }
    let services = self.file.services.map { ServiceGenerator($0, module: self.options.module) }
    var source = Source()
    source.header(of: self.file.name)
    self.imports(&source)
    source.block("extension \(namespace)") { source in
      for enumeration in self.file.enums { EnumGenerator(enumeration).declaration(&source) }
      for message in messages { message.declaration(&source) }
      for service in services { service.declarations(&source) }
    }
    source.line()
    for message in messages { message.conformances(&source) }
    for service in services { service.registration(&source) }
    try self.fileDescriptor(&source, namespace: namespace)
    return source.text
  }

  private func imports(_ source: inout Source) {
    let modules = Set(self.file.dependencies.map { moduleOf(package: $0.package) })
      .union(self.file.services.isEmpty ? ["Wire"] : ["Wire", "RPC"])
      .intersection(["Wire", "RPC"])
      .subtracting([self.options.module])
    for module in modules.sorted() { source.line("public import \(module)") }
    if !modules.isEmpty { source.line() }
  }

  /// The descriptor as base64, for reflection.
  private func fileDescriptor(_ source: inout Source, namespace: String) throws {
    let bytes: [UInt8] = try self.file.extractProto().serializedBytes()
    let dependencies = self.file.dependencies
      .map { "\(Naming.namespace(ofPackage: $0.package)).Files.\(Naming.fileProperty($0))" }
    source.block("extension \(namespace).Files") { source in
      source.line("/// `\(self.file.name)`.")
      source.line("public static let \(Naming.fileProperty(self.file)) = ProtoFile(")
      source.line("  name: \"\(self.file.name)\", dependencies: [\(dependencies.joined(separator: ", "))],")
      source.line("  base64: \"\(base64(bytes))\")")
    }
  }
}

/// Where the types of a package are compiled.
private func moduleOf(package: String) -> String {
  if package == "google.protobuf" { return "Wire" }
  return package == "google.rpc" || package.hasPrefix("grpc.") ? "RPC" : "MusterProtocol"
}

private func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

extension Naming {
  static func fileProperty(_ file: FileDescriptor) -> String {
    let stem = file.name.split(separator: "/").last?.dropLast(".proto".count) ?? ""
    return self.property(String(stem))
  }
}
