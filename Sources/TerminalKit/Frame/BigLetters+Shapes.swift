extension BigLetters {
  /// A diacritic above a letter.
  package enum Mark {
    case grave, acute, circumflex, tilde, diaeresis, caron

    /// Its points in two rows.
    package var rows: [String] {
      switch self {
      case .grave: ["# ", " #"]
      case .acute: [" #", "# "]
      case .circumflex: [" # ", "# #"]
      case .tilde: [" # #", "# # "]
      case .diaeresis: ["   ", "# #"]
      case .caron: ["# #", " # "]
      }
    }
  }

  /// Letters drawn as another letter, with a mark if there is space for it.
  package static let accented: [Character: (base: Character, mark: Mark?)] = {
    var accented: [Character: (base: Character, mark: Mark?)] = [
      "’": ("'", nil), "✗": ("X", nil), "\"": ("“", nil), "—": ("-", nil), "–": ("-", nil),
      "Ç": ("C", nil), "Ł": ("L", nil),
      "Ş": ("S", nil), "Ø": ("O", nil),
      "Å": ("A", nil), "İ": ("I", nil), "Ÿ": ("Y", .diaeresis), "Š": ("S", .caron),
      "Č": ("C", .caron), "Ž": ("Z", .caron), "Й": ("И", .caron), "Ё": ("E", .diaeresis),
    ]
    let marks: [(Mark, String, String)] = [
      (.grave, "AEIOU", "ÀÈÌÒÙ"), (.acute, "AEIOUY", "ÁÉÍÓÚÝ"), (.circumflex, "AEIOU", "ÂÊÎÔÛ"),
      (.tilde, "ANO", "ÃÑÕ"), (.diaeresis, "AEIOU", "ÄËÏÖÜ"),
    ]
    for (mark, bases, letters) in marks {
      for (base, letter) in zip(bases, letters) { accented[letter] = (base, mark) }
    }
    // Cyrillic letters that look like Latin ones.
    for (letter, base) in zip("АВЕКМНОРСТУХ", "ABEKMHOPCTYX") { accented[letter] = (base, nil) }
    return accented
  }()

  /// The blocks of each letter without its mark, row by row, five rows high.
  package static let shapes: [Character: [[Bool]]] = {
    var shapes: [Character: [[Bool]]] = [
      "A": rows([" # ", "# #", "###", "# #", "# #"]),
      "B": rows(["## ", "# #", "## ", "# #", "## "]),
      "C": rows(["###", "#  ", "#  ", "#  ", "###"]),
      "D": rows(["## ", "# #", "# #", "# #", "## "]),
      "E": rows(["###", "#  ", "## ", "#  ", "###"]),
      "F": rows(["###", "#  ", "## ", "#  ", "#  "]),
      "G": rows(["####", "#   ", "# ##", "#  #", "####"]),
      "H": rows(["# #", "# #", "###", "# #", "# #"]),
      "I": rows(["#", "#", "#", "#", "#"]),
      "J": rows(["  #", "  #", "  #", "# #", "###"]),
      "K": rows(["# #", "# #", "## ", "# #", "# #"]),
      "L": rows(["#  ", "#  ", "#  ", "#  ", "###"]),
      "M": rows(["#   #", "## ##", "# # #", "#   #", "#   #"]),
      "N": rows(["#  #", "## #", "# ##", "#  #", "#  #"]),
      "O": rows(["###", "# #", "# #", "# #", "###"]),
      "P": rows(["###", "# #", "###", "#  ", "#  "]),
      "Q": rows(["###", "# #", "# #", "###", "  #"]),
      "R": rows(["###", "# #", "## ", "# #", "# #"]),
      "S": rows(["###", "#  ", "###", "  #", "###"]),
      "T": rows(["###", " # ", " # ", " # ", " # "]),
      "U": rows(["# #", "# #", "# #", "# #", "###"]),
      "V": rows(["# #", "# #", "# #", "# #", " # "]),
      "W": rows(["#   #", "#   #", "# # #", "## ##", "#   #"]),
      "X": rows(["# #", "# #", " # ", "# #", "# #"]),
      "Y": rows(["# #", "# #", " # ", " # ", " # "]),
      "Z": rows(["###", "  #", " # ", "#  ", "###"]),
      "'": rows(["#", "#", " ", " ", " "]),
      ",": rows([" ", " ", " ", "#", "#"]),
      "(": rows([" #", "# ", "# ", "# ", " #"]),
      ")": rows(["# ", " #", " #", " #", "# "]),
      "&": rows(["## ", "## ", "###", "# #", "###"]),
    ]
    shapes.merge(cyrillic) { latin, _ in latin }
    shapes.merge(signs) { letter, _ in letter }
    for digit in "0123456789.-/:" { shapes[digit] = BigDigits.shape(of: digit) }
    return shapes
  }()

  private static let signs: [Character: Points] = [
    "✓": rows(["    #", "   # ", "# #  ", " #   ", "     "]),
    "·": rows([" ", " ", "#", " ", " "]),
    "▸": rows(["#  ", "## ", "###", "## ", "#  "]),
    "…": rows(["     ", "     ", "     ", "     ", "# # #"]),
    "“": rows(["# #", "# #", "   ", "   ", "   "]),
    "”": rows(["# #", "# #", "   ", "   ", "   "]),
    ";": rows([" ", "#", " ", "#", "#"]),
    "?": rows(["###", "  #", " ##", "   ", " # "]),
    "!": rows(["#", "#", "#", " ", "#"]),
    "%": rows(["# #", "  #", " # ", "#  ", "# #"]),
  ]

  private static let cyrillic: [Character: Points] = [
    "Б": rows(["###", "#  ", "###", "# #", "###"]),
    "Г": rows(["###", "#  ", "#  ", "#  ", "#  "]),
    "Д": rows([" ### ", " # # ", " # # ", "#####", "#   #"]),
    "Ж": rows(["# # #", "# # #", " ### ", "# # #", "# # #"]),
    "З": rows(["###", "  #", " ##", "  #", "###"]),
    "И": rows(["#  #", "#  #", "# ##", "## #", "#  #"]),
    "Л": rows([" ##", "# #", "# #", "# #", "# #"]),
    "П": rows(["###", "# #", "# #", "# #", "# #"]),
    "Ф": rows(["#####", "# # #", "#####", "  #  ", "  #  "]),
    "Ц": rows(["# # ", "# # ", "# # ", "####", "   #"]),
    "Ч": rows(["# #", "# #", "###", "  #", "  #"]),
    "Ш": rows(["# # #", "# # #", "# # #", "# # #", "#####"]),
    "Щ": rows(["# # # ", "# # # ", "# # # ", "######", "     #"]),
    "Ъ": rows(["##  ", " #  ", " ###", " # #", " ###"]),
    "Ы": rows(["#   #", "#   #", "### #", "# # #", "### #"]),
    "Ь": rows(["#  ", "#  ", "###", "# #", "###"]),
    "Э": rows(["## ", "  #", " ##", "  #", "## "]),
    "Ю": rows(["# ###", "# # #", "### #", "# # #", "# ###"]),
    "Я": rows(["###", "# #", "###", " ##", "# #"]),
  ]

  /// Points from rows of text, in which `#` is set.
  package static func rows(_ rows: [String]) -> Points {
    rows.map { row in row.map { $0 == "#" } }
  }
}
