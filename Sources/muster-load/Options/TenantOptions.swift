internal import ArgumentParser
internal import FoundationEssentials
internal import LoadHarness

/// The tenant that a seed makes anew: the same options name the same tenant.
struct TenantOptions: ParsableArguments {
  @Option(help: .init("The tenant.", valueName: "id"))
  var tenant = "load"

  @Option(help: .init("How many users it has.", valueName: "count"))
  var users = 100_000

  @Option(help: .init("How many different resources are asked about.", valueName: "count"))
  var resources = 100_000

  @Option(help: .init("What users, workgroups and role states follow from.", valueName: "number"))
  var tenantSeed: UInt64 = 1

  func validate() throws {
    guard LoadLimits.bodies.contains(users), LoadLimits.bodies.contains(resources) else {
      throw ValidationError("--users and --resources must be 1 to \(LoadLimits.bodies.upperBound).")
    }
  }

  var model: TenantModel { TenantModel(tenant: tenant, users: users, resources: resources, seed: tenantSeed) }
}

/// Which checks are asked.
struct CheckOptions: ParsableArguments {
  @OptionGroup var tenant: TenantOptions

  @Option(
    help: .init(
      "Different bodies, made before the run. Default: enough to name each user and resource.", valueName: "count"))
  var bodies: Int?

  @Option(help: .init("The share of checks whose answer is yes.", valueName: "share"))
  var allowed: ShareArgument = ShareArgument(0.9)

  func validate() throws {
    if let bodies, !LoadLimits.bodies.contains(bodies) {
      throw ValidationError("--bodies must be 1 to \(LoadLimits.bodies.upperBound).")
    }
  }

  /// How many bodies.
  var count: Int { bodies ?? max(tenant.users, tenant.resources) }

  func pool(seed: UInt64) -> CheckPool {
    CheckPool(tenant.model, count: count, allowedShare: allowed.value, seed: seed)
  }
}
