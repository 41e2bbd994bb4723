// Generated from package google.rpc by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `google.rpc`.
public enum GoogleRPC {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [GoogleRPC.ErrorInfo.self, GoogleRPC.RetryInfo.self, GoogleRPC.DebugInfo.self, GoogleRPC.QuotaFailure.self, GoogleRPC.QuotaFailure.Violation.self, GoogleRPC.PreconditionFailure.self, GoogleRPC.PreconditionFailure.Violation.self, GoogleRPC.BadRequest.self, GoogleRPC.BadRequest.FieldViolation.self, GoogleRPC.RequestInfo.self, GoogleRPC.ResourceInfo.self, GoogleRPC.Help.self, GoogleRPC.Help.Link.self, GoogleRPC.LocalizedMessage.self, GoogleRPC.Status.self]
  }
}
