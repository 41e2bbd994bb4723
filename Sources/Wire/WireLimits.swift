/// The bounds that every decoding keeps, whoever sent the bytes.
public enum WireLimits {
  /// Levels of messages and groups below the outermost message: the limit of the other protobuf implementations, and
  /// little enough for the recursion to fit a thread's stack.
  public static let nesting = 100

  /// Bytes that the elements of repeated and map fields of message type may take in memory, per decoding. An empty
  /// element is two bytes on the wire and some hundred in memory; without this bound 4 MiB could become a gigabyte.
  public static let elementBytes = 64 << 20

  /// Bytes of a varint: 64 bits, seven in each byte.
  public static let varintBytes = 10

  /// Bytes of a tag or of a length: 32 bits, seven in each byte.
  public static let lengthBytes = 5

  /// The highest field number: what 32 bits of tag leave above the three bits of wire type.
  public static let fieldNumber: UInt32 = (1 << 29) - 1
}
