// swift-tools-version: 6.2
import PackageDescription

let package = Package(
  name: "generator",
  products: [.executable(name: "protoc-gen-muster", targets: ["protoc-gen-muster"])],
  dependencies: [
    // A package of its own, so that this dependency never enters the product's graph.
    .package(url: "https://github.com/apple/swift-protobuf", from: "1.39.0", traits: [])
  ],
  targets: [
    .executableTarget(
      name: "protoc-gen-muster",
      dependencies: [.product(name: "SwiftProtobufPluginLibrary", package: "swift-protobuf")],
      swiftSettings: [
        .treatAllWarnings(as: .error),
        .enableUpcomingFeature("ExistentialAny"),
        .enableUpcomingFeature("InternalImportsByDefault"),
        .enableUpcomingFeature("MemberImportVisibility"),
      ])
  ],
  swiftLanguageModes: [.v6]
)
