import Catalogue
import Session

/// The kinds of document and their outcomes in the languages of the minutes and of the room. Those that a rule book
/// defines itself keep the book's words.
extension MinutesVoice {
  /// `Draft resolution 1.1`
  package func name(_ document: Document, by book: RuleBook) -> String {
    guard language != .english else { return document.name(book) }
    return name(document) ?? isolated(document.name(book))
  }

  /// The name in the language; `nil` if the kind is not in the table.
  func name(_ document: Document) -> String? {
    guard let title = Self.kinds[document.kind] else { return nil }
    let number = isolated(document.number)
    return say(title) + (language == .chinese ? "" : " ") + number
  }

  /// What an amendment changes, or how it was described.
  package func subject(of amendment: Document) -> String {
    guard let change = amendment.change, language != .english else {
      return isolated(amendment.subject)
    }
    let clause = isolated(change.clause)
    switch change.act {
    case .strike: return say(.strikesClause, clause)
    case .replace: return say(.replacesClause, clause)
    case .insert: return say(.insertsClause, clause)
    case .words:
      return say(.changesWords, clause, quoted(change.old ?? ""), quoted(change.text ?? ""))
    }
  }

  /// The question of a vote, in which a document has its name in the language:
  /// `Draft resolution 1.1, clause 3`.
  package func question(_ vote: Vote, in state: State) -> String {
    guard language != .english, let document = state.document(vote.document),
      let name = name(document)
    else { return vote.question }
    guard let clause = vote.part else { return name }
    return say(.clauseOf, name, isolated(clause))
  }

  /// The outcome of a decision: `adopted`, or the book's own word.
  func outcome(_ status: Document.Status, of document: Document, by book: RuleBook) -> String {
    var decided = document
    decided.status = status
    guard language != .english else { return decided.statusWords(book) }
    return say(status == .rejected ? .isRejected : .isAdopted)
  }

  /// `Draft resolution`
  package func kind(of document: Document, by book: RuleBook) -> String {
    let title = book.documentKind(named: document.kind)?.title ?? document.kind
    guard language != .english else { return title }
    return Self.kinds[document.kind].map { say($0) } ?? isolated(title)
  }

  /// A decision in few words: `adopted`, or the book's own word; `nil` if nothing is decided.
  package func outcome(of document: Document, by book: RuleBook) -> String? {
    switch document.status {
    case .adopted, .agreed, .rejected: outcome(document.status, of: document, by: book)
    default: nil
    }
  }

  private static let kinds: [String: MinutesWord] = [
    "working-paper": .workingPaper, "draft": .draftResolution, "amendment": .amendmentTitle,
    "directive": .directive, "communique": .communique, "press-release": .pressRelease,
    "presidential-statement": .presidentialStatement, "press-statement": .pressStatement,
    "report": .reportTitle, "letter": .letterTitle,
  ]
}

extension MinutesWord {
  fileprivate static let workingPaper = Self(
    en: "Working paper", fr: "Document de travail", es: "Documento de trabajo",
    ru: "Рабочий документ", ar: "ورقة العمل", zh: "工作文件", de: "Arbeitspapier")
  fileprivate static let draftResolution = Self(
    en: "Draft resolution", fr: "Projet de résolution", es: "Proyecto de resolución",
    ru: "Проект резолюции", ar: "مشروع القرار", zh: "决议草案", de: "Resolutionsentwurf")
  fileprivate static let amendmentTitle = Self(
    en: "Amendment", fr: "Amendement", es: "Enmienda", ru: "Поправка", ar: "التعديل", zh: "修正案",
    de: "Änderungsantrag")
  fileprivate static let directive = Self(
    en: "Directive", fr: "Directive", es: "Directiva", ru: "Директива", ar: "التوجيه", zh: "指令",
    de: "Direktive")
  fileprivate static let communique = Self(
    en: "Communiqué", fr: "Communiqué", es: "Comunicado", ru: "Коммюнике", ar: "البلاغ", zh: "公报",
    de: "Kommuniqué")
  fileprivate static let pressRelease = Self(
    en: "Press release", fr: "Communiqué de presse", es: "Comunicado de prensa",
    ru: "Пресс-релиз", ar: "النشرة الصحفية", zh: "新闻稿", de: "Pressemitteilung")
  fileprivate static let presidentialStatement = Self(
    en: "Presidential statement", fr: "Déclaration de la présidence",
    es: "Declaración de la Presidencia", ru: "Заявление Председателя", ar: "بيان الرئيس",
    zh: "主席声明", de: "Erklärung der Präsidentschaft")
  fileprivate static let pressStatement = Self(
    en: "Press statement", fr: "Déclaration à la presse", es: "Declaración a la prensa",
    ru: "Заявление для печати", ar: "بيان صحفي", zh: "对新闻界的声明", de: "Presseerklärung")
  fileprivate static let reportTitle = Self(
    en: "Report", fr: "Rapport", es: "Informe", ru: "Доклад", ar: "التقرير", zh: "报告", de: "Bericht"
  )
  fileprivate static let letterTitle = Self(
    en: "Letter", fr: "Lettre", es: "Carta", ru: "Письмо", ar: "الرسالة", zh: "信", de: "Schreiben")
  fileprivate static let strikesClause = Self(
    en: "strike clause {1}", fr: "supprimer le paragraphe {1}", es: "suprimir el párrafo {1}",
    ru: "исключить пункт {1}", ar: "حذف الفقرة {1}", zh: "删除第{1}段", de: "Absatz {1} streichen")
  fileprivate static let replacesClause = Self(
    en: "replace clause {1}", fr: "remplacer le paragraphe {1}", es: "sustituir el párrafo {1}",
    ru: "заменить пункт {1}", ar: "استبدال الفقرة {1}", zh: "替换第{1}段", de: "Absatz {1} ersetzen")
  fileprivate static let insertsClause = Self(
    en: "insert clause {1}", fr: "insérer le paragraphe {1}", es: "insertar el párrafo {1}",
    ru: "включить пункт {1}", ar: "إدراج الفقرة {1}", zh: "增加第{1}段", de: "Absatz {1} einfügen")
  /// `{1}` is the document, `{2}` the clause.
  fileprivate static let clauseOf = Self(
    en: "{1}, clause {2}", fr: "{1}, paragraphe {2}", es: "{1}, párrafo {2}",
    ru: "{1}, пункт {2}", ar: "{1}، الفقرة {2}", zh: "{1}第{2}段", de: "{1}, Absatz {2}")
  /// `{1}` is the clause, `{2}` and `{3}` are the old and the new words.
  fileprivate static let changesWords = Self(
    en: "clause {1}, {2} becomes {3}", fr: "paragraphe {1}, remplacer {2} par {3}",
    es: "párrafo {1}, sustituir {2} por {3}", ru: "пункт {1}, заменить {2} на {3}",
    ar: "الفقرة {1}، استبدال {2} بـ {3}", zh: "第{1}段，{2}改为{3}",
    de: "Absatz {1}, {2} durch {3} ersetzen")
  fileprivate static let isAdopted = Self(
    en: "adopted", fr: "adoption", es: "aprobación", ru: "принятие", ar: "الاعتماد", zh: "通过",
    de: "angenommen")
  fileprivate static let isRejected = Self(
    en: "rejected", fr: "rejet", es: "rechazo", ru: "отклонение", ar: "الرفض", zh: "否决",
    de: "abgelehnt")
}
