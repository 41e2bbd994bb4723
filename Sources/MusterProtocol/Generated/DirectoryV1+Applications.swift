// Generated from muster/directory/v1/applications.proto by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

extension DirectoryV1 {
  public struct Application: Message {
    public static var fullName: String { "muster.directory.v1.Application" }

    /// Such as `CloudProvider`; without a slash.
    public var name: String = ""
    /// How restrictions are counted: an item has at most two of each category (A2, A5).
    public var categories: [DirectoryV1.RestrictionCategory] = []
    /// Of those of its types that have levels.
    public var levels: [DirectoryV1.AccessLevel] = []
    /// What a group administrator holds within their groups (B9).
    public var delegatedPermissions: [String] = []
    /// What license profiles may name (C43).
    public var licenseProducts: [String] = []

    public init() {}

    public init(
      name: String = "",
      categories: [DirectoryV1.RestrictionCategory] = [],
      levels: [DirectoryV1.AccessLevel] = [],
      delegatedPermissions: [String] = [],
      licenseProducts: [String] = []
    ) {
      self.name = name
      self.categories = categories
      self.levels = levels
      self.delegatedPermissions = delegatedPermissions
      self.licenseProducts = licenseProducts
    }

  }

  public struct RestrictionCategory: Message {
    public static var fullName: String { "muster.directory.v1.RestrictionCategory" }

    public var name: String = ""
    public var dimensions: [String] = []

    public init() {}

    public init(
      name: String = "",
      dimensions: [String] = []
    ) {
      self.name = name
      self.dimensions = dimensions
    }

  }

  public struct AccessLevel: Message {
    public static var fullName: String { "muster.directory.v1.AccessLevel" }

    public var name: String = ""
    /// Decides higher and lower in transfers, and nothing else (D6).
    public var rank: Int64 = 0
    /// The actions that it allows.
    public var allows: [String] = []

    public init() {}

    public init(
      name: String = "",
      rank: Int64 = 0,
      allows: [String] = []
    ) {
      self.name = name
      self.rank = rank
      self.allows = allows
    }

  }

}

extension DirectoryV1.Application {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "name"
      case 2: "categories"
      case 3: "levels"
      case 4: "delegated_permissions"
      case 5: "license_products"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.name = try decoder.string()
        case 18:
          try decoder.append(to: &self.categories)
        case 26:
          try decoder.append(to: &self.levels)
        case 34:
          try decoder.append(to: &self.delegatedPermissions, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        case 42:
          try decoder.append(to: &self.licenseProducts, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.Application.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    size += WireSize.sum(self.categories) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.levels) { 1 + WireSize.message($0) }
    size += WireSize.sum(self.delegatedPermissions) { 1 + WireSize.string($0) }
    size += WireSize.sum(self.licenseProducts) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.licenseProducts) { encoder, value in encoder.string(42, value) }
    encoder.elements(self.delegatedPermissions) { encoder, value in encoder.string(34, value) }
    encoder.elements(self.levels) { encoder, value in encoder.message(26, value) }
    encoder.elements(self.categories) { encoder, value in encoder.message(18, value) }
    if !self.name.isEmpty {
      encoder.string(10, self.name)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.categories.isEmpty { json.member("categories", self.categories) }
    if !self.levels.isEmpty { json.member("levels", self.levels) }
    if !self.delegatedPermissions.isEmpty { json.member("delegatedPermissions", self.delegatedPermissions) }
    if !self.licenseProducts.isEmpty { json.member("licenseProducts", self.licenseProducts) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "name": try json.read(into: &self.name)
      case "categories": try json.read(into: &self.categories)
      case "levels": try json.read(into: &self.levels)
      case "delegatedPermissions", "delegated_permissions": try json.read(into: &self.delegatedPermissions)
      case "licenseProducts", "license_products": try json.read(into: &self.licenseProducts)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.Application {
  /// ``DirectoryV1.Application``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var categories: RepeatedView<MessageCodec<DirectoryV1.RestrictionCategory.View>> = RepeatedView()
    public private(set) var levels: RepeatedView<MessageCodec<DirectoryV1.AccessLevel.View>> = RepeatedView()
    public private(set) var delegatedPermissions: RepeatedView<StringCodec> = RepeatedView()
    public private(set) var licenseProducts: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.Application.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.name = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.categories)
          case 26: try decoder.view(tag, into: &self.levels)
          case 34: try decoder.view(tag, into: &self.delegatedPermissions)
          case 42: try decoder.view(tag, into: &self.licenseProducts)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.Application.self)
        }
      }
    }

  }
}

extension DirectoryV1.RestrictionCategory {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "name"
      case 2: "dimensions"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.name = try decoder.string()
        case 18:
          try decoder.append(to: &self.dimensions, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.RestrictionCategory.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    size += WireSize.sum(self.dimensions) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.dimensions) { encoder, value in encoder.string(18, value) }
    if !self.name.isEmpty {
      encoder.string(10, self.name)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.name.isEmpty { json.member("name", self.name) }
    if !self.dimensions.isEmpty { json.member("dimensions", self.dimensions) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "name": try json.read(into: &self.name)
      case "dimensions": try json.read(into: &self.dimensions)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.RestrictionCategory {
  /// ``DirectoryV1.RestrictionCategory``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var dimensions: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.RestrictionCategory.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.name = try decoder.borrowedString()
          case 18: try decoder.view(tag, into: &self.dimensions)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.RestrictionCategory.self)
        }
      }
    }

  }
}

