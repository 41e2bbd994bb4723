import Operations
import Reference

@main
enum ReferenceCounts {
  static func main() { Operation.reference.main() }
}
