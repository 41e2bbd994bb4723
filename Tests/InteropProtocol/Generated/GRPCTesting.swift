// Generated from package grpc.testing by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `grpc.testing`.
public enum GRPCTesting {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [GRPCTesting.Empty.self, GRPCTesting.BoolValue.self, GRPCTesting.Payload.self, GRPCTesting.EchoStatus.self, GRPCTesting.SimpleRequest.self, GRPCTesting.SimpleResponse.self, GRPCTesting.StreamingInputCallRequest.self, GRPCTesting.StreamingInputCallResponse.self, GRPCTesting.ResponseParameters.self, GRPCTesting.StreamingOutputCallRequest.self, GRPCTesting.StreamingOutputCallResponse.self]
  }
}
