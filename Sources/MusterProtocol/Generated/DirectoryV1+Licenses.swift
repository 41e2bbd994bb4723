// Generated from muster/directory/v1/licenses.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import RPC
public import Wire

extension DirectoryV1 {
  /// What became of one product of one profile when a seat was looked for.
  public struct SeatVerdict: Enumeration {
    public var rawValue: Int32

    public init(rawValue: Int32) { self.rawValue = rawValue }

    public static var unspecified: Self { Self(rawValue: 0) }
    /// The user holds this seat already.
    public static var held: Self { Self(rawValue: 1) }
    /// A seat is free here, and this is the first that is.
    public static var chosen: Self { Self(rawValue: 2) }
    /// A seat is free here, but an earlier line serves.
    public static var free: Self { Self(rawValue: 3) }
    /// All seats are taken.
    public static var full: Self { Self(rawValue: 4) }

    public static var allCases: [Self] { [.unspecified, .held, .chosen, .free, .full] }

    public var name: StaticString? {
      switch self.rawValue {
        case 0: "SEAT_VERDICT_UNSPECIFIED"
        case 1: "SEAT_VERDICT_HELD"
        case 2: "SEAT_VERDICT_CHOSEN"
        case 3: "SEAT_VERDICT_FREE"
        case 4: "SEAT_VERDICT_FULL"
        default: nil
      }
    }
  }

  /// A product with the seats that a profile has of it.
  public struct ProductSeats: Message {
    public static var fullName: String { "muster.directory.v1.ProductSeats" }

    /// One that an application of the tenant has, such as `Economics`.
    public var product: String = ""
    /// 0 to 1,000,000.
    public var seats: Int64 = 0
    /// How many are taken; ignored in requests.
    public var taken: Int64 = 0

    public init() {}

    public init(
      product: String = "",
      seats: Int64 = 0,
      taken: Int64 = 0
    ) {
      self.product = product
      self.seats = seats
      self.taken = taken
    }

  }

  public struct LicenseProfile: Message {
    public static var fullName: String { "muster.directory.v1.LicenseProfile" }

    public var id: String = ""
    public var workgroup: String = ""
    /// The lower number serves first; equal ones by id.
    public var priority: Int64 = 0
    /// In the order in which they are tried where no product is asked for.
    public var products: [DirectoryV1.ProductSeats] = []
    /// Guards updates: pass it back, and a change in between is ABORTED.
    public var etag: String = ""

    public init() {}

    public init(
      id: String = "",
      workgroup: String = "",
      priority: Int64 = 0,
      products: [DirectoryV1.ProductSeats] = [],
      etag: String = ""
    ) {
      self.id = id
      self.workgroup = workgroup
      self.priority = priority
      self.products = products
      self.etag = etag
    }

  }

  public struct LicensesServiceCreateProfileRequest: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceCreateProfileRequest" }

