// swift-tools-version: 6.2
import PackageDescription

// A package of its own, so that neither swift-protobuf nor the benchmarks' library enters the product's graph.
let settings: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

let package = Package(
  name: "benchmarks",
  dependencies: [
    .package(name: "muster", path: "../.."),
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0", traits: []),
    .package(url: "https://github.com/ordo-one/benchmark", from: "1.38.0", traits: []),
  ],
  targets: [
    // What is measured, and the same by swift-protobuf: its messages are written by generate.sh.
    .target(
      name: "Operations", dependencies: [.product(name: "MusterClient", package: "muster")], swiftSettings: settings),
    .target(
      name: "Reference", dependencies: ["Operations", .product(name: "SwiftProtobuf", package: "swift-protobuf")]),
    // Time and instructions: `swift package benchmark`.
    .executableTarget(
      name: "Codec", dependencies: ["Operations", "Reference", .product(name: "Benchmark", package: "benchmark")],
      path: "Benchmarks/Codec", swiftSettings: settings,
      plugins: [.plugin(name: "BenchmarkPlugin", package: "benchmark")]),
    // Allocations and references: counts.py runs them under callgrind.
    .executableTarget(name: "codec-counts", dependencies: ["Operations"], swiftSettings: settings),
    .executableTarget(name: "reference-counts", dependencies: ["Operations", "Reference"], swiftSettings: settings),
  ],
  swiftLanguageModes: [.v6]
)
