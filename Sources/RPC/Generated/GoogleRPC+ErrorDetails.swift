// Generated from google/rpc/error_details.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension GoogleRPC {
  /// The cause, for programs.
  public struct ErrorInfo: Message {
    public static var fullName: String { "google.rpc.ErrorInfo" }

    /// A stable word in UPPER_SNAKE_CASE.
    public var reason: String = ""
    /// Who defines the reason.
    public var domain: String = ""
    public var metadata: [String: String] = [:]

    public init() {}

    public init(
      reason: String = "",
      domain: String = "",
      metadata: [String: String] = [:]
    ) {
      self.reason = reason
      self.domain = domain
      self.metadata = metadata
    }

  }

  /// When a retry makes sense.
  public struct RetryInfo: Message {
    public static var fullName: String { "google.rpc.RetryInfo" }

    public var retryDelay: WellKnown.Duration? = nil

    public init() {}

    public init(
      retryDelay: WellKnown.Duration? = nil
    ) {
      self.retryDelay = retryDelay
    }

  }

  public struct DebugInfo: Message {
    public static var fullName: String { "google.rpc.DebugInfo" }

    public var stackEntries: [String] = []
    public var detail: String = ""

    public init() {}

    public init(
      stackEntries: [String] = [],
      detail: String = ""
    ) {
      self.stackEntries = stackEntries
      self.detail = detail
    }

  }

  /// The quotas that were exceeded.
  public struct QuotaFailure: Message {
    public static var fullName: String { "google.rpc.QuotaFailure" }

    public var violations: [GoogleRPC.QuotaFailure.Violation] = []

    public init() {}

    public init(
      violations: [GoogleRPC.QuotaFailure.Violation] = []
    ) {
      self.violations = violations
    }

    public struct Violation: Message {
      public static var fullName: String { "google.rpc.QuotaFailure.Violation" }

      public var subject: String = ""
      public var description: String = ""
      public var apiService: String = ""
      public var quotaMetric: String = ""
      public var quotaId: String = ""
      public var quotaDimensions: [String: String] = [:]
      public var quotaValue: Int64 = 0
      public var futureQuotaValue: Int64? = nil

      public init() {}

      public init(
        subject: String = "",
        description: String = "",
        apiService: String = "",
        quotaMetric: String = "",
        quotaId: String = "",
        quotaDimensions: [String: String] = [:],
        quotaValue: Int64 = 0,
        futureQuotaValue: Int64? = nil
      ) {
        self.subject = subject
        self.description = description
        self.apiService = apiService
        self.quotaMetric = quotaMetric
        self.quotaId = quotaId
        self.quotaDimensions = quotaDimensions
        self.quotaValue = quotaValue
        self.futureQuotaValue = futureQuotaValue
      }

    }

  }

  /// The guards that failed.
  public struct PreconditionFailure: Message {
    public static var fullName: String { "google.rpc.PreconditionFailure" }

    public var violations: [GoogleRPC.PreconditionFailure.Violation] = []

    public init() {}

    public init(
      violations: [GoogleRPC.PreconditionFailure.Violation] = []
    ) {
      self.violations = violations
    }

    public struct Violation: Message {
      public static var fullName: String { "google.rpc.PreconditionFailure.Violation" }

      public var type: String = ""
      public var subject: String = ""
      public var description: String = ""

      public init() {}

      public init(
        type: String = "",
        subject: String = "",
        description: String = ""
      ) {
        self.type = type
        self.subject = subject
        self.description = description
      }

    }

  }

  /// The fields of the request that are wrong.
  public struct BadRequest: Message {
    public static var fullName: String { "google.rpc.BadRequest" }

    public var fieldViolations: [GoogleRPC.BadRequest.FieldViolation] = []

    public init() {}

    public init(
      fieldViolations: [GoogleRPC.BadRequest.FieldViolation] = []
    ) {
      self.fieldViolations = fieldViolations
    }

    public struct FieldViolation: Message {
      public static var fullName: String { "google.rpc.BadRequest.FieldViolation" }

      /// The path: `members[3].name`.
      public var field: String = ""
      public var description: String = ""
      public var reason: String = ""
      public var localizedMessage: GoogleRPC.LocalizedMessage? = nil

      public init() {}

      public init(
        field: String = "",
        description: String = "",
        reason: String = "",
        localizedMessage: GoogleRPC.LocalizedMessage? = nil
      ) {
        self.field = field
        self.description = description
        self.reason = reason
        self.localizedMessage = localizedMessage
      }

    }

  }

  public struct RequestInfo: Message {
    public static var fullName: String { "google.rpc.RequestInfo" }

    public var requestId: String = ""
    public var servingData: String = ""

    public init() {}

    public init(
      requestId: String = "",
      servingData: String = ""
    ) {
      self.requestId = requestId
      self.servingData = servingData
    }

  }

  public struct ResourceInfo: Message {
    public static var fullName: String { "google.rpc.ResourceInfo" }

    public var resourceType: String = ""
    public var resourceName: String = ""
    public var owner: String = ""
    public var description: String = ""

    public init() {}

    public init(
      resourceType: String = "",
      resourceName: String = "",
      owner: String = "",
      description: String = ""
    ) {
      self.resourceType = resourceType
      self.resourceName = resourceName
      self.owner = owner
      self.description = description
    }

  }

  public struct Help: Message {
    public static var fullName: String { "google.rpc.Help" }

    public var links: [GoogleRPC.Help.Link] = []

    public init() {}

    public init(
      links: [GoogleRPC.Help.Link] = []
    ) {
      self.links = links
    }

    public struct Link: Message {
      public static var fullName: String { "google.rpc.Help.Link" }

      public var description: String = ""
      public var url: String = ""

      public init() {}

      public init(
        description: String = "",
        url: String = ""
      ) {
        self.description = description
        self.url = url
      }

    }

  }

  public struct LocalizedMessage: Message {
    public static var fullName: String { "google.rpc.LocalizedMessage" }

    public var locale: String = ""
    public var message: String = ""

    public init() {}

    public init(
      locale: String = "",
      message: String = ""
    ) {
      self.locale = locale
      self.message = message
    }

  }

}

