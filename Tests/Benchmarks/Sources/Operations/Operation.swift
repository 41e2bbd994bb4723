/// Something the codec does, by us and by swift-protobuf.
public struct Operation: Sendable {
  /// A word for tables and files.
  public let name: String
  /// Does it so many times; returns something that depends on each, so that none can be left out.
  public let ours: @Sendable (Int) -> Int
  /// The same by swift-protobuf.
  public let reference: @Sendable (Int) -> Int

  /// All that is measured, with fixed inputs.
  public static let all = [decodeCheck, encodeReply, decodeUsers, encodeUsers]
}
