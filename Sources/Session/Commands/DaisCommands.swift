/// `dais`: who sits at it.
let daisCommands: [CommandSpec] = [
  CommandSpec(
    "dais presiding", "<name:text>", help: "Note who presides from now on.",
    example: "dais presiding \"Ms. Okafor\""
  ) { arguments, ruling in
    let name = cleaned(arguments.text("name") ?? "")
    guard !name.isEmpty else { throw Refusal("who presides? dais presiding \"name\"") }
    guard ruling.state.presiding != name else { throw Refusal("\(name) presides already") }
    ruling.decide(DaisChanged(presiding: name))
    ruling.answer = "\(name) presides."
  }
]

/// Somebody took the chair.
public struct DaisChanged: Fact {
  public static let name = "daisChanged"
  public var presiding: String

  public func apply(to state: inout State, at now: Int) { state.presiding = presiding }
}
