extension Pattern {
  /// What a pattern says, as a tree.
  indirect enum Node: Hashable, Sendable {
    case set(ScalarSet)
    case sequence([Node])
    case either([Node])
    case repeated(Node, min: Int, max: Int?)
    case start
    case end
  }

  /// Turns a tree into a program.
  struct Compiler {
    /// A counted repetition is written out as often as it may occur, so the length needs a bound of its own.
    static let maxLength = 4096
    /// Repetitions of nothing add no length, and still cost time when they nest.
    static let maxVisits = 4 * maxLength

    private(set) var program: [Instruction] = []
    private var visits = 0

    mutating func append(_ instruction: Instruction) throws(PatternError) {
      guard program.count < Self.maxLength else { throw Self.tooLong }
      program.append(instruction)
    }

    mutating func emit(_ node: Node) throws(PatternError) {
      visits += 1
      guard visits <= Self.maxVisits else { throw Self.tooLong }
      switch node {
      case .set(let set): try append(.one(set))
      case .start: try append(.start)
      case .end: try append(.end)
      case .sequence(let nodes): for node in nodes { try emit(node) }
      case .either(let nodes): try emit(either: nodes[...])
      case .repeated(let node, let min, let max): try emit(node, min: min, max: max)
      }
    }

    private static let tooLong = PatternError(rule: "must be simpler: repetitions make it too long")

    private mutating func emit(either nodes: ArraySlice<Node>) throws(PatternError) {
      var exits: [Int] = []
      for node in nodes.dropLast() {
        let split = program.count
        try append(.split(split + 1, split + 1))
        try emit(node)
        exits.append(program.count)
        try append(.jump(0))
        program[split] = .split(split + 1, program.count)
      }
      if let last = nodes.last { try emit(last) }
      for exit in exits { program[exit] = .jump(program.count) }
    }

    private mutating func emit(_ node: Node, min: Int, max: Int?) throws(PatternError) {
      for _ in 0..<min { try emit(node) }
      guard let max else { return try emit(anyNumberOf: node) }
      var splits: [Int] = []
      for _ in min..<Swift.max(min, max) {
        splits.append(program.count)
        try append(.split(program.count + 1, program.count + 1))
        try emit(node)
      }
      for split in splits { program[split] = .split(split + 1, program.count) }
    }

    private mutating func emit(anyNumberOf node: Node) throws(PatternError) {
      let split = program.count
      try append(.split(split + 1, split + 1))
      try emit(node)
      try append(.jump(split))
      program[split] = .split(split + 1, program.count)
    }
  }
}
