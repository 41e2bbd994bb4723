/// A glob or regular expression, ready for matching whole values.
///
/// Patterns come from administrators of tenants and values from their providers, and neither may slow down the other
/// tenants of a node. So matching follows all alternatives at once (Thompson's construction): its cost is at most the
/// length of the value times the length of the pattern, whatever the pattern. Back references and look-around have no
/// such bound, and are refused.
struct Pattern: Sendable {
  private let program: [Instruction]

  enum Instruction: Hashable, Sendable {
    case one(ScalarSet)
    case split(Int, Int)
    case jump(Int)
    case start
    case end
    case accept
  }

  init(_ node: Node) throws(PatternError) {
    var compiler = Compiler()
    try compiler.emit(node)
    try compiler.append(.accept)
    program = compiler.program
  }

  /// `*` stands for any text, `?` for any one character, everything else for itself.
  init(glob: String) throws(PatternError) {
    let nodes = glob.unicodeScalars.map { scalar -> Node in
      switch scalar {
      case "*": .repeated(.set(.any), min: 0, max: nil)
      case "?": .set(.any)
      default: .set(ScalarSet(scalar))
      }
    }
    try self.init(.sequence(nodes))
  }

  /// See ``PatternParser`` for the syntax.
  init(regex: String) throws(PatternError) {
    var parser = PatternParser(regex)
    try self.init(try parser.parse())
  }

  /// Whether the whole value matches.
  ///
  /// - Parameter steps: What may still be spent; counts down, and the answer is false once it is used up.
  func matches(_ value: String, steps: inout Int) -> Bool {
    var current = Threads(count: program.count)
    var next = Threads(count: program.count)
    follow(0, into: &current, isStart: true, isEnd: value.isEmpty, &steps)
    var rest = value.unicodeScalars[...]
    while let scalar = rest.popFirst() {
      next.removeAll()
      for index in current.list {
        steps -= 1
        if case .one(let set) = program[index], set.contains(scalar) {
          follow(index + 1, into: &next, isStart: false, isEnd: rest.isEmpty, &steps)
        }
      }
      swap(&current, &next)
      if current.list.isEmpty || steps <= 0 { return false }
    }
    return current.list.contains { program[$0] == .accept }
  }

  /// Adds everything that is reached without a character; a list of work instead of recursion, so that no pattern can
  /// exhaust the stack.
  private func follow(_ start: Int, into threads: inout Threads, isStart: Bool, isEnd: Bool, _ steps: inout Int) {
    var pending = [start]
    while let index = pending.popLast() {
      guard threads.insert(index) else { continue }
      steps -= 1
      switch program[index] {
      case .jump(let target): pending.append(target)
      case .split(let first, let second): pending += [second, first]
      case .start: if isStart { pending.append(index + 1) }
      case .end: if isEnd { pending.append(index + 1) }
      case .one, .accept: continue
      }
    }
  }

  /// The places in the program that are alive, each once.
  private struct Threads {
    private(set) var list: [Int] = []
    private var isMember: [Bool]

    init(count: Int) { isMember = Array(repeating: false, count: count) }

    mutating func insert(_ index: Int) -> Bool {
      guard !isMember[index] else { return false }
      isMember[index] = true
      list.append(index)
      return true
    }

    mutating func removeAll() {
      for index in list { isMember[index] = false }
      list.removeAll(keepingCapacity: true)
    }
  }
}

/// A pattern can't be used.
struct PatternError: Error, Hashable, Sendable {
  /// The end of a sentence that begins with the field's name.
  let rule: String
}