    public var tenant: String = ""
    /// `id` may be empty: the server makes one. `etag` is ignored.
    public var profile: DirectoryV1.LicenseProfile? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      profile: DirectoryV1.LicenseProfile? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.profile = profile
      self.requestId = requestId
    }

  }

  public struct LicensesServiceCreateProfileResponse: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceCreateProfileResponse" }

    public var profile: DirectoryV1.LicenseProfile? = nil
    public var token: String = ""

    public init() {}

    public init(
      profile: DirectoryV1.LicenseProfile? = nil,
      token: String = ""
    ) {
      self.profile = profile
      self.token = token
    }

  }

  public struct LicensesServiceListRequest: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceListRequest" }

    public var tenant: String = ""
    /// Only those of this workgroup, if it is set.
    public var workgroup: String = ""

    public init() {}

    public init(
      tenant: String = "",
      workgroup: String = ""
    ) {
      self.tenant = tenant
      self.workgroup = workgroup
    }

  }

  public struct LicensesServiceListResponse: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceListResponse" }

    public var profiles: [DirectoryV1.LicenseProfile] = []
    public var complete: Bool = false
    /// The revision that the list shows.
    public var token: String = ""

    public init() {}

    public init(
      profiles: [DirectoryV1.LicenseProfile] = [],
      complete: Bool = false,
      token: String = ""
    ) {
      self.profiles = profiles
      self.complete = complete
      self.token = token
    }

  }

  public struct LicensesServiceUpdateRequest: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceUpdateRequest" }

    public var tenant: String = ""
    public var profile: DirectoryV1.LicenseProfile? = nil
    /// Of priority, products; both if it is not set.
    public var updateMask: WellKnown.FieldMask? = nil
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      profile: DirectoryV1.LicenseProfile? = nil,
      updateMask: WellKnown.FieldMask? = nil,
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.profile = profile
      self.updateMask = updateMask
      self.requestId = requestId
    }

  }

  public struct LicensesServiceUpdateResponse: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceUpdateResponse" }

    public var profile: DirectoryV1.LicenseProfile? = nil
    public var token: String = ""

    public init() {}

    public init(
      profile: DirectoryV1.LicenseProfile? = nil,
      token: String = ""
    ) {
      self.profile = profile
      self.token = token
    }

  }

  public struct LicensesServiceDeleteRequest: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceDeleteRequest" }

    public var tenant: String = ""
    public var profile: String = ""
    /// Guards the change, if it is set.
    public var etag: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      profile: String = "",
      etag: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.profile = profile
      self.etag = etag
      self.requestId = requestId
    }

  }

  public struct LicensesServiceDeleteResponse: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceDeleteResponse" }

    /// How many seats it freed.
    public var freed: Int64 = 0
    public var token: String = ""

    public init() {}

    public init(
      freed: Int64 = 0,
      token: String = ""
    ) {
      self.freed = freed
      self.token = token
    }

  }

  /// One line of the explanation, in the order in which profiles serve.
  public struct SeatStep: Message {
    public static var fullName: String { "muster.directory.v1.SeatStep" }

    public var profile: String = ""
    public var workgroup: String = ""
    public var priority: Int64 = 0
    public var product: String = ""
    public var seats: Int64 = 0
    public var taken: Int64 = 0
    public var verdict: DirectoryV1.SeatVerdict = DirectoryV1.SeatVerdict(rawValue: 0)

    public init() {}

    public init(
      profile: String = "",
      workgroup: String = "",
      priority: Int64 = 0,
      product: String = "",
      seats: Int64 = 0,
      taken: Int64 = 0,
      verdict: DirectoryV1.SeatVerdict = DirectoryV1.SeatVerdict(rawValue: 0)
    ) {
      self.profile = profile
      self.workgroup = workgroup
      self.priority = priority
      self.product = product
      self.seats = seats
      self.taken = taken
      self.verdict = verdict
    }

  }

  public struct LicensesServiceResolveRequest: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceResolveRequest" }

    public var tenant: String = ""
    public var user: String = ""
    /// Empty for the first of the profiles' products that has a seat.
    public var product: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = "",
      product: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.product = product
    }

  }

  public struct LicensesServiceResolveResponse: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceResolveResponse" }

    /// The profile and product that serve; empty if none does.
    public var profile: String = ""
    public var product: String = ""
    /// Whether the user holds the seat already.
    public var held: Bool = false
    /// Why none serves: `seats` if all are taken, `no_profile` if no profile of the user's workgroups has the product,
    /// `user_status` if the user is not active; empty otherwise.
    public var reason: String = ""
    public var steps: [DirectoryV1.SeatStep] = []
    /// The revision that the answer shows.
    public var token: String = ""

    public init() {}

    public init(
      profile: String = "",
      product: String = "",
      held: Bool = false,
      reason: String = "",
      steps: [DirectoryV1.SeatStep] = [],
      token: String = ""
    ) {
      self.profile = profile
      self.product = product
      self.held = held
      self.reason = reason
      self.steps = steps
      self.token = token
    }

  }

  public struct LicensesServiceAcquireRequest: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceAcquireRequest" }

    public var tenant: String = ""
    public var user: String = ""
    /// Empty for the first of the profiles' products that has a seat.
    public var product: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = "",
      product: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.product = product
      self.requestId = requestId
    }

  }

  public struct LicensesServiceAcquireResponse: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceAcquireResponse" }

    public var profile: String = ""
    public var product: String = ""
    /// Whether the user held the seat before.
    public var held: Bool = false
    public var steps: [DirectoryV1.SeatStep] = []
    public var token: String = ""

    public init() {}

    public init(
      profile: String = "",
      product: String = "",
      held: Bool = false,
      steps: [DirectoryV1.SeatStep] = [],
      token: String = ""
    ) {
      self.profile = profile
      self.product = product
      self.held = held
      self.steps = steps
      self.token = token
    }

  }

  public struct LicensesServiceReleaseRequest: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceReleaseRequest" }

    public var tenant: String = ""
    public var user: String = ""
    /// Empty for all of the user's seats.
    public var product: String = ""
    public var requestId: String = ""

    public init() {}

    public init(
      tenant: String = "",
      user: String = "",
      product: String = "",
      requestId: String = ""
    ) {
      self.tenant = tenant
      self.user = user
      self.product = product
      self.requestId = requestId
    }

  }

  public struct LicensesServiceReleaseResponse: Message {
    public static var fullName: String { "muster.directory.v1.LicensesServiceReleaseResponse" }

    /// How many seats it freed.
    public var freed: Int64 = 0
    public var token: String = ""

    public init() {}

    public init(
      freed: Int64 = 0,
      token: String = ""
    ) {
      self.freed = freed
      self.token = token
    }

  }

  /// License profiles: what the members of a workgroup may use, and who holds a seat (C43, C44).
  public protocol LicensesService: RPC.Service {
    /// Makes a profile of a workgroup that is flagged for license profiles.
    func createProfile(_ request: DirectoryV1.LicensesServiceCreateProfileRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceCreateProfileResponse
    /// The profiles with the seats that are taken, in the order in which they serve.
    func list(_ request: DirectoryV1.LicensesServiceListRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceListResponse
    /// Changes priority or products. Seats that are taken can't be cut away.
    func update(_ request: DirectoryV1.LicensesServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceUpdateResponse
    /// Deletes a profile and frees its seats.
    func delete(_ request: DirectoryV1.LicensesServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceDeleteResponse
    /// What `Acquire` would do for a user now, and why. It takes nothing.
    func resolve(_ request: DirectoryV1.LicensesServiceResolveRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceResolveResponse
    /// Takes a seat for a user, who may hold it already: out of the profile with the lowest priority number that has one.
    func acquire(_ request: DirectoryV1.LicensesServiceAcquireRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceAcquireResponse
    /// Gives a user's seats back; holding none is no error.
    func release(_ request: DirectoryV1.LicensesServiceReleaseRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceReleaseResponse
  }

  /// The calls of `muster.directory.v1.LicensesService`.
  public enum LicensesMethods {
    /// `CreateProfile`.
    public static let createProfile = MethodDescriptor(
      service: "muster.directory.v1.LicensesService", method: "CreateProfile", kind: .unary)
    /// `List`.
    public static let list = MethodDescriptor(
      service: "muster.directory.v1.LicensesService", method: "List", kind: .unary, isIdempotent: true)
    /// `Update`.
    public static let update = MethodDescriptor(
      service: "muster.directory.v1.LicensesService", method: "Update", kind: .unary)
    /// `Delete`.
    public static let delete = MethodDescriptor(
      service: "muster.directory.v1.LicensesService", method: "Delete", kind: .unary)
    /// `Resolve`.
    public static let resolve = MethodDescriptor(
      service: "muster.directory.v1.LicensesService", method: "Resolve", kind: .unary, isIdempotent: true)
    /// `Acquire`.
    public static let acquire = MethodDescriptor(
      service: "muster.directory.v1.LicensesService", method: "Acquire", kind: .unary)
    /// `Release`.
    public static let release = MethodDescriptor(
      service: "muster.directory.v1.LicensesService", method: "Release", kind: .unary)
    /// The service with all of them.
    public static let service = ServiceDescriptor(
      name: "muster.directory.v1.LicensesService",
      methods: [Self.createProfile, Self.list, Self.update, Self.delete, Self.resolve, Self.acquire, Self.release],
      fileDescriptors: DirectoryV1.Files.licenses.closure)
  }

  /// Calls `muster.directory.v1.LicensesService`.
  public struct LicensesClient: Sendable {
    private let channel: any CallChannel

    /// Makes a client that calls through `channel`.
    public init(channel: any CallChannel) { self.channel = channel }

    /// Makes a profile of a workgroup that is flagged for license profiles.
    public func createProfile(_ request: DirectoryV1.LicensesServiceCreateProfileRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.LicensesServiceCreateProfileResponse {
      try await self.channel.unary(DirectoryV1.LicensesMethods.createProfile, request, options: options)
    }

    /// The profiles with the seats that are taken, in the order in which they serve.
    public func list(_ request: DirectoryV1.LicensesServiceListRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.LicensesServiceListResponse {
      try await self.channel.unary(DirectoryV1.LicensesMethods.list, request, options: options)
    }

    /// Changes priority or products. Seats that are taken can't be cut away.
    public func update(_ request: DirectoryV1.LicensesServiceUpdateRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.LicensesServiceUpdateResponse {
      try await self.channel.unary(DirectoryV1.LicensesMethods.update, request, options: options)
    }

    /// Deletes a profile and frees its seats.
    public func delete(_ request: DirectoryV1.LicensesServiceDeleteRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.LicensesServiceDeleteResponse {
      try await self.channel.unary(DirectoryV1.LicensesMethods.delete, request, options: options)
    }

    /// What `Acquire` would do for a user now, and why. It takes nothing.
    public func resolve(_ request: DirectoryV1.LicensesServiceResolveRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.LicensesServiceResolveResponse {
      try await self.channel.unary(DirectoryV1.LicensesMethods.resolve, request, options: options)
    }

    /// Takes a seat for a user, who may hold it already: out of the profile with the lowest priority number that has one.
    public func acquire(_ request: DirectoryV1.LicensesServiceAcquireRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.LicensesServiceAcquireResponse {
      try await self.channel.unary(DirectoryV1.LicensesMethods.acquire, request, options: options)
    }

    /// Gives a user's seats back; holding none is no error.
    public func release(_ request: DirectoryV1.LicensesServiceReleaseRequest, options: CallOptions = CallOptions()) async throws -> DirectoryV1.LicensesServiceReleaseResponse {
      try await self.channel.unary(DirectoryV1.LicensesMethods.release, request, options: options)
    }
  }

}

extension DirectoryV1.ProductSeats {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "product"
      case 2: "seats"
      case 3: "taken"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.product = try decoder.string()
        case 16: self.seats = try decoder.int64()
        case 24: self.taken = try decoder.int64()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.ProductSeats.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.product.isEmpty {
      size += 1 + WireSize.string(self.product)
    }
    if self.seats != 0 {
      size += 1 + WireSize.int(self.seats)
    }
    if self.taken != 0 {
      size += 1 + WireSize.int(self.taken)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.taken != 0 {
      encoder.int(24, self.taken)
    }
    if self.seats != 0 {
      encoder.int(16, self.seats)
    }
    if !self.product.isEmpty {
      encoder.string(10, self.product)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.product.isEmpty { json.member("product", self.product) }
    if self.seats != 0 { json.member("seats", self.seats) }
    if self.taken != 0 { json.member("taken", self.taken) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "product": try json.read(into: &self.product)
      case "seats": try json.read(into: &self.seats)
      case "taken": try json.read(into: &self.taken)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.ProductSeats {
  /// ``DirectoryV1.ProductSeats``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var product: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var seats: Int64 = 0
    public private(set) var taken: Int64 = 0

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.ProductSeats.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.product = try decoder.borrowedString()
          case 16: self.seats = try decoder.int64()
          case 24: self.taken = try decoder.int64()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.ProductSeats.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicenseProfile {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "id"
      case 2: "workgroup"
      case 3: "priority"
      case 4: "products"
      case 5: "etag"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.id = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 24: self.priority = try decoder.int64()
        case 34:
          try decoder.append(to: &self.products)
        case 42: self.etag = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicenseProfile.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.id.isEmpty {
      size += 1 + WireSize.string(self.id)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.priority != 0 {
      size += 1 + WireSize.int(self.priority)
    }
    size += WireSize.sum(self.products) { 1 + WireSize.message($0) }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.etag.isEmpty {
      encoder.string(42, self.etag)
    }
    encoder.elements(self.products) { encoder, value in encoder.message(34, value) }
    if self.priority != 0 {
      encoder.int(24, self.priority)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.id.isEmpty {
      encoder.string(10, self.id)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.id.isEmpty { json.member("id", self.id) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.priority != 0 { json.member("priority", self.priority) }
    if !self.products.isEmpty { json.member("products", self.products) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "id": try json.read(into: &self.id)
      case "workgroup": try json.read(into: &self.workgroup)
      case "priority": try json.read(into: &self.priority)
      case "products": try json.read(into: &self.products)
      case "etag": try json.read(into: &self.etag)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicenseProfile {
  /// ``DirectoryV1.LicenseProfile``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var id: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var priority: Int64 = 0
    public private(set) var products: RepeatedView<MessageCodec<DirectoryV1.ProductSeats.View>> = RepeatedView()
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicenseProfile.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.id = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 24: self.priority = try decoder.int64()
          case 34: try decoder.view(tag, into: &self.products)
          case 42: self.etag = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicenseProfile.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceCreateProfileRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "profile"
      case 3: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.profile)
        case 26: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceCreateProfileRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.profile {
      size += 1 + WireSize.message(value)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(26, self.requestId)
    }
    if let value = self.profile {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.profile { json.member("profile", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "profile": try json.read(into: &self.profile)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceCreateProfileRequest {
  /// ``DirectoryV1.LicensesServiceCreateProfileRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var profile: DirectoryV1.LicenseProfile.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceCreateProfileRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.profile)
          case 26: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceCreateProfileRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceCreateProfileResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "profile"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.profile)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceCreateProfileResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.profile {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.profile {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.profile { json.member("profile", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "profile": try json.read(into: &self.profile)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceCreateProfileResponse {
  /// ``DirectoryV1.LicensesServiceCreateProfileResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var profile: DirectoryV1.LicenseProfile.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceCreateProfileResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.profile)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceCreateProfileResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceListRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "workgroup"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceListRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "workgroup": try json.read(into: &self.workgroup)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceListRequest {
  /// ``DirectoryV1.LicensesServiceListRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceListRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceListRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceListResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "profiles"
      case 2: "complete"
      case 3: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10:
          try decoder.append(to: &self.profiles)
        case 16: self.complete = try decoder.bool()
        case 26: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceListResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    size += WireSize.sum(self.profiles) { 1 + WireSize.message($0) }
    if self.complete { size += 2 }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(26, self.token)
    }
    if self.complete {
      encoder.bool(16, self.complete)
    }
    encoder.elements(self.profiles) { encoder, value in encoder.message(10, value) }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.profiles.isEmpty { json.member("profiles", self.profiles) }
    if self.complete { json.member("complete", self.complete) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "profiles": try json.read(into: &self.profiles)
      case "complete": try json.read(into: &self.complete)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceListResponse {
  /// ``DirectoryV1.LicensesServiceListResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var profiles: RepeatedView<MessageCodec<DirectoryV1.LicenseProfile.View>> = RepeatedView()
    public private(set) var complete: Bool = false
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceListResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(tag, into: &self.profiles)
          case 16: self.complete = try decoder.bool()
          case 26: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceListResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceUpdateRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "profile"
      case 3: "update_mask"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: try decoder.merge(into: &self.profile)
        case 26: try decoder.merge(into: &self.updateMask)
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceUpdateRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if let value = self.profile {
      size += 1 + WireSize.message(value)
    }
    if let value = self.updateMask {
      size += 1 + WireSize.message(value)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if let value = self.updateMask {
      encoder.message(26, value)
    }
    if let value = self.profile {
      encoder.message(18, value)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if let value = self.profile { json.member("profile", value) }
    if let value = self.updateMask { json.member("updateMask", value) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "profile": try json.read(into: &self.profile)
      case "updateMask", "update_mask": try json.read(into: &self.updateMask)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceUpdateRequest {
  /// ``DirectoryV1.LicensesServiceUpdateRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var profile: DirectoryV1.LicenseProfile.View? = nil
    public private(set) var updateMask: WellKnown.FieldMask.View? = nil
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceUpdateRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: try decoder.view(into: &self.profile)
          case 26: try decoder.view(into: &self.updateMask)
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceUpdateRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceUpdateResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "profile"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: try decoder.merge(into: &self.profile)
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceUpdateResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if let value = self.profile {
      size += 1 + WireSize.message(value)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if let value = self.profile {
      encoder.message(10, value)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if let value = self.profile { json.member("profile", value) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "profile": try json.read(into: &self.profile)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceUpdateResponse {
  /// ``DirectoryV1.LicensesServiceUpdateResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var profile: DirectoryV1.LicenseProfile.View? = nil
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceUpdateResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: try decoder.view(into: &self.profile)
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceUpdateResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceDeleteRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "profile"
      case 3: "etag"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.profile = try decoder.string()
        case 26: self.etag = try decoder.string()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceDeleteRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.profile.isEmpty {
      size += 1 + WireSize.string(self.profile)
    }
    if !self.etag.isEmpty {
      size += 1 + WireSize.string(self.etag)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if !self.etag.isEmpty {
      encoder.string(26, self.etag)
    }
    if !self.profile.isEmpty {
      encoder.string(18, self.profile)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.profile.isEmpty { json.member("profile", self.profile) }
    if !self.etag.isEmpty { json.member("etag", self.etag) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "profile": try json.read(into: &self.profile)
      case "etag": try json.read(into: &self.etag)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceDeleteRequest {
  /// ``DirectoryV1.LicensesServiceDeleteRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var profile: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var etag: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceDeleteRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.profile = try decoder.borrowedString()
          case 26: self.etag = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceDeleteRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceDeleteResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "freed"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.freed = try decoder.int64()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceDeleteResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.freed != 0 {
      size += 1 + WireSize.int(self.freed)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if self.freed != 0 {
      encoder.int(8, self.freed)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.freed != 0 { json.member("freed", self.freed) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "freed": try json.read(into: &self.freed)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceDeleteResponse {
  /// ``DirectoryV1.LicensesServiceDeleteResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var freed: Int64 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceDeleteResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.freed = try decoder.int64()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceDeleteResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.SeatStep {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "profile"
      case 2: "workgroup"
      case 3: "priority"
      case 4: "product"
      case 5: "seats"
      case 6: "taken"
      case 7: "verdict"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.profile = try decoder.string()
        case 18: self.workgroup = try decoder.string()
        case 24: self.priority = try decoder.int64()
        case 34: self.product = try decoder.string()
        case 40: self.seats = try decoder.int64()
        case 48: self.taken = try decoder.int64()
        case 56: self.verdict = try decoder.enumeration()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.SeatStep.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.profile.isEmpty {
      size += 1 + WireSize.string(self.profile)
    }
    if !self.workgroup.isEmpty {
      size += 1 + WireSize.string(self.workgroup)
    }
    if self.priority != 0 {
      size += 1 + WireSize.int(self.priority)
    }
    if !self.product.isEmpty {
      size += 1 + WireSize.string(self.product)
    }
    if self.seats != 0 {
      size += 1 + WireSize.int(self.seats)
    }
    if self.taken != 0 {
      size += 1 + WireSize.int(self.taken)
    }
    if self.verdict.rawValue != 0 {
      size += 1 + WireSize.int(Int64(self.verdict.rawValue))
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if self.verdict.rawValue != 0 {
      encoder.int(56, Int64(self.verdict.rawValue))
    }
    if self.taken != 0 {
      encoder.int(48, self.taken)
    }
    if self.seats != 0 {
      encoder.int(40, self.seats)
    }
    if !self.product.isEmpty {
      encoder.string(34, self.product)
    }
    if self.priority != 0 {
      encoder.int(24, self.priority)
    }
    if !self.workgroup.isEmpty {
      encoder.string(18, self.workgroup)
    }
    if !self.profile.isEmpty {
      encoder.string(10, self.profile)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.profile.isEmpty { json.member("profile", self.profile) }
    if !self.workgroup.isEmpty { json.member("workgroup", self.workgroup) }
    if self.priority != 0 { json.member("priority", self.priority) }
    if !self.product.isEmpty { json.member("product", self.product) }
    if self.seats != 0 { json.member("seats", self.seats) }
    if self.taken != 0 { json.member("taken", self.taken) }
    if self.verdict.rawValue != 0 { json.member("verdict", self.verdict) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "profile": try json.read(into: &self.profile)
      case "workgroup": try json.read(into: &self.workgroup)
      case "priority": try json.read(into: &self.priority)
      case "product": try json.read(into: &self.product)
      case "seats": try json.read(into: &self.seats)
      case "taken": try json.read(into: &self.taken)
      case "verdict": try json.read(into: &self.verdict)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.SeatStep {
  /// ``DirectoryV1.SeatStep``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var profile: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var workgroup: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var priority: Int64 = 0
    public private(set) var product: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var seats: Int64 = 0
    public private(set) var taken: Int64 = 0
    public private(set) var verdict: DirectoryV1.SeatVerdict = DirectoryV1.SeatVerdict(rawValue: 0)

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.SeatStep.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.profile = try decoder.borrowedString()
          case 18: self.workgroup = try decoder.borrowedString()
          case 24: self.priority = try decoder.int64()
          case 34: self.product = try decoder.borrowedString()
          case 40: self.seats = try decoder.int64()
          case 48: self.taken = try decoder.int64()
          case 56: self.verdict = try decoder.enumeration()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.SeatStep.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceResolveRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "product"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        case 26: self.product = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceResolveRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.product.isEmpty {
      size += 1 + WireSize.string(self.product)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.product.isEmpty {
      encoder.string(26, self.product)
    }
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.product.isEmpty { json.member("product", self.product) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "product": try json.read(into: &self.product)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceResolveRequest {
  /// ``DirectoryV1.LicensesServiceResolveRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var product: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceResolveRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.product = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceResolveRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceResolveResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "profile"
      case 2: "product"
      case 3: "held"
      case 4: "reason"
      case 5: "steps"
      case 6: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.profile = try decoder.string()
        case 18: self.product = try decoder.string()
        case 24: self.held = try decoder.bool()
        case 34: self.reason = try decoder.string()
        case 42:
          try decoder.append(to: &self.steps)
        case 50: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceResolveResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.profile.isEmpty {
      size += 1 + WireSize.string(self.profile)
    }
    if !self.product.isEmpty {
      size += 1 + WireSize.string(self.product)
    }
    if self.held { size += 2 }
    if !self.reason.isEmpty {
      size += 1 + WireSize.string(self.reason)
    }
    size += WireSize.sum(self.steps) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(50, self.token)
    }
    encoder.elements(self.steps) { encoder, value in encoder.message(42, value) }
    if !self.reason.isEmpty {
      encoder.string(34, self.reason)
    }
    if self.held {
      encoder.bool(24, self.held)
    }
    if !self.product.isEmpty {
      encoder.string(18, self.product)
    }
    if !self.profile.isEmpty {
      encoder.string(10, self.profile)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.profile.isEmpty { json.member("profile", self.profile) }
    if !self.product.isEmpty { json.member("product", self.product) }
    if self.held { json.member("held", self.held) }
    if !self.reason.isEmpty { json.member("reason", self.reason) }
    if !self.steps.isEmpty { json.member("steps", self.steps) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "profile": try json.read(into: &self.profile)
      case "product": try json.read(into: &self.product)
      case "held": try json.read(into: &self.held)
      case "reason": try json.read(into: &self.reason)
      case "steps": try json.read(into: &self.steps)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceResolveResponse {
  /// ``DirectoryV1.LicensesServiceResolveResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var profile: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var product: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var held: Bool = false
    public private(set) var reason: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var steps: RepeatedView<MessageCodec<DirectoryV1.SeatStep.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceResolveResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.profile = try decoder.borrowedString()
          case 18: self.product = try decoder.borrowedString()
          case 24: self.held = try decoder.bool()
          case 34: self.reason = try decoder.borrowedString()
          case 42: try decoder.view(tag, into: &self.steps)
          case 50: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceResolveResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceAcquireRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "product"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        case 26: self.product = try decoder.string()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceAcquireRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.product.isEmpty {
      size += 1 + WireSize.string(self.product)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if !self.product.isEmpty {
      encoder.string(26, self.product)
    }
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.product.isEmpty { json.member("product", self.product) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "product": try json.read(into: &self.product)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceAcquireRequest {
  /// ``DirectoryV1.LicensesServiceAcquireRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var product: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceAcquireRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.product = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceAcquireRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceAcquireResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "profile"
      case 2: "product"
      case 3: "held"
      case 4: "steps"
      case 5: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.profile = try decoder.string()
        case 18: self.product = try decoder.string()
        case 24: self.held = try decoder.bool()
        case 34:
          try decoder.append(to: &self.steps)
        case 42: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceAcquireResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.profile.isEmpty {
      size += 1 + WireSize.string(self.profile)
    }
    if !self.product.isEmpty {
      size += 1 + WireSize.string(self.product)
    }
    if self.held { size += 2 }
    size += WireSize.sum(self.steps) { 1 + WireSize.message($0) }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(42, self.token)
    }
    encoder.elements(self.steps) { encoder, value in encoder.message(34, value) }
    if self.held {
      encoder.bool(24, self.held)
    }
    if !self.product.isEmpty {
      encoder.string(18, self.product)
    }
    if !self.profile.isEmpty {
      encoder.string(10, self.profile)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.profile.isEmpty { json.member("profile", self.profile) }
    if !self.product.isEmpty { json.member("product", self.product) }
    if self.held { json.member("held", self.held) }
    if !self.steps.isEmpty { json.member("steps", self.steps) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "profile": try json.read(into: &self.profile)
      case "product": try json.read(into: &self.product)
      case "held": try json.read(into: &self.held)
      case "steps": try json.read(into: &self.steps)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceAcquireResponse {
  /// ``DirectoryV1.LicensesServiceAcquireResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var profile: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var product: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var held: Bool = false
    public private(set) var steps: RepeatedView<MessageCodec<DirectoryV1.SeatStep.View>> = RepeatedView()
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceAcquireResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.profile = try decoder.borrowedString()
          case 18: self.product = try decoder.borrowedString()
          case 24: self.held = try decoder.bool()
          case 34: try decoder.view(tag, into: &self.steps)
          case 42: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceAcquireResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceReleaseRequest {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "tenant"
      case 2: "user"
      case 3: "product"
      case 4: "request_id"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.tenant = try decoder.string()
        case 18: self.user = try decoder.string()
        case 26: self.product = try decoder.string()
        case 34: self.requestId = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceReleaseRequest.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.tenant.isEmpty {
      size += 1 + WireSize.string(self.tenant)
    }
    if !self.user.isEmpty {
      size += 1 + WireSize.string(self.user)
    }
    if !self.product.isEmpty {
      size += 1 + WireSize.string(self.product)
    }
    if !self.requestId.isEmpty {
      size += 1 + WireSize.string(self.requestId)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.requestId.isEmpty {
      encoder.string(34, self.requestId)
    }
    if !self.product.isEmpty {
      encoder.string(26, self.product)
    }
    if !self.user.isEmpty {
      encoder.string(18, self.user)
    }
    if !self.tenant.isEmpty {
      encoder.string(10, self.tenant)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.tenant.isEmpty { json.member("tenant", self.tenant) }
    if !self.user.isEmpty { json.member("user", self.user) }
    if !self.product.isEmpty { json.member("product", self.product) }
    if !self.requestId.isEmpty { json.member("requestId", self.requestId) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "tenant": try json.read(into: &self.tenant)
      case "user": try json.read(into: &self.user)
      case "product": try json.read(into: &self.product)
      case "requestId", "request_id": try json.read(into: &self.requestId)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceReleaseRequest {
  /// ``DirectoryV1.LicensesServiceReleaseRequest``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var tenant: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var user: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var product: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var requestId: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceReleaseRequest.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.tenant = try decoder.borrowedString()
          case 18: self.user = try decoder.borrowedString()
          case 26: self.product = try decoder.borrowedString()
          case 34: self.requestId = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceReleaseRequest.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesServiceReleaseResponse {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "freed"
      case 2: "token"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 8: self.freed = try decoder.int64()
        case 18: self.token = try decoder.string()
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.LicensesServiceReleaseResponse.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if self.freed != 0 {
      size += 1 + WireSize.int(self.freed)
    }
    if !self.token.isEmpty {
      size += 1 + WireSize.string(self.token)
    }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    if !self.token.isEmpty {
      encoder.string(18, self.token)
    }
    if self.freed != 0 {
      encoder.int(8, self.freed)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if self.freed != 0 { json.member("freed", self.freed) }
    if !self.token.isEmpty { json.member("token", self.token) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "freed": try json.read(into: &self.freed)
      case "token": try json.read(into: &self.token)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.LicensesServiceReleaseResponse {
  /// ``DirectoryV1.LicensesServiceReleaseResponse``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var freed: Int64 = 0
    public private(set) var token: UnsafeRawBufferPointer = StringCodec.empty

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.LicensesServiceReleaseResponse.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 8: self.freed = try decoder.int64()
          case 18: self.token = try decoder.borrowedString()
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.LicensesServiceReleaseResponse.self)
        }
      }
    }

  }
}

extension DirectoryV1.LicensesService {
  public var descriptor: ServiceDescriptor { DirectoryV1.LicensesMethods.service }

  public func register(in router: inout Router) {
    router.unary(DirectoryV1.LicensesMethods.createProfile) {
      (request: DirectoryV1.LicensesServiceCreateProfileRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceCreateProfileResponse in
      try await self.createProfile(request, context: context)
    }
    router.unary(DirectoryV1.LicensesMethods.list) {
      (request: DirectoryV1.LicensesServiceListRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceListResponse in
      try await self.list(request, context: context)
    }
    router.unary(DirectoryV1.LicensesMethods.update) {
      (request: DirectoryV1.LicensesServiceUpdateRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceUpdateResponse in
      try await self.update(request, context: context)
    }
    router.unary(DirectoryV1.LicensesMethods.delete) {
      (request: DirectoryV1.LicensesServiceDeleteRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceDeleteResponse in
      try await self.delete(request, context: context)
    }
    router.unary(DirectoryV1.LicensesMethods.resolve) {
      (request: DirectoryV1.LicensesServiceResolveRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceResolveResponse in
      try await self.resolve(request, context: context)
    }
    router.unary(DirectoryV1.LicensesMethods.acquire) {
      (request: DirectoryV1.LicensesServiceAcquireRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceAcquireResponse in
      try await self.acquire(request, context: context)
    }
    router.unary(DirectoryV1.LicensesMethods.release) {
      (request: DirectoryV1.LicensesServiceReleaseRequest, context: CallContext) async throws -> DirectoryV1.LicensesServiceReleaseResponse in
      try await self.release(request, context: context)
    }
  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/licenses.proto`.
  public static let licenses = ProtoFile(
    name: "muster/directory/v1/licenses.proto", dependencies: [WellKnown.Files.fieldMask],
    base64: "CiJtdXN0ZXIvZGlyZWN0b3J5L3YxL2xpY2Vuc2VzLnByb3RvEhNtdXN0ZXIuZGlyZWN0b3J5LnYxGiBnb29nbGUvcHJvdG9idWYvZmllbGRfbWFzay5wcm90byJUCgxQcm9kdWN0U2VhdHMSGAoHcHJvZHVjdBgBIAEoCVIHcHJvZHVjdBIUCgVzZWF0cxgCIAEoA1IFc2VhdHMSFAoFdGFrZW4YAyABKANSBXRha2VuIq0BCg5MaWNlbnNlUHJvZmlsZRIOCgJpZBgBIAEoCVICaWQSHAoJd29ya2dyb3VwGAIgASgJUgl3b3JrZ3JvdXASGgoIcHJpb3JpdHkYAyABKANSCHByaW9yaXR5Ej0KCHByb2R1Y3RzGAQgAygLMiEubXVzdGVyLmRpcmVjdG9yeS52MS5Qcm9kdWN0U2VhdHNSCHByb2R1Y3RzEhIKBGV0YWcYBSABKAlSBGV0YWcimwEKI0xpY2Vuc2VzU2VydmljZUNyZWF0ZVByb2ZpbGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50Ej0KB3Byb2ZpbGUYAiABKAsyIy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VQcm9maWxlUgdwcm9maWxlEh0KCnJlcXVlc3RfaWQYAyABKAlSCXJlcXVlc3RJZCJ7CiRMaWNlbnNlc1NlcnZpY2VDcmVhdGVQcm9maWxlUmVzcG9uc2USPQoHcHJvZmlsZRgBIAEoCzIjLm11c3Rlci5kaXJlY3RvcnkudjEuTGljZW5zZVByb2ZpbGVSB3Byb2ZpbGUSFAoFdG9rZW4YAiABKAlSBXRva2VuIlIKGkxpY2Vuc2VzU2VydmljZUxpc3RSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhwKCXdvcmtncm91cBgCIAEoCVIJd29ya2dyb3VwIpABChtMaWNlbnNlc1NlcnZpY2VMaXN0UmVzcG9uc2USPwoIcHJvZmlsZXMYASADKAsyIy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VQcm9maWxlUghwcm9maWxlcxIaCghjb21wbGV0ZRgCIAEoCFIIY29tcGxldGUSFAoFdG9rZW4YAyABKAlSBXRva2VuItEBChxMaWNlbnNlc1NlcnZpY2VVcGRhdGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50Ej0KB3Byb2ZpbGUYAiABKAsyIy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VQcm9maWxlUgdwcm9maWxlEjsKC3VwZGF0ZV9tYXNrGAMgASgLMhouZ29vZ2xlLnByb3RvYnVmLkZpZWxkTWFza1IKdXBkYXRlTWFzaxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQidAodTGljZW5zZXNTZXJ2aWNlVXBkYXRlUmVzcG9uc2USPQoHcHJvZmlsZRgBIAEoCzIjLm11c3Rlci5kaXJlY3RvcnkudjEuTGljZW5zZVByb2ZpbGVSB3Byb2ZpbGUSFAoFdG9rZW4YAiABKAlSBXRva2VuIoMBChxMaWNlbnNlc1NlcnZpY2VEZWxldGVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhgKB3Byb2ZpbGUYAiABKAlSB3Byb2ZpbGUSEgoEZXRhZxgDIAEoCVIEZXRhZxIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQiSwodTGljZW5zZXNTZXJ2aWNlRGVsZXRlUmVzcG9uc2USFAoFZnJlZWQYASABKANSBWZyZWVkEhQKBXRva2VuGAIgASgJUgV0b2tlbiLgAQoIU2VhdFN0ZXASGAoHcHJvZmlsZRgBIAEoCVIHcHJvZmlsZRIcCgl3b3JrZ3JvdXAYAiABKAlSCXdvcmtncm91cBIaCghwcmlvcml0eRgDIAEoA1IIcHJpb3JpdHkSGAoHcHJvZHVjdBgEIAEoCVIHcHJvZHVjdBIUCgVzZWF0cxgFIAEoA1IFc2VhdHMSFAoFdGFrZW4YBiABKANSBXRha2VuEjoKB3ZlcmRpY3QYByABKA4yIC5tdXN0ZXIuZGlyZWN0b3J5LnYxLlNlYXRWZXJkaWN0Ugd2ZXJkaWN0ImUKHUxpY2Vuc2VzU2VydmljZVJlc29sdmVSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXISGAoHcHJvZHVjdBgDIAEoCVIHcHJvZHVjdCLLAQoeTGljZW5zZXNTZXJ2aWNlUmVzb2x2ZVJlc3BvbnNlEhgKB3Byb2ZpbGUYASABKAlSB3Byb2ZpbGUSGAoHcHJvZHVjdBgCIAEoCVIHcHJvZHVjdBISCgRoZWxkGAMgASgIUgRoZWxkEhYKBnJlYXNvbhgEIAEoCVIGcmVhc29uEjMKBXN0ZXBzGAUgAygLMh0ubXVzdGVyLmRpcmVjdG9yeS52MS5TZWF0U3RlcFIFc3RlcHMSFAoFdG9rZW4YBiABKAlSBXRva2VuIoQBCh1MaWNlbnNlc1NlcnZpY2VBY3F1aXJlUmVxdWVzdBIWCgZ0ZW5hbnQYASABKAlSBnRlbmFudBISCgR1c2VyGAIgASgJUgR1c2VyEhgKB3Byb2R1Y3QYAyABKAlSB3Byb2R1Y3QSHQoKcmVxdWVzdF9pZBgEIAEoCVIJcmVxdWVzdElkIrMBCh5MaWNlbnNlc1NlcnZpY2VBY3F1aXJlUmVzcG9uc2USGAoHcHJvZmlsZRgBIAEoCVIHcHJvZmlsZRIYCgdwcm9kdWN0GAIgASgJUgdwcm9kdWN0EhIKBGhlbGQYAyABKAhSBGhlbGQSMwoFc3RlcHMYBCADKAsyHS5tdXN0ZXIuZGlyZWN0b3J5LnYxLlNlYXRTdGVwUgVzdGVwcxIUCgV0b2tlbhgFIAEoCVIFdG9rZW4ihAEKHUxpY2Vuc2VzU2VydmljZVJlbGVhc2VSZXF1ZXN0EhYKBnRlbmFudBgBIAEoCVIGdGVuYW50EhIKBHVzZXIYAiABKAlSBHVzZXISGAoHcHJvZHVjdBgDIAEoCVIHcHJvZHVjdBIdCgpyZXF1ZXN0X2lkGAQgASgJUglyZXF1ZXN0SWQiTAoeTGljZW5zZXNTZXJ2aWNlUmVsZWFzZVJlc3BvbnNlEhQKBWZyZWVkGAEgASgDUgVmcmVlZBIUCgV0b2tlbhgCIAEoCVIFdG9rZW4qiQEKC1NlYXRWZXJkaWN0EhwKGFNFQVRfVkVSRElDVF9VTlNQRUNJRklFRBAAEhUKEVNFQVRfVkVSRElDVF9IRUxEEAESFwoTU0VBVF9WRVJESUNUX0NIT1NFThACEhUKEVNFQVRfVkVSRElDVF9GUkVFEAMSFQoRU0VBVF9WRVJESUNUX0ZVTEwQBDLLBgoPTGljZW5zZXNTZXJ2aWNlEoQBCg1DcmVhdGVQcm9maWxlEjgubXVzdGVyLmRpcmVjdG9yeS52MS5MaWNlbnNlc1NlcnZpY2VDcmVhdGVQcm9maWxlUmVxdWVzdBo5Lm11c3Rlci5kaXJlY3RvcnkudjEuTGljZW5zZXNTZXJ2aWNlQ3JlYXRlUHJvZmlsZVJlc3BvbnNlEm4KBExpc3QSLy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VzU2VydmljZUxpc3RSZXF1ZXN0GjAubXVzdGVyLmRpcmVjdG9yeS52MS5MaWNlbnNlc1NlcnZpY2VMaXN0UmVzcG9uc2UiA5ACARJvCgZVcGRhdGUSMS5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VzU2VydmljZVVwZGF0ZVJlcXVlc3QaMi5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VzU2VydmljZVVwZGF0ZVJlc3BvbnNlEm8KBkRlbGV0ZRIxLm11c3Rlci5kaXJlY3RvcnkudjEuTGljZW5zZXNTZXJ2aWNlRGVsZXRlUmVxdWVzdBoyLm11c3Rlci5kaXJlY3RvcnkudjEuTGljZW5zZXNTZXJ2aWNlRGVsZXRlUmVzcG9uc2USdwoHUmVzb2x2ZRIyLm11c3Rlci5kaXJlY3RvcnkudjEuTGljZW5zZXNTZXJ2aWNlUmVzb2x2ZVJlcXVlc3QaMy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VzU2VydmljZVJlc29sdmVSZXNwb25zZSIDkAIBEnIKB0FjcXVpcmUSMi5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VzU2VydmljZUFjcXVpcmVSZXF1ZXN0GjMubXVzdGVyLmRpcmVjdG9yeS52MS5MaWNlbnNlc1NlcnZpY2VBY3F1aXJlUmVzcG9uc2UScgoHUmVsZWFzZRIyLm11c3Rlci5kaXJlY3RvcnkudjEuTGljZW5zZXNTZXJ2aWNlUmVsZWFzZVJlcXVlc3QaMy5tdXN0ZXIuZGlyZWN0b3J5LnYxLkxpY2Vuc2VzU2VydmljZVJlbGVhc2VSZXNwb25zZWIGcHJvdG8z")
}
