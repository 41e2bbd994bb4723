/// Something that a codec does.
public struct Operation: Sendable {
  /// A word for tables and files.
  public let name: String
  /// Does it so many times; returns something that depends on each, so that none can be left out.
  public let run: @Sendable (Int) -> Int

  /// Names what `run` does.
  public init(name: String, run: @escaping @Sendable (Int) -> Int) {
    self.name = name
    self.run = run
  }

  /// What is measured of Wire, with fixed inputs.
  public static let all = [decodeCheck, encodeReply, decodeUsers, encodeUsers]
}

extension [Operation] {
  /// The program that counts.py runs: does one operation so many times, `decode\ Check 100`, or names them all.
  public func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 2, let count = Int(arguments[2]), let operation = first(where: { $0.name == arguments[1] })
    else { return print(map(\.name).joined(separator: "\n")) }
    print(operation.run(count))
  }
}
