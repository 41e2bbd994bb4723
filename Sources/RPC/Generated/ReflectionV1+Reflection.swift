// Generated from grpc/reflection/v1/reflection.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension ReflectionV1 {
  public struct ServerReflectionRequest: Message {
    public static var fullName: String { "grpc.reflection.v1.ServerReflectionRequest" }

    public var host: String = ""
    public var messageRequest: MessageRequest? = nil

    public init() {}

    public init(
      host: String = "",
      messageRequest: MessageRequest? = nil
    ) {
      self.host = host
      self.messageRequest = messageRequest
    }

    /// The alternatives of `message_request`.
    public enum MessageRequest: Sendable, Equatable {
      /// The file of this path, and what it imports.
      case fileByFilename(String)
      /// The file that declares this service, method, message, field or enum.
      case fileContainingSymbol(String)
      case fileContainingExtension(ReflectionV1.ExtensionRequest)
      case allExtensionNumbersOfType(String)
      /// The names of all services; the content does not matter.
      case listServices(String)
    }

  }

  public struct ExtensionRequest: Message {
    public static var fullName: String { "grpc.reflection.v1.ExtensionRequest" }

    public var containingType: String = ""
    public var extensionNumber: Int32 = 0

    public init() {}

    public init(
      containingType: String = "",
      extensionNumber: Int32 = 0
    ) {
      self.containingType = containingType
      self.extensionNumber = extensionNumber
    }

  }

  public struct ServerReflectionResponse: Message {
    public static var fullName: String { "grpc.reflection.v1.ServerReflectionResponse" }

    public var validHost: String = ""
    public var originalRequest: ReflectionV1.ServerReflectionRequest? = nil
    public var messageResponse: MessageResponse? = nil

    public init() {}

    public init(
      validHost: String = "",
      originalRequest: ReflectionV1.ServerReflectionRequest? = nil,
      messageResponse: MessageResponse? = nil
    ) {
      self.validHost = validHost
      self.originalRequest = originalRequest
      self.messageResponse = messageResponse
    }

    /// The alternatives of `message_response`.
    public enum MessageResponse: Sendable, Equatable {
      case fileDescriptorResponse(ReflectionV1.FileDescriptorResponse)
      case allExtensionNumbersResponse(ReflectionV1.ExtensionNumberResponse)
      case listServicesResponse(ReflectionV1.ListServiceResponse)
      case errorResponse(ReflectionV1.ErrorResponse)
    }

  }

  public struct FileDescriptorResponse: Message {
    public static var fullName: String { "grpc.reflection.v1.FileDescriptorResponse" }

    /// Serialized google.protobuf.FileDescriptorProto messages.
    public var fileDescriptorProto: [[UInt8]] = []

    public init() {}

    public init(
      fileDescriptorProto: [[UInt8]] = []
    ) {
      self.fileDescriptorProto = fileDescriptorProto
    }

  }

  public struct ExtensionNumberResponse: Message {
    public static var fullName: String { "grpc.reflection.v1.ExtensionNumberResponse" }

    public var baseTypeName: String = ""
    public var extensionNumber: [Int32] = []

    public init() {}

    public init(
      baseTypeName: String = "",
      extensionNumber: [Int32] = []
    ) {
      self.baseTypeName = baseTypeName
      self.extensionNumber = extensionNumber
    }

  }

  public struct ListServiceResponse: Message {
    public static var fullName: String { "grpc.reflection.v1.ListServiceResponse" }

    public var service: [ReflectionV1.ServiceResponse] = []

    public init() {}

    public init(
      service: [ReflectionV1.ServiceResponse] = []
    ) {
      self.service = service
    }

  }

  public struct ServiceResponse: Message {
    public static var fullName: String { "grpc.reflection.v1.ServiceResponse" }

    public var name: String = ""

    public init() {}

    public init(
      name: String = ""
    ) {
      self.name = name
    }

  }

  public struct ErrorResponse: Message {
    public static var fullName: String { "grpc.reflection.v1.ErrorResponse" }

    /// A status code of gRPC.
    public var errorCode: Int32 = 0
    public var errorMessage: String = ""

    public init() {}

    public init(
      errorCode: Int32 = 0,
      errorMessage: String = ""
    ) {
      self.errorCode = errorCode
      self.errorMessage = errorMessage
    }

  }

  /// Hands out the descriptors of the services.
  public protocol ServerReflection: Service {
    func serverReflectionInfo(_ requests: RequestStream<ReflectionV1.ServerReflectionRequest>, response: ResponseWriter<ReflectionV1.ServerReflectionResponse>, context: CallContext) async throws
  }

  /// The calls of `grpc.reflection.v1.ServerReflection`.
  public enum ServerReflectionMethods {
    /// `ServerReflectionInfo`.
    public static let serverReflectionInfo = MethodDescriptor(
      service: "grpc.reflection.v1.ServerReflection", method: "ServerReflectionInfo", kind: .bidirectional)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "grpc.reflection.v1.ServerReflection",
      methods: [Self.serverReflectionInfo],
      fileDescriptors: ReflectionV1.Files.reflection.closure)
  }

  /// Calls `grpc.reflection.v1.ServerReflection`.
  public struct ServerReflectionClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    public func serverReflectionInfo(options: CallOptions = CallOptions(), _ send: @escaping @Sendable (RequestWriter<ReflectionV1.ServerReflectionRequest>) async throws -> Void) async throws -> ResponseStream<ReflectionV1.ServerReflectionResponse> {
      try await self.channel.bidirectional(ReflectionV1.ServerReflectionMethods.serverReflectionInfo, options: options, send)
    }
  }

}

