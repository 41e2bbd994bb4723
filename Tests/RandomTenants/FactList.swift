public import Model

/// The facts that hold: a list in which a later fact replaces an earlier one under the same key.
public struct FactList {
  private var places: [FactKey: Int] = [:]
  private var list: [Fact?] = []

  /// In the order in which they were put.
  public var facts: [Fact] { list.compactMap(\.self) }

  public init(_ facts: [Fact]) {
    for fact in facts { apply(.put(fact)) }
  }

  public mutating func apply(_ effect: Effect) {
    if let place = places.removeValue(forKey: effect.key) { list[place] = nil }
    guard case .put(let fact) = effect else { return }
    places[fact.key] = list.count
    list.append(fact)
  }
}