extension DirectoryV1.AccessLevel {
  public static func fieldName(_ number: UInt32) -> StaticString? {
    switch number {
      case 1: "name"
      case 2: "rank"
      case 3: "allows"
      default: nil
    }
  }

  public mutating func merge(from decoder: inout Decoder) throws(WireError) {
    while let tag = try decoder.nextTag() {
      do throws(WireError) {
        switch tag {
        case 10: self.name = try decoder.string()
        case 16: self.rank = try decoder.int64()
        case 26:
          try decoder.append(to: &self.allows, { (decoder: inout Decoder) throws(WireError) -> String in try decoder.string() })
        default: try decoder.skip(tag)
      }
      } catch {
        throw error.inField(tag, of: DirectoryV1.AccessLevel.self)
      }
    }
  }

  public var encodedSize: Int {
    var size = 0
    if !self.name.isEmpty {
      size += 1 + WireSize.string(self.name)
    }
    if self.rank != 0 {
      size += 1 + WireSize.int(self.rank)
    }
    size += WireSize.sum(self.allows) { 1 + WireSize.string($0) }
    return size
  }

  public func encode(into encoder: inout Encoder) {
    encoder.elements(self.allows) { encoder, value in encoder.string(26, value) }
    if self.rank != 0 {
      encoder.int(16, self.rank)
    }
    if !self.name.isEmpty {
      encoder.string(10, self.name)
    }
  }

  public func writeMembers(to json: inout JSONWriter) {
    if !self.name.isEmpty { json.member("name", self.name) }
    if self.rank != 0 { json.member("rank", self.rank) }
    if !self.allows.isEmpty { json.member("allows", self.allows) }
  }

  public mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError) {
    switch name {
      case "name": try json.read(into: &self.name)
      case "rank": try json.read(into: &self.rank)
      case "allows": try json.read(into: &self.allows)
      default: throw JSONError("there is no such field")
    }
  }
}

extension DirectoryV1.AccessLevel {
  /// ``DirectoryV1.AccessLevel``, read in place; valid while the bytes live.
  public struct View: MessageView {
    public private(set) var name: UnsafeRawBufferPointer = StringCodec.empty
    public private(set) var rank: Int64 = 0
    public private(set) var allows: RepeatedView<StringCodec> = RepeatedView()

    public init() {}

    public static func fieldName(_ number: UInt32) -> StaticString? {
      DirectoryV1.AccessLevel.fieldName(number)
    }

    public mutating func merge(from decoder: inout Decoder) throws(WireError) {
      while let tag = try decoder.nextTag() {
        do throws(WireError) {
          switch tag {
          case 10: self.name = try decoder.borrowedString()
          case 16: self.rank = try decoder.int64()
          case 26: try decoder.view(tag, into: &self.allows)
          default: try decoder.skip(tag)
        }
        } catch {
          throw error.inField(tag, of: DirectoryV1.AccessLevel.self)
        }
      }
    }

  }
}

extension DirectoryV1.Files {
  /// `muster/directory/v1/applications.proto`.
  public static let applications = ProtoFile(
    name: "muster/directory/v1/applications.proto", dependencies: [],
    base64: "CiZtdXN0ZXIvZGlyZWN0b3J5L3YxL2FwcGxpY2F0aW9ucy5wcm90bxITbXVzdGVyLmRpcmVjdG9yeS52MSKFAgoLQXBwbGljYXRpb24SEgoEbmFtZRgBIAEoCVIEbmFtZRJICgpjYXRlZ29yaWVzGAIgAygLMigubXVzdGVyLmRpcmVjdG9yeS52MS5SZXN0cmljdGlvbkNhdGVnb3J5UgpjYXRlZ29yaWVzEjgKBmxldmVscxgDIAMoCzIgLm11c3Rlci5kaXJlY3RvcnkudjEuQWNjZXNzTGV2ZWxSBmxldmVscxIzChVkZWxlZ2F0ZWRfcGVybWlzc2lvbnMYBCADKAlSFGRlbGVnYXRlZFBlcm1pc3Npb25zEikKEGxpY2Vuc2VfcHJvZHVjdHMYBSADKAlSD2xpY2Vuc2VQcm9kdWN0cyJJChNSZXN0cmljdGlvbkNhdGVnb3J5EhIKBG5hbWUYASABKAlSBG5hbWUSHgoKZGltZW5zaW9ucxgCIAMoCVIKZGltZW5zaW9ucyJNCgtBY2Nlc3NMZXZlbBISCgRuYW1lGAEgASgJUgRuYW1lEhIKBHJhbmsYAiABKANSBHJhbmsSFgoGYWxsb3dzGAMgAygJUgZhbGxvd3NiBnByb3RvMw==")
}
