// Generated from package google.protobuf by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `google.protobuf`.
public enum WellKnown {
  /// The package's `.proto` files.
  public enum Files {}
}
