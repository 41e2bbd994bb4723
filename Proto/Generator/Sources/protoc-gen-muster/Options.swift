/// How one output is made: `--muster_opt=module=RPC,packages=grpc+google.rpc`.
struct Options {
  /// The module that the output is compiled into.
  var module = ""
  /// Packages to generate, each with those below it.
  var packages: [String] = []

  init(_ pairs: [(key: String, value: String)]) throws {
    for (key, value) in pairs {
      switch key {
      case "module": self.module = value
      case "packages": self.packages = value.split(separator: "+").map(String.init)
      default: throw GeneratorError("unknown option '\(key)'; known are module and packages")
      }
    }
    if self.module.isEmpty || self.packages.isEmpty {
      throw GeneratorError("the options module and packages are needed")
    }
  }

  func contains(package: String) -> Bool {
    self.packages.contains { package == $0 || package.hasPrefix($0 + ".") }
  }
}