extension GoogleRPC.ErrorInfo {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "reason"
      case 2: "domain"
      case 3: "metadata"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.reason = try decoder.string()
        case 18: self.domain = try decoder.string()
        case 26:
          try decoder.entry(
            of: &self.metadata, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: "", valueTag: 18, { (value: inout String, decoder: inout Decoder) throws(WireError) in value = try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.ErrorInfo.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.reason.isEmpty {
      size += 1 + WireSize.string(self.reason)
    }
    if !self.domain.isEmpty {
      size += 1 + WireSize.string(self.domain)
    }
    for entry in self.metadata {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.string(entry.value))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.map(26, MapOrder.sorted(self.metadata)) { encoder, key, value in
      encoder.string(18, value)
      encoder.string(10, key)
    }
    if !self.domain.isEmpty {
      encoder.string(18, self.domain)
    }
    if !self.reason.isEmpty {
      encoder.string(10, self.reason)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.reason.isEmpty { json.member("reason", self.reason) }
    if !self.domain.isEmpty { json.member("domain", self.domain) }
    if !self.metadata.isEmpty { json.member("metadata", self.metadata) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "reason": try json.read(into: &self.reason)
      case "domain": try json.read(into: &self.domain)
      case "metadata": try json.read(into: &self.metadata)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.ErrorInfo {
  /// ``GoogleRPC.ErrorInfo``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var reason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var domain: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var metadata: RepeatedView<MessageCodec<MapEntryView<StringCodec, StringCodec>>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.ErrorInfo.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.reason = try decoder.borrowedString()
          case 18: self.domain = try decoder.borrowedString()
          case 26: try decoder.view(tag, into: &self.metadata)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.ErrorInfo.self)
        }
      }
    }

  }
}

extension GoogleRPC.RetryInfo {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "retry_delay"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.retryDelay)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.RetryInfo.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.retryDelay {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.retryDelay {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.retryDelay { json.member("retryDelay", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "retryDelay", "retry_delay": try json.read(into: &self.retryDelay)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.RetryInfo {
  /// ``GoogleRPC.RetryInfo``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var retryDelay: WellKnown.Duration.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.RetryInfo.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.retryDelay)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.RetryInfo.self)
        }
      }
    }

  }
}

