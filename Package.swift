// swift-tools-version: 6.2
import PackageDescription

/// The settings of every Swift target: nothing implicit, nothing warned about.
let strict: [SwiftSetting] = [
  .treatAllWarnings(as: .error),
  .enableUpcomingFeature("ExistentialAny"),
  .enableUpcomingFeature("InternalImportsByDefault"),
  .enableUpcomingFeature("MemberImportVisibility"),
]

/// The targets that wrap C: every unsafe expression is marked, so that `grep unsafe` is the audit list.
let wrapsC: [SwiftSetting] = strict + [.strictMemorySafety()]

let logging: Target.Dependency = .product(name: "Logging", package: "swift-log")
let collections: Target.Dependency = .product(name: "DequeModule", package: "swift-collections")
let heap: Target.Dependency = .product(name: "HeapModule", package: "swift-collections")

let package = Package(
  name: "muster",
  products: [
    // With the modules whose types its interface shows.
    .library(name: "MusterClient", targets: ["MusterClient", "MusterProtocol", "RPC", "Wire"]),
    .executable(name: "musterd", targets: ["musterd"]),
    .executable(name: "muster", targets: ["muster"]),
    .executable(name: "muster-load", targets: ["muster-load"]),
    .executable(name: "muster-scim", targets: ["muster-scim"]),
  ],
  dependencies: [
    .package(url: "https://github.com/HdrHistogram/hdrhistogram-swift", from: "0.2.0"),
    .package(url: "https://github.com/apple/swift-argument-parser", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-collections", from: "1.6.0"),
    .package(
      url: "https://github.com/apple/swift-configuration", from: "1.4.0",
      traits: [.defaults, "CommandLineArguments", "YAML"]),
    .package(url: "https://github.com/apple/swift-log", from: "1.16.0"),
    .package(url: "https://github.com/apple/swift-http-types", from: "1.8.0"),
    .package(url: "https://github.com/apple/swift-nio", from: "2.101.0"),
    .package(url: "https://github.com/apple/swift-nio-extras", from: "1.35.0"),
    .package(url: "https://github.com/apple/swift-nio-ssl", from: "2.37.0"),
    .package(url: "https://github.com/hummingbird-project/hummingbird", from: "2.28.0"),
    .package(url: "https://github.com/jpsim/Yams", from: "6.2.0"),
    .package(url: "https://github.com/swhitty/FlyingFox", from: "0.27.0"),
    .package(url: "https://github.com/swift-server/async-http-client", from: "1.37.0"),
    .package(url: "https://github.com/swift-server/swift-service-lifecycle", from: "2.13.0"),
    .package(url: "https://github.com/swiftlang/swift-subprocess", from: "1.0.0"),
  ],
  targets: [
    // The system's own libraries.
    .systemLibrary(name: "CNghttp2", pkgConfig: "libnghttp2", providers: [.apt(["libnghttp2-dev"])]),
    .systemLibrary(name: "CLibpq", pkgConfig: "libpq", providers: [.apt(["libpq-dev"])]),
    .systemLibrary(name: "COpenSSL", pkgConfig: "openssl", providers: [.apt(["libssl-dev"])]),
    .systemLibrary(name: "CLibxml2", pkgConfig: "libxml-2.0", providers: [.apt(["libxml2-dev"])]),
    .systemLibrary(name: "CZlib", pkgConfig: "zlib", providers: [.apt(["zlib1g-dev"])]),
    .target(name: "CLinux"),

    // How bytes move.
    .target(name: "Reactor", dependencies: ["CLinux", heap], swiftSettings: wrapsC),
    .target(name: "Wire", swiftSettings: strict),
    .target(name: "HTTP2", dependencies: ["CNghttp2"], swiftSettings: wrapsC),
    .target(name: "Gzip", dependencies: ["CZlib"], swiftSettings: wrapsC),
    .target(name: "TLS", dependencies: ["COpenSSL"], swiftSettings: wrapsC),
    .target(
      name: "RPC", dependencies: ["Reactor", "HTTP2", "TLS", "Gzip", "Wire", logging, collections],
      swiftSettings: strict),
    .target(name: "MusterProtocol", dependencies: ["Wire", "RPC"], swiftSettings: strict),
    .target(
      name: "MusterClient", dependencies: ["RPC", "Reactor", "TLS", "MusterProtocol", "Wire"], swiftSettings: strict),
    .executableTarget(
      name: "muster-example", dependencies: ["MusterClient", "MusterProtocol", "RPC"], path: "Sources/Examples",
      swiftSettings: strict),

    // How load is made and measured.
    .target(
      name: "LoadHarness",
      dependencies: [
        "RPC", "Reactor", "TLS", "MusterProtocol", "Wire", "SCIM", "Secrets",
        .product(name: "Histogram", package: "hdrhistogram-swift"),
      ], swiftSettings: strict),

    .target(name: "Secrets", dependencies: ["COpenSSL"], swiftSettings: wrapsC),

    // What a call means.
    .target(name: "Model", swiftSettings: strict),
    .target(name: "Authorization", dependencies: ["Model"], swiftSettings: strict),
    .target(name: "Directory", dependencies: ["Model", "Authorization"], swiftSettings: strict),
    .target(name: "Provisioning", dependencies: ["Model", "Directory", "SCIM"], swiftSettings: strict),
    .target(name: "Assertions", dependencies: ["Model", "Wire", "COpenSSL", "CLibxml2"], swiftSettings: wrapsC),
    .target(
      name: "Services",
      dependencies: [
        "Model", "Authorization", "Directory", "Provisioning", "SCIM", "Assertions", "RPC", "Reactor", "Wire",
        "MusterProtocol", "Secrets",
      ],
      swiftSettings: strict),

    .target(name: "SCIM", dependencies: ["Model"], swiftSettings: strict),

    // Where facts live.
    .target(
      name: "Postgres",
      dependencies: [
        "Reactor", "TLS", "CLibpq", "CLinux", logging, collections,
        .product(name: "Subprocess", package: "swift-subprocess"),
      ], swiftSettings: wrapsC),
    .target(
      name: "Repositories",
      dependencies: ["Model", "Authorization", "Directory", "Provisioning", "Postgres", collections],
      swiftSettings: strict),

    // The executables.
    .executableTarget(
      name: "musterd",
      dependencies: [
        "Model", "Authorization", "Directory", "Provisioning", "Services", "Repositories", "Postgres", "RPC", "Reactor",
        "MusterProtocol", "TLS", "Wire", "Secrets", logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "Configuration", package: "swift-configuration"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "FlyingFox", package: "FlyingFox"),
        .product(name: "FlyingSocks", package: "FlyingFox"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
        .product(name: "Yams", package: "Yams"),
      ],
      resources: [
        .embedInCode("Presets/base.yaml"), .embedInCode("Presets/cloud_provider.yaml"),
        .embedInCode("Presets/authoring.yaml"), .embedInCode("Presets/planning.yaml"),
        .embedInCode("Presets/partnering.yaml"), .embedInCode("Presets/messaging.yaml"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "muster",
      dependencies: [
        "MusterClient", "MusterProtocol", "RPC", "Reactor", "TLS", "Wire",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),

    .executableTarget(
      name: "muster-load",
      dependencies: [
        "LoadHarness", "MusterClient", "MusterProtocol", "RPC", "Reactor", "SCIM", "TLS",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "AsyncHTTPClient", package: "async-http-client"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTP1", package: "swift-nio"),
        .product(name: "NIOPosix", package: "swift-nio"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
      ],
      swiftSettings: strict),

    .target(
      name: "SCIMGateway",
      dependencies: [
        "MusterClient", "MusterProtocol", "RPC", "SCIM", "Wire", collections, logging,
        .product(name: "HTTPTypes", package: "swift-http-types"),
        .product(name: "Hummingbird", package: "hummingbird"),
        .product(name: "HummingbirdCore", package: "hummingbird"),
        .product(name: "HummingbirdHTTP2", package: "hummingbird"),
        .product(name: "NIOCore", package: "swift-nio"),
        .product(name: "NIOHTTPTypes", package: "swift-nio-extras"),
        .product(name: "NIOSSL", package: "swift-nio-ssl"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),
    .executableTarget(
      name: "muster-scim",
      dependencies: [
        "MusterClient", "RPC", "SCIMGateway", logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
        .product(name: "ServiceLifecycle", package: "swift-service-lifecycle"),
        .product(name: "UnixSignals", package: "swift-service-lifecycle"),
      ],
      swiftSettings: strict),

    // Messages of every kind, and a program that does to them what the tests in Python ask.
    .target(
      name: "WireSamples", dependencies: ["Wire"], path: "Tests/WireSamples", exclude: ["Protos"],
      swiftSettings: strict),
    .executableTarget(
      name: "wire-peer", dependencies: ["Wire", "WireSamples"], path: "Tests/WirePeer", swiftSettings: strict),

    // Small tenants at random, with changes and questions, and a program that prints some with the engine's answers.
    .target(
      name: "RandomTenants", dependencies: ["Authorization", "Model"], path: "Tests/RandomTenants",
      swiftSettings: strict),
    .executableTarget(
      name: "cedar-cases", dependencies: ["Authorization", "Model", "RandomTenants"], path: "Tests/CedarCases",
      swiftSettings: strict),

    // The other side of the interop tests.
    .target(
      name: "InteropProtocol", dependencies: ["Wire", "RPC"], path: "Tests/InteropProtocol", exclude: ["Protos"],
      swiftSettings: strict),
    .executableTarget(
      name: "interop-server",
      dependencies: [
        "InteropProtocol", "RPC", "Reactor", "TLS", logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/InteropServer", swiftSettings: strict),
    .executableTarget(
      name: "interop-client",
      dependencies: [
        "InteropProtocol", "RPC", "Reactor", "TLS",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/InteropClient", swiftSettings: strict),

    // Load on the store, for the benchmarks.
    .executableTarget(
      name: "store-bench",
      dependencies: [
        "Repositories", "Directory", "Model", "Postgres", "Reactor",
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      path: "Tests/StoreBench", exclude: ["small_write.sql"], swiftSettings: strict),

    // The proofs.
    .testTarget(name: "ReactorTests", dependencies: ["Reactor"], swiftSettings: strict),
    .target(
      name: "TestCertificates", dependencies: ["COpenSSL"], path: "Tests/TestCertificates", swiftSettings: wrapsC),
    .testTarget(name: "TLSTests", dependencies: ["TLS", "TestCertificates"], swiftSettings: strict),
    .testTarget(
      name: "WireTests", dependencies: ["Wire", "WireSamples"], exclude: ["goldens.py"], swiftSettings: strict),
    .testTarget(
      name: "RPCTests", dependencies: ["RPC", "HTTP2", "TLS", "Gzip", "Wire", "Reactor", "TestCertificates", logging],
      swiftSettings: strict),
    .testTarget(
      name: "AuthorizationTests", dependencies: ["Authorization", "Model", "RandomTenants"], swiftSettings: strict),
    .testTarget(
      name: "DirectoryTests",
      dependencies: ["Directory", "Model", "Authorization", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .testTarget(
      name: "ProvisioningTests",
      dependencies: ["Provisioning", "Directory", "Model", "SCIM", .product(name: "Yams", package: "Yams")],
      swiftSettings: strict),
    .target(
      name: "SCIMFuzzing", dependencies: ["SCIM", "Model"], path: "Tests/SCIMFuzzing", exclude: ["Corpus"],
      swiftSettings: strict),
    .testTarget(name: "SCIMTests", dependencies: ["SCIM", "SCIMFuzzing", "Model"], swiftSettings: strict),
    .testTarget(
      name: "AssertionsTests", dependencies: ["Assertions", "Model", "Wire", "COpenSSL"],
      swiftSettings: wrapsC),
    .testTarget(
      name: "ServicesTests",
      dependencies: [
        "Services", "Assertions", "Model", "Authorization", "Directory", "Provisioning", "RPC", "Reactor",
        "MusterProtocol", "Secrets",
        "Wire", logging,
      ],
      swiftSettings: strict),
    .testTarget(
      name: "MusterClientTests",
      dependencies: [
        "MusterClient", "muster", "MusterProtocol", "RPC", "Reactor", "Wire", logging,
        .product(name: "ArgumentParser", package: "swift-argument-parser"),
      ],
      swiftSettings: strict),
    .testTarget(
      name: "LoadHarnessTests",
      dependencies: ["LoadHarness", "MusterProtocol", "RPC", "Reactor", "SCIM", "Wire", logging],
      swiftSettings: strict),
    .testTarget(
      name: "PostgresTests", dependencies: ["Postgres", "Reactor", "TestCertificates", logging],
      exclude: ["record_proxy.py"], swiftSettings: strict),
    .testTarget(
      name: "RepositoriesTests",
      dependencies: [
        "Repositories", "Model", "Authorization", "Directory", "Provisioning", "Postgres", "Reactor", logging,
      ],
      swiftSettings: strict),
  ],
  swiftLanguageModes: [.v6]
)
