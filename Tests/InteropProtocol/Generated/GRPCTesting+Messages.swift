// Generated from grpc/testing/messages.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension GRPCTesting {
  /// What a payload consists of.
  public struct PayloadType: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    /// Zeros.
    public static var compressable: Self { Self(rawValue: 0) }

    public static var allCases: [Self] { [.compressable] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "COMPRESSABLE"
        default: nil
      }
    }
  }

  /// A bool with presence.
  public struct BoolValue: Message {
    public static var fullName: String { "grpc.testing.BoolValue" }

    public var value: Bool = false

    public init() {}

    public init(
      value: Bool = false
    ) {
      self.value = value
    }

  }

  /// Bytes that make a message as large as is asked for.
  public struct Payload: Message {
    public static var fullName: String { "grpc.testing.Payload" }

    public var type: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
    public var body: [UInt8] = []

    public init() {}

    public init(
      type: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0),
      body: [UInt8] = []
    ) {
      self.type = type
      self.body = body
    }

  }

  /// A status that the server shall answer with.
  public struct EchoStatus: Message {
    public static var fullName: String { "grpc.testing.EchoStatus" }

    public var code: Int32 = 0
    public var message: String = ""

    public init() {}

    public init(
      code: Int32 = 0,
      message: String = ""
    ) {
      self.code = code
      self.message = message
    }

  }

  public struct SimpleRequest: Message {
    public static var fullName: String { "grpc.testing.SimpleRequest" }

    public var responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
    /// Size of the response's payload in bytes.
    public var responseSize: Int32 = 0
    public var payload: GRPCTesting.Payload? = nil
    public var fillUsername: Bool = false
    public var fillOauthScope: Bool = false
    /// Whether the response shall be compressed.
    public var responseCompressed: GRPCTesting.BoolValue? = nil
    public var responseStatus: GRPCTesting.EchoStatus? = nil
    /// Whether this request must have come compressed.
    public var expectCompressed: GRPCTesting.BoolValue? = nil

    public init() {}

    public init(
      responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0),
      responseSize: Int32 = 0,
      payload: GRPCTesting.Payload? = nil,
      fillUsername: Bool = false,
      fillOauthScope: Bool = false,
      responseCompressed: GRPCTesting.BoolValue? = nil,
      responseStatus: GRPCTesting.EchoStatus? = nil,
      expectCompressed: GRPCTesting.BoolValue? = nil
    ) {
      self.responseType = responseType
      self.responseSize = responseSize
      self.payload = payload
      self.fillUsername = fillUsername
      self.fillOauthScope = fillOauthScope
      self.responseCompressed = responseCompressed
      self.responseStatus = responseStatus
      self.expectCompressed = expectCompressed
    }

  }

  public struct SimpleResponse: Message {
    public static var fullName: String { "grpc.testing.SimpleResponse" }

    public var payload: GRPCTesting.Payload? = nil
    public var username: String = ""
    public var oauthScope: String = ""

    public init() {}

    public init(
      payload: GRPCTesting.Payload? = nil,
      username: String = "",
      oauthScope: String = ""
    ) {
      self.payload = payload
      self.username = username
      self.oauthScope = oauthScope
    }

  }

  public struct StreamingInputCallRequest: Message {
    public static var fullName: String { "grpc.testing.StreamingInputCallRequest" }

    public var payload: GRPCTesting.Payload? = nil
    /// Whether this request must have come compressed.
    public var expectCompressed: GRPCTesting.BoolValue? = nil

    public init() {}

    public init(
      payload: GRPCTesting.Payload? = nil,
      expectCompressed: GRPCTesting.BoolValue? = nil
    ) {
      self.payload = payload
      self.expectCompressed = expectCompressed
    }

  }

  public struct StreamingInputCallResponse: Message {
    public static var fullName: String { "grpc.testing.StreamingInputCallResponse" }

    /// Bytes of all payloads together.
    public var aggregatedPayloadSize: Int32 = 0

    public init() {}

    public init(
      aggregatedPayloadSize: Int32 = 0
    ) {
      self.aggregatedPayloadSize = aggregatedPayloadSize
    }

  }

  /// One response of many.
  public struct ResponseParameters: Message {
    public static var fullName: String { "grpc.testing.ResponseParameters" }

    /// Size of its payload in bytes.
    public var size: Int32 = 0
    /// How long to wait before it is sent, in microseconds.
    public var intervalUs: Int32 = 0
    /// Whether it shall be compressed.
    public var compressed: GRPCTesting.BoolValue? = nil

    public init() {}

    public init(
      size: Int32 = 0,
      intervalUs: Int32 = 0,
      compressed: GRPCTesting.BoolValue? = nil
    ) {
      self.size = size
      self.intervalUs = intervalUs
      self.compressed = compressed
    }

  }

  public struct StreamingOutputCallRequest: Message {
    public static var fullName: String { "grpc.testing.StreamingOutputCallRequest" }

    public var responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
    public var responseParameters: [GRPCTesting.ResponseParameters] = []
    public var payload: GRPCTesting.Payload? = nil
    public var responseStatus: GRPCTesting.EchoStatus? = nil

    public init() {}

    public init(
      responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0),
      responseParameters: [GRPCTesting.ResponseParameters] = [],
      payload: GRPCTesting.Payload? = nil,
      responseStatus: GRPCTesting.EchoStatus? = nil
    ) {
      self.responseType = responseType
      self.responseParameters = responseParameters
      self.payload = payload
      self.responseStatus = responseStatus
    }

  }

  public struct StreamingOutputCallResponse: Message {
    public static var fullName: String { "grpc.testing.StreamingOutputCallResponse" }

    public var payload: GRPCTesting.Payload? = nil

    public init() {}

    public init(
      payload: GRPCTesting.Payload? = nil
    ) {
      self.payload = payload
    }

  }

}

