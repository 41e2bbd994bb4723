import Wire
import WireSamples

/// The message types under test, in the order by which the tests number them: that of their declarations.
let sampleTypes: [(any Message.Type, any MessageView.Type)] = [
  (WireTest.Scalars.self, WireTest.Scalars.View.self),
  (WireTest.Optionals.self, WireTest.Optionals.View.self),
  (WireTest.Repeats.self, WireTest.Repeats.View.self),
  (WireTest.Maps.self, WireTest.Maps.View.self),
  (WireTest.Choices.self, WireTest.Choices.View.self),
  (WireTest.Tree.self, WireTest.Tree.View.self),
  (WireTest.StandardTypes.self, WireTest.StandardTypes.View.self),
  (WireTest.Question.self, WireTest.Question.View.self),
]

extension WireTest.Color: Arbitrary {}

extension WireTest.Scalars: Arbitrary {
  /// One field in three, as most messages leave most fields out.
  init(_ randomness: inout Randomness) {
    func some<T: Arbitrary>(_ none: T, _ randomness: inout Randomness) -> T {
      randomness.below(3) == 0 ? randomness.any() : none
    }
    self.init(
      double: some(0, &randomness), float: some(0, &randomness), int32: some(0, &randomness),
      int64: some(0, &randomness), uint32: some(0, &randomness), uint64: some(0, &randomness),
      sint32: some(0, &randomness), sint64: some(0, &randomness), fixed32: some(0, &randomness),
      fixed64: some(0, &randomness), sfixed32: some(0, &randomness), sfixed64: some(0, &randomness),
      bool: some(false, &randomness), string: some("", &randomness), bytes: some([], &randomness),
      color: some(.unspecified, &randomness), lastPossible: some("", &randomness))
  }
}

extension WireTest.Optionals: Arbitrary {
  init(_ randomness: inout Randomness) {
    self.init(
      double: randomness.any(), float: randomness.any(), int32: randomness.any(), int64: randomness.any(),
      uint32: randomness.any(), uint64: randomness.any(), sint32: randomness.any(), sint64: randomness.any(),
      fixed32: randomness.any(), fixed64: randomness.any(), sfixed32: randomness.any(), sfixed64: randomness.any(),
      bool: randomness.any(), string: randomness.any(), bytes: randomness.any(), color: randomness.any())
  }
}

extension WireTest.Repeats: Arbitrary {
  init(_ randomness: inout Randomness) {
    self = randomness.nested { randomness in
      Self(
        double: randomness.any(), float: randomness.any(), int32: randomness.any(), int64: randomness.any(),
        uint32: randomness.any(), uint64: randomness.any(), sint32: randomness.any(), sint64: randomness.any(),
        fixed32: randomness.any(), fixed64: randomness.any(), sfixed32: randomness.any(), sfixed64: randomness.any(),
        bool: randomness.any(), string: randomness.any(), bytes: randomness.any(), color: randomness.any(),
        scalars: randomness.any(), unpacked: randomness.any(), unpackedFixed: randomness.any())
    }
  }
}

extension WireTest.Maps: Arbitrary {
  init(_ randomness: inout Randomness) {
    self = randomness.nested { randomness in
      Self(
        strings: randomness.any(), int32s: randomness.any(), int64s: randomness.any(), uint32s: randomness.any(),
        uint64s: randomness.any(), sint32s: randomness.any(), sint64s: randomness.any(), fixed32s: randomness.any(),
        fixed64s: randomness.any(), sfixed32s: randomness.any(), sfixed64s: randomness.any(), bools: randomness.any())
    }
  }
}

extension WireTest.Choices: Arbitrary {
  init(_ randomness: inout Randomness) {
    let views: [ViewOneof?] = [nil, .default(randomness.any()), .`self`(randomness.any()), .`init`(randomness.any())]
    self.init(in: randomness.any(), choice: randomness.any(), view: views[randomness.below(views.count)])
  }
}

extension WireTest.Choices.Choice: Arbitrary {
  init(_ randomness: inout Randomness) {
    switch randomness.below(8) {
    case 0: self = .text(randomness.any())
    case 1: self = .bytes(randomness.any())
    case 2: self = .number(randomness.any())
    case 3: self = .flag(randomness.any())
    case 4: self = .fraction(randomness.any())
    case 5: self = .color(randomness.any())
    case 6: self = .scalars(randomness.any())
    default: self = .nothing(WellKnown.Empty())
    }
  }
}

extension WireTest.Tree: Arbitrary {
  init(_ randomness: inout Randomness) {
    self = randomness.nested { randomness in
      Self(
        name: randomness.any(), child: randomness.any(), children: randomness.any(), named: randomness.any(),
        branch: randomness.any())
    }
  }
}

extension WireTest.Tree.Branch: Arbitrary {
  init(_ randomness: inout Randomness) {
    switch randomness.below(3) {
    case 0: self = .left(randomness.any())
    case 1: self = .right(randomness.any())
    default: self = .leaf(.init(value: randomness.any(), back: randomness.any()))
    }
  }
}

extension WireTest.Question: Arbitrary {
  init(_ randomness: inout Randomness) {
    self.init(
      tenant: randomness.any(), subject: randomness.any(), action: randomness.any(), target: randomness.any())
  }
}

extension WireTest.Question.Target: Arbitrary {
  init(_ randomness: inout Randomness) {
    self.init(application: randomness.any(), type: randomness.any(), id: randomness.any())
  }
}