extension GoogleRPC.DebugInfo {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "stack_entries"
      case 2: "detail"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.stackEntries, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 18: self.detail = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.DebugInfo.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.stackEntries) { 1 + WireSize.string($0) }
    if !self.detail.isEmpty {
      size += 1 + WireSize.string(self.detail)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.detail.isEmpty {
      encoder.string(18, self.detail)
    }
    encoder.elements(self.stackEntries) { encoder, value in encoder.string(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.stackEntries.isEmpty { json.member("stackEntries", self.stackEntries) }
    if !self.detail.isEmpty { json.member("detail", self.detail) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "stackEntries", "stack_entries": try json.read(into: &self.stackEntries)
      case "detail": try json.read(into: &self.detail)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.DebugInfo {
  /// ``GoogleRPC.DebugInfo``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var stackEntries: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var detail: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.DebugInfo.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.stackEntries)
          case 18: self.detail = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.DebugInfo.self)
        }
      }
    }

  }
}

extension GoogleRPC.QuotaFailure {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "violations"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.violations)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.QuotaFailure.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.violations) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.violations) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.violations.isEmpty { json.member("violations", self.violations) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "violations": try json.read(into: &self.violations)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.QuotaFailure {
  /// ``GoogleRPC.QuotaFailure``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var violations: RepeatedView<MessageCodec<GoogleRPC.QuotaFailure.Violation.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.QuotaFailure.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.violations)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.QuotaFailure.self)
        }
      }
    }

  }
}

extension GoogleRPC.QuotaFailure.Violation {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "subject"
      case 2: "description"
      case 3: "api_service"
      case 4: "quota_metric"
      case 5: "quota_id"
      case 6: "quota_dimensions"
      case 7: "quota_value"
      case 8: "future_quota_value"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.subject = try decoder.string()
        case 18: self.description = try decoder.string()
        case 26: self.apiService = try decoder.string()
        case 34: self.quotaMetric = try decoder.string()
        case 42: self.quotaId = try decoder.string()
        case 50:
          try decoder.entry(
            of: &self.quotaDimensions, key: "", keyTag: 10, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() },
            value: "", valueTag: 18, { (value: inout String, decoder: inout Decoder) throws(WireError) in value = try decoder.string() })
        case 56: self.quotaValue = try decoder.int64()
        case 64: self.futureQuotaValue = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.QuotaFailure.Violation.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.subject.isEmpty {
      size += 1 + WireSize.string(self.subject)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    if !self.apiService.isEmpty {
      size += 1 + WireSize.string(self.apiService)
    }
    if !self.quotaMetric.isEmpty {
      size += 1 + WireSize.string(self.quotaMetric)
    }
    if !self.quotaId.isEmpty {
      size += 1 + WireSize.string(self.quotaId)
    }
    for entry in self.quotaDimensions {
      size += 1 + WireSize.lengthPrefixed(2 + WireSize.string(entry.key) + WireSize.string(entry.value))
    }
    if self.quotaValue != 0 {
      size += 1 + WireSize.int(self.quotaValue)
    }
    if let value = self.futureQuotaValue {
      size += 1 + WireSize.int(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.futureQuotaValue {
      encoder.int(64, value)
    }
    if self.quotaValue != 0 {
      encoder.int(56, self.quotaValue)
    }
    encoder.map(50, MapOrder.sorted(self.quotaDimensions)) { encoder, key, value in
      encoder.string(18, value)
      encoder.string(10, key)
    }
    if !self.quotaId.isEmpty {
      encoder.string(42, self.quotaId)
    }
    if !self.quotaMetric.isEmpty {
      encoder.string(34, self.quotaMetric)
    }
    if !self.apiService.isEmpty {
      encoder.string(26, self.apiService)
    }
    if !self.description.isEmpty {
      encoder.string(18, self.description)
    }
    if !self.subject.isEmpty {
      encoder.string(10, self.subject)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.subject.isEmpty { json.member("subject", self.subject) }
    if !self.description.isEmpty { json.member("description", self.description) }
    if !self.apiService.isEmpty { json.member("apiService", self.apiService) }
    if !self.quotaMetric.isEmpty { json.member("quotaMetric", self.quotaMetric) }
    if !self.quotaId.isEmpty { json.member("quotaId", self.quotaId) }
    if !self.quotaDimensions.isEmpty { json.member("quotaDimensions", self.quotaDimensions) }
    if self.quotaValue != 0 { json.member("quotaValue", self.quotaValue) }
    if let value = self.futureQuotaValue { json.member("futureQuotaValue", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "subject": try json.read(into: &self.subject)
      case "description": try json.read(into: &self.description)
      case "apiService", "api_service": try json.read(into: &self.apiService)
      case "quotaMetric", "quota_metric": try json.read(into: &self.quotaMetric)
      case "quotaId", "quota_id": try json.read(into: &self.quotaId)
      case "quotaDimensions", "quota_dimensions": try json.read(into: &self.quotaDimensions)
      case "quotaValue", "quota_value": try json.read(into: &self.quotaValue)
      case "futureQuotaValue", "future_quota_value": try json.read(into: &self.futureQuotaValue)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.QuotaFailure.Violation {
  /// ``GoogleRPC.QuotaFailure.Violation``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var apiService: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var quotaMetric: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var quotaId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var quotaDimensions: RepeatedView<MessageCodec<MapEntryView<StringCodec, StringCodec>>> = RepeatedView()
    public private(set) var quotaValue: Int64 = 0
    public private(set) var futureQuotaValue: Int64? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.QuotaFailure.Violation.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.subject = try decoder.borrowedString()
          case 18: self.description = try decoder.borrowedString()
          case 26: self.apiService = try decoder.borrowedString()
          case 34: self.quotaMetric = try decoder.borrowedString()
          case 42: self.quotaId = try decoder.borrowedString()
          case 50: try decoder.view(tag, into: &self.quotaDimensions)
          case 56: self.quotaValue = try decoder.int64()
          case 64: self.futureQuotaValue = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.QuotaFailure.Violation.self)
        }
      }
    }

  }
}

extension GoogleRPC.PreconditionFailure {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "violations"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.violations)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.PreconditionFailure.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.violations) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.violations) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.violations.isEmpty { json.member("violations", self.violations) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "violations": try json.read(into: &self.violations)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.PreconditionFailure {
  /// ``GoogleRPC.PreconditionFailure``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var violations: RepeatedView<MessageCodec<GoogleRPC.PreconditionFailure.Violation.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.PreconditionFailure.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.violations)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.PreconditionFailure.self)
        }
      }
    }

  }
}