extension GRPCTesting.BoolValue {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.value = try decoder.bool()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.BoolValue.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.value { size += 2 }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.value {
      encoder.bool(8, self.value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.value { json.member("value", self.value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "value": try json.read(into: &self.value)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.BoolValue {
  /// ``GRPCTesting.BoolValue``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var value: Bool = false

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.BoolValue.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.value = try decoder.bool()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.BoolValue.self)
        }
      }
    }

  }
}

extension GRPCTesting.Payload {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "type"
      case 2: "body"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.type = try decoder.enumeration()
        case 18: self.body = try decoder.bytes()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.Payload.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.type.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.type.rawValue))
    }
    if !self.body.isEmpty {
      size += 1 + WireSize.bytes(self.body)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.body.isEmpty {
      encoder.bytes(18, self.body)
    }
    if self.type.rawValue != 0 {
      encoder.int(8, Int64(self.type.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.type.rawValue != 0 { json.member("type", self.type) }
    if !self.body.isEmpty { json.member("body", self.body) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "type": try json.read(into: &self.type)
      case "body": try json.read(into: &self.body)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.Payload {
  /// ``GRPCTesting.Payload``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var type: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
    public private(set) var body: UnsafeRawBufferPointer = BytesCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.Payload.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.type = try decoder.enumeration()
          case 18: self.body = try decoder.borrowedBytes()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.Payload.self)
        }
      }
    }

  }
}

extension GRPCTesting.EchoStatus {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "code"
      case 2: "message"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.code = try decoder.int32()
        case 18: self.message = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.EchoStatus.self)
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
    return size
  }

  public func encode(into encoder: inout Encoder) {
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
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "code": try json.read(into: &self.code)
      case "message": try json.read(into: &self.message)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.EchoStatus {
  /// ``GRPCTesting.EchoStatus``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var code: Int32 = 0
    public private(set) var message: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.EchoStatus.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.code = try decoder.int32()
          case 18: self.message = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.EchoStatus.self)
        }
      }
    }

  }
}

