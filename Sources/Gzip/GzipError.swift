/// Why bytes could not be inflated.
public enum GzipError: Error, Sendable, Hashable {
  /// They are not in the format of RFC 1952, or their checksum is wrong.
  case malformed
  /// They end in the middle.
  case truncated
  /// They inflate to more than was allowed.
  case tooLarge
  /// zlib found no memory.
  case outOfMemory
}
