import SwiftProtobufPluginLibrary

/// The output half of ProtoJSON.
extension MessageGenerator {
  func json(_ source: inout Source) {
    source.block("public func write(into json: inout JSONWriter)") { source in
      for field in self.fields { self.json(field, &source) }
    }
  }

  private func json(_ field: Field, _ source: inout Source) {
    let name = "json.name(\"\(Naming.lowerCamel(field.descriptor.name))\")"
    let (condition, value): (String, String) =
      switch field.shape {
      case .implicit: (field.scalar.isSet(field.access), "json.value(\(field.access))")
      case .explicit: ("let value = \(field.access)", "json.value(value)")
      case .oneofMember(let oneof):
        ("case .\(field.property)(let value)? = self.\(Naming.property(oneof.name))", "json.value(value)")
      case .repeated: ("!\(field.access).isEmpty", "json.array(\(field.access)) { $0.value($1) }")
      case .map: ("!\(field.access).isEmpty", "json.map(MapOrder.sorted(\(field.access))) { $0.value($1) }")
      }
    source.block("if \(condition)") { source in
      source.line(name)
      source.line(value)
    }
  }
}