extension GRPCTesting.SimpleRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "response_type"
      case 2: "response_size"
      case 3: "payload"
      case 4: "fill_username"
      case 5: "fill_oauth_scope"
      case 6: "response_compressed"
      case 7: "response_status"
      case 8: "expect_compressed"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.responseType = try decoder.enumeration()
        case 16: self.responseSize = try decoder.int32()
        case 26: try decoder.merge(into: &self.payload)
        case 32: self.fillUsername = try decoder.bool()
        case 40: self.fillOauthScope = try decoder.bool()
        case 50: try decoder.merge(into: &self.responseCompressed)
        case 58: try decoder.merge(into: &self.responseStatus)
        case 66: try decoder.merge(into: &self.expectCompressed)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.SimpleRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.responseType.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.responseType.rawValue))
    }
    if self.responseSize != 0 {
      size += 1 + WireSize.int(Int64(self.responseSize))
    }
    if let value = self.payload {
      size += 1 + WireSize.message(value)
    }
    if self.fillUsername { size += 2 }
    if self.fillOauthScope { size += 2 }
    if let value = self.responseCompressed {
      size += 1 + WireSize.message(value)
    }
    if let value = self.responseStatus {
      size += 1 + WireSize.message(value)
    }
    if let value = self.expectCompressed {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.expectCompressed {
      encoder.message(66, value)
    }
    if let value = self.responseStatus {
      encoder.message(58, value)
    }
    if let value = self.responseCompressed {
      encoder.message(50, value)
    }
    if self.fillOauthScope {
      encoder.bool(40, self.fillOauthScope)
    }
    if self.fillUsername {
      encoder.bool(32, self.fillUsername)
    }
    if let value = self.payload {
      encoder.message(26, value)
    }
    if self.responseSize != 0 {
      encoder.int(16, Int64(self.responseSize))
    }
    if self.responseType.rawValue != 0 {
      encoder.int(8, Int64(self.responseType.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.responseType.rawValue != 0 { json.member("responseType", self.responseType) }
    if self.responseSize != 0 { json.member("responseSize", self.responseSize) }
    if let value = self.payload { json.member("payload", value) }
    if self.fillUsername { json.member("fillUsername", self.fillUsername) }
    if self.fillOauthScope { json.member("fillOauthScope", self.fillOauthScope) }
    if let value = self.responseCompressed { json.member("responseCompressed", value) }
    if let value = self.responseStatus { json.member("responseStatus", value) }
    if let value = self.expectCompressed { json.member("expectCompressed", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "responseType", "response_type": try json.read(into: &self.responseType)
      case "responseSize", "response_size": try json.read(into: &self.responseSize)
      case "payload": try json.read(into: &self.payload)
      case "fillUsername", "fill_username": try json.read(into: &self.fillUsername)
      case "fillOauthScope", "fill_oauth_scope": try json.read(into: &self.fillOauthScope)
      case "responseCompressed", "response_compressed": try json.read(into: &self.responseCompressed)
      case "responseStatus", "response_status": try json.read(into: &self.responseStatus)
      case "expectCompressed", "expect_compressed": try json.read(into: &self.expectCompressed)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.SimpleRequest {
  /// ``GRPCTesting.SimpleRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
    public private(set) var responseSize: Int32 = 0
    public private(set) var payload: GRPCTesting.Payload.View? = nil
    public private(set) var fillUsername: Bool = false
    public private(set) var fillOauthScope: Bool = false
    public private(set) var responseCompressed: GRPCTesting.BoolValue.View? = nil
    public private(set) var responseStatus: GRPCTesting.EchoStatus.View? = nil
    public private(set) var expectCompressed: GRPCTesting.BoolValue.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.SimpleRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.responseType = try decoder.enumeration()
          case 16: self.responseSize = try decoder.int32()
          case 26: try decoder.view(into: &self.payload)
          case 32: self.fillUsername = try decoder.bool()
          case 40: self.fillOauthScope = try decoder.bool()
          case 50: try decoder.view(into: &self.responseCompressed)
          case 58: try decoder.view(into: &self.responseStatus)
          case 66: try decoder.view(into: &self.expectCompressed)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.SimpleRequest.self)
        }
      }
    }

  }
}

extension GRPCTesting.SimpleResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "payload"
      case 2: "username"
      case 3: "oauth_scope"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.payload)
        case 18: self.username = try decoder.string()
        case 26: self.oauthScope = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.SimpleResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.payload {
      size += 1 + WireSize.message(value)
    }
    if !self.username.isEmpty {
      size += 1 + WireSize.string(self.username)
    }
    if !self.oauthScope.isEmpty {
      size += 1 + WireSize.string(self.oauthScope)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.oauthScope.isEmpty {
      encoder.string(26, self.oauthScope)
    }
    if !self.username.isEmpty {
      encoder.string(18, self.username)
    }
    if let value = self.payload {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.payload { json.member("payload", value) }
    if !self.username.isEmpty { json.member("username", self.username) }
    if !self.oauthScope.isEmpty { json.member("oauthScope", self.oauthScope) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "payload": try json.read(into: &self.payload)
      case "username": try json.read(into: &self.username)
      case "oauthScope", "oauth_scope": try json.read(into: &self.oauthScope)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.SimpleResponse {
  /// ``GRPCTesting.SimpleResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var payload: GRPCTesting.Payload.View? = nil
    public private(set) var username: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var oauthScope: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.SimpleResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.payload)
          case 18: self.username = try decoder.borrowedString()
          case 26: self.oauthScope = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.SimpleResponse.self)
        }
      }
    }

  }
}

