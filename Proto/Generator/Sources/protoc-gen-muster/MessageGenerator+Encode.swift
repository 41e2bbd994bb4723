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

  func encode(_ source: inout Source) {
    source.block("public func encode(into encoder: inout Encoder)") { source in
      for field in self.fields { self.encode(field, &source) }
    }
    source.line()
  }

  /// `if …` or `for …` around what is done with each written value of the field.
  private func forEachValue(_ field: Field, _ source: inout Source, _ body: (inout Source, String) -> Void) {
    switch field.shape {
    case .implicit:
      source.block("if \(field.scalar.isSet(field.access))") { body(&$0, field.access) }
    case .explicit:
      source.block("if let value = \(field.access)") { body(&$0, "value") }
    case .oneofMember(let oneof):
      let pattern = "case .\(field.property)(let value)? = self.\(Naming.property(oneof.name))"
      source.block("if \(pattern)") { body(&$0, "value") }
    case .repeated, .map:
      source.block("for value in \(field.access)") { body(&$0, "value") }
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
    default:
      if let bytes = field.scalar.fixedSize {
        self.fixedSize(field, tagSize + bytes, &source)
      } else {
        self.forEachValue(field, &source) { source, value in
          source.line("size += \(tagSize) + \(field.scalar.sizeExpression(value))")
        }
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
      source.block("for entry in MapOrder.sorted(\(field.access))") { source in
        source.line("encoder.header(\(field.packedTag), length: \(self.entrySize(key, value)))")
        source.line(key.write(tag: key.tag(1), "entry.key"))
        source.line(value.write(tag: value.tag(2), "entry.value"))
      }
    case .repeated where field.descriptor.isPacked:
      source.block("if !\(field.access).isEmpty") { source in
        source.line("encoder.header(\(field.packedTag), length: \(self.packedSize(field)))")
        source.line("for value in \(field.access) { \(field.scalar.writeBare("value")) }")
      }
    default:
      self.forEachValue(field, &source) { source, value in
        source.line(field.scalar.write(tag: field.tag, value))
      }
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
