// Proves that a sanitizer reports what is wrong and nothing else: does what its argument says.
import Glibc
import Synchronization

final class Numbers: Sendable {
  let locked = Mutex<[Int]>([])
  // A number: what races over it must not break the program in another way, which might end it before it has reported.
  nonisolated(unsafe) var unlocked = 0
}

/// Eight tasks fight for one lock, and wake each other by continuations. In order, unless `unlocked` is used too.
func contend(racing: Bool) async {
  let numbers = Numbers()
  await withTaskGroup(of: Void.self) { group in
    for task in 0..<8 {
      group.addTask {
        for number in 0..<10_000 {
          numbers.locked.withLock { if $0.count < 50 { $0.append(number) } else { $0.removeAll() } }
          if racing { numbers.unlocked = numbers.unlocked &+ task }
          if number % 100 == 0 { await handOver(number) }
        }
      }
    }
  }
}

/// A task of its own writes what the caller reads behind the continuation, which may be resumed before it waits.
func handOver(_ number: Int) async {
  final class Box: @unchecked Sendable {
    // SAFETY: written before the continuation is resumed, read behind it.
    var number = 0
  }
  let box = Box()
  await withUnsafeContinuation { continuation in
    Task {
      box.number = number
      continuation.resume()
    }
  }
  guard box.number == number else { fatalError("lost") }
}

@inline(never)
func useAfterFree() -> UInt8 {
  let bytes = UnsafeMutablePointer<UInt8>.allocate(capacity: 8)
  bytes.initialize(repeating: 1, count: 8)
  bytes.deallocate()
  return bytes[3]
}

@inline(never)
func leak() {
  for _ in 0..<100 { _ = malloc(1000) }
}

switch CommandLine.arguments.last {
case "order": await contend(racing: false)
case "race": await contend(racing: true)
case "use-after-free": print(useAfterFree())
case "leak": leak()
default: fatalError("control order|race|use-after-free|leak")
}
