import RPC
import Testing

@testable import MusterProtocol
@testable import muster

@Suite struct OutputTests {
  @Test("a table is aligned by what a terminal shows, without spaces at the ends of lines")
  func table() {
    let text = Table(["ID", "NAME", "STATE"], [["u-1", "Ann", "on"], ["u-22", "", "off"], ["u-3", "日本", ""]])
      .text(.plain, none: "none")
    #expect(
      text == """
        ID    NAME  STATE
        u-1   Ann   on
        u-22  -     off
        u-3   日本  -
        """)
    #expect(Table(["ID"], []).text(.plain, none: "No users.") == "No users.")
  }

  @Test("color is for terminals, and changes no width")
  func color() {
    let plain = Table(["ID", "NAME"], [["a", "b"]]).text(.plain, none: "")
    let colored = Table(["ID", "NAME"], [["a", "b"]]).text(Style(isColored: true), none: "")
    #expect(colored.hasPrefix("\u{1b}[1mID\u{1b}[0m  \u{1b}[1mNAME\u{1b}[0m\n"))
    #expect(
      colored.replacing("\u{1b}[1m", with: "").replacing("\u{1b}[0m", with: "") == plain)
    #expect(!Style.standard(environment: ["NO_COLOR": "1"]).isColored)
  }

  @Test("a name can't steer the terminal")
  func controlCharacters() {
    #expect("a\u{1b}[2Jb\nc".visible == "a\\u{1b}[2Jb\\u{a}c")
    #expect("abc\u{202e}def".visible == "abc\\u{202e}def")
    #expect("Zoë 👩‍👩‍👧".visible == "Zoë 👩‍👩‍👧")
  }

  @Test("fields without a value are left out")
  func fields() {
    #expect(Fields(["id": "ann", "e-mail": "", "status": "active"]).text(.plain) == "id      ann\nstatus  active")
  }

  @Test("an explanation shows each step, and the rules below the step that they decided")
  func explanation() {
    let reply = AuthorizationV1.ExplainResponse(
      decision: .denied,
      steps: [
        .init(conjunct: .active, verdict: .passed),
        .init(
          conjunct: .deny, verdict: .failed,
          reason: .init(conjunct: .deny, code: "role_denied", message: "Guests denies Economics/Run.")),
        .init(conjunct: .scope, verdict: .notApplicable),
        .init(conjunct: .permission, verdict: .passed),
      ],
      rules: [
        .init(
          workgroup: "w1", workgroupName: "Planners", role: "Economics/Run", state: "allowed", sources: ["manual"],
          conjunct: .permission),
        .init(
          workgroup: "w2", workgroupName: "Guests", role: "Economics/Run", state: "denied", sources: ["idp:okta"],
          wins: true, conjunct: .deny),
      ],
      token: "1.1-0.4.acme",
      flip: .init(commands: [
        .init(command: .removeMembership(.init(workgroup: "w2", workgroupName: "Guests", user: "ann"))),
        .init(
          command: .setRoleState(
            .init(workgroup: "w1", workgroupName: "Planners", role: "Plan It/Ann's", state: "unset"))),
      ]))
    #expect(
      ExplainTree(reply).text(title: "ann run economics_run/r1", .plain) == """
        ann run economics_run/r1: denied
          ✓ active
          ✗ deny  Guests denies Economics/Run. (role_denied)
              ▸ Guests denies Economics/Run  via idp:okta  wins
          · scope  not applicable
          ✓ permission
                Planners allows Economics/Run  via manual
          to flip it:
              muster workgroups remove w2 ann
              muster workgroups roles w1 --unset 'Plan It/Ann'\\''s'
        token 1.1-0.4.acme
        """)
  }

  @Test("units come after their parents, and none is lost, also in a tree that is broken")
  func units() {
    let units: [DirectoryV1.Unit] = [
      .init(id: "team", parent: "group"), .init(id: "top"), .init(id: "group", parent: "top"),
      .init(id: "lost", parent: "nowhere"), .init(id: "x", parent: "y"), .init(id: "y", parent: "x"),
      .init(id: "self", parent: "self"),
    ]
    let ordered = UnitTree.ordered(units).map { "\($0.depth) \($0.unit.id)" }
    #expect(ordered == ["0 top", "1 group", "2 team", "0 lost", "0 self", "0 x", "0 y"])
  }

  @Test("a failure says what happened, the status, and the fields that the message does not name")
  func failure() {
    let error = RPCError(
      .invalidArgument, "user.email must have an @",
      details: [
        .badRequest([
          .init(field: "user.email", description: "must have an @"), .init(field: "user.id", description: "is taken"),
        ])
      ])
    let failure = Failure.explaining(error, server: "127.0.0.1:7400", hasKey: true) as? Failure
    #expect(failure?.text == "muster: user.email must have an @ (INVALID_ARGUMENT)\n  user.id: is taken")
  }

  @Test("what is not there is said once, and the field only where its value is wrong")
  func saidOnce() {
    func text(_ code: StatusCode) -> String? {
      let details: [ErrorDetail] = [.badRequest([.init(field: "user", description: "There is no ann.")])]
      let error = RPCError(code, "There is no ann.", details: details)
      return (Failure.explaining(error, server: "127.0.0.1:7400", hasKey: true) as? Failure)?.text
    }
    #expect(text(.notFound) == "muster: There is no ann. (NOT_FOUND)")
    #expect(text(.invalidArgument) == "muster: There is no ann. (INVALID_ARGUMENT)\n  user: There is no ann.")
  }

  @Test("numbers come with what they count")
  func counts() {
    #expect([0, 1, 2].map { $0.of("workgroup") } == ["0 workgroups", "1 workgroup", "2 workgroups"])
  }

  @Test("a failure of the connection is told from one that the server reports")
  func unavailable() {
    let ours = RPCError(.unavailable, "no connection", cause: CancellationError())
    let theirs = RPCError(.unavailable, "the database is out of reach")
    func text(_ error: RPCError, hasKey: Bool = true) -> String? {
      (Failure.explaining(error, server: "127.0.0.1:1", hasKey: hasKey) as? Failure)?.text
    }
    #expect(text(ours)?.hasPrefix("muster: no musterd answers at 127.0.0.1:1: start one with `make run`") == true)
    #expect(text(theirs) == "muster: the database is out of reach (UNAVAILABLE)")
    let unknown = RPCError(.unauthenticated, "no")
    #expect(text(unknown, hasKey: false)?.contains("there is none at .muster/root.key") == true)
    #expect(text(unknown)?.contains("does not take this key") == true)
  }
}
