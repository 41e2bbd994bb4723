// Generated from package grpc.testing by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `grpc.testing`.
public enum GRPCTesting {
  /// The package's `.proto` files.
  public enum Files {}
}
