// Generated from muster/authorization/v1/lists.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension AuthorizationV1 {
  public struct ListResourcesRequest: Message {
    public static var fullName: String { "muster.authorization.v1.ListResourcesRequest" }

    public var tenant: String = ""
    public var subject: String = ""
    public var preview: AuthorizationV1.Preview? = nil
    public var action: String = ""
    /// The application that defines the type; may be left out where the type's name is unique.
    public var application: String = ""
    public var type: String = ""
    /// The unit from whose view they act; their home unit if it is empty.
    public var view: String = ""
    public var consistency: AuthorizationV1.Consistency? = nil
    /// The last one that an earlier stream of the same question gave; its revision then holds in place of `consistency`.
    public var resumeToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      subject: String = "",
      preview: AuthorizationV1.Preview? = nil,
      action: String = "",
      application: String = "",
      type: String = "",
      view: String = "",
      consistency: AuthorizationV1.Consistency? = nil,
      resumeToken: String = ""
    ) {
      self.tenant = tenant
      self.subject = subject
      self.preview = preview
      self.action = action
      self.application = application
      self.type = type
      self.view = view
      self.consistency = consistency
      self.resumeToken = resumeToken
    }

  }

  public struct ListResourcesResponse: Message {
    public static var fullName: String { "muster.authorization.v1.ListResourcesResponse" }

    /// In ascending order of their bytes.
    public var ids: [String] = []
    /// Where to go on: behind these ids.
    public var resumeToken: String = ""
    /// Whether nothing is left. A stream that ends without it broke.
    public var complete: Bool = false
    /// The state that decided, the same in all messages.
    public var token: String = ""

    public init() {}

    public init(
      ids: [String] = [],
      resumeToken: String = "",
      complete: Bool = false,
      token: String = ""
    ) {
      self.ids = ids
      self.resumeToken = resumeToken
      self.complete = complete
      self.token = token
    }

  }

  public struct ListSubjectsRequest: Message {
    public static var fullName: String { "muster.authorization.v1.ListSubjectsRequest" }

    public var tenant: String = ""
    public var action: String = ""
    public var resource: AuthorizationV1.Resource? = nil
    /// The unit from whose view they act; everybody's own home unit if it is empty.
    public var view: String = ""
    public var consistency: AuthorizationV1.Consistency? = nil
    /// The last one that an earlier stream of the same question gave; its revision then holds in place of `consistency`.
    public var resumeToken: String = ""

    public init() {}

    public init(
      tenant: String = "",
      action: String = "",
      resource: AuthorizationV1.Resource? = nil,
      view: String = "",
      consistency: AuthorizationV1.Consistency? = nil,
      resumeToken: String = ""
    ) {
      self.tenant = tenant
      self.action = action
      self.resource = resource
      self.view = view
      self.consistency = consistency
      self.resumeToken = resumeToken
    }

  }

  public struct ListSubjectsResponse: Message {
    public static var fullName: String { "muster.authorization.v1.ListSubjectsResponse" }

    /// Of users, in ascending order of their bytes.
    public var subjects: [String] = []
    /// Where to go on: behind these.
    public var resumeToken: String = ""
    /// Whether nothing is left. A stream that ends without it broke.
    public var complete: Bool = false
    /// The state that decided, the same in all messages.
    public var token: String = ""

    public init() {}

    public init(
      subjects: [String] = [],
      resumeToken: String = "",
      complete: Bool = false,
      token: String = ""
    ) {
      self.subjects = subjects
      self.resumeToken = resumeToken
      self.complete = complete
      self.token = token
    }

  }

}

