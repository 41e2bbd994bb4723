import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// A message as a struct: declaration here, behaviour in the extensions of this type.
struct MessageGenerator {
  let descriptor: Descriptor
  let fields: [Field]
  let oneofs: [OneofDescriptor]
  let nested: [MessageGenerator]

  init(_ descriptor: Descriptor) throws {
    self.descriptor = descriptor
    self.fields = try descriptor.fields.map { try Field($0) }.sorted { $0.number < $1.number }
    self.oneofs = descriptor.realOneofs
    self.nested = try descriptor.messages.filter { !$0.options.mapEntry }.map { try MessageGenerator($0) }
  }

  var type: String { Naming.type(self.descriptor) }

  /// Fields that are properties of their own, in order of declaration.
  var plainFields: [Field] {
    self.fields.filter { if case .oneofMember = $0.shape { false } else { true } }
      .sorted { $0.descriptor.index < $1.descriptor.index }
  }

  func members(of oneof: OneofDescriptor) -> [Field] {
    self.fields.filter { $0.descriptor.realContainingOneof?.index == oneof.index }
  }

  func declaration(_ source: inout Source) {
    source.documentation(self.descriptor.protoSourceComments())
    source.block("public struct \(Naming.simpleName(self.descriptor)): Message") { source in
      source.line("public static var fullName: String { \"\(self.descriptor.fullName)\" }")
      source.line()
      for field in self.plainFields { self.property(field, &source) }
      for oneof in self.oneofs {
        source.documentation(oneof.protoSourceComments())
        source.line("public var \(Naming.property(oneof.name)): \(Naming.simpleName(oneof))? = nil")
      }
      source.line()
      source.line("public init() {}")
      source.line()
      self.memberwiseInit(&source)
      for oneof in self.oneofs { self.oneofDeclaration(oneof, &source) }
      for enumeration in self.descriptor.enums { EnumGenerator(enumeration).declaration(&source) }
      for message in self.nested { message.declaration(&source) }
    }
    source.line()
  }

  func conformances(_ source: inout Source) {
    source.block("extension \(self.type)") { source in
      self.fieldNames(&source)
      self.merge(&source)
      self.size(&source)
      self.encode(&source)
      self.json(&source)
    }
    source.line()
    self.view(&source)
    for message in self.nested { message.conformances(&source) }
  }

  private func property(_ field: Field, _ source: inout Source) {
    source.documentation(field.descriptor.protoSourceComments())
    guard field.isRecursive else {
      return source.line("public var \(field.property): \(field.type) = \(field.initial)")
    }
    let storage = "_" + Naming.lowerCamel(field.descriptor.name)
    source.block("public var \(field.property): \(field.type)") { source in
      source.line("get { self.\(storage)?.value }")
      source.line("set { self.\(storage) = newValue.map { .box($0) } }")
    }
    source.line("private var \(storage): Indirect<\(field.scalar.type)>? = nil")
  }

  private func memberwiseInit(_ source: inout Source) {
    var parameters = self.plainFields.map { ($0.property, "\($0.type) = \($0.initial)") }
    parameters += self.oneofs.map { (Naming.property($0.name), "\(Naming.simpleName($0))? = nil") }
    guard !parameters.isEmpty else { return }
    source.line("public init(")
    let last = parameters.count - 1
    for (index, (name, rest)) in parameters.enumerated() {
      source.line("  \(name): \(rest)\(index == last ? "" : ",")")
    }
    source.block(")") { source in
      for (name, _) in parameters { source.line("self.\(name) = \(name)") }
    }
    source.line()
  }

  private func oneofDeclaration(_ oneof: OneofDescriptor, _ source: inout Source) {
    let members = self.members(of: oneof)
    let indirect = members.contains(where: \.isRecursive) ? "indirect " : ""
    source.line("/// The alternatives of `\(oneof.name)`.")
    source.block("public \(indirect)enum \(Naming.simpleName(oneof)): Sendable, Equatable") { source in
      for member in members {
        source.documentation(member.descriptor.protoSourceComments())
        source.line("case \(member.property)(\(member.scalar.type))")
      }
    }
    source.line()
  }

  private func fieldNames(_ source: inout Source) {
    source.block("public static func fieldName(_ number: UInt32) -> StaticString?") { source in
      if self.fields.isEmpty { return source.line("nil") }
      source.block("switch number") { source in
        for field in self.fields { source.line("case \(field.number): \"\(field.descriptor.name)\"") }
        source.line("default: nil")
      }
    }
    source.line()
  }

  /// The loop over tags that owned messages and views share.
  func mergeLoop(_ source: inout Source, errorsOf type: String, _ cases: (inout Source) -> Void) {
    source.block("public mutating func merge(from decoder: inout Decoder) throws(WireError)") { source in
      if self.fields.isEmpty { return source.line("try decoder.skipFields()") }
      source.block("while let tag = try decoder.nextTag()") { source in
        source.line("do throws(WireError) {")
        source.block("  switch tag") { source in
          cases(&source)
          source.line("default: try decoder.skip(tag)")
        }
        source.line("} catch {")
        source.line("  throw error.inField(tag, of: \(type).self)")
        source.line("}")
      }
    }
    source.line()
  }
}
