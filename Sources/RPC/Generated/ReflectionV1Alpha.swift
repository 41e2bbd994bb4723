// Generated from package grpc.reflection.v1alpha by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `grpc.reflection.v1alpha`.
public enum ReflectionV1Alpha {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [ReflectionV1Alpha.ServerReflectionRequest.self, ReflectionV1Alpha.ExtensionRequest.self, ReflectionV1Alpha.ServerReflectionResponse.self, ReflectionV1Alpha.FileDescriptorResponse.self, ReflectionV1Alpha.ExtensionNumberResponse.self, ReflectionV1Alpha.ListServiceResponse.self, ReflectionV1Alpha.ServiceResponse.self, ReflectionV1Alpha.ErrorResponse.self]
  }
}