extension GoogleRPC.PreconditionFailure.Violation {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "type"
      case 2: "subject"
      case 3: "description"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.type = try decoder.string()
        case 18: self.subject = try decoder.string()
        case 26: self.description = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.PreconditionFailure.Violation.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.type.isEmpty {
      size += 1 + WireSize.string(self.type)
    }
    if !self.subject.isEmpty {
      size += 1 + WireSize.string(self.subject)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.description.isEmpty {
      encoder.string(26, self.description)
    }
    if !self.subject.isEmpty {
      encoder.string(18, self.subject)
    }
    if !self.type.isEmpty {
      encoder.string(10, self.type)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.type.isEmpty { json.member("type", self.type) }
    if !self.subject.isEmpty { json.member("subject", self.subject) }
    if !self.description.isEmpty { json.member("description", self.description) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "type": try json.read(into: &self.type)
      case "subject": try json.read(into: &self.subject)
      case "description": try json.read(into: &self.description)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.PreconditionFailure.Violation {
  /// ``GoogleRPC.PreconditionFailure.Violation``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var type: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var subject: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.PreconditionFailure.Violation.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.type = try decoder.borrowedString()
          case 18: self.subject = try decoder.borrowedString()
          case 26: self.description = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.PreconditionFailure.Violation.self)
        }
      }
    }

  }
}

extension GoogleRPC.BadRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "field_violations"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.fieldViolations)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.BadRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.fieldViolations) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.fieldViolations) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.fieldViolations.isEmpty { json.member("fieldViolations", self.fieldViolations) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "fieldViolations", "field_violations": try json.read(into: &self.fieldViolations)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.BadRequest {
  /// ``GoogleRPC.BadRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var fieldViolations: RepeatedView<MessageCodec<GoogleRPC.BadRequest.FieldViolation.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.BadRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.fieldViolations)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.BadRequest.self)
        }
      }
    }

  }
}