extension AuthorizationV1.ListResourcesRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "subject"
      case 3: "preview"
      case 4: "action"
      case 5: "application"
      case 6: "type"
      case 7: "view"
      case 8: "consistency"
      case 9: "resume_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.subject = try decoder.string()
        case 26: try decoder.merge(into: &self.preview)
        case 34: self.action = try decoder.string()
        case 42: self.application = try decoder.string()
        case 50: self.type = try decoder.string()
        case 58: self.view = try decoder.string()
        case 66: try decoder.merge(into: &self.consistency)
        case 74: self.resumeToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.ListResourcesRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.subject.isEmpty {
      size += 1 + WireSize.string(self.subject)
    }
    if let value = self.preview {
      size += 1 + WireSize.message(value)
    }
    if !self.action.isEmpty {
      size += 1 + WireSize.string(self.action)
    }
    if !self.application.isEmpty {
      size += 1 + WireSize.string(self.application)
    }
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if !self.view.isEmpty {
      size += 1 + WireSize.string(self.view)
    }
    if let value = self.consistency {
      size += 1 + WireSize.message(value)
    }
    if !self.resumeToken.isEmpty {
      size += 1 + WireSize.string(self.resumeToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.resumeToken.isEmpty {
      encoder.string(74, self.resumeToken)
    }
    if let value = self.consistency {
      encoder.message(66, value)
    }
    if !self.view.isEmpty {
      encoder.string(58, self.view)
    }
    if !self.type.isEmpty {
      encoder.string(50, self.type)
    }
    if !self.application.isEmpty {
      encoder.string(42, self.application)
    }
    if !self.action.isEmpty {
      encoder.string(34, self.action)
    }
    if let value = self.preview {
      encoder.message(26, value)
    }
    if !self.subject.isEmpty {
      encoder.string(18, self.subject)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.subject.isEmpty { json.member("subject", self.subject) }
    if let value = self.preview { json.member("preview", value) }
    if !self.action.isEmpty { json.member("action", self.action) }
    if !self.application.isEmpty { json.member("application", self.application) }
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.view.isEmpty { json.member("view", self.view) }
    if let value = self.consistency { json.member("consistency", value) }
    if !self.resumeToken.isEmpty { json.member("resumeToken", self.resumeToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "subject": try json.read(into: &self.subject)
      case "preview": try json.read(into: &self.preview)
      case "action": try json.read(into: &self.action)
      case "application": try json.read(into: &self.application)
      case "type": try json.read(into: &self.type)
      case "view": try json.read(into: &self.view)
      case "consistency": try json.read(into: &self.consistency)
      case "resumeToken", "resume_token": try json.read(into: &self.resumeToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.ListResourcesRequest {
  /// ``AuthorizationV1.ListResourcesRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var preview: AuthorizationV1.Preview.View? = nil
    public private(set) var action: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var view: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var consistency: AuthorizationV1.Consistency.View? = nil
    public private(set) var resumeToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.ListResourcesRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.subject = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.preview)
          case 34: self.action = try decoder.borrowedString()
          case 42: self.application = try decoder.borrowedString()
          case 50: self.type = try decoder.borrowedString()
          case 58: self.view = try decoder.borrowedString()
          case 66: try decoder.view(into: &self.consistency)
          case 74: self.resumeToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.ListResourcesRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.ListResourcesResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "ids"
      case 2: "resume_token"
      case 3: "complete"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.ids, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 18: self.resumeToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.ListResourcesResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.ids) { 1 + WireSize.string($0) }
    if !self.resumeToken.isEmpty {
      size += 1 + WireSize.string(self.resumeToken)
    }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    if self.complete {
      encoder.bool(24, self.complete)
    }
    if !self.resumeToken.isEmpty {
      encoder.string(18, self.resumeToken)
    }
    encoder.elements(self.ids) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.ids.isEmpty { json.member("ids", self.ids) }
    if !self.resumeToken.isEmpty { json.member("resumeToken", self.resumeToken) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "ids": try json.read(into: &self.ids)
      case "resumeToken", "resume_token": try json.read(into: &self.resumeToken)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.ListResourcesResponse {
  /// ``AuthorizationV1.ListResourcesResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var ids: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var resumeToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.ListResourcesResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.ids)
          case 18: self.resumeToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.ListResourcesResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.ListSubjectsRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "action"
      case 3: "resource"
      case 4: "view"
      case 5: "consistency"
      case 6: "resume_token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.action = try decoder.string()
        case 26: try decoder.merge(into: &self.resource)
        case 34: self.view = try decoder.string()
        case 42: try decoder.merge(into: &self.consistency)
        case 50: self.resumeToken = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.ListSubjectsRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.action.isEmpty {
      size += 1 + WireSize.string(self.action)
    }
    if let value = self.resource {
      size += 1 + WireSize.message(value)
    }
    if !self.view.isEmpty {
      size += 1 + WireSize.string(self.view)
    }
    if let value = self.consistency {
      size += 1 + WireSize.message(value)
    }
    if !self.resumeToken.isEmpty {
      size += 1 + WireSize.string(self.resumeToken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.resumeToken.isEmpty {
      encoder.string(50, self.resumeToken)
    }
    if let value = self.consistency {
      encoder.message(42, value)
    }
    if !self.view.isEmpty {
      encoder.string(34, self.view)
    }
    if let value = self.resource {
      encoder.message(26, value)
    }
    if !self.action.isEmpty {
      encoder.string(18, self.action)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.action.isEmpty { json.member("action", self.action) }
    if let value = self.resource { json.member("resource", value) }
    if !self.view.isEmpty { json.member("view", self.view) }
    if let value = self.consistency { json.member("consistency", value) }
    if !self.resumeToken.isEmpty { json.member("resumeToken", self.resumeToken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "action": try json.read(into: &self.action)
      case "resource": try json.read(into: &self.resource)
      case "view": try json.read(into: &self.view)
      case "consistency": try json.read(into: &self.consistency)
      case "resumeToken", "resume_token": try json.read(into: &self.resumeToken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.ListSubjectsRequest {
  /// ``AuthorizationV1.ListSubjectsRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var action: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resource: AuthorizationV1.Resource.View? = nil
    public private(set) var view: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var consistency: AuthorizationV1.Consistency.View? = nil
    public private(set) var resumeToken: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.ListSubjectsRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.action = try decoder.borrowedString()
          case 26: try decoder.view(into: &self.resource)
          case 34: self.view = try decoder.borrowedString()
          case 42: try decoder.view(into: &self.consistency)
          case 50: self.resumeToken = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.ListSubjectsRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.ListSubjectsResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "subjects"
      case 2: "resume_token"
      case 3: "complete"
      case 4: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.subjects, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 18: self.resumeToken = try decoder.string()
        case 24: self.complete = try decoder.bool()
        case 34: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.ListSubjectsResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.subjects) { 1 + WireSize.string($0) }
    if !self.resumeToken.isEmpty {
      size += 1 + WireSize.string(self.resumeToken)
    }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(34, self.token)
    }
    if self.complete {
      encoder.bool(24, self.complete)
    }
    if !self.resumeToken.isEmpty {
      encoder.string(18, self.resumeToken)
    }
    encoder.elements(self.subjects) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.subjects.isEmpty { json.member("subjects", self.subjects) }
    if !self.resumeToken.isEmpty { json.member("resumeToken", self.resumeToken) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "subjects": try json.read(into: &self.subjects)
      case "resumeToken", "resume_token": try json.read(into: &self.resumeToken)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.ListSubjectsResponse {
  /// ``AuthorizationV1.ListSubjectsResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var subjects: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var resumeToken: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.ListSubjectsResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.subjects)
          case 18: self.resumeToken = try decoder.borrowedString()
          case 24: self.complete = try decoder.bool()
          case 34: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.ListSubjectsResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Files {
  /// `muster/authorization/v1/lists.proto`.
  public static let lists = ProtoFile(
    name: "muster/authorization/v1/lists.proto", dependencies: [AuthorizationV1.Files.question],
    base64: "CiNtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9saXN0cy5wcm90bxIXbXVzdGVyLmF1dGhvcml6YXRpb24udjEaJm11c3Rlci9hdXRob3JpemF0aW9uL3YxL3F1ZXN0aW9uLnByb3RvItECChRMaXN0UmVzb3VyY2VzUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBIYCgdzdWJqZWN0GAIgASgJUgdzdWJqZWN0EjoKB3ByZXZpZXcYAyABKAsyIC5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5QcmV2aWV3UgdwcmV2aWV3EhYKBmFjdGlvbhgEIAEoCVIGYWN0aW9uEiAKC2FwcGxpY2F0aW9uGAUgASgJUgthcHBsaWNhdGlvbhISCgR0eXBlGAYgASgJUgR0eXBlEhIKBHZpZXcYByABKAlSBHZpZXcSRgoLY29uc2lzdGVuY3kYCCABKAsyJC5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5Db25zaXN0ZW5jeVILY29uc2lzdGVuY3kSIQoMcmVzdW1lX3Rva2VuGAkgASgJUgtyZXN1bWVUb2tlbiJ+ChVMaXN0UmVzb3VyY2VzUmVzcG9uc2USEAoDaWRzGAEgAygJUgNpZHMSIQoMcmVzdW1lX3Rva2VuGAIgASgJUgtyZXN1bWVUb2tlbhIaCghjb21wbGV0ZRgDIAEoCFIIY29tcGxldGUSFAoFdG9rZW4YBCABKAlSBXRva2VuIoMCChNMaXN0U3ViamVjdHNSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhYKBmFjdGlvbhgCIAEoCVIGYWN0aW9uEj0KCHJlc291cmNlGAMgASgLMiEubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUmVzb3VyY2VSCHJlc291cmNlEhIKBHZpZXcYBCABKAlSBHZpZXcSRgoLY29uc2lzdGVuY3kYBSABKAsyJC5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5Db25zaXN0ZW5jeVILY29uc2lzdGVuY3kSIQoMcmVzdW1lX3Rva2VuGAYgASgJUgtyZXN1bWVUb2tlbiKHAQoUTGlzdFN1YmplY3RzUmVzcG9uc2USGgoIc3ViamVjdHMYASADKAlSCHN1YmplY3RzEiEKDHJlc3VtZV90b2tlbhgCIAEoCVILcmVzdW1lVG9rZW4SGgoIY29tcGxldGUYAyABKAhSCGNvbXBsZXRlEhQKBXRva2VuGAQgASgJUgV0b2tlbmIGcHJvdG8z")
}
