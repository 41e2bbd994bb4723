internal import Model
internal import MusterProtocol
internal import Provisioning

extension ProvisioningV1.MappingsServiceTestResponse {
  init(_ tested: MappingsTested, matchedOnly: Bool, token: Token) {
    let mappings = tested.mappings.filter { !matchedOnly || $0.verdict != .noMatch && $0.verdict != .claimMissing }
    self.init(
      outcome: .init(tested.outcome), workgroups: tested.workgroups.map(ProvisioningV1.TestedWorkgroup.init),
      mappings: mappings.map(ProvisioningV1.TestedMapping.init), token: token.description)
  }
}

extension ProvisioningV1.LoginOutcome {
  init(_ outcome: MappingsTested.Outcome) {
    switch outcome {
    case .ok: self = .ok
    case .noMapping: self = .noMapping
    case .overage: self = .overage
    case .claimMissing: self = .claimMissing
    case .provisioningOff: self = .provisioningOff
    case .scopeConflict: self = .scopeConflict
    }
  }
}

extension ProvisioningV1.TestedWorkgroup {
  init(_ workgroup: Provisioning.TestedWorkgroup) {
    self.init(
      workgroup: workgroup.workgroup.rawValue, workgroupName: workgroup.name,
      mappings: workgroup.mappings.map(\.rawValue))
  }
}

extension ProvisioningV1.TestedMapping {
  init(_ tested: Provisioning.TestedMapping) {
    self.init(
      mapping: .init(tested.mapping), verdict: .init(tested.verdict), value: tested.value,
      workgroupName: tested.workgroupName)
  }
}

extension ProvisioningV1.MappingVerdict {
  init(_ verdict: Provisioning.MappingVerdict) {
    switch verdict {
    case .matched: self = .matched
    case .noMatch: self = .noMatch
    case .claimMissing: self = .claimMissing
    case .administratorsNotAllowed: self = .administratorsNotAllowed
    case .outranked: self = .outranked
    case .scopeConflict: self = .scopeConflict
    case .unusable: self = .unusable
    }
  }
}
