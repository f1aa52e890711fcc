import Catalogue

extension CommandID {
  package static let delegationAdd = CommandID("delegation add")
  package static let delegationRename = CommandID("delegation rename")
  package static let delegationWithdraw = CommandID("delegation withdraw")
  package static let delegationObserver = CommandID("delegation observer")
  package static let delegationMember = CommandID("delegation member")
  package static let delegationDelegates = CommandID("delegation delegates")
}

/// `delegation`: changes to the roster during the session.
let delegationCommands: [CommandSpec] = [
  CommandSpec(
    .delegationAdd,
    "<name:text> [code <code:text>] "
      + "[<seat:member|observer|invited|organisation|ngo|briefer>] [veto] [group <group:text>]",
    help: "Add a delegation to the roster; for a country, the name or the code is enough.",
    example: "delegation add \"Arctic Council\" code ARC observer",
    refusal: { rosterRefusal($0.state) }
  ) { arguments, ruling in
    let delegation = try ruling.newDelegation(arguments)
    ruling.decide(
      DelegationAdded(delegation: delegation, place: ruling.placeInRoll(of: delegation)))
    ruling.answer = "\(delegation.name) (\(delegation.code)) is on the roster"
    ruling.answer += delegation.seat == .observer ? " as \(delegation.role.title)" : ""
    ruling.answer += ": \(line: "attend \(delegation.code) present") when it arrives."
  },
  CommandSpec(
    .delegationRename, "<who:who> <name:text>",
    help: "Change a delegation's name; earlier entries keep the old one.",
    example: "delegation rename Malta \"Republic of Malta\"",
    refusal: { rosterRefusal($0.state) }
  ) { arguments, ruling in
    guard let code = arguments.who() else { return }
    let name = cleaned(arguments.text("name") ?? "")
    try ruling.requireFitting(name)
    try ruling.requireFree(name, for: code)
    let old = ruling.name(code)
    guard old != name else { throw Refusal("it is already called \(name)") }
    ruling.decide(DelegationRenamed(code: code, name: name))
    ruling.answer = "\(old) is now called \(name)."
  },
  CommandSpec(
    .delegationWithdraw, "<whos:whos>",
    help: "Remove delegations from the roster, the lists and the floor.",
    example: "delegation withdraw Malta, Gabon", refusal: { rosterRefusal($0.state) },
    question: { arguments, session in
      let names = session.state.codes(arguments.whos()).map(session.state.name)
      let count = names.count > 5 ? "\(names.count) delegations" : ""
      return names.isEmpty
        ? nil : "Remove \(count.isEmpty ? Spelling.list(names) : count) from the roster?"
    }
  ) { arguments, ruling in
    try ruling.withdraw(ruling.state.codes(arguments.whos()))
  },
  CommandSpec(
    .delegationObserver, "<who:who> [as <guest:invited|organisation|ngo|briefer>]",
    help: "Make a member an observer or another guest; it no longer counts towards the quorum.",
    example: "delegation observer Malta as invited", refusal: { rosterRefusal($0.state) }
  ) { arguments, ruling in
    guard let code = arguments.who() else { return }
    let hadVeto = ruling.state.delegation(code)?.veto == true
    try ruling.seat(code, as: arguments.word("guest").flatMap(Role.init(_:)) ?? Role(.observer))
    if hadVeto { ruling.answer += " Its veto is suspended." }
  },
  CommandSpec(
    .delegationMember, "<who:who>", help: "Make an observer a member, with a vote.",
    example: "delegation member Malta", refusal: { rosterRefusal($0.state) }
  ) { arguments, ruling in
    guard let code = arguments.who() else { return }
    try ruling.seat(code, as: Role(.member))
    if ruling.state.delegation(code)?.veto == true { ruling.answer += " Its veto is restored." }
  },
  CommandSpec(
    .delegationDelegates, "<who:who> <names:text>",
    help: "Name a delegation's delegates, separated by semicolons; an empty text removes them.",
    example: "delegation delegates Malta \"Ana Vella; Luca Borg\""
  ) { arguments, ruling in
    guard let code = arguments.who() else { return }
    try ruling.name(delegates: arguments.text("names") ?? "", of: code)
  },
]

private func rosterRefusal(_ state: State) -> Refusal? {
  state.openVote.map {
    Refusal(
      "a vote is open (\($0.question)), so the roster cannot change: "
        + "\(ways: "vote close", "vote cancel")")
  }
}

extension Ruling {
  fileprivate mutating func seat(_ code: String, as role: Role) throws(Refusal) {
    guard let delegation = state.delegation(code) else { return }
    guard delegation.role != role else {
      throw Refusal("\(delegation.name) is already \(role.title)")
    }
    if role.seat == .observer { try requireAnotherMember(than: [delegation]) }
    decide(SeatChanged(code: code, role: role))
    if let now = state.delegation(code), rules.rights(of: now).documents != .sponsor {
      takeNamesOff(
        code, rules.rights(of: now).documents == .sign ? [.sponsor] : [.sponsor, .signatory])
    }
    answer = "\(delegation.name) is now \(role.title): \(membership)."
  }

  fileprivate mutating func name(delegates text: String, of code: String) throws(Refusal) {
    let names = RosterEntry.list(text)
    if names.count > 1, Set(names.map { $0.folded() }).count < names.count {
      throw Refusal("two delegates have the same name: write more of each")
    }
    decide(DelegatesChanged(code: code, delegates: names))
    answer =
      names.isEmpty
      ? "\(name(code)) has no named delegates."
      : "\(Spelling.list(names)) \(names.count == 1 ? "represents" : "represent") \(name(code))."
  }

  fileprivate mutating func withdraw(_ codes: [String]) throws(Refusal) {
    guard !codes.isEmpty else { throw Refusal("everyone has been called") }
    let leaving = state.roster.delegations.filter { codes.contains($0.code) }
    try requireAnotherMember(than: leaving)
    for code in leaving.map(\.code) {
      if state.floor.speech?.code == code { endSpeech() }
      for motion in state.pendingMotions where motion.by == code {
        decide(
          MotionClosed(
            number: motion.number, status: .withdrawn, ending: .init(.moverLeft)))
      }
      takeNamesOff(code)
      decide(DelegationWithdrawn(code: code))
    }
    let names = Spelling.list(leaving.map(\.name))
    answer = "\(names) \(leaving.count == 1 ? "has" : "have") left the committee: \(membership)."
  }

  private var membership: String {
    Spelling.count(Counts(state, by: session.setup).members, "member")
  }

  /// A committee with observers only could not decide anything.
  private func requireAnotherMember(than leaving: [Delegation]) throws(Refusal) {
    let members = leaving.filter { $0.seat == .member }
    let all = state.roster.delegations.count { $0.seat == .member }
    guard let last = members.last, members.count == all else { return }
    throw Refusal(
      all == 1
        ? "\(last.name) is the last member: add another first, \(line: "delegation add")"
        : "no member would be left: add another first, \(line: "delegation add")")
  }
}
