/// The W3C trace that a call belongs to (Trace Context level 1, version 00).
public struct TraceContext: Sendable, Hashable {
  /// The two halves of the trace's id; never both 0.
  public let traceID: (high: UInt64, low: UInt64)
  /// The caller's span, or ours if we began the trace; never 0.
  public let spanID: UInt64
  /// Whether the caller records the trace.
  public let isSampled: Bool

  public init(traceID: (high: UInt64, low: UInt64), spanID: UInt64, isSampled: Bool) {
    self.traceID = traceID
    self.spanID = spanID
    self.isSampled = isSampled
  }

  /// Begins a trace.
  public static func random(using generator: inout some RandomNumberGenerator) -> TraceContext {
    TraceContext(
      traceID: (generator.next(), generator.next() | 1), spanID: generator.next() | 1, isSampled: false)
  }

  /// The next span of the same trace.
  public func child(using generator: inout some RandomNumberGenerator) -> TraceContext {
    TraceContext(traceID: traceID, spanID: generator.next() | 1, isSampled: isSampled)
  }

  /// Reads a `traceparent` field; nil if it is malformed or of an unknown shape.
  public init?(traceparent text: UnsafeRawBufferPointer) {
    // 00-<32 digits>-<16 digits>-<2 digits>; a later version may go on behind another dash (§3.2.3).
    guard text.count >= 55, text[2] == Self.dash, text[35] == Self.dash, text[52] == Self.dash,
      let version = Self.hex(text, 0..<2), version != 0xff, version != 0 || text.count == 55,
      text.count == 55 || text[55] == Self.dash,
      let high = Self.hex(text, 3..<19), let low = Self.hex(text, 19..<35), high != 0 || low != 0,
      let span = Self.hex(text, 36..<52), span != 0, let flags = Self.hex(text, 53..<55)
    else { return nil }
    self.init(traceID: (high, low), spanID: span, isSampled: flags & 1 != 0)
  }

  /// The field's value.
  public var traceparent: String {
    "00-\(Self.digits(traceID.high))\(Self.digits(traceID.low))-\(Self.digits(spanID))-\(isSampled ? "01" : "00")"
  }

  /// The trace's id in 32 digits, as logs show it.
  public var traceIDText: String { Self.digits(traceID.high) + Self.digits(traceID.low) }

  public static func == (left: TraceContext, right: TraceContext) -> Bool {
    left.traceID == right.traceID && left.spanID == right.spanID && left.isSampled == right.isSampled
  }

  public func hash(into hasher: inout Hasher) {
    hasher.combine(traceID.high)
    hasher.combine(traceID.low)
    hasher.combine(spanID)
  }

  private static let dash = UInt8(ascii: "-")

  private static func digits(_ value: UInt64) -> String {
    let text = String(value, radix: 16)
    return String(repeating: "0", count: 16 - text.count) + text
  }

  /// Lower-case digits only (§3.2.2.3).
  private static func hex(_ text: UnsafeRawBufferPointer, _ range: Range<Int>) -> UInt64? {
    var value: UInt64 = 0
    for digit in text[range] {
      switch digit {
      case UInt8(ascii: "0")...UInt8(ascii: "9"): value = value << 4 | UInt64(digit - UInt8(ascii: "0"))
      case UInt8(ascii: "a")...UInt8(ascii: "f"): value = value << 4 | UInt64(digit - UInt8(ascii: "a") + 10)
      default: return nil
      }
    }
    return value
  }
}

/// A fast generator for ids that need not be secret (SplitMix64); one per thread.
struct TraceIDGenerator: RandomNumberGenerator {
  private var state: UInt64

  init() {
    var system = SystemRandomNumberGenerator()
    state = system.next()
  }

  mutating func next() -> UInt64 {
    state &+= 0x9e37_79b9_7f4a_7c15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xbf58_476d_1ce4_e5b9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94d0_49bb_1331_11eb
    return mixed ^ (mixed >> 31)
  }
}
