import Benchmark
import Operations

let benchmarks: @Sendable () -> Void = {
  for operation in Operation.all {
    let scale: BenchmarkScalingFactor = operation.name.contains("1,000") ? .one : .kilo
    let configuration = Benchmark.Configuration(
      metrics: [.cpuUser, .instructions], scalingFactor: scale, maxDuration: .seconds(2), maxIterations: 2_000)
    Benchmark(operation.name + ", Wire", configuration: configuration) { benchmark in
      blackHole(operation.ours(benchmark.scaledIterations.count))
    }
    Benchmark(operation.name + ", swift-protobuf", configuration: configuration) { benchmark in
      blackHole(operation.reference(benchmark.scaledIterations.count))
    }
  }
}