extension ReflectionV1.ServerReflectionRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "host"
      case 3: "file_by_filename"
      case 4: "file_containing_symbol"
      case 5: "file_containing_extension"
      case 6: "all_extension_numbers_of_type"
      case 7: "list_services"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.host = try decoder.string()
        case 26: self.messageRequest = .fileByFilename(try decoder.string())
        case 34: self.messageRequest = .fileContainingSymbol(try decoder.string())
        case 42:
          var message = ReflectionV1.ExtensionRequest()
          if case .fileContainingExtension(let present)? = self.messageRequest { message = present }
          try decoder.merge(into: &message)
          self.messageRequest = .fileContainingExtension(message)
        case 50: self.messageRequest = .allExtensionNumbersOfType(try decoder.string())
        case 58: self.messageRequest = .listServices(try decoder.string())
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ReflectionV1.ServerReflectionRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.host.isEmpty {
      size += 1 + WireSize.string(self.host)
    }
    if case .fileByFilename(let value)? = self.messageRequest {
      size += 1 + WireSize.string(value)
    }
    if case .fileContainingSymbol(let value)? = self.messageRequest {
      size += 1 + WireSize.string(value)
    }
    if case .fileContainingExtension(let value)? = self.messageRequest {
      size += 1 + WireSize.message(value)
    }
    if case .allExtensionNumbersOfType(let value)? = self.messageRequest {
      size += 1 + WireSize.string(value)
    }
    if case .listServices(let value)? = self.messageRequest {
      size += 1 + WireSize.string(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .listServices(let value)? = self.messageRequest {
      encoder.string(58, value)
    }
    if case .allExtensionNumbersOfType(let value)? = self.messageRequest {
      encoder.string(50, value)
    }
    if case .fileContainingExtension(let value)? = self.messageRequest {
      encoder.message(42, value)
    }
    if case .fileContainingSymbol(let value)? = self.messageRequest {
      encoder.string(34, value)
    }
    if case .fileByFilename(let value)? = self.messageRequest {
      encoder.string(26, value)
    }
    if !self.host.isEmpty {
      encoder.string(10, self.host)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.host.isEmpty { json.member("host", self.host) }
    if case .fileByFilename(let value)? = self.messageRequest { json.member("fileByFilename", value) }
    if case .fileContainingSymbol(let value)? = self.messageRequest { json.member("fileContainingSymbol", value) }
    if case .fileContainingExtension(let value)? = self.messageRequest { json.member("fileContainingExtension", value) }
    if case .allExtensionNumbersOfType(let value)? = self.messageRequest { json.member("allExtensionNumbersOfType", value) }
    if case .listServices(let value)? = self.messageRequest { json.member("listServices", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "host": try json.read(into: &self.host)
      case "fileByFilename", "file_by_filename":
        let value: String? = try json.alternative(self.messageRequest != nil)
        if let value { self.messageRequest = .fileByFilename(value) }
      case "fileContainingSymbol", "file_containing_symbol":
        let value: String? = try json.alternative(self.messageRequest != nil)
        if let value { self.messageRequest = .fileContainingSymbol(value) }
      case "fileContainingExtension", "file_containing_extension":
        let value: ReflectionV1.ExtensionRequest? = try json.alternative(self.messageRequest != nil)
        if let value { self.messageRequest = .fileContainingExtension(value) }
      case "allExtensionNumbersOfType", "all_extension_numbers_of_type":
        let value: String? = try json.alternative(self.messageRequest != nil)
        if let value { self.messageRequest = .allExtensionNumbersOfType(value) }
      case "listServices", "list_services":
        let value: String? = try json.alternative(self.messageRequest != nil)
        if let value { self.messageRequest = .listServices(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension ReflectionV1.ServerReflectionRequest {
  /// ``ReflectionV1.ServerReflectionRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var host: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var messageRequest: MessageRequest? = nil

    public init() {}

    /// The alternatives of `message_request`.
    public enum MessageRequest {
      case fileByFilename(UnsafeRawBufferPointer)
      case fileContainingSymbol(UnsafeRawBufferPointer)
      case fileContainingExtension(ReflectionV1.ExtensionRequest.View)
      case allExtensionNumbersOfType(UnsafeRawBufferPointer)
      case listServices(UnsafeRawBufferPointer)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ReflectionV1.ServerReflectionRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.host = try decoder.borrowedString()
          case 26: self.messageRequest = .fileByFilename(try decoder.borrowedString())
          case 34: self.messageRequest = .fileContainingSymbol(try decoder.borrowedString())
          case 42:
            var message: ReflectionV1.ExtensionRequest.View? = nil
            if case .fileContainingExtension(let present)? = self.messageRequest { message = present }
            try decoder.view(into: &message)
            self.messageRequest = message.map { .fileContainingExtension($0) }
          case 50: self.messageRequest = .allExtensionNumbersOfType(try decoder.borrowedString())
          case 58: self.messageRequest = .listServices(try decoder.borrowedString())
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ReflectionV1.ServerReflectionRequest.self)
        }
      }
    }

  }
}

extension ReflectionV1.ExtensionRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "containing_type"
      case 2: "extension_number"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.containingType = try decoder.string()
        case 16: self.extensionNumber = try decoder.int32()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ReflectionV1.ExtensionRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.containingType.isEmpty {
      size += 1 + WireSize.string(self.containingType)
    }
    if self.extensionNumber != 0 {
      size += 1 + WireSize.int(Int64(self.extensionNumber))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.extensionNumber != 0 {
      encoder.int(16, Int64(self.extensionNumber))
    }
    if !self.containingType.isEmpty {
      encoder.string(10, self.containingType)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.containingType.isEmpty { json.member("containingType", self.containingType) }
    if self.extensionNumber != 0 { json.member("extensionNumber", self.extensionNumber) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "containingType", "containing_type": try json.read(into: &self.containingType)
      case "extensionNumber", "extension_number": try json.read(into: &self.extensionNumber)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ReflectionV1.ExtensionRequest {
  /// ``ReflectionV1.ExtensionRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var containingType: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var extensionNumber: Int32 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ReflectionV1.ExtensionRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.containingType = try decoder.borrowedString()
          case 16: self.extensionNumber = try decoder.int32()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ReflectionV1.ExtensionRequest.self)
        }
      }
    }

  }
}

extension ReflectionV1.ServerReflectionResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "valid_host"
      case 2: "original_request"
      case 4: "file_descriptor_response"
      case 5: "all_extension_numbers_response"
      case 6: "list_services_response"
      case 7: "error_response"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.validHost = try decoder.string()
        case 18: try decoder.merge(into: &self.originalRequest)
        case 34:
          var message = ReflectionV1.FileDescriptorResponse()
          if case .fileDescriptorResponse(let present)? = self.messageResponse { message = present }
          try decoder.merge(into: &message)
          self.messageResponse = .fileDescriptorResponse(message)
        case 42:
          var message = ReflectionV1.ExtensionNumberResponse()
          if case .allExtensionNumbersResponse(let present)? = self.messageResponse { message = present }
          try decoder.merge(into: &message)
          self.messageResponse = .allExtensionNumbersResponse(message)
        case 50:
          var message = ReflectionV1.ListServiceResponse()
          if case .listServicesResponse(let present)? = self.messageResponse { message = present }
          try decoder.merge(into: &message)
          self.messageResponse = .listServicesResponse(message)
        case 58:
          var message = ReflectionV1.ErrorResponse()
          if case .errorResponse(let present)? = self.messageResponse { message = present }
          try decoder.merge(into: &message)
          self.messageResponse = .errorResponse(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ReflectionV1.ServerReflectionResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.validHost.isEmpty {
      size += 1 + WireSize.string(self.validHost)
    }
    if let value = self.originalRequest {
      size += 1 + WireSize.message(value)
    }
    if case .fileDescriptorResponse(let value)? = self.messageResponse {
      size += 1 + WireSize.message(value)
    }
    if case .allExtensionNumbersResponse(let value)? = self.messageResponse {
      size += 1 + WireSize.message(value)
    }
    if case .listServicesResponse(let value)? = self.messageResponse {
      size += 1 + WireSize.message(value)
    }
    if case .errorResponse(let value)? = self.messageResponse {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .errorResponse(let value)? = self.messageResponse {
      encoder.message(58, value)
    }
    if case .listServicesResponse(let value)? = self.messageResponse {
      encoder.message(50, value)
    }
    if case .allExtensionNumbersResponse(let value)? = self.messageResponse {
      encoder.message(42, value)
    }
    if case .fileDescriptorResponse(let value)? = self.messageResponse {
      encoder.message(34, value)
    }
    if let value = self.originalRequest {
      encoder.message(18, value)
    }
    if !self.validHost.isEmpty {
      encoder.string(10, self.validHost)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.validHost.isEmpty { json.member("validHost", self.validHost) }
    if let value = self.originalRequest { json.member("originalRequest", value) }
    if case .fileDescriptorResponse(let value)? = self.messageResponse { json.member("fileDescriptorResponse", value) }
    if case .allExtensionNumbersResponse(let value)? = self.messageResponse { json.member("allExtensionNumbersResponse", value) }
    if case .listServicesResponse(let value)? = self.messageResponse { json.member("listServicesResponse", value) }
    if case .errorResponse(let value)? = self.messageResponse { json.member("errorResponse", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "validHost", "valid_host": try json.read(into: &self.validHost)
      case "originalRequest", "original_request": try json.read(into: &self.originalRequest)
      case "fileDescriptorResponse", "file_descriptor_response":
        let value: ReflectionV1.FileDescriptorResponse? = try json.alternative(self.messageResponse != nil)
        if let value { self.messageResponse = .fileDescriptorResponse(value) }
      case "allExtensionNumbersResponse", "all_extension_numbers_response":
        let value: ReflectionV1.ExtensionNumberResponse? = try json.alternative(self.messageResponse != nil)
        if let value { self.messageResponse = .allExtensionNumbersResponse(value) }
      case "listServicesResponse", "list_services_response":
        let value: ReflectionV1.ListServiceResponse? = try json.alternative(self.messageResponse != nil)
        if let value { self.messageResponse = .listServicesResponse(value) }
      case "errorResponse", "error_response":
        let value: ReflectionV1.ErrorResponse? = try json.alternative(self.messageResponse != nil)
        if let value { self.messageResponse = .errorResponse(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension ReflectionV1.ServerReflectionResponse {
  /// ``ReflectionV1.ServerReflectionResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var validHost: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var originalRequest: ReflectionV1.ServerReflectionRequest.View? = nil
    public private(set) var messageResponse: MessageResponse? = nil

    public init() {}

    /// The alternatives of `message_response`.
    public enum MessageResponse {
      case fileDescriptorResponse(ReflectionV1.FileDescriptorResponse.View)
      case allExtensionNumbersResponse(ReflectionV1.ExtensionNumberResponse.View)
      case listServicesResponse(ReflectionV1.ListServiceResponse.View)
      case errorResponse(ReflectionV1.ErrorResponse.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ReflectionV1.ServerReflectionResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.validHost = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.originalRequest)
          case 34:
            var message: ReflectionV1.FileDescriptorResponse.View? = nil
            if case .fileDescriptorResponse(let present)? = self.messageResponse { message = present }
            try decoder.view(into: &message)
            self.messageResponse = message.map { .fileDescriptorResponse($0) }
          case 42:
            var message: ReflectionV1.ExtensionNumberResponse.View? = nil
            if case .allExtensionNumbersResponse(let present)? = self.messageResponse { message = present }
            try decoder.view(into: &message)
            self.messageResponse = message.map { .allExtensionNumbersResponse($0) }
          case 50:
            var message: ReflectionV1.ListServiceResponse.View? = nil
            if case .listServicesResponse(let present)? = self.messageResponse { message = present }
            try decoder.view(into: &message)
            self.messageResponse = message.map { .listServicesResponse($0) }
          case 58:
            var message: ReflectionV1.ErrorResponse.View? = nil
            if case .errorResponse(let present)? = self.messageResponse { message = present }
            try decoder.view(into: &message)
            self.messageResponse = message.map { .errorResponse($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ReflectionV1.ServerReflectionResponse.self)
        }
      }
    }

  }
}

extension ReflectionV1.FileDescriptorResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "file_descriptor_proto"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.fileDescriptorProto, { (decoder: inout Decoder) throws(WireError) -> [UInt8] in try decoder.bytes() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ReflectionV1.FileDescriptorResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.fileDescriptorProto) { 1 + WireSize.bytes($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.fileDescriptorProto) { encoder, value in encoder.bytes(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.fileDescriptorProto.isEmpty { json.member("fileDescriptorProto", self.fileDescriptorProto) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "fileDescriptorProto", "file_descriptor_proto": try json.read(into: &self.fileDescriptorProto)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ReflectionV1.FileDescriptorResponse {
  /// ``ReflectionV1.FileDescriptorResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var fileDescriptorProto: RepeatedView<BytesCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ReflectionV1.FileDescriptorResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.fileDescriptorProto)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ReflectionV1.FileDescriptorResponse.self)
        }
      }
    }

  }
}

extension ReflectionV1.ExtensionNumberResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "base_type_name"
      case 2: "extension_number"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.baseTypeName = try decoder.string()
        case 16:
          try decoder.append(to: &self.extensionNumber, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.int32() })
        case 18:
          try decoder.appendPacked(to: &self.extensionNumber, { (decoder: inout Decoder) throws(WireError) -> Int32 in try decoder.int32() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ReflectionV1.ExtensionNumberResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.baseTypeName.isEmpty {
      size += 1 + WireSize.string(self.baseTypeName)
    }
    if !self.extensionNumber.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.extensionNumber) { WireSize.int(Int64($0)) })
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.packed(18, self.extensionNumber) { encoder, value in encoder.int(Int64(value)) }
    if !self.baseTypeName.isEmpty {
      encoder.string(10, self.baseTypeName)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.baseTypeName.isEmpty { json.member("baseTypeName", self.baseTypeName) }
    if !self.extensionNumber.isEmpty { json.member("extensionNumber", self.extensionNumber) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "baseTypeName", "base_type_name": try json.read(into: &self.baseTypeName)
      case "extensionNumber", "extension_number": try json.read(into: &self.extensionNumber)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ReflectionV1.ExtensionNumberResponse {
  /// ``ReflectionV1.ExtensionNumberResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var baseTypeName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var extensionNumber: RepeatedView<Int32Codec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ReflectionV1.ExtensionNumberResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.baseTypeName = try decoder.borrowedString()
          case 16, 18: try decoder.view(tag, into: &self.extensionNumber)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ReflectionV1.ExtensionNumberResponse.self)
        }
      }
    }

  }
}

extension ReflectionV1.ListServiceResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "service"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.service)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ReflectionV1.ListServiceResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.service) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.service) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.service.isEmpty { json.member("service", self.service) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "service": try json.read(into: &self.service)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ReflectionV1.ListServiceResponse {
  /// ``ReflectionV1.ListServiceResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var service: RepeatedView<MessageCodec<ReflectionV1.ServiceResponse.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ReflectionV1.ListServiceResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.service)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ReflectionV1.ListServiceResponse.self)
        }
      }
    }

  }
}

