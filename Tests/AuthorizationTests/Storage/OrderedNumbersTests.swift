import RandomTenants
import Testing

@testable import Authorization

/// Lists in the order of their keys; here a number is its own key.
struct OrderedNumbersTests {
  private static func all(_ list: OrderedNumbers, from start: UInt32 = 0) -> [UInt32] {
    var place = list.place { $0 < start }
    var numbers: [UInt32] = []
    while let number = list.next(&place) { numbers.append(number) }
    #expect(list.isAtEnd(place))
    return numbers
  }

  @Test("what is inserted and removed in any order is listed in order, and an older version stays as it was")
  func order() {
    var random = SplitMix64(seed: 5)
    var list = OrderedNumbers(sorted: (0..<2_000).map { UInt32($0) * 2 })
    let before = list
    var expected = Set((0..<2_000).map { UInt32($0) * 2 })
    for _ in 0..<6_000 {
      let number = UInt32.random(in: 0..<4_000, using: &random)
      if expected.remove(number) != nil {
        list.remove { $0 < number }
      } else {
        expected.insert(number)
        list.insert(number) { $0 < number }
      }
    }
    #expect(Self.all(list) == expected.sorted())
    #expect(list.count == expected.count)
    #expect(Self.all(list, from: 1_234) == expected.sorted().filter { $0 >= 1_234 })
    #expect(Self.all(before) == (0..<2_000).map { $0 * 2 })
  }

  @Test("a list can be emptied and filled again")
  func empty() {
    var list = OrderedNumbers()
    #expect(Self.all(list) == [])
    list.insert(7) { $0 < 7 }
    list.remove { $0 < 7 }
    #expect(Self.all(list) == [])
    for number: UInt32 in [9, 3, 5] { list.insert(number) { $0 < number } }
    #expect(Self.all(list) == [3, 5, 9])
  }
}
