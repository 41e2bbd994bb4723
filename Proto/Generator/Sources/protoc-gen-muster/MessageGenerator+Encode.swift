import SwiftProtobufPluginLibrary

/// Measuring and encoding.
extension MessageGenerator {
  func size(_ source: inout Source) {
    source.block("public var encodedSize: Int") { source in
      if self.fields.isEmpty { return source.line("0") }
      source.line("var size = 0")
      for field in self.fields { self.size(field, &source) }
      source.line("return size")
    }
    source.line()
  }

  /// The last field first: see `Encoder`.
  func encode(_ source: inout Source) {
    source.block("public func encode(into encoder: inout Encoder)") { source in
      for field in self.fields.reversed() { self.encode(field, &source) }
    }
    source.line()
  }

  /// `if …` around what is done with the value of a singular field.
  private func ifSet(_ field: Field, _ source: inout Source, _ body: (inout Source, String) -> Void) {
    switch field.shape {
    case .implicit:
      source.block("if \(field.scalar.isSet(field.access))") { body(&$0, field.access) }
    case .explicit:
      source.block("if let value = \(field.access)") { body(&$0, "value") }
    case .oneofMember(let oneof):
      let pattern = "case .\(field.property)(let value)? = self.\(Naming.property(oneof.name))"
      source.block("if \(pattern)") { body(&$0, "value") }
    case .repeated, .map: break
    }
  }

  private func size(_ field: Field, _ source: inout Source) {
    let tagSize = Field.tagSize(field.tag)
    switch field.shape {
    case .map(let key, let value) where key.fixedSize != nil && value.fixedSize != nil:
      source.line("size += \(field.access).count * (\(tagSize + 1) + \(self.entrySize(key, value)))")
    case .map(let key, let value):
      source.block("for entry in \(field.access)") { source in
        source.line("size += \(tagSize) + WireSize.lengthPrefixed(\(self.entrySize(key, value)))")
      }
    case .repeated where field.descriptor.isPacked:
      source.block("if !\(field.access).isEmpty") { source in
        source.line("size += \(tagSize) + WireSize.lengthPrefixed(\(self.packedSize(field)))")
      }
    case _ where field.scalar.fixedSize != nil:
      self.fixedSize(field, tagSize + (field.scalar.fixedSize ?? 0), &source)
    case .repeated:
      let size = "WireSize.sum(\(field.access)) { \(tagSize) + \(field.scalar.sizeExpression("$0")) }"
      source.line("size += \(size)")
    default:
      self.ifSet(field, &source) { source, value in
        source.line("size += \(tagSize) + \(field.scalar.sizeExpression(value))")
      }
    }
  }

  /// Where every value has the same size, none has to be looked at.
  private func fixedSize(_ field: Field, _ size: Int, _ source: inout Source) {
    switch field.shape {
    case .implicit:
      source.line("if \(field.scalar.isSet(field.access)) { size += \(size) }")
    case .explicit:
      source.line("if \(field.access) != nil { size += \(size) }")
    case .oneofMember(let oneof):
      source.line("if case .\(field.property)? = self.\(Naming.property(oneof.name)) { size += \(size) }")
    case .repeated, .map:
      source.line("size += \(field.access).count * \(size)")
    }
  }

  private func encode(_ field: Field, _ source: inout Source) {
    switch field.shape {
    case .map(let key, let value):
      source.block(
        "encoder.map(\(field.packedTag), MapOrder.sorted(\(field.access)))", parameters: "encoder, key, value"
      ) {
        $0.line(value.write(tag: value.tag(2), "value"))
        $0.line(key.write(tag: key.tag(1), "key"))
      }
    case .repeated where field.descriptor.isPacked:
      let write = field.scalar.writeBare("value")
      source.line("encoder.packed(\(field.packedTag), \(field.access)) { encoder, value in \(write) }")
    case .repeated:
      let write = field.scalar.write(tag: field.tag, "value")
      source.line("encoder.elements(\(field.access)) { encoder, value in \(write) }")
    default:
      self.ifSet(field, &source) { source, value in source.line(field.scalar.write(tag: field.tag, value)) }
    }
  }

  private func entrySize(_ key: Scalar, _ value: Scalar) -> String {
    "2 + \(key.sizeExpression("entry.key")) + \(value.sizeExpression("entry.value"))"
  }

  private func packedSize(_ field: Field) -> String {
    switch field.scalar.size {
    case .fixed(let bytes): "\(field.access).count * \(bytes)"
    case .computed(let expression): "WireSize.sum(\(field.access)) { \(expression("$0")) }"
    }
  }
}
