internal import ArgumentParser

/// Which workgroup of which tenant a command is about.
struct WorkgroupOption: ParsableArguments {
  @Argument(help: .init("The workgroup, by id or name.", valueName: "workgroup"))
  var workgroup: String

  @OptionGroup var tenant: TenantOption

  /// The ids of both.
  func resolved(_ session: Session) async throws -> (tenant: String, workgroup: String) {
    let tenant = try tenant.id()
    return (tenant, try await session.workgroupID(workgroup, tenant: tenant))
  }
}