extension GoogleRPC.BadRequest.FieldViolation {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "field"
      case 2: "description"
      case 3: "reason"
      case 4: "localized_message"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.field = try decoder.string()
        case 18: self.description = try decoder.string()
        case 26: self.reason = try decoder.string()
        case 34: try decoder.merge(into: &self.localizedMessage)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.BadRequest.FieldViolation.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.field.isEmpty {
      size += 1 + WireSize.string(self.field)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    if !self.reason.isEmpty {
      size += 1 + WireSize.string(self.reason)
    }
    if let value = self.localizedMessage {
      size += 1 + WireSize.message(value)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if let value = self.localizedMessage {
      encoder.message(34, value)
    }
    if !self.reason.isEmpty {
      encoder.string(26, self.reason)
    }
    if !self.description.isEmpty {
      encoder.string(18, self.description)
    }
    if !self.field.isEmpty {
      encoder.string(10, self.field)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.field.isEmpty { json.member("field", self.field) }
    if !self.description.isEmpty { json.member("description", self.description) }
    if !self.reason.isEmpty { json.member("reason", self.reason) }
    if let value = self.localizedMessage { json.member("localizedMessage", value) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "field": try json.read(into: &self.field)
      case "description": try json.read(into: &self.description)
      case "reason": try json.read(into: &self.reason)
      case "localizedMessage", "localized_message": try json.read(into: &self.localizedMessage)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.BadRequest.FieldViolation {
  /// ``GoogleRPC.BadRequest.FieldViolation``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var field: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var reason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var localizedMessage: GoogleRPC.LocalizedMessage.View? = nil

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.BadRequest.FieldViolation.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.field = try decoder.borrowedString()
          case 18: self.description = try decoder.borrowedString()
          case 26: self.reason = try decoder.borrowedString()
          case 34: try decoder.view(into: &self.localizedMessage)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.BadRequest.FieldViolation.self)
        }
      }
    }

  }
}

extension GoogleRPC.RequestInfo {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "request_id"
      case 2: "serving_data"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.requestId = try decoder.string()
        case 18: self.servingData = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.RequestInfo.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    if !self.servingData.isEmpty {
      size += 1 + WireSize.string(self.servingData)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.servingData.isEmpty {
      encoder.string(18, self.servingData)
    }
    if !self.requestId.isEmpty {
      encoder.string(10, self.requestId)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
    if !self.servingData.isEmpty { json.member("servingData", self.servingData) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "requestId", "request_id": try json.read(into: &self.requestId)
      case "servingData", "serving_data": try json.read(into: &self.servingData)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.RequestInfo {
  /// ``GoogleRPC.RequestInfo``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var servingData: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.RequestInfo.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.requestId = try decoder.borrowedString()
          case 18: self.servingData = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.RequestInfo.self)
        }
      }
    }

  }
}

extension GoogleRPC.ResourceInfo {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "resource_type"
      case 2: "resource_name"
      case 3: "owner"
      case 4: "description"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.resourceType = try decoder.string()
        case 18: self.resourceName = try decoder.string()
        case 26: self.owner = try decoder.string()
        case 34: self.description = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.ResourceInfo.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.resourceType.isEmpty {
      size += 1 + WireSize.string(self.resourceType)
    }
    if !self.resourceName.isEmpty {
      size += 1 + WireSize.string(self.resourceName)
    }
    if !self.owner.isEmpty {
      size += 1 + WireSize.string(self.owner)
    }
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.description.isEmpty {
      encoder.string(34, self.description)
    }
    if !self.owner.isEmpty {
      encoder.string(26, self.owner)
    }
    if !self.resourceName.isEmpty {
      encoder.string(18, self.resourceName)
    }
    if !self.resourceType.isEmpty {
      encoder.string(10, self.resourceType)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.resourceType.isEmpty { json.member("resourceType", self.resourceType) }
    if !self.resourceName.isEmpty { json.member("resourceName", self.resourceName) }
    if !self.owner.isEmpty { json.member("owner", self.owner) }
    if !self.description.isEmpty { json.member("description", self.description) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "resourceType", "resource_type": try json.read(into: &self.resourceType)
      case "resourceName", "resource_name": try json.read(into: &self.resourceName)
      case "owner": try json.read(into: &self.owner)
      case "description": try json.read(into: &self.description)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.ResourceInfo {
  /// ``GoogleRPC.ResourceInfo``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var resourceType: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var resourceName: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var owner: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.ResourceInfo.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.resourceType = try decoder.borrowedString()
          case 18: self.resourceName = try decoder.borrowedString()
          case 26: self.owner = try decoder.borrowedString()
          case 34: self.description = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.ResourceInfo.self)
        }
      }
    }

  }
}

