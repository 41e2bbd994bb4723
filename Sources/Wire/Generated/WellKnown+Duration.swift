// Generated from google/protobuf/duration.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

extension WellKnown {
  /// A Duration represents a signed, fixed-length span of time represented
  /// as a count of seconds and fractions of seconds at nanosecond
  /// resolution. It is independent of any calendar and concepts like "day"
  /// or "month". It is related to Timestamp in that the difference between
  /// two Timestamp values is a Duration and it can be added or subtracted
  /// from a Timestamp. Range is approximately +-10,000 years.
  ///
  public struct Duration: Message {
    public static var fullName: String { "google.protobuf.Duration" }

    /// Signed seconds of the span of time. Must be from -315,576,000,000
    /// to +315,576,000,000 inclusive. Note: these bounds are computed from:
    /// 60 sec/min * 60 min/hr * 24 hr/day * 365.25 days/year * 10000 years
    public var seconds: Int64 = 0
    /// Signed fractions of a second at nanosecond resolution of the span
    /// of time. Durations less than one second are represented with a 0
    /// `seconds` field and a positive or negative `nanos` field. For durations
    /// of one second or more, a non-zero value for the `nanos` field must be
    /// of the same sign as the `seconds` field. Must be from -999,999,999
    /// to +999,999,999 inclusive.
    public var nanos: Int32 = 0

    public init() {}

    public init(
      seconds: Int64 = 0,
      nanos: Int32 = 0
    ) {
      self.seconds = seconds
      self.nanos = nanos
    }

  }

}

extension WellKnown.Duration {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "seconds"
      case 2: "nanos"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.seconds = try decoder.int64()
        case 16: self.nanos = try decoder.int32()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: WellKnown.Duration.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.seconds != 0 {
      size += 1 + WireSize.int(self.seconds)
    }
    if self.nanos != 0 {
      size += 1 + WireSize.int(Int64(self.nanos))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.nanos != 0 {
      encoder.int(16, Int64(self.nanos))
    }
    if self.seconds != 0 {
      encoder.int(8, self.seconds)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.seconds != 0 { json.member("seconds", self.seconds) }
    if self.nanos != 0 { json.member("nanos", self.nanos) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "seconds": try json.read(into: &self.seconds)
      case "nanos": try json.read(into: &self.nanos)
      default: throw JSONError("there is no such field")
    }
  }
}

extension WellKnown.Duration {
  /// ``WellKnown.Duration``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var seconds: Int64 = 0
    public private(set) var nanos: Int32 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.Duration.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.seconds = try decoder.int64()
          case 16: self.nanos = try decoder.int32()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: WellKnown.Duration.self)
        }
      }
    }

  }
}

extension WellKnown.Files {
  /// `google/protobuf/duration.proto`.
  public static let duration = ProtoFile(
    name: "google/protobuf/duration.proto", dependencies: [],
    base64: "Ch5nb29nbGUvcHJvdG9idWYvZHVyYXRpb24ucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiI6CghEdXJhdGlvbhIYCgdzZWNvbmRzGAEgASgDUgdzZWNvbmRzEhQKBW5hbm9zGAIgASgFUgVuYW5vc0KDAQoTY29tLmdvb2dsZS5wcm90b2J1ZkINRHVyYXRpb25Qcm90b1ABWjFnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi9kdXJhdGlvbnBi+AEBogIDR1BCqgIeR29vZ2xlLlByb3RvYnVmLldlbGxLbm93blR5cGVzYgZwcm90bzM=")
}
