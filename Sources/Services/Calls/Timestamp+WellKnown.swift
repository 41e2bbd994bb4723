internal import Model
internal import Wire

extension Timestamp {
  /// The instants that `google.protobuf.Timestamp` allows: the years 1 to 9999.
  private static let seconds = Int64(-62_135_596_800)...253_402_300_799

  /// Reads an instant, cut to microseconds.
  init(_ message: WellKnown.Timestamp, field: String) throws(InvalidField) {
    guard Self.seconds.contains(message.seconds), (0..<1_000_000_000).contains(message.nanos) else {
      throw InvalidField(field, "must be an instant of the years 1 to 9999")
    }
    self.init(microseconds: message.seconds * 1_000_000 + Int64(message.nanos) / 1000)
  }
}
