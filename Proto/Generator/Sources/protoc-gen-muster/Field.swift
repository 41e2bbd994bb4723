import SwiftProtobuf
import SwiftProtobufPluginLibrary

/// A field as the generators see it.
struct Field {
  enum Shape {
    /// Default values are not written.
    case implicit
    /// An Optional: proto3 `optional`, or a message.
    case explicit
    case oneofMember(OneofDescriptor)
    case repeated
    case map(key: Scalar, value: Scalar)
  }

  let descriptor: FieldDescriptor
  let shape: Shape
  let scalar: Scalar
  /// Whether its type contains the message that the field is in, so that it must be held by reference.
  let isRecursive: Bool
  /// Whether a view reads it only when it is asked for: it contains itself, or is marked `lazy`.
  let isLazy: Bool

  init(_ descriptor: FieldDescriptor) throws {
    self.descriptor = descriptor
    self.scalar = try Scalar(descriptor)
    if descriptor.isMap, let (key, value) = descriptor.messageType.mapKeyAndValue {
      self.shape = .map(key: try Scalar(key), value: try Scalar(value))
    } else if descriptor.isRepeated {
      self.shape = .repeated
    } else if let oneof = descriptor.realContainingOneof {
      self.shape = .oneofMember(oneof)
    } else {
      self.shape = descriptor.hasPresence ? .explicit : .implicit
    }
    self.isRecursive = Recursion.closesCycle(descriptor)
    self.isLazy = self.isRecursive || (descriptor.type == .message && descriptor.options.lazy)
  }

  var number: Int { Int(self.descriptor.number) }
  var isMessage: Bool { self.descriptor.type == .message }
  var property: String { Naming.property(self.descriptor.name) }
  var tag: Int { self.scalar.tag(self.number) }
  var packedTag: Int { self.number << 3 | 2 }

  /// The member of `self`; after a dot no name is a keyword, but for `self`, `init` and `Type`.
  var access: String { "self.\(self.property)" }

  var type: String {
    switch self.shape {
    case .implicit, .oneofMember: self.scalar.type
    case .explicit: self.scalar.type + "?"
    case .repeated: "[\(self.scalar.type)]"
    case .map(let key, let value): "[\(key.type): \(value.type)]"
    }
  }

  var initial: String {
    switch self.shape {
    case .implicit, .oneofMember: self.scalar.empty
    case .explicit: "nil"
    case .repeated: "[]"
    case .map: "[:]"
    }
  }

  static func tagSize(_ tag: Int) -> Int {
    var size = 1
    var rest = tag >> 7
    while rest > 0 {
      size += 1
      rest >>= 7
    }
    return size
  }
}

/// Messages that contain themselves.
enum Recursion {
  /// Whether a singular message field leads back to the message that it is in. Arrays and maps hold their elements by
  /// reference already.
  static func closesCycle(_ field: FieldDescriptor) -> Bool {
    guard field.type == .message, !field.isRepeated else { return false }
    var seen: Set<String> = []
    func reaches(_ message: Descriptor) -> Bool {
      if message.fullName == field.containingType.fullName { return true }
      guard seen.insert(message.fullName).inserted else { return false }
      return message.fields.contains { next in
        next.type == .message && !next.isRepeated && reaches(next.messageType)
      }
    }
    return reaches(field.messageType)
  }
}