extension GRPCTesting.StreamingInputCallRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "payload"
      case 2: "expect_compressed"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.payload)
        case 18: try decoder.merge(into: &self.expectCompressed)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.StreamingInputCallRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.payload {
      size += 1 + WireSize.message(value)
    }
    if let value = self.expectCompressed {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.expectCompressed {
      encoder.message(18, value)
    }
    if let value = self.payload {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.payload { json.member("payload", value) }
    if let value = self.expectCompressed { json.member("expectCompressed", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "payload": try json.read(into: &self.payload)
      case "expectCompressed", "expect_compressed": try json.read(into: &self.expectCompressed)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.StreamingInputCallRequest {
  /// ``GRPCTesting.StreamingInputCallRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var payload: GRPCTesting.Payload.View? = nil
    public private(set) var expectCompressed: GRPCTesting.BoolValue.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.StreamingInputCallRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.payload)
          case 18: try decoder.view(into: &self.expectCompressed)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.StreamingInputCallRequest.self)
        }
      }
    }

  }
}

extension GRPCTesting.StreamingInputCallResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "aggregated_payload_size"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.aggregatedPayloadSize = try decoder.int32()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.StreamingInputCallResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.aggregatedPayloadSize != 0 {
      size += 1 + WireSize.int(Int64(self.aggregatedPayloadSize))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.aggregatedPayloadSize != 0 {
      encoder.int(8, Int64(self.aggregatedPayloadSize))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.aggregatedPayloadSize != 0 { json.member("aggregatedPayloadSize", self.aggregatedPayloadSize) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "aggregatedPayloadSize", "aggregated_payload_size": try json.read(into: &self.aggregatedPayloadSize)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.StreamingInputCallResponse {
  /// ``GRPCTesting.StreamingInputCallResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var aggregatedPayloadSize: Int32 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.StreamingInputCallResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.aggregatedPayloadSize = try decoder.int32()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.StreamingInputCallResponse.self)
        }
      }
    }

  }
}

extension GRPCTesting.ResponseParameters {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "size"
      case 2: "interval_us"
      case 3: "compressed"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.size = try decoder.int32()
        case 16: self.intervalUs = try decoder.int32()
        case 26: try decoder.merge(into: &self.compressed)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.ResponseParameters.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.size != 0 {
      size += 1 + WireSize.int(Int64(self.size))
    }
    if self.intervalUs != 0 {
      size += 1 + WireSize.int(Int64(self.intervalUs))
    }
    if let value = self.compressed {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.compressed {
      encoder.message(26, value)
    }
    if self.intervalUs != 0 {
      encoder.int(16, Int64(self.intervalUs))
    }
    if self.size != 0 {
      encoder.int(8, Int64(self.size))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.size != 0 { json.member("size", self.size) }
    if self.intervalUs != 0 { json.member("intervalUs", self.intervalUs) }
    if let value = self.compressed { json.member("compressed", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "size": try json.read(into: &self.size)
      case "intervalUs", "interval_us": try json.read(into: &self.intervalUs)
      case "compressed": try json.read(into: &self.compressed)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.ResponseParameters {
  /// ``GRPCTesting.ResponseParameters``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var size: Int32 = 0
    public private(set) var intervalUs: Int32 = 0
    public private(set) var compressed: GRPCTesting.BoolValue.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.ResponseParameters.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.size = try decoder.int32()
          case 16: self.intervalUs = try decoder.int32()
          case 26: try decoder.view(into: &self.compressed)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.ResponseParameters.self)
        }
      }
    }

  }
}

