/// A fact that corrects what is on record. It holds what is corrected and the new values, which
/// the state, the screens, the statistics and the minutes use from then on. The original stays in
/// the journal.
package protocol Correction: Fact {
  /// What is corrected, in words: `vote 3`.
  func subject(in state: State) -> String
}
