// Generated from package google.rpc by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `google.rpc`.
public enum GoogleRPC {
  /// The package's `.proto` files.
  public enum Files {}
}
