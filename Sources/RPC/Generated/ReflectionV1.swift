// Generated from package grpc.reflection.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `grpc.reflection.v1`.
public enum ReflectionV1 {
  /// The package's `.proto` files.
  public enum Files {}
}
