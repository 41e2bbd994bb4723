// Generated from muster/authorization/v1/filter.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension AuthorizationV1 {
  /// The question first, then any number of batches.
  public struct FilterResourcesRequest: Message {
    public static var fullName: String { "muster.authorization.v1.FilterResourcesRequest" }

    public var message: MessageOneof? = nil

    public init() {}

    public init(
      message: MessageOneof? = nil
    ) {
      self.message = message
    }

    /// The alternatives of `message`.
    public enum MessageOneof: Sendable, Equatable {
      case question(AuthorizationV1.FilterQuestion)
      case candidates(AuthorizationV1.Candidates)
    }

  }

  /// May the subject do the action on these?
  public struct FilterQuestion: Message {
    public static var fullName: String { "muster.authorization.v1.FilterQuestion" }

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
    /// The dimensions of the candidates, named once: the columns of every batch are in this order. Those that the type
    /// does not test are passed over.
    public var dimensions: [String] = []

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
      dimensions: [String] = []
    ) {
      self.tenant = tenant
      self.subject = subject
      self.preview = preview
      self.action = action
      self.application = application
      self.type = type
      self.view = view
      self.consistency = consistency
      self.dimensions = dimensions
    }

  }

  /// A batch: at most 10,000 candidates.
  public struct Candidates: Message {
    public static var fullName: String { "muster.authorization.v1.Candidates" }

    public var count: UInt32 = 0
    /// The id of each, or none at all. What is registered under its id counts by its own attributes.
    public var ids: [String] = []
    /// One per dimension, in the question's order.
    public var columns: [AuthorizationV1.Column] = []

    public init() {}

    public init(
      count: UInt32 = 0,
      ids: [String] = [],
      columns: [AuthorizationV1.Column] = []
    ) {
      self.count = count
      self.ids = ids
      self.columns = columns
    }

  }

  /// The values of all candidates of a batch in one dimension, one after the other. An empty text is no value, and a column
  /// without any says that no candidate has one.
  public struct Column: Message {
    public static var fullName: String { "muster.authorization.v1.Column" }

    public var values: [String] = []
    /// Which of `values` they are, by position from 0: for columns that repeat a few values. If it is empty, `values` are
    /// listed in order.
    public var indexes: [UInt32] = []
    /// How many of them each candidate has. If it is empty, each has one.
    public var counts: [UInt32] = []

    public init() {}

    public init(
      values: [String] = [],
      indexes: [UInt32] = [],
      counts: [UInt32] = []
    ) {
      self.values = values
      self.indexes = indexes
      self.counts = counts
    }

  }

  /// The answer to one message: to the question, at which revision all is decided; to a batch, what passes.
  public struct FilterResourcesResponse: Message {
    public static var fullName: String { "muster.authorization.v1.FilterResourcesResponse" }

    /// The state that decides. Set in the first answer only.
    public var token: String = ""
    /// One bit per candidate, set if it passes; the first is the lowest bit of the first byte.
    public var passed: [UInt8] = []
    /// How many pass.
    public var passedCount: UInt32 = 0
    /// Likewise, of containers whose lines would have to be known (A12); empty if there are none.
    public var linesRequired: [UInt8] = []
    /// Those of the question's dimensions that decide: the columns of the others may be left empty. Set in the first answer
    /// only.
    public var dimensions: [String] = []

    public init() {}

    public init(
      token: String = "",
      passed: [UInt8] = [],
      passedCount: UInt32 = 0,
      linesRequired: [UInt8] = [],
      dimensions: [String] = []
    ) {
      self.token = token
      self.passed = passed
      self.passedCount = passedCount
      self.linesRequired = linesRequired
      self.dimensions = dimensions
    }

  }

}

