import Catalogue

/// The message of the error that a call throws; `nil` if it throws none.
package func catalogueFault(_ call: () throws -> Void) -> String? {
  do {
    try call()
    return nil
  } catch let error as CatalogueError {
    return error.message
  } catch let error as RosterFileError {
    return error.description
  } catch {
    return "\(error)"
  }
}

/// A generator of the same numbers in every run, so that failures are reproducible.
package struct CatalogueRandom: RandomNumberGenerator {
  private var state: UInt64 = 2023

  package init() {}

  // SplitMix64.
  package mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}
