import SwiftProtobufPluginLibrary

/// Decoding into owned messages.
extension MessageGenerator {
  func merge(_ source: inout Source) {
    self.mergeLoop(&source, errorsOf: self.type) { source in
      for field in self.fields { self.mergeCases(field, &source) }
    }
  }

  private func mergeCases(_ field: Field, _ source: inout Source) {
    let read = "try decoder.\(field.scalar.reader)()"
    switch field.shape {
    case .implicit:
      source.line("case \(field.tag): \(field.access) = \(read)")
    case .explicit:
      let statement = field.isMessage ? "try decoder.merge(into: &\(field.access))" : "\(field.access) = \(read)"
      source.line("case \(field.tag): \(statement)")
    case .oneofMember(let oneof):
      self.mergeMember(field, "self.\(Naming.property(oneof.name))", &source)
    case .repeated:
      source.line("case \(field.tag):")
      let reading = field.isMessage ? "" : ", \(self.reading(field.scalar))"
      source.line("  try decoder.append(to: &\(field.access)\(reading))")
      if field.scalar.isPackable { self.mergePacked(field, &source) }
    case .map(let key, let value):
      source.line("case \(field.packedTag):")
      source.line("  try decoder.entry(")
      source.line("    of: &\(field.access), key: \(key.empty), keyTag: \(key.tag(1)), \(self.reading(key)),")
      source.line("    value: \(value.empty), valueTag: \(value.tag(2)), \(self.merging(value)))")
    }
  }

  /// A message that is already there is merged; anything else is replaced.
  private func mergeMember(_ field: Field, _ oneof: String, _ source: inout Source) {
    guard field.isMessage else {
      return source.line("case \(field.tag): \(oneof) = .\(field.property)(try decoder.\(field.scalar.reader)())")
    }
    source.line("case \(field.tag):")
    source.line("  var message = \(field.scalar.type)()")
    source.line("  if case .\(field.property)(let present)? = \(oneof) { message = present }")
    source.line("  try decoder.merge(into: &message)")
    source.line("  \(oneof) = .\(field.property)(message)")
  }

  private func mergePacked(_ field: Field, _ source: inout Source) {
    let size = if case .fixed(let bytes) = field.scalar.size, bytes > 1 { ", size: \(bytes)" } else { "" }
    source.line("case \(field.packedTag):")
    source.line("  try decoder.appendPacked(to: &\(field.access)\(size), \(self.reading(field.scalar)))")
  }

  private func merging(_ scalar: Scalar) -> String {
    let statement =
      scalar.reader == "message" ? "try decoder.merge(into: &value)" : "value = try decoder.\(scalar.reader)()"
    return "{ (value: inout \(scalar.type), decoder: inout Decoder) throws(WireError) in \(statement) }"
  }

  private func reading(_ scalar: Scalar) -> String {
    "{ (decoder: inout Decoder) throws(WireError) -> \(scalar.type) in try decoder.\(scalar.reader)() }"
  }
}
