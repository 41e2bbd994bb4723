import Operations

/// Does one operation so many times: `codec-counts "decode Check" ours 100`. Without arguments it names them.
@main
enum CodecCounts {
  static func main() {
    let arguments = CommandLine.arguments.dropFirst()
    guard arguments.count == 3, let count = Int(arguments[3]),
      let operation = Operation.all.first(where: { $0.name == arguments[1] })
    else { return print(Operation.all.map(\.name).joined(separator: "\n")) }
    let run = arguments[2] == "ours" ? operation.ours : operation.reference
    print(run(count))
  }
}
