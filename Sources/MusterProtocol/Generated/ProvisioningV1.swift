// Generated from package muster.provisioning.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `muster.provisioning.v1`.
public enum ProvisioningV1 {
  /// The package's `.proto` files.
  public enum Files {}
}
