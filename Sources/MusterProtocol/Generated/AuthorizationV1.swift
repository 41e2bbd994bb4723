// Generated from package muster.authorization.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `muster.authorization.v1`.
public enum AuthorizationV1 {
  /// The package's `.proto` files.
  public enum Files {}
}