extension ReflectionV1.ServiceResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "name"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.name = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ReflectionV1.ServiceResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.name.isEmpty {
      encoder.string(10, self.name)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.name.isEmpty { json.member("name", self.name) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "name": try json.read(into: &self.name)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ReflectionV1.ServiceResponse {
  /// ``ReflectionV1.ServiceResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ReflectionV1.ServiceResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.name = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ReflectionV1.ServiceResponse.self)
        }
      }
    }

  }
}

extension ReflectionV1.ErrorResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "error_code"
      case 2: "error_message"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.errorCode = try decoder.int32()
        case 18: self.errorMessage = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: ReflectionV1.ErrorResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.errorCode != 0 {
      size += 1 + WireSize.int(Int64(self.errorCode))
    }
    if !self.errorMessage.isEmpty {
      size += 1 + WireSize.string(self.errorMessage)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.errorMessage.isEmpty {
      encoder.string(18, self.errorMessage)
    }
    if self.errorCode != 0 {
      encoder.int(8, Int64(self.errorCode))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.errorCode != 0 { json.member("errorCode", self.errorCode) }
    if !self.errorMessage.isEmpty { json.member("errorMessage", self.errorMessage) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "errorCode", "error_code": try json.read(into: &self.errorCode)
      case "errorMessage", "error_message": try json.read(into: &self.errorMessage)
      default: throw JSONError("there is no such field")
    }
  }
}

