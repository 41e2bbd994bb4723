import Glibc

/// What went wrong with a descriptor, an address or the loop itself.
public struct ReactorError: Error, Sendable, CustomStringConvertible {
  /// What kind of failure it is.
  public struct Code: Hashable, Sendable {
    private enum Value { case system, invalidAddress, addressInUse, closed }
    private let value: Value
    private init(_ value: Value) { self.value = value }

    /// A system call failed; the message names it.
    public static var system: Self { Self(.system) }
    /// The text isn't `host:port`, or the host has no address.
    public static var invalidAddress: Self { Self(.invalidAddress) }
    /// Another process listens there.
    public static var addressInUse: Self { Self(.addressInUse) }
    /// It was closed or stopped before.
    public static var closed: Self { Self(.closed) }
  }

  /// What kind of failure it is.
  public var code: Code
  /// What happened and what to do.
  public var message: String

  /// A failure that another module found.
  public init(_ code: Code, _ message: String) {
    self.code = code
    self.message = message
  }

  /// The failure of the system call just made, from `errno`.
  init(systemCall name: String, errno number: Int32 = errno) {
    let text = unsafe String(cString: strerror(number))
    self.init(number == EADDRINUSE ? .addressInUse : .system, "\(name): \(text)")
  }

  public var description: String { message }
}
