/// A label such as `Committee:` or `Submitted by`, and what follows it on the line.
struct HeadLabel {
  enum Field: Equatable {
    case title, symbol, committee, topic
    case names(NamedParty.Role)
  }

  let field: Field
  /// As written, without the value.
  let written: String
  let value: String

  /// - Parameter alone: whether a label of names may stand without a colon: `Sponsors` on a line of
  ///   its own, `Sponsored by France`, `Sponsors - France`.
  init?(_ text: String, alone: Bool) {
    guard let first = text.unicodeScalars.first, first.isLetter else { return nil }
    if let colon = text.prefix(70).firstIndex(of: ":") {
      let value = text[text.index(after: colon)...].plainLine()
      if let field = Self.field(of: text[..<colon]) {
        self.init(field: field, written: String(text[...colon]), value: value)
        return
      }
      if let found = Self.kindLabel(text[..<colon], value) {
        self = found
        return
      }
      if ["draft resolution", "revised draft resolution", "draft decision"].contains(
        value.lowercased())
      {
        self.init(field: .names(.sponsor), written: ": " + value, value: String(text[..<colon]))
        return
      }
    }
    guard alone, let found = Self.withoutColon(text) else { return nil }
    self = found
  }

  private init(field: Field, written: String, value: String) {
    self.field = field
    self.written = written
    self.value = value
  }

  private static func withoutColon(_ text: String) -> HeadLabel? {
    if text.utf8.count < 50, case .names(let role)? = field(of: text[...]) {
      return HeadLabel(field: .names(role), written: text, value: "")
    }
    for dash in [" - ", " – ", " — "] {
      if let range = text[...].range(of: dash),
        case .names(let role)? = field(of: text[..<range.lowerBound])
      {
        return HeadLabel(
          field: .names(role), written: String(text[..<range.upperBound]),
          value: String(text[range.upperBound...]))
      }
    }
    let words = text.split(separator: " ")
    for count in [5, 4, 3, 2] where words.count > count && words[count - 1].lowercased() == "by" {
      let head = words.prefix(count).joined(separator: " ")
      if case .names(let role)? = field(of: head[...]) {
        return HeadLabel(
          field: .names(role), written: head, value: words.dropFirst(count).joined(separator: " "))
      }
    }
    return nil
  }

  /// `DIRECTIVE: Operation Lighthouse`, `Draft Resolution 1.1: Lamps`, `Working paper: WP 1.1`.
  private static func kindLabel(_ head: Substring, _ value: String) -> HeadLabel? {
    guard let number = DocumentKind.number(after: String(head)) else { return nil }
    if number.isEmpty {
      let isNumber = !value.contains(" ") && value.unicodeScalars.contains(where: \.isDigit)
      return HeadLabel(
        field: isNumber ? .symbol : .title, written: String(head) + ":", value: value)
    }
    return nil
  }

  private static func field(of label: Substring) -> Field? {
    var key = ""
    var inBrackets = false
    for scalar in label.lowercased().unicodeScalars {
      switch scalar {
      case "(":
        // `Sponsor(s)`, but `Sponsors (3)`.
        inBrackets = !label.lowercased().contains("(s)") && !label.lowercased().contains("(en)")
      case ")": inBrackets = false
      case ",", "-", "/", "*", "_", "‐", "‑", ".", "'", "’": continue
      default: if !inBrackets { key.unicodeScalars.append(scalar) }
      }
    }
    let words = key.split(separator: " ").map(String.init)
    guard !words.isEmpty, words.count <= 7 else { return nil }
    let plain = words.joined(separator: " ")
    if let field = fields[plain] { return field }
    // `Topic A`
    if words.count == 2, words[1].utf8.count == 1, let field = fields[words[0]] { return field }
    let core = words.filter { !fillers.contains($0) }.joined(separator: " ")
    return names[core]
  }

  private static let fillers: Set<String> = [
    "list", "of", "the", "countries", "country", "states", "state", "delegations", "delegation",
    "members", "member", "nations", "draft", "resolution", "directive", "names", "all", "main",
    "lead",
    "to", "this", "document", "paper", "working", "original", "additional", "des", "der", "du",
  ]

  private static let names: [String: Field] = {
    var result: [String: Field] = [:]
    let sponsors = """
      sponsor,sponsors,sponsored by,sponsoring,sponsorship,cosponsor,cosponsors,cosponsored by,submitter,submitters,
      by,submitted by,author,authors,authored by,proposed by,proposer,proposers,presented by,
      introduced by,drafted by,written by,penholder,penholders,mover,movers,moved by,mainsubmitter,mainsubmitters,
      länder,einbringer,einbringende,einbringende länder,einbringende staaten,eingebracht von,
      antragsteller,auteurs,auteur,parrains,présenté par,pays auteurs,patrocinadores,proponentes,
      presentado por,autores
      """
    let signatories = """
      signatory,signatories,signed by,signed,signers,signees,signatures,signataries,cosubmitter,cosubmitters,
      cosubmitted by,seconder,seconders,seconded by,supporter,supporters,supported by,
      unterzeichner,unterstützer,unterstützende,unterstützende länder,unterstützt von,
      mitunterzeichner,signataires,firmantes,signatarios,signé par
      """
    for (list, role) in [(sponsors, NamedParty.Role.sponsor), (signatories, .signatory)] {
      for name in list.split(whereSeparator: { ",\n".contains($0) }) {
        result[String(name)] = .names(role)
      }
    }
    return result
  }()

  private static let fields: [String: Field] = {
    var result: [String: Field] = [:]
    let lists: [(String, Field)] = [
      (
        "committee,forum,submitted to,council,organ,body,chamber,assembly,ausschuss,gremium,komitee,comité,comision,comisión,"
          + "commission,kommission,cabinet,name of committee,committee name", .committee
      ),
      (
        "topic,question of,the question of,question,issue,agenda item,agenda topic,topic area,subject,re,"
          + "regarding,thema,betreff,sujet,tema,problem,tagesordnungspunkt,item,topic of discussion",
        .topic
      ),
      (
        "title,titel,titre,título,name,resolution title,title of resolution,bill title,directive name,title of directive,short title",
        .title
      ),
      (
        "symbol,number,resolution number,draft resolution number,code,resolution code,nummer,resolution no,"
          + "no,reference,document number,resolution id,bill number,numéro,número", .symbol
      ),
      ("countries,country", .names(.sponsor)),
    ]
    for (list, field) in lists {
      for name in list.split(separator: ",") { result[String(name)] = field }
    }
    return result
  }()
}
