public import Directory

/// The groups in groups of a snapshot, which must not lie in circles, nor too deep (P39).
public struct NestedGroups: Sendable {
  private var children: [String: [String]] = [:]

  /// - Parameter pairs: Each a group and one that lies in it.
  public init(_ pairs: [(group: String, child: String)]) {
    for (group, child) in pairs { children[group, default: []].append(child) }
  }

  /// - Throws: `invalidField` with the reason `nested_circle` or `nesting_depth`.
  public func check() throws(DirectoryError) {
    var level = Set(children.keys)
    for _ in 0..<ProvisioningLimits.nestingDepth {
      level = level.reduce(into: []) { $0.formUnion(children[$1] ?? []) }
      if level.isEmpty { return }
    }
    // What is left lies below as many groups as there may be, or in a circle.
    var below = level
    for _ in 0...children.count where !below.isEmpty {
      below = below.reduce(into: []) { $0.formUnion(children[$1] ?? []) }
    }
    guard below.isEmpty else {
      throw DirectoryError(
        .invalidField, "members must not make a circle of groups, as those below '\(below.min() ?? "")' do",
        field: "members", reason: "nested_circle")
    }
    guard level.allSatisfy({ children[$0] == nil }) else {
      throw DirectoryError(
        .invalidField, "members must not nest groups deeper than \(ProvisioningLimits.nestingDepth)", field: "members",
        reason: "nesting_depth")
    }
  }
}
