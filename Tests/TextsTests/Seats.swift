@testable import Texts

/// Names for the tests, with their codes.
enum Seats {
  static let known: KnownNames = {
    var names = KnownNames(folding: folded)
    for (code, spellings) in seats {
      for name in spellings + [code] { names.add(name, code: code) }
    }
    return names
  }()

  private static let seats: [(String, [String])] = [
    ("NOR", ["Norway", "Norwegen"]), ("PER", ["Peru"]), ("TGO", ["Togo"]), ("CHL", ["Chile"]),
    ("BEN", ["Benin"]), ("CUB", ["Cuba"]),
    ("PRK", ["DPRK", "Democratic People's Republic of Korea"]),
    ("KOR", ["Republic of Korea", "Korea, Republic of", "South Korea", "Republik Korea"]),
    ("FIN", ["Finland", "Finnland"]), ("BIH", ["Bosnia and Herzegovina"]),
    ("CIV", ["Côte d'Ivoire"]),
    ("TTO", ["Trinidad and Tobago"]), ("GBR", ["United Kingdom", "UK"]), ("USA", ["United States"]),
    ("RUS", ["Russian Federation", "Russia"]), ("COL", ["Colombia"]), ("ZAF", ["South Africa"]),
    ("AUT", ["Austria", "Österreich"]), ("AUS", ["Australia"]), ("KEN", ["Kenya"]),
    ("QUEEN", ["2. Queen, Ada the Second"]), ("MINT", ["Master of the Mint"]),
    ("SPY", ["Spymaster"]),
    ("WWF", ["WWF"]),
  ]

  /// Without case, accents and the shape of apostrophes: the name of `é` is LATIN SMALL LETTER E WITH
  /// ACUTE.
  @Sendable static func folded(_ text: String) -> String {
    var result = ""
    for scalar in text.lowercased().unicodeScalars {
      if scalar == "’" {
        result += "'"
      } else if !scalar.isASCII, let name = scalar.properties.name,
        let letter = name.split(separator: " ").dropFirst(3).first, name.hasPrefix("LATIN SMALL"),
        name.contains(" WITH ")
      {
        result += letter.lowercased()
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }
}

/// A draft in short: `p3 1{a,b{i,ii}} 2`.
func outline(_ draft: DraftText) -> String {
  func level(_ clauses: [Clause], _ depth: Int) -> String {
    zip(clauses, Clause.ordinals(of: clauses)).map { clause, ordinal in
      let below = clause.subclauses.isEmpty ? "" : "{\(level(clause.subclauses, depth + 1))}"
      return Alphabet.at(depth: depth).written(ordinal.value) + ordinal.suffix + below
    }.joined(separator: depth == 1 ? " " : ",")
  }
  return "p\(draft.preambular.count) " + level(draft.operative, 1)
}
