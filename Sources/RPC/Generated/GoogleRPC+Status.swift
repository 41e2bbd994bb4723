// Generated from google/rpc/status.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension GoogleRPC {
  /// The outcome of a call with its details: what `grpc-status-details-bin` carries.
  public struct Status: Message {
    public static var fullName: String { "google.rpc.Status" }

    /// A status code of gRPC.
    public var code: Int32 = 0
    public var message: String = ""
    /// Messages of error_details.proto.
    public var details: [WellKnown.AnyMessage] = []

    public init() {}

    public init(
      code: Int32 = 0,
      message: String = "",
      details: [WellKnown.AnyMessage] = []
    ) {
      self.code = code
      self.message = message
      self.details = details
    }

  }

}

extension GoogleRPC.Status {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "code"
      case 2: "message"
      case 3: "details"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.code = try decoder.int32()
        case 18: self.message = try decoder.string()
        case 26:
          try decoder.append(to: &self.details)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.Status.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.code != 0 {
      size += 1 + WireSize.int(Int64(self.code))
    }
    if !self.message.isEmpty {
      size += 1 + WireSize.string(self.message)
    }
    size += WireSize.sum(self.details) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.details) { encoder, value in encoder.message(26, value) }
    if !self.message.isEmpty {
      encoder.string(18, self.message)
    }
    if self.code != 0 {
      encoder.int(8, Int64(self.code))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.code != 0 { json.member("code", self.code) }
    if !self.message.isEmpty { json.member("message", self.message) }
    if !self.details.isEmpty { json.member("details", self.details) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "code": try json.read(into: &self.code)
      case "message": try json.read(into: &self.message)
      case "details": try json.read(into: &self.details)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.Status {
  /// ``GoogleRPC.Status``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var code: Int32 = 0
    public private(set) var message: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var details: RepeatedView<MessageCodec<WellKnown.AnyMessage.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.Status.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.code = try decoder.int32()
          case 18: self.message = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.details)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.Status.self)
        }
      }
    }

  }
}

extension GoogleRPC.Files {
  /// `google/rpc/status.proto`.
  public static let status = ProtoFile(
    name: "google/rpc/status.proto", dependencies: [WellKnown.Files.any],
    base64: "Chdnb29nbGUvcnBjL3N0YXR1cy5wcm90bxIKZ29vZ2xlLnJwYxoZZ29vZ2xlL3Byb3RvYnVmL2FueS5wcm90byJmCgZTdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlEi4KB2RldGFpbHMYAyADKAsyFC5nb29nbGUucHJvdG9idWYuQW55UgdkZXRhaWxzYgZwcm90bzM=")
}