extension ReflectionV1.ErrorResponse {
  /// ``ReflectionV1.ErrorResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var errorCode: Int32 = 0
    public private(set) var errorMessage: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      ReflectionV1.ErrorResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.errorCode = try decoder.int32()
          case 18: self.errorMessage = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: ReflectionV1.ErrorResponse.self)
        }
      }
    }

  }
}

extension ReflectionV1.ServerReflection {
  public var descriptor: ServiceDescriptor { ReflectionV1.ServerReflectionMethods.service }

  public func register(in router: inout Router) {
    router.bidirectional(ReflectionV1.ServerReflectionMethods.serverReflectionInfo) {
      (request: RequestStream<ReflectionV1.ServerReflectionRequest>, response: ResponseWriter<ReflectionV1.ServerReflectionResponse>, context: CallContext) async throws -> Void in
      try await self.serverReflectionInfo(request, response: response, context: context)
    }
  }
}

extension ReflectionV1.Files {
  /// `grpc/reflection/v1/reflection.proto`.
  public static let reflection = ProtoFile(
    name: "grpc/reflection/v1/reflection.proto", dependencies: [],
    base64: "CiNncnBjL3JlZmxlY3Rpb24vdjEvcmVmbGVjdGlvbi5wcm90bxISZ3JwYy5yZWZsZWN0aW9uLnYxIvMCChdTZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBISCgRob3N0GAEgASgJUgRob3N0EioKEGZpbGVfYnlfZmlsZW5hbWUYAyABKAlIAFIOZmlsZUJ5RmlsZW5hbWUSNgoWZmlsZV9jb250YWluaW5nX3N5bWJvbBgEIAEoCUgAUhRmaWxlQ29udGFpbmluZ1N5bWJvbBJiChlmaWxlX2NvbnRhaW5pbmdfZXh0ZW5zaW9uGAUgASgLMiQuZ3JwYy5yZWZsZWN0aW9uLnYxLkV4dGVuc2lvblJlcXVlc3RIAFIXZmlsZUNvbnRhaW5pbmdFeHRlbnNpb24SQgodYWxsX2V4dGVuc2lvbl9udW1iZXJzX29mX3R5cGUYBiABKAlIAFIZYWxsRXh0ZW5zaW9uTnVtYmVyc09mVHlwZRIlCg1saXN0X3NlcnZpY2VzGAcgASgJSABSDGxpc3RTZXJ2aWNlc0IRCg9tZXNzYWdlX3JlcXVlc3QiZgoQRXh0ZW5zaW9uUmVxdWVzdBInCg9jb250YWluaW5nX3R5cGUYASABKAlSDmNvbnRhaW5pbmdUeXBlEikKEGV4dGVuc2lvbl9udW1iZXIYAiABKAVSD2V4dGVuc2lvbk51bWJlciKuBAoYU2VydmVyUmVmbGVjdGlvblJlc3BvbnNlEh0KCnZhbGlkX2hvc3QYASABKAlSCXZhbGlkSG9zdBJWChBvcmlnaW5hbF9yZXF1ZXN0GAIgASgLMisuZ3JwYy5yZWZsZWN0aW9uLnYxLlNlcnZlclJlZmxlY3Rpb25SZXF1ZXN0Ug9vcmlnaW5hbFJlcXVlc3QSZgoYZmlsZV9kZXNjcmlwdG9yX3Jlc3BvbnNlGAQgASgLMiouZ3JwYy5yZWZsZWN0aW9uLnYxLkZpbGVEZXNjcmlwdG9yUmVzcG9uc2VIAFIWZmlsZURlc2NyaXB0b3JSZXNwb25zZRJyCh5hbGxfZXh0ZW5zaW9uX251bWJlcnNfcmVzcG9uc2UYBSABKAsyKy5ncnBjLnJlZmxlY3Rpb24udjEuRXh0ZW5zaW9uTnVtYmVyUmVzcG9uc2VIAFIbYWxsRXh0ZW5zaW9uTnVtYmVyc1Jlc3BvbnNlEl8KFmxpc3Rfc2VydmljZXNfcmVzcG9uc2UYBiABKAsyJy5ncnBjLnJlZmxlY3Rpb24udjEuTGlzdFNlcnZpY2VSZXNwb25zZUgAUhRsaXN0U2VydmljZXNSZXNwb25zZRJKCg5lcnJvcl9yZXNwb25zZRgHIAEoCzIhLmdycGMucmVmbGVjdGlvbi52MS5FcnJvclJlc3BvbnNlSABSDWVycm9yUmVzcG9uc2VCEgoQbWVzc2FnZV9yZXNwb25zZSJMChZGaWxlRGVzY3JpcHRvclJlc3BvbnNlEjIKFWZpbGVfZGVzY3JpcHRvcl9wcm90bxgBIAMoDFITZmlsZURlc2NyaXB0b3JQcm90byJqChdFeHRlbnNpb25OdW1iZXJSZXNwb25zZRIkCg5iYXNlX3R5cGVfbmFtZRgBIAEoCVIMYmFzZVR5cGVOYW1lEikKEGV4dGVuc2lvbl9udW1iZXIYAiADKAVSD2V4dGVuc2lvbk51bWJlciJUChNMaXN0U2VydmljZVJlc3BvbnNlEj0KB3NlcnZpY2UYASADKAsyIy5ncnBjLnJlZmxlY3Rpb24udjEuU2VydmljZVJlc3BvbnNlUgdzZXJ2aWNlIiUKD1NlcnZpY2VSZXNwb25zZRISCgRuYW1lGAEgASgJUgRuYW1lIlMKDUVycm9yUmVzcG9uc2USHQoKZXJyb3JfY29kZRgBIAEoBVIJZXJyb3JDb2RlEiMKDWVycm9yX21lc3NhZ2UYAiABKAlSDGVycm9yTWVzc2FnZTKJAQoQU2VydmVyUmVmbGVjdGlvbhJ1ChRTZXJ2ZXJSZWZsZWN0aW9uSW5mbxIrLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVxdWVzdBosLmdycGMucmVmbGVjdGlvbi52MS5TZXJ2ZXJSZWZsZWN0aW9uUmVzcG9uc2UoATABYgZwcm90bzM=")
}
