// Generated from package muster.authorization.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `muster.authorization.v1`.
public enum AuthorizationV1 {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [AuthorizationV1.CheckRequest.self, AuthorizationV1.CheckResponse.self, AuthorizationV1.Resource.self, AuthorizationV1.Consistency.self, AuthorizationV1.Reason.self, AuthorizationV1.BatchCheckRequest.self, AuthorizationV1.BatchCheckItem.self, AuthorizationV1.BatchCheckResponse.self, AuthorizationV1.BatchCheckResult.self, AuthorizationV1.BatchCheckAnswer.self, AuthorizationV1.BatchCheckError.self, AuthorizationV1.ExplainRequest.self, AuthorizationV1.ExplainResponse.self, AuthorizationV1.ExplainStep.self, AuthorizationV1.ExplainRule.self, AuthorizationV1.WatchRequest.self, AuthorizationV1.WatchResponse.self, AuthorizationV1.Touched.self]
  }
}
