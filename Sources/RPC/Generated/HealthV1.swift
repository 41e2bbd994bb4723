// Generated from package grpc.health.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `grpc.health.v1`.
public enum HealthV1 {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [HealthV1.HealthCheckRequest.self, HealthV1.HealthCheckResponse.self]
  }
}
