// Generated from google/protobuf/timestamp.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

extension WellKnown {
  /// A Timestamp represents a point in time independent of any time zone or local
  /// calendar, encoded as a count of seconds and fractions of seconds at
  /// nanosecond resolution. The count is relative to an epoch at UTC midnight on
  /// January 1, 1970, in the proleptic Gregorian calendar which extends the
  /// Gregorian calendar backwards to year one.
  ///
  /// All minutes are 60 seconds long. Leap seconds are "smeared" so that no leap
  /// second table is needed for interpretation, using a [24-hour linear
  /// smear](https://developers.google.com/time/smear).
  ///
  /// The range is from 0001-01-01T00:00:00Z to 9999-12-31T23:59:59.999999999Z. By
  /// restricting to that range, we ensure that we can convert to and from [RFC
  /// 3339](https://www.ietf.org/rfc/rfc3339.txt) date strings.
  ///
  public struct Timestamp: Message {
    public static var fullName: String { "google.protobuf.Timestamp" }

    /// Represents seconds of UTC time since Unix epoch 1970-01-01T00:00:00Z. Must
    /// be between -62135596800 and 253402300799 inclusive (which corresponds to
    /// 0001-01-01T00:00:00Z to 9999-12-31T23:59:59Z).
    public var seconds: Int64 = 0
    /// Non-negative fractions of a second at nanosecond resolution. This field is
    /// the nanosecond portion of the duration, not an alternative to seconds.
    /// Negative second values with fractions must still have non-negative nanos
    /// values that count forward in time. Must be between 0 and 999,999,999
    /// inclusive.
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

extension WellKnown.Timestamp {
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
        throw error.inField(tag, of: WellKnown.Timestamp.self)
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

extension WellKnown.Timestamp {
  /// ``WellKnown.Timestamp``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var seconds: Int64 = 0
    public private(set) var nanos: Int32 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.Timestamp.fieldName(number)
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
          throw error.inField(tag, of: WellKnown.Timestamp.self)
        }
      }
    }

  }
}

extension WellKnown.Files {
  /// `google/protobuf/timestamp.proto`.
  public static let timestamp = ProtoFile(
    name: "google/protobuf/timestamp.proto", dependencies: [],
    base64: "Ch9nb29nbGUvcHJvdG9idWYvdGltZXN0YW1wLnByb3RvEg9nb29nbGUucHJvdG9idWYiOwoJVGltZXN0YW1wEhgKB3NlY29uZHMYASABKANSB3NlY29uZHMSFAoFbmFub3MYAiABKAVSBW5hbm9zQoUBChNjb20uZ29vZ2xlLnByb3RvYnVmQg5UaW1lc3RhbXBQcm90b1ABWjJnb29nbGUuZ29sYW5nLm9yZy9wcm90b2J1Zi90eXBlcy9rbm93bi90aW1lc3RhbXBwYvgBAaICA0dQQqoCHkdvb2dsZS5Qcm90b2J1Zi5XZWxsS25vd25UeXBlc2IGcHJvdG8z")
}
