import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// An enum as an open struct over its number.
struct EnumGenerator {
  private let descriptor: EnumDescriptor

  init(_ descriptor: EnumDescriptor) { self.descriptor = descriptor }

  func declaration(_ source: inout Source) {
    let values = self.distinctValues
    source.documentation(self.descriptor.protoSourceComments())
    source.block("public struct \(Naming.simpleName(self.descriptor)): Enumeration") { source in
      source.line("public var rawValue: Int32")
      source.line()
      source.line("public init(rawValue: Int32) { self.rawValue = rawValue }")
      source.line()
      for value in self.descriptor.values {
        source.documentation(value.protoSourceComments())
        source.line("public static var \(Naming.enumCase(value)): Self { Self(rawValue: \(value.number)) }")
      }
      source.line()
      let cases = values.map { ".\(Naming.enumCase($0))" }.joined(separator: ", ")
      source.line("public static var allCases: [Self] { [\(cases)] }")
      source.line()
      source.block("public var name: StaticString?") { source in
        source.block("switch self.rawValue") { source in
          for value in values { source.line("case \(value.number): \"\(value.name)\"") }
          source.line("default: nil")
        }
      }
    }
    source.line()
  }

  /// The first name of each number; the others are aliases.
  private var distinctValues: [EnumValueDescriptor] {
    var seen: Set<Int32> = []
    return self.descriptor.values.filter { seen.insert($0.number).inserted }
  }
}
