import Catalogue

/// Lines that name several delegations.
extension Ruling {
  /// The named delegations that are present and that a line is in order for. Warns who else was
  /// named, and why it is left out.
  /// - Parameters:
  ///   - leftOut: what is not done for the others: `not added`.
  ///   - check: throws why the line is not in order for one that is present.
  /// - Throws: `Refusal` if the line is in order for none of them.
  mutating func accepted(
    _ named: [String], else leftOut: String, _ check: (String) throws(Refusal) -> Void
  ) throws(Refusal) -> [String] {
    var codes: [String] = []
    var refusals: [Refusal] = []
    var refused: [String] = []
    let missing = named.filter { state.delegation($0)?.attendance.isHere != true }
    // Those that are absent are told together.
    do throws(Refusal) { try requireHere(missing) } catch { refusals.append(error) }
    for code in named where !missing.contains(code) {
      do throws(Refusal) {
        try check(code)
        codes.append(code)
      } catch {
        refusals.append(error)
        refused.append(code)
      }
    }
    if codes.isEmpty, let refusal = refusals.first { throw refusal }
    // One reason is enough for several: it covers little of the screen.
    let told = refusals.count - max(0, refused.count - 1)
    let others = refused.dropFirst().map { state.delegation($0)?.label ?? $0 }
    for (place, refusal) in refusals.prefix(told).enumerated() {
      let also = place == told - 1 && !others.isEmpty ? "; also \(Spelling.list(others))" : ""
      warn("\(leftOut): \(refusal.saying)\(also)")
    }
    return codes
  }
}
