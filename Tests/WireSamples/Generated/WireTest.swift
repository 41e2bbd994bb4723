// Generated from package wire.test by protoc-gen-muster (Proto/generate.sh). Do not edit.
// swift-format-ignore-file

public import Wire

/// The package `wire.test`.
public enum WireTest {
  /// The package's `.proto` files.
  public enum Files {}

  /// Its messages: what an `Any` may hold.
  public static var messages: [any Message.Type] {
    [WireTest.Scalars.self, WireTest.Optionals.self, WireTest.Repeats.self, WireTest.Maps.self, WireTest.Choices.self, WireTest.Tree.self, WireTest.Tree.Leaf.self, WireTest.StandardTypes.self, WireTest.Question.self, WireTest.Question.Target.self]
  }
}