extension AuthorizationV1.FilterResourcesRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "question"
      case 2: "candidates"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          var message = AuthorizationV1.FilterQuestion()
          if case .question(let present)? = self.message { message = present }
          try decoder.merge(into: &message)
          self.message = .question(message)
        case 18:
          var message = AuthorizationV1.Candidates()
          if case .candidates(let present)? = self.message { message = present }
          try decoder.merge(into: &message)
          self.message = .candidates(message)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FilterResourcesRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if case .question(let value)? = self.message {
      size += 1 + WireSize.message(value)
    }
    if case .candidates(let value)? = self.message {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if case .candidates(let value)? = self.message {
      encoder.message(18, value)
    }
    if case .question(let value)? = self.message {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if case .question(let value)? = self.message { json.member("question", value) }
    if case .candidates(let value)? = self.message { json.member("candidates", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "question":
        let value: AuthorizationV1.FilterQuestion? = try json.alternative(self.message != nil)
        if let value { self.message = .question(value) }
      case "candidates":
        let value: AuthorizationV1.Candidates? = try json.alternative(self.message != nil)
        if let value { self.message = .candidates(value) }
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FilterResourcesRequest {
  /// ``AuthorizationV1.FilterResourcesRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var message: MessageOneof? = nil

    public init() {}

    /// The alternatives of `message`.
    public enum MessageOneof {
      case question(AuthorizationV1.FilterQuestion.View)
      case candidates(AuthorizationV1.Candidates.View)
    }

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FilterResourcesRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10:
            var message: AuthorizationV1.FilterQuestion.View? = nil
            if case .question(let present)? = self.message { message = present }
            try decoder.view(into: &message)
            self.message = message.map { .question($0) }
          case 18:
            var message: AuthorizationV1.Candidates.View? = nil
            if case .candidates(let present)? = self.message { message = present }
            try decoder.view(into: &message)
            self.message = message.map { .candidates($0) }
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FilterResourcesRequest.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FilterQuestion {
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
      case 9: "dimensions"
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
        case 74:
          try decoder.append(to: &self.dimensions, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FilterQuestion.self)
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
    size += WireSize.sum(self.dimensions) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.dimensions) { encoder, value in encoder.string(74, value) }
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
    if !self.dimensions.isEmpty { json.member("dimensions", self.dimensions) }
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
      case "dimensions": try json.read(into: &self.dimensions)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FilterQuestion {
  /// ``AuthorizationV1.FilterQuestion``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var preview: AuthorizationV1.Preview.View? = nil
    public private(set) var action: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var application: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var view: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var consistency: AuthorizationV1.Consistency.View? = nil
    public private(set) var dimensions: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FilterQuestion.fieldName(number)
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
          case 74: try decoder.view(tag, into: &self.dimensions)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FilterQuestion.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Candidates {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "count"
      case 2: "ids"
      case 3: "columns"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.count = try decoder.uint32()
        case 18:
          try decoder.append(to: &self.ids, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 26:
          try decoder.append(to: &self.columns)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Candidates.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.count != 0 {
      size += 1 + WireSize.varint(UInt64(self.count))
    }
    size += WireSize.sum(self.ids) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.columns) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.columns) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.ids) { encoder, value in encoder.string(18, value) }
    if self.count != 0 {
      encoder.uint(8, UInt64(self.count))
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.count != 0 { json.member("count", self.count) }
    if !self.ids.isEmpty { json.member("ids", self.ids) }
    if !self.columns.isEmpty { json.member("columns", self.columns) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "count": try json.read(into: &self.count)
      case "ids": try json.read(into: &self.ids)
      case "columns": try json.read(into: &self.columns)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Candidates {
  /// ``AuthorizationV1.Candidates``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var count: UInt32 = 0
    public private(set) var ids: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var columns: RepeatedView<MessageCodec<AuthorizationV1.Column.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Candidates.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.count = try decoder.uint32()
          case 18: try decoder.view(tag, into: &self.ids)
          case 26: try decoder.view(tag, into: &self.columns)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Candidates.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Column {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "values"
      case 2: "indexes"
      case 3: "counts"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.values, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 16:
          try decoder.append(to: &self.indexes, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.uint32() })
        case 18:
          try decoder.appendPacked(to: &self.indexes, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.uint32() })
        case 24:
          try decoder.append(to: &self.counts, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.uint32() })
        case 26:
          try decoder.appendPacked(to: &self.counts, { (decoder: inout Decoder) throws(WireError) -> UInt32 in try decoder.uint32() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.Column.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.values) { 1 + WireSize.string($0) }
    if !self.indexes.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.indexes) { WireSize.varint(UInt64($0)) })
    }
    if !self.counts.isEmpty {
      size += 1 + WireSize.lengthPrefixed(WireSize.sum(self.counts) { WireSize.varint(UInt64($0)) })
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.packed(26, self.counts) { encoder, value in encoder.varint(UInt64(value)) }
    encoder.packed(18, self.indexes) { encoder, value in encoder.varint(UInt64(value)) }
    encoder.elements(self.values) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.values.isEmpty { json.member("values", self.values) }
    if !self.indexes.isEmpty { json.member("indexes", self.indexes) }
    if !self.counts.isEmpty { json.member("counts", self.counts) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "values": try json.read(into: &self.values)
      case "indexes": try json.read(into: &self.indexes)
      case "counts": try json.read(into: &self.counts)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.Column {
  /// ``AuthorizationV1.Column``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var values: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var indexes: RepeatedView<UInt32Codec> = RepeatedView()
    public private(set) var counts: RepeatedView<UInt32Codec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.Column.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.values)
          case 16, 18: try decoder.view(tag, into: &self.indexes)
          case 24, 26: try decoder.view(tag, into: &self.counts)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.Column.self)
        }
      }
    }

  }
}

