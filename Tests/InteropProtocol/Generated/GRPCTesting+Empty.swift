// Generated from grpc/testing/empty.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension GRPCTesting {
  /// Nothing.
  public struct Empty: Message {
    public static var fullName: String { "grpc.testing.Empty" }


    public init() {}

  }

}

extension GRPCTesting.Empty {
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

extension GRPCTesting.Empty {
  /// ``GRPCTesting.Empty``, read in place; valid while the bytes live.
  public struct View: MessageView {

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.Empty.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      try decoder.skipFields()
    }

  }
}

extension GRPCTesting.Files {
  /// `grpc/testing/empty.proto`.
  public static let empty = ProtoFile(
    name: "grpc/testing/empty.proto", dependencies: [],
    base64: "ChhncnBjL3Rlc3RpbmcvZW1wdHkucHJvdG8SDGdycGMudGVzdGluZyIHCgVFbXB0eWIGcHJvdG8z")
}
