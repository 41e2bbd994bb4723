internal import ArgumentParser
internal import FoundationEssentials

/// Which tenant a command is about.
struct TenantOption: ParsableArguments {
  @Option(name: .long, help: .init("The tenant. Else MUSTER_TENANT.", valueName: "id"))
  var tenant: String?

  /// The tenant's id.
  func id(_ environment: [String: String] = ProcessInfo.processInfo.environment) throws(Failure) -> String {
    guard let id = tenant ?? environment["MUSTER_TENANT"], !id.isEmpty else {
      throw Failure("which tenant? name it with --tenant, or in MUSTER_TENANT for all commands")
    }
    return id
  }
}

/// What every change takes.
struct WriteOptions: ParsableArguments {
  @Option(
    help: .init(
      "A word of your own for this change: repeated with the same one, it is done once.", valueName: "text"))
  var requestID: String?

  var id: String { requestID ?? "" }
}

/// What every list takes.
struct ListOptions: ParsableArguments {
  @Option(help: .init("Stop after so many. All, if it is not given.", valueName: "count"))
  var limit: Int?

  func validate() throws {
    if let limit, limit < 1 { throw ValidationError("--limit must be at least 1.") }
  }
}