extension GRPCTesting.StreamingOutputCallRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "response_type"
      case 2: "response_parameters"
      case 3: "payload"
      case 7: "response_status"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.responseType = try decoder.enumeration()
        case 18:
          try decoder.append(to: &self.responseParameters)
        case 26: try decoder.merge(into: &self.payload)
        case 58: try decoder.merge(into: &self.responseStatus)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.StreamingOutputCallRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.responseType.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.responseType.rawValue))
    }
    size += WireSize.sum(self.responseParameters) { 1 + WireSize.message($0) }
    if let value = self.payload {
      size += 1 + WireSize.message(value)
    }
    if let value = self.responseStatus {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.responseStatus {
      encoder.message(58, value)
    }
    if let value = self.payload {
      encoder.message(26, value)
    }
    encoder.elements(self.responseParameters) { encoder, value in encoder.message(18, value) }
    if self.responseType.rawValue != 0 {
      encoder.int(8, Int64(self.responseType.rawValue))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.responseType.rawValue != 0 { json.member("responseType", self.responseType) }
    if !self.responseParameters.isEmpty { json.member("responseParameters", self.responseParameters) }
    if let value = self.payload { json.member("payload", value) }
    if let value = self.responseStatus { json.member("responseStatus", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "responseType", "response_type": try json.read(into: &self.responseType)
      case "responseParameters", "response_parameters": try json.read(into: &self.responseParameters)
      case "payload": try json.read(into: &self.payload)
      case "responseStatus", "response_status": try json.read(into: &self.responseStatus)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.StreamingOutputCallRequest {
  /// ``GRPCTesting.StreamingOutputCallRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var responseType: GRPCTesting.PayloadType = GRPCTesting.PayloadType(rawValue: 0)
    public private(set) var responseParameters: RepeatedView<MessageCodec<GRPCTesting.ResponseParameters.View>> = RepeatedView()
    public private(set) var payload: GRPCTesting.Payload.View? = nil
    public private(set) var responseStatus: GRPCTesting.EchoStatus.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.StreamingOutputCallRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.responseType = try decoder.enumeration()
          case 18: try decoder.view(tag, into: &self.responseParameters)
          case 26: try decoder.view(into: &self.payload)
          case 58: try decoder.view(into: &self.responseStatus)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.StreamingOutputCallRequest.self)
        }
      }
    }

  }
}

extension GRPCTesting.StreamingOutputCallResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "payload"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.payload)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GRPCTesting.StreamingOutputCallResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.payload {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.payload {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.payload { json.member("payload", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "payload": try json.read(into: &self.payload)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GRPCTesting.StreamingOutputCallResponse {
  /// ``GRPCTesting.StreamingOutputCallResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var payload: GRPCTesting.Payload.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GRPCTesting.StreamingOutputCallResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.payload)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GRPCTesting.StreamingOutputCallResponse.self)
        }
      }
    }

  }
}

