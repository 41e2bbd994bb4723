import Glibc
import Reactor
import Synchronization
import Testing

private func nested(_ depth: Int, on reactor: Reactor) async -> Bool {
  await Task.yield()
  guard reactor.isCurrent else { return false }
  return depth == 0 ? true : await nested(depth - 1, on: reactor)
}

@Suite struct ExecutorTests {
  @Test("work given by several threads runs once each, in the order of each thread")
  func workFromThreads() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      let log = Log<(Int, Int)>()
      await withTaskGroup { tasks in
        for thread in 0..<4 {
          tasks.addTask { for number in 0..<1000 { reactor.execute { log.append((thread, number)) } } }
        }
      }
      _ = try await reactor.run { true }
      for thread in 0..<4 {
        #expect(log.all.filter { $0.0 == thread }.map(\.1) == Array(0..<1000))
      }
    }
  }

  @Test("a task that yields lets others have their turn and stays on its reactor")
  func yielding() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      let log = Log<Int>()
      let stayed = await withTaskExecutorPreference(reactor) {
        await withTaskGroup(of: Bool.self) { tasks in
          for task in 0..<3 {
            tasks.addTask {
              for _ in 0..<100 {
                log.append(task)
                await reactor.yield()
              }
              return reactor.isCurrent
            }
          }
          return await tasks.reduce(true) { $0 && $1 }
        }
      }
      #expect(stayed)
      // Once all three run, no one comes twice before the others have come.
      let turns = log.all
      for index in stride(from: 3, to: turns.count - 3, by: 3) { #expect(Set(turns[index..<(index + 3)]).count == 3) }
    }
  }

  @Test("async code with the reactor's preference stays on it through async calls, task groups and async let")
  func staysOnReactor() async throws {
    try await withReactors(2) { group in
      for reactor in group.reactors {
        let stayed = await withTaskExecutorPreference(reactor) {
          async let one = nested(10, on: reactor)
          let many = await withTaskGroup(of: Bool.self) { tasks in
            for _ in 0..<100 { tasks.addTask { await nested(3, on: reactor) } }
            return await tasks.reduce(true) { $0 && $1 }
          }
          let first = await one
          return first && many && reactor.isCurrent && Reactor.current === reactor
        }
        #expect(stayed)
      }
      #expect(Reactor.current == nil)
    }
  }

  @Test("many tasks from many threads all run")
  func manyTasks() async throws {
    try await withReactors(2) { group in
      let sum = await withTaskGroup(of: Int.self) { tasks in
        for number in 0..<10_000 {
          tasks.addTask(executorPreference: group.next()) {
            await Task.yield()
            return number
          }
        }
        return await tasks.reduce(0, +)
      }
      #expect(sum == 10_000 * 9_999 / 2)
    }
  }

  @Test("a task that keeps yielding doesn't starve timers and work")
  func noStarvation() async throws {
    try await withReactors { group in
      let reactor = group.reactors[0]
      let stop = Flag()
      try await withThrowingTaskGroup(of: Void.self) { tasks in
        tasks.addTask(executorPreference: reactor) {
          while !stop.isSet { await Task.yield() }
        }
        try await reactor.sleep(until: .now + .milliseconds(5))
        stop.set()
        try await tasks.waitForAll()
      }
    }
  }

  @Test("what was given before stop still runs, and join returns after it")
  func stopAndJoin() throws {
    let reactor = try Reactor()
    try reactor.start()
    let ran = Atomic(0)
    for _ in 0..<100 { reactor.execute { ran.add(1, ordering: .relaxed) } }
    reactor.stop()
    reactor.join()
    #expect(ran.load(ordering: .relaxed) == 100)
    reactor.join()
  }

  @Test("a stopped and dropped reactor is freed, whatever it had still to do and was given later")
  func freed() throws {
    weak var weakReactor: Reactor?
    do {
      let reactor = try Reactor()
      weakReactor = reactor
      _ = reactor.schedule(at: .now + .seconds(3600)) { reactor.stop() }
      try reactor.start()
      reactor.stop()
      reactor.join()
      reactor.execute { reactor.stop() }
    }
    #expect(weakReactor == nil)
  }
}
