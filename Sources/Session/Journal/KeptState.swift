/// A state for later use. In a class: screens copy a session several times for each key, and a state
/// in it by value has some 60 references to count.
final class KeptState: Sendable {
  let state: State

  init(_ state: State) { self.state = state }
}
