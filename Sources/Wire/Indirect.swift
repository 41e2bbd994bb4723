/// A value behind a reference: lets a generated message contain its own type.
public indirect enum Indirect<Value: Sendable & Equatable>: Sendable, Equatable {
  /// The value.
  case box(Value)

  /// The value.
  public var value: Value {
    switch self {
    case .box(let value): value
    }
  }
}
