/// What bytes can be merged into, field by field: owned messages and borrowed views.
///
/// The conformances are generated.
public protocol Mergeable: SendableMetatype {
  /// The value of no bytes.
  init()

  /// The name of a declared field in the `.proto` file, or nil: for the paths of errors.
  static func fieldName(_ number: UInt32) -> StaticString?

  /// Reads fields until the decoder's current message ends. Singular fields take the last value, messages are merged,
  /// repeated fields grow.
  mutating func merge(from decoder: inout Decoder) throws(WireError)
}

extension Mergeable {
  /// Decodes one message that fills `bytes`, within all ``WireLimits``.
  @inlinable
  public init(decoding bytes: UnsafeRawBufferPointer) throws(WireError) {
    self.init()
    var decoder = Decoder(bytes)
    try self.merge(from: &decoder)
  }
}

/// A protobuf message as a Swift value: generated from Proto/.
public protocol Message: Mergeable, JSONValue, Sendable, Equatable {
  /// The name with its package: `muster.directory.v1.User`.
  static var fullName: String { get }

  /// The exact number of bytes that ``encode(into:)`` writes.
  var encodedSize: Int { get }

  /// Writes the fields, which then stand in order of their numbers, and the entries of maps in order of their keys, so that
  /// equal messages have equal bytes.
  ///
  /// - Parameter encoder: Has room for ``encodedSize`` bytes.
  func encode(into encoder: inout Encoder)

  /// Whether its form in JSON is not an object of its fields: the well-known types.
  static var isSpecialInJSON: Bool { get }

  /// Writes the set fields as members of a JSON object.
  func writeMembers(to json: inout JSONWriter)

  /// Reads the field `name`, in lowerCamelCase or as in the `.proto` file.
  mutating func readMember(_ name: String, from json: inout JSONReader) throws(JSONError)
}

extension Message {
  public static var isSpecialInJSON: Bool { false }
}

extension Message {
  /// Decodes one message that fills `bytes`, within all ``WireLimits``.
  public init(decoding bytes: [UInt8]) throws(WireError) {
    self.init()
    // `withUnsafeBytes` does not pass typed errors on, so the result is carried out.
    let result = bytes.withUnsafeBytes { buffer -> Result<Self, WireError> in
      do throws(WireError) {
        return .success(try Self(decoding: buffer))
      } catch {
        return .failure(error)
      }
    }
    self = try result.get()
  }

  /// The message in protobuf's binary format.
  public func encoded() -> [UInt8] {
    let size = self.encodedSize
    return [UInt8](unsafeUninitializedCapacity: size) { buffer, count in
      var encoder = Encoder(UnsafeMutableRawBufferPointer(buffer))
      self.encode(into: &encoder)
      count = encoder.count
    }
  }
}

/// A message read in place: its fields point into bytes that someone else keeps.
///
/// Generated beside the message as `<Message>.View`. A view is valid while the bytes live and must not escape them. It is
/// validated as a whole when it is made, and allocates nothing.
public protocol MessageView: Mergeable {}

/// A protobuf enum: open, so that values of a newer peer survive.
public protocol Enumeration: RawRepresentable, JSONValue, Sendable, Hashable, CustomStringConvertible
where RawValue == Int32 {
  /// Any number is a value, also one that has no name here.
  init(rawValue: Int32)

  /// The declared values, in order of declaration, aliases left out.
  static var allCases: [Self] { get }

  /// The name in the `.proto` file, `USER_STATUS_ACTIVE`, or nil for a number that is not declared.
  var name: StaticString? { get }
}

extension Enumeration {
  /// The value of no bytes: number 0.
  @inlinable
  public init() { self.init(rawValue: 0) }

  /// The value declared under `name`, such as `USER_STATUS_ACTIVE`.
  public init?(name: String) {
    guard let value = Self.allCases.first(where: { value in value.name.map { "\($0)" == name } ?? false }) else {
      return nil
    }
    self = value
  }

  /// The name, or the number if it has none.
  public var description: String { self.name.map { "\($0)" } ?? "\(self.rawValue)" }
}
