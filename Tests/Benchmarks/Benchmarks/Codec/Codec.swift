import Benchmark
import Operations
import Reference

let benchmarks: @Sendable () -> Void = {
  for (operations, codec) in [(Operation.all, "Wire"), (Operation.reference, "swift-protobuf")] {
    for operation in operations {
      let configuration = Benchmark.Configuration(
        metrics: [.wallClock, .instructions], scalingFactor: operation.name.contains("1,000") ? .one : .kilo,
        maxDuration: .seconds(2), maxIterations: 2_000)
      Benchmark("\(operation.name), \(codec)", configuration: configuration) { benchmark in
        blackHole(operation.run(benchmark.scaledIterations.count))
      }
    }
  }
}
