import SwiftProtobufPluginLibrary

/// A service: its protocol, its method descriptors, its client.
struct ServiceGenerator {
  private let descriptor: ServiceDescriptor
  private let module: String

  init(_ descriptor: ServiceDescriptor, module: String) {
    self.descriptor = descriptor
    self.module = module
  }

  private var namespace: String { Naming.namespace(ofPackage: self.descriptor.file.package) }
  /// `UsersService` gives `UsersMethods` and `UsersClient`.
  private var stem: String {
    let name = self.descriptor.name
    return name.hasSuffix("Service") ? String(name.dropLast("Service".count)) : name
  }
  private var methods: String { "\(self.namespace).\(self.stem)Methods" }

  func declarations(_ source: inout Source) {
    self.serviceProtocol(&source)
    self.methodDescriptors(&source)
    self.client(&source)
  }

  private func serviceProtocol(_ source: inout Source) {
    source.documentation(self.descriptor.protoSourceComments())
    let base = self.module == "RPC" ? "Service" : "RPC.Service"
    source.block("public protocol \(self.descriptor.name): \(base)") { source in
      for method in self.descriptor.methods {
        source.documentation(method.protoSourceComments())
        source.line("func \(method.signature)")
      }
    }
    source.line()
  }

  private func methodDescriptors(_ source: inout Source) {
    source.line("/// The calls of `\(self.descriptor.fullName)`.")
    source.block("public enum \(self.stem)Methods") { source in
      for method in self.descriptor.methods {
        source.line("/// `\(method.name)`.")
        source.line("public static let \(Naming.method(method.name)) = MethodDescriptor(")
        let idempotent = method.isIdempotent ? ", isIdempotent: true" : ""
        source.line(
          "  service: \"\(self.descriptor.fullName)\", method: \"\(method.name)\", kind: .\(method.kind)\(idempotent))")
      }
      let all = self.descriptor.methods.map { "Self.\(Naming.method($0.name))" }
      source.line("/// The service with all of them.")
      source.line("public static let service = ServiceDescriptor(")
      source.line("  name: \"\(self.descriptor.fullName)\",")
      source.line("  methods: [\(all.joined(separator: ", "))],")
      source.line("  fileDescriptors: \(self.namespace).Files.\(Naming.fileProperty(self.descriptor.file)).closure)")
    }
    source.line()
  }

  private func client(_ source: inout Source) {
    source.line("/// Calls `\(self.descriptor.fullName)`.")
    source.block("public struct \(self.stem)Client: Sendable") { source in
      source.line("private let channel: any CallChannel")
      source.line()
      source.line("/// Makes a client that calls through `channel`.")
      source.line("public init(channel: any CallChannel) { self.channel = channel }")
      for method in self.descriptor.methods {
        source.line()
        source.documentation(method.protoSourceComments())
        source.block("public func \(method.clientSignature)") { source in
          source.line(method.clientCall(methods: self.methods))
        }
      }
    }
    source.line()
  }

  func registration(_ source: inout Source) {
    source.block("extension \(self.namespace).\(self.descriptor.name)") { source in
      source.line("public var descriptor: ServiceDescriptor { \(self.methods).service }")
      source.line()
      source.block("public func register(in router: inout Router)") { source in
        for method in self.descriptor.methods {
          let name = Naming.method(method.name)
          source.line("router.\(method.kind)(\(self.methods).\(name)) {")
          source.line("  \(method.handlerParameters) in")
          source.line("  try await self.\(name)(\(method.handlerArguments))")
          source.line("}")
        }
      }
    }
    source.line()
  }
}
