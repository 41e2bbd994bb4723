public import ArgumentParser
public import LoadHarness

extension Span: ExpressibleByArgument {
  public init?(argument: String) { self.init(parsing: argument) }
}

/// A share of a whole: `0.1%` or `0.001`.
struct ShareArgument: ExpressibleByArgument {
  let value: Double

  init(_ value: Double) { self.value = value }

  init?(argument: String) {
    guard let value = Share.parse(argument) else { return nil }
    self.value = value
  }

  var defaultValueDescription: String { Share.text(value) }
}

extension ProviderStyle: ExpressibleByArgument {}
