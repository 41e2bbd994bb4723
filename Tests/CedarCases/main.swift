import Authorization
import Foundation
import Model
import RandomTenants

/// Prints random tenants with questions and the engine's answers, one tenant a line in JSON, for another engine to
/// compare.
///
///     cedar-cases TENANTS QUESTIONS
struct Line: Encodable {
  var facts: [Fact]
  var cases: [Asked]
}

struct Asked: Encodable {
  var user: UserID
  var action: String
  var application: String
  var type: String
  var id: String
  var attributes: [String: [String]]
  var answer: String
}

func ask(_ tenant: inout RandomTenant, _ snapshot: Snapshot) -> Asked? {
  let question = tenant.question()
  guard case .user(let user) = question.subject, question.view == nil else { return nil }
  let answer: String
  switch snapshot.check(question) {
  case .allowed: answer = "allowed"
  case .denied: answer = "denied"
  case .conditional, .unknown: return nil
  }
  return Asked(
    user: user, action: question.action, application: question.resource.application, type: question.resource.type,
    id: question.resource.id, attributes: question.resource.attributes, answer: answer)
}

let arguments = CommandLine.arguments.dropFirst().compactMap { Int($0) }
guard arguments.count == 2, arguments.allSatisfy({ $0 >= 0 }) else {
  FileHandle.standardError.write(Data("usage: cedar-cases TENANTS QUESTIONS\n".utf8))
  exit(2)
}
let encoder = JSONEncoder()
for seed in 0..<UInt64(arguments[0]) {
  var tenant = RandomTenant(seed: seed, of: [.cloudProvider, .planning, .partnering])
  let snapshot = Snapshot(
    tenant: TenantID(rawValue: "acme"), epoch: Epoch(timeline: 1, restores: 0), revision: 1,
    facts: tenant.shuffledFacts())
  let cases = (0..<arguments[1]).compactMap { _ in ask(&tenant, snapshot) }
  let line = try encoder.encode(Line(facts: tenant.list.facts, cases: cases))
  print(String(decoding: line, as: UTF8.self))
}
