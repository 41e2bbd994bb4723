// Generated from package muster.directory.v1 by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

/// The package `muster.directory.v1`.
public enum DirectoryV1 {
  /// The package's `.proto` files.
  public enum Files {}
}