extension GRPCTesting.Files {
  /// `grpc/testing/messages.proto`.
  public static let messages = ProtoFile(
    name: "grpc/testing/messages.proto", dependencies: [],
    base64: "ChtncnBjL3Rlc3RpbmcvbWVzc2FnZXMucHJvdG8SDGdycGMudGVzdGluZyIhCglCb29sVmFsdWUSFAoFdmFsdWUYASABKAhSBXZhbHVlIkwKB1BheWxvYWQSLQoEdHlwZRgBIAEoDjIZLmdycGMudGVzdGluZy5QYXlsb2FkVHlwZVIEdHlwZRISCgRib2R5GAIgASgMUgRib2R5IjoKCkVjaG9TdGF0dXMSEgoEY29kZRgBIAEoBVIEY29kZRIYCgdtZXNzYWdlGAIgASgJUgdtZXNzYWdlIscDCg1TaW1wbGVSZXF1ZXN0Ej4KDXJlc3BvbnNlX3R5cGUYASABKA4yGS5ncnBjLnRlc3RpbmcuUGF5bG9hZFR5cGVSDHJlc3BvbnNlVHlwZRIjCg1yZXNwb25zZV9zaXplGAIgASgFUgxyZXNwb25zZVNpemUSLwoHcGF5bG9hZBgDIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEiMKDWZpbGxfdXNlcm5hbWUYBCABKAhSDGZpbGxVc2VybmFtZRIoChBmaWxsX29hdXRoX3Njb3BlGAUgASgIUg5maWxsT2F1dGhTY29wZRJIChNyZXNwb25zZV9jb21wcmVzc2VkGAYgASgLMhcuZ3JwYy50ZXN0aW5nLkJvb2xWYWx1ZVIScmVzcG9uc2VDb21wcmVzc2VkEkEKD3Jlc3BvbnNlX3N0YXR1cxgHIAEoCzIYLmdycGMudGVzdGluZy5FY2hvU3RhdHVzUg5yZXNwb25zZVN0YXR1cxJEChFleHBlY3RfY29tcHJlc3NlZBgIIAEoCzIXLmdycGMudGVzdGluZy5Cb29sVmFsdWVSEGV4cGVjdENvbXByZXNzZWQifgoOU2ltcGxlUmVzcG9uc2USLwoHcGF5bG9hZBgBIAEoCzIVLmdycGMudGVzdGluZy5QYXlsb2FkUgdwYXlsb2FkEhoKCHVzZXJuYW1lGAIgASgJUgh1c2VybmFtZRIfCgtvYXV0aF9zY29wZRgDIAEoCVIKb2F1dGhTY29wZSKSAQoZU3RyZWFtaW5nSW5wdXRDYWxsUmVxdWVzdBIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSRAoRZXhwZWN0X2NvbXByZXNzZWQYAiABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUhBleHBlY3RDb21wcmVzc2VkIlQKGlN0cmVhbWluZ0lucHV0Q2FsbFJlc3BvbnNlEjYKF2FnZ3JlZ2F0ZWRfcGF5bG9hZF9zaXplGAEgASgFUhVhZ2dyZWdhdGVkUGF5bG9hZFNpemUiggEKElJlc3BvbnNlUGFyYW1ldGVycxISCgRzaXplGAEgASgFUgRzaXplEh8KC2ludGVydmFsX3VzGAIgASgFUgppbnRlcnZhbFVzEjcKCmNvbXByZXNzZWQYAyABKAsyFy5ncnBjLnRlc3RpbmcuQm9vbFZhbHVlUgpjb21wcmVzc2VkIqMCChpTdHJlYW1pbmdPdXRwdXRDYWxsUmVxdWVzdBI+Cg1yZXNwb25zZV90eXBlGAEgASgOMhkuZ3JwYy50ZXN0aW5nLlBheWxvYWRUeXBlUgxyZXNwb25zZVR5cGUSUQoTcmVzcG9uc2VfcGFyYW1ldGVycxgCIAMoCzIgLmdycGMudGVzdGluZy5SZXNwb25zZVBhcmFtZXRlcnNSEnJlc3BvbnNlUGFyYW1ldGVycxIvCgdwYXlsb2FkGAMgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQSQQoPcmVzcG9uc2Vfc3RhdHVzGAcgASgLMhguZ3JwYy50ZXN0aW5nLkVjaG9TdGF0dXNSDnJlc3BvbnNlU3RhdHVzIk4KG1N0cmVhbWluZ091dHB1dENhbGxSZXNwb25zZRIvCgdwYXlsb2FkGAEgASgLMhUuZ3JwYy50ZXN0aW5nLlBheWxvYWRSB3BheWxvYWQqHwoLUGF5bG9hZFR5cGUSEAoMQ09NUFJFU1NBQkxFEABiBnByb3RvMw==")
}
