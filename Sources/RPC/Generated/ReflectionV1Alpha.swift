// Generated from package grpc.reflection.v1alpha by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `grpc.reflection.v1alpha`.
public enum ReflectionV1Alpha {
  /// The package's `.proto` files.
  public enum Files {}
}