extension AuthorizationV1.FilterResourcesResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "token"
      case 2: "passed"
      case 3: "passed_count"
      case 4: "lines_required"
      case 5: "dimensions"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.token = try decoder.string()
        case 18: self.passed = try decoder.bytes()
        case 24: self.passedCount = try decoder.uint32()
        case 34: self.linesRequired = try decoder.bytes()
        case 42:
          try decoder.append(to: &self.dimensions, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: AuthorizationV1.FilterResourcesResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    if !self.passed.isEmpty {
      size += 1 + WireSize.bytes(self.passed)
    }
    if self.passedCount != 0 {
      size += 1 + WireSize.varint(UInt64(self.passedCount))
    }
    if !self.linesRequired.isEmpty {
      size += 1 + WireSize.bytes(self.linesRequired)
    }
    size += WireSize.sum(self.dimensions) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.dimensions) { encoder, value in encoder.string(42, value) }
    if !self.linesRequired.isEmpty {
      encoder.bytes(34, self.linesRequired)
    }
    if self.passedCount != 0 {
      encoder.uint(24, UInt64(self.passedCount))
    }
    if !self.passed.isEmpty {
      encoder.bytes(18, self.passed)
    }
    if !self.token.isEmpty {
      encoder.string(10, self.token)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.token.isEmpty { json.member("token", self.token) }
    if !self.passed.isEmpty { json.member("passed", self.passed) }
    if self.passedCount != 0 { json.member("passedCount", self.passedCount) }
    if !self.linesRequired.isEmpty { json.member("linesRequired", self.linesRequired) }
    if !self.dimensions.isEmpty { json.member("dimensions", self.dimensions) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "token": try json.read(into: &self.token)
      case "passed": try json.read(into: &self.passed)
      case "passedCount", "passed_count": try json.read(into: &self.passedCount)
      case "linesRequired", "lines_required": try json.read(into: &self.linesRequired)
      case "dimensions": try json.read(into: &self.dimensions)
      default: throw JSONError("there is no such field")
    }
  }
}

