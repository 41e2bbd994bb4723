import SwiftProtobufPluginLibrary

/// Borrowed views.
extension MessageGenerator {
  func view(_ source: inout Source) {
    source.block("extension \(self.type)") { source in
      source.line("/// ``\(self.type)``, read in place; valid while the bytes live.")
      source.block("public struct View: MessageView") { source in
        for field in self.plainFields {
          source.line(
            "public private(set) var \(field.property): \(self.viewType(field)) = \(self.viewInitial(field))")
        }
        for oneof in self.oneofs {
          source.line("public private(set) var \(Naming.property(oneof.name)): \(Naming.simpleName(oneof))? = nil")
        }
        source.line()
        source.line("public init() {}")
        source.line()
        for oneof in self.oneofs { self.oneofView(oneof, &source) }
        source.block("public static func fieldName(_ number: UInt32) -> StaticString?") { source in
          source.line("\(self.type).fieldName(number)")
        }
        source.line()
        self.mergeLoop(&source, errorsOf: self.type) { source in
          for field in self.fields { self.viewCases(field, &source) }
        }
      }
    }
    source.line()
  }

  private func viewType(_ field: Field) -> String {
    switch field.shape {
    case .implicit: field.scalar.viewType
    case .explicit: self.singularView(field) + "?"
    case .oneofMember: self.singularView(field)
    case .repeated: "RepeatedView<\(field.scalar.codec)>"
    case .map(let key, let value): "RepeatedView<MessageCodec<MapEntryView<\(key.codec), \(value.codec)>>>"
    }
  }

  private func singularView(_ field: Field) -> String {
    field.isLazy ? "LazyView<\(field.scalar.viewType)>" : field.scalar.viewType
  }

  private func viewInitial(_ field: Field) -> String {
    switch field.shape {
    case .implicit, .oneofMember: field.scalar.wireType == 2 ? "\(field.scalar.codec).empty" : field.scalar.empty
    case .explicit: "nil"
    case .repeated, .map: "RepeatedView()"
    }
  }

  private func oneofView(_ oneof: OneofDescriptor, _ source: inout Source) {
    source.line("/// The alternatives of `\(oneof.name)`.")
    source.block("public enum \(Naming.simpleName(oneof))") { source in
      for member in self.members(of: oneof) { source.line("case \(member.property)(\(self.viewType(member)))") }
    }
    source.line()
  }

  private func viewCases(_ field: Field, _ source: inout Source) {
    let read = "try decoder.\(self.borrowedReader(field.scalar))()"
    switch field.shape {
    case .implicit:
      source.line("case \(field.tag): \(field.access) = \(read)")
    case .explicit:
      let statement = field.isMessage ? "try decoder.view(into: &\(field.access))" : "\(field.access) = \(read)"
      source.line("case \(field.tag): \(statement)")
    case .oneofMember(let oneof):
      self.viewMember(field, "self.\(Naming.property(oneof.name))", read, &source)
    case .repeated, .map:
      let tags = field.scalar.isPackable ? "\(field.tag), \(field.packedTag)" : "\(field.packedTag)"
      source.line("case \(tags): try decoder.view(tag, into: &\(field.access))")
    }
  }

  private func viewMember(_ field: Field, _ oneof: String, _ read: String, _ source: inout Source) {
    guard field.isMessage else {
      return source.line("case \(field.tag): \(oneof) = .\(field.property)(\(read))")
    }
    source.line("case \(field.tag):")
    source.line("  var message: \(self.singularView(field))? = nil")
    source.line("  if case .\(field.property)(let present)? = \(oneof) { message = present }")
    source.line("  try decoder.view(into: &message)")
    source.line("  \(oneof) = message.map { .\(field.property)($0) }")
  }

  private func borrowedReader(_ scalar: Scalar) -> String {
    switch scalar.reader {
    case "string": "borrowedString"
    case "bytes": "borrowedBytes"
    default: scalar.reader
    }
  }
}
