import Wire
import WireSamples

extension WireTest.StandardTypes: Arbitrary {
  init(_ randomness: inout Randomness) {
    let either: [Either?] = [
      nil, .nothing(.nullValue), .anything(randomness.any()), .text(randomness.any()),
    ]
    self.init(
      timestamp: randomness.any(), duration: randomness.any(), fieldMask: randomness.any(), empty: randomness.any(),
      any: randomness.any(), timestamps: randomness.any(), double: randomness.any(), float: randomness.any(),
      int64: randomness.any(), uint64: randomness.any(), int32: randomness.any(), uint32: randomness.any(),
      bool: randomness.any(), string: randomness.any(), bytes: randomness.any(), struct: randomness.any(),
      value: randomness.any(), list: randomness.any(), null: randomness.any(), values: randomness.any(),
      numbers: randomness.any(), either: either[randomness.below(either.count)])
  }
}

/// The nine messages that hold one value.
protocol ArbitraryWrapper: Arbitrary {
  associatedtype Wrapped: Arbitrary
  init(value: Wrapped)
}

extension ArbitraryWrapper {
  init(_ randomness: inout Randomness) { self.init(value: randomness.any()) }
}

extension WellKnown.DoubleValue: ArbitraryWrapper {}
extension WellKnown.FloatValue: ArbitraryWrapper {}
extension WellKnown.Int64Value: ArbitraryWrapper {}
extension WellKnown.UInt64Value: ArbitraryWrapper {}
extension WellKnown.Int32Value: ArbitraryWrapper {}
extension WellKnown.UInt32Value: ArbitraryWrapper {}
extension WellKnown.BoolValue: ArbitraryWrapper {}
extension WellKnown.StringValue: ArbitraryWrapper {}
extension WellKnown.BytesValue: ArbitraryWrapper {}

extension WellKnown.Struct: Arbitrary {
  init(_ randomness: inout Randomness) { self.init(fields: randomness.any()) }
}

extension WellKnown.ListValue: Arbitrary {
  init(_ randomness: inout Randomness) { self.init(values: randomness.any()) }
}

extension WellKnown.NullValue: Arbitrary {}

extension WellKnown.Timestamp: Arbitrary {
  /// Any instant that the type allows.
  init(_ randomness: inout Randomness) {
    self.init(
      seconds: Int64.random(in: -62_135_596_800...253_402_300_799, using: &randomness),
      nanos: [0, 1, 1_000, 120_000_000, 999_999_999][randomness.below(5)])
  }
}

extension WellKnown.Duration: Arbitrary {
  /// Any length that the type allows.
  init(_ randomness: inout Randomness) {
    let seconds = [0, 1, Int64.random(in: 0...315_576_000_000, using: &randomness)][randomness.below(3)]
    let nanos: Int32 = [0, 1, 1_000, 120_000_000, 999_999_999][randomness.below(5)]
    let sign = randomness.below(2) == 0 ? 1 : -1
    self.init(seconds: seconds * Int64(sign), nanos: nanos * Int32(sign))
  }
}

extension WellKnown.FieldMask: Arbitrary {
  init(_ randomness: inout Randomness) {
    let paths = ["name", "display_name", "address.zip_code", "a_b.c_d.e"]
    self.init(paths: (0..<randomness.below(3)).map { _ in paths[randomness.below(paths.count)] })
  }
}

extension WellKnown.Empty: Arbitrary {
  init(_ randomness: inout Randomness) { self.init() }
}

extension WellKnown.AnyMessage: Arbitrary {
  init(_ randomness: inout Randomness) {
    let packed: any Message =
      switch randomness.below(5) {
      case 0: WireTest.Scalars(&randomness)
      case 1: WellKnown.Duration(&randomness)
      case 2: WellKnown.Empty()
      case 3: WellKnown.Int64Value(value: randomness.any())
      default: WellKnown.Struct(&randomness)
      }
    self.init(typeUrl: "type.googleapis.com/\(type(of: packed).fullName)", value: packed.encoded())
  }
}

extension WellKnown.Value: Arbitrary {
  init(_ randomness: inout Randomness) {
    self = randomness.nested { randomness in
      switch randomness.below(6) {
      case 0: Self(kind: .nullValue(.nullValue))
      case 1: Self(kind: .numberValue(Double.random(in: -1e9...1e9, using: &randomness)))
      case 2: Self(kind: .stringValue(randomness.any()))
      case 3: Self(kind: .boolValue(randomness.any()))
      case 4: Self(kind: .structValue(randomness.any()))
      default: Self(kind: .listValue(randomness.any()))
      }
    }
    if self.kind == nil { self.kind = .boolValue(true) }
  }
}