extension AuthorizationV1.FilterResourcesResponse {
  /// ``AuthorizationV1.FilterResourcesResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var passed: UnsafeRawBufferPointer = BytesCodec.empty
    public private(set) var passedCount: UInt32 = 0
    public private(set) var linesRequired: UnsafeRawBufferPointer = BytesCodec.empty
    public private(set) var dimensions: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      AuthorizationV1.FilterResourcesResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.token = try decoder.borrowedString()
          case 18: self.passed = try decoder.borrowedBytes()
          case 24: self.passedCount = try decoder.uint32()
          case 34: self.linesRequired = try decoder.borrowedBytes()
          case 42: try decoder.view(tag, into: &self.dimensions)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: AuthorizationV1.FilterResourcesResponse.self)
        }
      }
    }

  }
}

extension AuthorizationV1.Files {
  /// `muster/authorization/v1/filter.proto`.
  public static let filter = ProtoFile(
    name: "muster/authorization/v1/filter.proto", dependencies: [AuthorizationV1.Files.question],
    base64: "CiRtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9maWx0ZXIucHJvdG8SF211c3Rlci5hdXRob3JpemF0aW9uLnYxGiZtdXN0ZXIvYXV0aG9yaXphdGlvbi92MS9xdWVzdGlvbi5wcm90byKxAQoWRmlsdGVyUmVzb3VyY2VzUmVxdWVzdBJFCghxdWVzdGlvbhgBIAEoCzInLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkZpbHRlclF1ZXN0aW9uSABSCHF1ZXN0aW9uEkUKCmNhbmRpZGF0ZXMYAiABKAsyIy5tdXN0ZXIuYXV0aG9yaXphdGlvbi52MS5DYW5kaWRhdGVzSABSCmNhbmRpZGF0ZXNCCQoHbWVzc2FnZSLIAgoORmlsdGVyUXVlc3Rpb24SFgoGdGVuYW50GAEgASgJUgZ0ZW5hbnQSGAoHc3ViamVjdBgCIAEoCVIHc3ViamVjdBI6CgdwcmV2aWV3GAMgASgLMiAubXVzdGVyLmF1dGhvcml6YXRpb24udjEuUHJldmlld1IHcHJldmlldxIWCgZhY3Rpb24YBCABKAlSBmFjdGlvbhIgCgthcHBsaWNhdGlvbhgFIAEoCVILYXBwbGljYXRpb24SEgoEdHlwZRgGIAEoCVIEdHlwZRISCgR2aWV3GAcgASgJUgR2aWV3EkYKC2NvbnNpc3RlbmN5GAggASgLMiQubXVzdGVyLmF1dGhvcml6YXRpb24udjEuQ29uc2lzdGVuY3lSC2NvbnNpc3RlbmN5Eh4KCmRpbWVuc2lvbnMYCSADKAlSCmRpbWVuc2lvbnMibwoKQ2FuZGlkYXRlcxIUCgVjb3VudBgBIAEoDVIFY291bnQSEAoDaWRzGAIgAygJUgNpZHMSOQoHY29sdW1ucxgDIAMoCzIfLm11c3Rlci5hdXRob3JpemF0aW9uLnYxLkNvbHVtblIHY29sdW1ucyJSCgZDb2x1bW4SFgoGdmFsdWVzGAEgAygJUgZ2YWx1ZXMSGAoHaW5kZXhlcxgCIAMoDVIHaW5kZXhlcxIWCgZjb3VudHMYAyADKA1SBmNvdW50cyKxAQoXRmlsdGVyUmVzb3VyY2VzUmVzcG9uc2USFAoFdG9rZW4YASABKAlSBXRva2VuEhYKBnBhc3NlZBgCIAEoDFIGcGFzc2VkEiEKDHBhc3NlZF9jb3VudBgDIAEoDVILcGFzc2VkQ291bnQSJQoObGluZXNfcmVxdWlyZWQYBCABKAxSDWxpbmVzUmVxdWlyZWQSHgoKZGltZW5zaW9ucxgFIAMoCVIKZGltZW5zaW9uc2IGcHJvdG8z")
}
