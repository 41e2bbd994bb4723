// Generated from package grpc.reflection.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `grpc.reflection.v1`.
public enum ReflectionV1 {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [ReflectionV1.ServerReflectionRequest.self, ReflectionV1.ExtensionRequest.self, ReflectionV1.ServerReflectionResponse.self, ReflectionV1.FileDescriptorResponse.self, ReflectionV1.ExtensionNumberResponse.self, ReflectionV1.ListServiceResponse.self, ReflectionV1.ServiceResponse.self, ReflectionV1.ErrorResponse.self]
  }
}
