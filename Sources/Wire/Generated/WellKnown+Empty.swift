// Generated from google/protobuf/empty.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

extension WellKnown {
  /// A generic empty message that you can re-use to avoid defining duplicated
  /// empty messages in your APIs. A typical example is to use it as the request
  /// or the response type of an API method. For instance:
  ///
  ///     service Foo {
  ///       rpc Bar(google.protobuf.Empty) returns (google.protobuf.Empty);
  ///     }
  public struct Empty: Message {
    public static var fullName: String { "google.protobuf.Empty" }


    public init() {}

  }

}

extension WellKnown.Empty {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    nil
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    try decoder.skipFields()
  }

  public var encodedSize: Int {
    0
  }

  public func encode(into encoder: inout Encoder) {
  }

  public func writeMembers(to json: inout JSONWriter) {
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    throw JSONError("there is no such field")
  }
}

extension WellKnown.Empty {
  /// ``WellKnown.Empty``, read in place; valid while the bytes live.
  public struct View: MessageView {

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      WellKnown.Empty.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      try decoder.skipFields()
    }

  }
}

extension WellKnown.Files {
  /// `google/protobuf/empty.proto`.
  public static let empty = ProtoFile(
    name: "google/protobuf/empty.proto", dependencies: [],
    base64: "Chtnb29nbGUvcHJvdG9idWYvZW1wdHkucHJvdG8SD2dvb2dsZS5wcm90b2J1ZiIHCgVFbXB0eUJ9ChNjb20uZ29vZ2xlLnByb3RvYnVmQgpFbXB0eVByb3RvUAFaLmdvb2dsZS5nb2xhbmcub3JnL3Byb3RvYnVmL3R5cGVzL2tub3duL2VtcHR5cGL4AQGiAgNHUEKqAh5Hb29nbGUuUHJvdG9idWYuV2VsbEtub3duVHlwZXNiBnByb3RvMw==")
}