extension GoogleRPC.Help {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "links"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.links)
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.Help.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.links) { 1 + WireSize.message($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.links) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.links.isEmpty { json.member("links", self.links) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "links": try json.read(into: &self.links)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.Help {
  /// ``GoogleRPC.Help``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var links: RepeatedView<MessageCodec<GoogleRPC.Help.Link.View>> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.Help.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.links)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.Help.self)
        }
      }
    }

  }
}

extension GoogleRPC.Help.Link {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "description"
      case 2: "url"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.description = try decoder.string()
        case 18: self.url = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.Help.Link.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.description.isEmpty {
      size += 1 + WireSize.string(self.description)
    }
    if !self.url.isEmpty {
      size += 1 + WireSize.string(self.url)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.url.isEmpty {
      encoder.string(18, self.url)
    }
    if !self.description.isEmpty {
      encoder.string(10, self.description)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.description.isEmpty { json.member("description", self.description) }
    if !self.url.isEmpty { json.member("url", self.url) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "description": try json.read(into: &self.description)
      case "url": try json.read(into: &self.url)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.Help.Link {
  /// ``GoogleRPC.Help.Link``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var description: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var url: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.Help.Link.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.description = try decoder.borrowedString()
          case 18: self.url = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.Help.Link.self)
        }
      }
    }

  }
}

extension GoogleRPC.LocalizedMessage {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "locale"
      case 2: "message"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.locale = try decoder.string()
        case 18: self.message = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: GoogleRPC.LocalizedMessage.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.locale.isEmpty {
      size += 1 + WireSize.string(self.locale)
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
    if !self.locale.isEmpty {
      encoder.string(10, self.locale)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.locale.isEmpty { json.member("locale", self.locale) }
    if !self.message.isEmpty { json.member("message", self.message) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "locale": try json.read(into: &self.locale)
      case "message": try json.read(into: &self.message)
      default: throw JSONError("there is no such field")
    }
  }
}

extension GoogleRPC.LocalizedMessage {
  /// ``GoogleRPC.LocalizedMessage``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var locale: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var message: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      GoogleRPC.LocalizedMessage.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.locale = try decoder.borrowedString()
          case 18: self.message = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: GoogleRPC.LocalizedMessage.self)
        }
      }
    }

  }
}

