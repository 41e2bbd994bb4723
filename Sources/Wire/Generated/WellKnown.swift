// Generated from package google.protobuf by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `google.protobuf`.
public enum WellKnown {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [WellKnown.AnyMessage.self, WellKnown.Duration.self, WellKnown.Empty.self, WellKnown.FieldMask.self, WellKnown.Struct.self, WellKnown.Value.self, WellKnown.ListValue.self, WellKnown.Timestamp.self, WellKnown.DoubleValue.self, WellKnown.FloatValue.self, WellKnown.Int64Value.self, WellKnown.UInt64Value.self, WellKnown.Int32Value.self, WellKnown.UInt32Value.self, WellKnown.BoolValue.self, WellKnown.StringValue.self, WellKnown.BytesValue.self]
  }
}
