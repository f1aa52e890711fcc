import Catalogue

/// The articles of States in French: `le Ghana`, `la France`, `du Ghana`, `aux États-Unis`.
enum FrenchArticle {
  /// The names that take no article.
  private static let bare: Set = [
    "Andorre", "Antigua-et-Barbuda", "Bahreïn", "Brunéi Darussalam", "Chypre", "Cuba", "Djibouti",
    "El Salvador", "Haïti", "Israël", "Kiribati", "Madagascar", "Malte", "Maurice", "Monaco",
    "Myanmar", "Nauru", "Oman", "Saint-Kitts-et-Nevis", "Sainte-Lucie",
    "Saint-Vincent-et-les Grenadines", "Saint-Marin", "Samoa", "Sao Tomé-et-Principe", "Singapour",
    "Sri Lanka", "Timor-Leste", "Trinité-et-Tobago", "Tuvalu", "Vanuatu",
  ]
  private static let plural: Set = [
    "Bahamas", "Comores", "Émirats arabes unis", "États-Unis d'Amérique", "Fidji", "Îles Marshall",
    "Îles Salomon", "Maldives", "Palaos", "Pays-Bas", "Philippines", "Seychelles", "Tonga",
  ]
  /// Those that end in an e all the same.
  private static let masculine: Set = [
    "Belize", "Cambodge", "Mexique", "Mozambique", "Suriname", "Zimbabwe", "Royaume-Uni",
    "Royaume-Uni de Grande-Bretagne et d'Irlande du Nord", "Conseil de l'Europe",
    "Comité international de la Croix-Rouge", "Comité international olympique",
  ]
  /// Those that do not.
  private static let feminine: Set = [
    "Afrique du Sud", "Arabie saoudite", "Bosnie-Herzégovine", "Macédoine du Nord",
    "Fédération de Russie", "Papouasie-Nouvelle-Guinée", "République de Corée",
    "République de Moldova", "République démocratique du Congo",
    "République démocratique populaire lao", "République populaire démocratique de Corée",
    "Sierra Leone", "Guinée-Bissau", "Organisation des États américains",
    "Ligue des États arabes", "Association des nations de l'Asie du Sud-Est",
    "Communauté économique des États de l'Afrique de l'Ouest",
    "Organisation du Traité de l'Atlantique Nord",
  ]

  /// - Parameters:
  ///   - form: `le`, `Le`, `de` or `à`.
  ///   - name: of a State, perhaps with the delegate after it. Any other has no article.
  static func form(_ form: Substring, of name: String) -> String {
    let name = String(name)
    let article = article(of: name)
    switch form {
    case "de":
      switch article {
      case "le ": return "du " + name
      case "les ": return "des " + name
      case "": return (startsWithVowel(name) || name == "Haïti" ? "d’" : "de ") + name
      default: return "de " + article + name
      }
    case "à":
      switch article {
      case "le ": return "au " + name
      case "les ": return "aux " + name
      default: return "à " + article + name
      }
    case "Le":
      let text = article + name
      return text.prefix(1).uppercased() + text.dropFirst()
    default: return article + name
    }
  }

  private static func article(of name: String) -> String {
    guard let state = states[name] ?? states[withoutParenthesis(name)] else { return "" }
    return state
  }

  private static func withoutParenthesis(_ name: String) -> String {
    guard name.hasSuffix(")"), let start = name.lastIndex(of: "("), start > name.startIndex else {
      return name
    }
    return String(name[..<name.index(before: start)])
  }

  private static func startsWithVowel(_ name: String) -> Bool {
    name.first.map { "aeiouàâéèêëîïôùûü".contains($0.lowercased()) } == true
  }

  /// The articles by the names.
  private static let states: [String: String] = {
    var articles: [String: String] = [:]
    for country in Catalogue.countries + Catalogue.observers {
      guard let name = country.foreignNames[.french] else { continue }
      articles[name] = article(ofState: name)
    }
    return articles
  }()

  private static func article(ofState name: String) -> String {
    if bare.contains(name) { return "" }
    if plural.contains(name) { return "les " }
    if startsWithVowel(name) { return "l’" }
    let core = name.split(separator: " (").first.map(String.init) ?? name
    let isFeminine = core.hasSuffix("e") || core.hasSuffix("ée") || feminine.contains(core)
    return isFeminine && !masculine.contains(core) ? "la " : "le "
  }
}