extension GoogleRPC.Files {
  /// `google/rpc/error_details.proto`.
  public static let errorDetails = ProtoFile(
    name: "google/rpc/error_details.proto", dependencies: [WellKnown.Files.duration],
    base64: "Ch5nb29nbGUvcnBjL2Vycm9yX2RldGFpbHMucHJvdG8SCmdvb2dsZS5ycGMaHmdvb2dsZS9wcm90b2J1Zi9kdXJhdGlvbi5wcm90byK5AQoJRXJyb3JJbmZvEhYKBnJlYXNvbhgBIAEoCVIGcmVhc29uEhYKBmRvbWFpbhgCIAEoCVIGZG9tYWluEj8KCG1ldGFkYXRhGAMgAygLMiMuZ29vZ2xlLnJwYy5FcnJvckluZm8uTWV0YWRhdGFFbnRyeVIIbWV0YWRhdGEaOwoNTWV0YWRhdGFFbnRyeRIQCgNrZXkYASABKAlSA2tleRIUCgV2YWx1ZRgCIAEoCVIFdmFsdWU6AjgBIkcKCVJldHJ5SW5mbxI6CgtyZXRyeV9kZWxheRgBIAEoCzIZLmdvb2dsZS5wcm90b2J1Zi5EdXJhdGlvblIKcmV0cnlEZWxheSJICglEZWJ1Z0luZm8SIwoNc3RhY2tfZW50cmllcxgBIAMoCVIMc3RhY2tFbnRyaWVzEhYKBmRldGFpbBgCIAEoCVIGZGV0YWlsIo4ECgxRdW90YUZhaWx1cmUSQgoKdmlvbGF0aW9ucxgBIAMoCzIiLmdvb2dsZS5ycGMuUXVvdGFGYWlsdXJlLlZpb2xhdGlvblIKdmlvbGF0aW9ucxq5AwoJVmlvbGF0aW9uEhgKB3N1YmplY3QYASABKAlSB3N1YmplY3QSIAoLZGVzY3JpcHRpb24YAiABKAlSC2Rlc2NyaXB0aW9uEh8KC2FwaV9zZXJ2aWNlGAMgASgJUgphcGlTZXJ2aWNlEiEKDHF1b3RhX21ldHJpYxgEIAEoCVILcXVvdGFNZXRyaWMSGQoIcXVvdGFfaWQYBSABKAlSB3F1b3RhSWQSYgoQcXVvdGFfZGltZW5zaW9ucxgGIAMoCzI3Lmdvb2dsZS5ycGMuUXVvdGFGYWlsdXJlLlZpb2xhdGlvbi5RdW90YURpbWVuc2lvbnNFbnRyeVIPcXVvdGFEaW1lbnNpb25zEh8KC3F1b3RhX3ZhbHVlGAcgASgDUgpxdW90YVZhbHVlEjEKEmZ1dHVyZV9xdW90YV92YWx1ZRgIIAEoA0gAUhBmdXR1cmVRdW90YVZhbHVliAEBGkIKFFF1b3RhRGltZW5zaW9uc0VudHJ5EhAKA2tleRgBIAEoCVIDa2V5EhQKBXZhbHVlGAIgASgJUgV2YWx1ZToCOAFCFQoTX2Z1dHVyZV9xdW90YV92YWx1ZSK9AQoTUHJlY29uZGl0aW9uRmFpbHVyZRJJCgp2aW9sYXRpb25zGAEgAygLMikuZ29vZ2xlLnJwYy5QcmVjb25kaXRpb25GYWlsdXJlLlZpb2xhdGlvblIKdmlvbGF0aW9ucxpbCglWaW9sYXRpb24SEgoEdHlwZRgBIAEoCVIEdHlwZRIYCgdzdWJqZWN0GAIgASgJUgdzdWJqZWN0EiAKC2Rlc2NyaXB0aW9uGAMgASgJUgtkZXNjcmlwdGlvbiKMAgoKQmFkUmVxdWVzdBJQChBmaWVsZF92aW9sYXRpb25zGAEgAygLMiUuZ29vZ2xlLnJwYy5CYWRSZXF1ZXN0LkZpZWxkVmlvbGF0aW9uUg9maWVsZFZpb2xhdGlvbnMaqwEKDkZpZWxkVmlvbGF0aW9uEhQKBWZpZWxkGAEgASgJUgVmaWVsZBIgCgtkZXNjcmlwdGlvbhgCIAEoCVILZGVzY3JpcHRpb24SFgoGcmVhc29uGAMgASgJUgZyZWFzb24SSQoRbG9jYWxpemVkX21lc3NhZ2UYBCABKAsyHC5nb29nbGUucnBjLkxvY2FsaXplZE1lc3NhZ2VSEGxvY2FsaXplZE1lc3NhZ2UiTwoLUmVxdWVzdEluZm8SHQoKcmVxdWVzdF9pZBgBIAEoCVIJcmVxdWVzdElkEiEKDHNlcnZpbmdfZGF0YRgCIAEoCVILc2VydmluZ0RhdGEikAEKDFJlc291cmNlSW5mbxIjCg1yZXNvdXJjZV90eXBlGAEgASgJUgxyZXNvdXJjZVR5cGUSIwoNcmVzb3VyY2VfbmFtZRgCIAEoCVIMcmVzb3VyY2VOYW1lEhQKBW93bmVyGAMgASgJUgVvd25lchIgCgtkZXNjcmlwdGlvbhgEIAEoCVILZGVzY3JpcHRpb24ibwoESGVscBIrCgVsaW5rcxgBIAMoCzIVLmdvb2dsZS5ycGMuSGVscC5MaW5rUgVsaW5rcxo6CgRMaW5rEiAKC2Rlc2NyaXB0aW9uGAEgASgJUgtkZXNjcmlwdGlvbhIQCgN1cmwYAiABKAlSA3VybCJEChBMb2NhbGl6ZWRNZXNzYWdlEhYKBmxvY2FsZRgBIAEoCVIGbG9jYWxlEhgKB21lc3NhZ2UYAiABKAlSB21lc3NhZ2ViBnByb3RvMw==")
}
