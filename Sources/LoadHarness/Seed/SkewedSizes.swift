/// Splits a total over groups as people do: the second is half as large as the first, the third a third, up to a bound.
struct SkewedSizes {
  let sizes: [Int]

  /// - Parameters:
  ///   - total: At most `groups * most`.
  ///   - most: What no group is larger than.
  init(total: Int, groups: Int, most: Int) {
    guard groups > 0, total > 0 else {
      sizes = Array(repeating: 0, count: max(0, groups))
      return
    }
    // The largest share with which all groups together stay within the total.
    var (low, high) = (0, total * 2)
    while low < high {
      let middle = (low + high + 1) / 2
      let sum = (1...groups).reduce(0) { $0 + min(most, middle / $1) }
      if sum <= total { low = middle } else { high = middle - 1 }
    }
    var sizes = (1...groups).map { min(most, low / $0) }
    var rest = total - sizes.reduce(0, +)
    // What is left goes to the small ones, of which each can take some.
    for index in sizes.indices.reversed() where rest > 0 {
      let taken = min(rest, most - sizes[index])
      sizes[index] += min(taken, max(1, rest / groups + 1))
      rest -= min(taken, max(1, rest / groups + 1))
    }
    for index in sizes.indices where rest > 0 {
      let taken = min(rest, most - sizes[index])
      sizes[index] += taken
      rest -= taken
    }
    self.sizes = sizes
  }
}

/// Some of so many numbers, each once, spread evenly; the same for the same random numbers.
struct Spread {
  let numbers: [Int]

  init(_ count: Int, of total: Int, _ random: inout SeededGenerator) {
    guard count > 0, total > 0 else {
      numbers = []
      return
    }
    let start = Int.random(in: 0..<total, using: &random)
    var step = Int.random(in: 1...max(1, total - 1), using: &random)
    // Steps without a common divisor with the total come round only when all numbers were met.
    while Self.divisor(step, total) != 1 { step = step % total + 1 }
    var numbers: [Int] = []
    numbers.reserveCapacity(count)
    var next = start
    for _ in 0..<min(count, total) {
      numbers.append(next)
      next = (next + step) % total
    }
    self.numbers = numbers.sorted()
  }

  private static func divisor(_ a: Int, _ b: Int) -> Int { b == 0 ? a : divisor(b, a % b) }
}
