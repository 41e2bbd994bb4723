// Generated from package grpc.health.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `grpc.health.v1`.
public enum HealthV1 {
  /// The package's `.proto` files.
  public enum Files {}
}
