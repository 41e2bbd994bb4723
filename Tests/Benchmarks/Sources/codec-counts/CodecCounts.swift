import Operations

@main
enum CodecCounts {
  static func main() { Operation.all.main() }
}
