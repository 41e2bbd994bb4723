// Generated from package muster.authorization.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `muster.authorization.v1`.
public enum AuthorizationV1 {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [AuthorizationV1.Resource.self, AuthorizationV1.Attribute.self, AuthorizationV1.LineValues.self, AuthorizationV1.LineTuple.self, AuthorizationV1.Preview.self, AuthorizationV1.PreviewClaims.self, AuthorizationV1.PreviewClaimValues.self, AuthorizationV1.Consistency.self, AuthorizationV1.Reason.self, AuthorizationV1.Restriction.self, AuthorizationV1.GetEffectiveAccessRequest.self, AuthorizationV1.GetEffectiveAccessResponse.self, AuthorizationV1.EffectiveWorkgroup.self, AuthorizationV1.EffectiveRole.self, AuthorizationV1.EffectiveScope.self, AuthorizationV1.EffectiveItem.self, AuthorizationV1.EffectiveUnit.self, AuthorizationV1.EffectiveLicense.self, AuthorizationV1.SwitchViewRequest.self, AuthorizationV1.SwitchViewResponse.self, AuthorizationV1.FilterResourcesRequest.self, AuthorizationV1.FilterQuestion.self, AuthorizationV1.Candidates.self, AuthorizationV1.Column.self, AuthorizationV1.FilterResourcesResponse.self, AuthorizationV1.Flip.self, AuthorizationV1.FlipCommand.self, AuthorizationV1.FlipMembership.self, AuthorizationV1.FlipRoleState.self, AuthorizationV1.FlipItem.self, AuthorizationV1.FlipLevel.self, AuthorizationV1.FlipEntityPermission.self, AuthorizationV1.FlipStatus.self, AuthorizationV1.ListResourcesRequest.self, AuthorizationV1.ListResourcesResponse.self, AuthorizationV1.ListSubjectsRequest.self, AuthorizationV1.ListSubjectsResponse.self, AuthorizationV1.CheckRequest.self, AuthorizationV1.CheckResponse.self, AuthorizationV1.BatchCheckRequest.self, AuthorizationV1.BatchCheckItem.self, AuthorizationV1.BatchCheckResponse.self, AuthorizationV1.BatchCheckResult.self, AuthorizationV1.BatchCheckAnswer.self, AuthorizationV1.BatchCheckError.self, AuthorizationV1.ExplainRequest.self, AuthorizationV1.ExplainResponse.self, AuthorizationV1.ExplainStep.self, AuthorizationV1.ExplainRule.self, AuthorizationV1.WatchRequest.self, AuthorizationV1.WatchResponse.self, AuthorizationV1.Touched.self]
  }
}
