// Generated from google/protobuf/field_mask.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

extension WellKnown {
  /// `FieldMask` represents a set of symbolic field paths, for example:
  ///
  ///     paths: "f.a"
  ///     paths: "f.b.d"
  ///
  /// Here `f` represents a field in some root message, `a` and `b`
  /// fields in the message found in `f`, and `d` a field found in the
  /// message in `f.b`.
  ///
  /// Field masks are used to specify a subset of fields that should be
  /// returned by a get operation or modified by an update operation.
  /// Field masks also have a custom JSON encoding (see below).
  ///
  public struct FieldMask: Message {
    public static var fullName: String { "google.protobuf.FieldMask" }

    /// The set of field mask paths.
    public var paths: [String] = []

    public init() {}

    public init(
      paths: [String] = []
    ) {
      self.paths = paths
    }

  }

}

extension WellKnown.FieldMask {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "paths"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.paths, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.FieldMask.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.paths) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.paths) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.paths.isEmpty { json.member("paths", self.paths) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "paths": try json.read(into: &self.paths)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.FieldMask {
  /// ``WellKnown.FieldMask``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var paths: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.FieldMask.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.paths)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.FieldMask.self)
        }
      }
    }

  }
}

extension WellKnown.Files {
  /// `google/protobuf/field_mask.proto`.
  public static let fieldMask = ProtoFile(
    name: "google/protobuf/field_mask.proto", dependencies: [],
    base64: "CiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90bxIPZ29vZ2xlLnByb3RvYnVmIiEKCUZpZWxkTWFzaxIUCgVwYXRocxgBIAMoCVIFcGF0aHNChQEKE2NvbS5nb29nbGUucHJvdG9idWZCDkZpZWxkTWFza1Byb3RvUAFaMmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2ZpZWxkbWFza3Bi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=")
}
