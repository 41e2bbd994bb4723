// Generated from package wire.test by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `wire.test`.
public enum WireTest {
  /// The package's `.proto` files.
  public enum Files {}
}
