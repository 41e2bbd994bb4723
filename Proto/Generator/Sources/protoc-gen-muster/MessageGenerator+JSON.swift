import SwiftProtobufPluginLibrary

/// ProtoJSON, both halves.
extension MessageGenerator {
  func json(_ source: inout Source) {
    source.block("public func writeMembers(to json: inout JSONWriter)") { source in
      for field in self.fields { self.write(field, &source) }
    }
    source.line()
    source.block("public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError)") {
      source in
      if self.fields.isEmpty { return source.line("throw JSONError(\"there is no such field\")") }
      source.block("switch name") { source in
        for field in self.fields { self.read(field, &source) }
        source.line("default: throw JSONError(\"there is no such field\")")
      }
    }
  }

  private func write(_ field: Field, _ source: inout Source) {
    let name = Naming.lowerCamel(field.descriptor.name)
    let (condition, value): (String, String) =
      switch field.shape {
      case .implicit: (field.scalar.isSet(field.access), field.access)
      case .explicit: ("let value = \(field.access)", "value")
      case .oneofMember(let oneof):
        ("case .\(field.property)(let value)? = self.\(Naming.property(oneof.name))", "value")
      case .repeated, .map: ("!\(field.access).isEmpty", field.access)
      }
    source.line("if \(condition) { json.member(\"\(name)\", \(value)) }")
  }

  private func read(_ field: Field, _ source: inout Source) {
    let names = [Naming.lowerCamel(field.descriptor.name), field.descriptor.name]
    let pattern = Set(names).sorted().map { "\"\($0)\"" }.joined(separator: ", ")
    guard case .oneofMember(let descriptor) = field.shape else {
      return source.line("case \(pattern): try json.read(into: &\(field.access))")
    }
    let oneof = "self.\(Naming.property(descriptor.name))"
    source.line("case \(pattern):")
    source.line("  let value: \(field.scalar.type)? = try json.alternative(\(oneof) != nil)")
    source.line("  if let value { \(oneof) = .\(field.property)(value) }")
  }
}
