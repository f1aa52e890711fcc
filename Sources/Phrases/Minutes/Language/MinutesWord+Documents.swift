/// Documents: their submission, their names, and what became of them. `{1}` is the document. In
/// languages whose adjectives agree with the kind of document, nouns say what became of it.
extension MinutesWord {
  /// `{2}` is its title, `{3}` the sponsors.
  static let documentSubmitted = Self(
    en: "{1}, {2}, was submitted by {3}.", fr: "{1}, {2} : présentation par {3}.",
    es: "{1}, {2}: presentación a cargo de {3}.",
    ru: "{1}, {2}: представлен документ, авторы: {3}.",
    ar: "{1}، {2}: قدمه {3}.", zh: "{1}，{2}：由{3}提交。", de: "{1}, {2}: eingebracht von {3}.")
  static let documentSubmittedByDais = Self(
    en: "{1}, {2}, was submitted by the Chair.", fr: "{1}, {2} : présentation par la présidence.",
    es: "{1}, {2}: presentación a cargo de la Presidencia.",
    ru: "{1}, {2}: представлен документ Председателя.", ar: "{1}، {2}: قدمه الرئيس.",
    zh: "{1}，{2}：由主席提交。", de: "{1}, {2}: vom Vorsitz eingebracht.")
  /// `{1}` are the signatories.
  static let documentSigned = Self(
    en: "Signatories: {1}.", fr: "Signataires : {1}.", es: "Signatarios: {1}.",
    ru: "Подписали: {1}.", ar: "الموقّعون: {1}.", zh: "联署国：{1}。", de: "Unterzeichner: {1}.")
  /// `{1}` are the parties.
  static let documentParties = Self(
    en: "Parties: {1}.", fr: "Parties : {1}.", es: "Partes: {1}.", ru: "Стороны: {1}.",
    ar: "الأطراف: {1}.", zh: "当事方：{1}。", de: "Parteien: {1}.")
  /// `{1}` is the amendment, `{2}` the text, `{3}` the movers, `{4}` what it changes.
  static let amendmentSubmitted = Self(
    en: "{1} to {2} was submitted by {3}: {4}.", fr: "{1} à {2}, présentation par {3} : {4}.",
    es: "{1} a {2}, presentación a cargo de {3}: {4}.", ru: "{1} к {2}, авторы: {3}: {4}.",
    ar: "{1} على {2}، قدمه {3}: {4}.", zh: "{1}（{2}），由{3}提交：{4}。",
    de: "{1} zu {2}, eingebracht von {3}: {4}.")
  static let documentApproved = Self(
    en: "{1} was approved by the Chair.", fr: "{1} : approbation par la présidence.",
    es: "{1}: aprobación de la Presidencia.", ru: "{1}: допуск Председателем.",
    ar: "{1}: أجازه الرئيس.", zh: "{1}：主席核准。", de: "{1}: vom Vorsitz zugelassen.")
  static let documentReturned = Self(
    en: "{1} was returned to its sponsors", fr: "{1} : renvoi à ses auteurs",
    es: "{1}: devolución a sus autores", ru: "{1}: возвращение авторам", ar: "{1}: أعيد إلى مقدميه",
    zh: "{1}：退回提案国", de: "{1}: an die Einbringer zurückgegeben")
  static let documentRevised = Self(
    en: "{1} was revised by its sponsors.", fr: "{1} : révision par ses auteurs.",
    es: "{1}: revisión por sus autores.", ru: "{1}: пересмотр авторами.", ar: "{1}: نقحه مقدموه.",
    zh: "{1}：提案国作了订正。", de: "{1}: von den Einbringern überarbeitet.")
  /// `{2}` is the new name.
  static let documentBecame = Self(
    en: "{1} became {2}.", fr: "{1} devient {2}.", es: "{1} pasa a ser {2}.", ru: "{1} → {2}.",
    ar: "أصبح {1} {2}.", zh: "{1}改为{2}。", de: "{1} wird zu {2}.")
  static let documentsMerged = Self(
    en: "{1} was merged into {2}.", fr: "{1} : fusion avec {2}.", es: "{1}: fusión con {2}.",
    ru: "{1}: объединение с {2}.", ar: "{1}: أدمج في {2}.", zh: "{1}并入{2}。",
    de: "{1}: mit {2} zusammengeführt.")
  static let symbolGiven = Self(
    en: "{1} was issued as {2}.", fr: "{1} : publication sous la cote {2}.",
    es: "{1}: publicación con la signatura {2}.", ru: "{1}: издание под условным обозначением {2}.",
    ar: "{1}: صدر بالرمز {2}.", zh: "{1}：文号{2}。", de: "{1}: herausgegeben als {2}.")
  /// `{1}` are the delegations, `{2}` is the document; so in the three that follow.
  static let sponsorsJoined = Self(
    en: "{1} joined the sponsors of {2}.", fr: "{2}, nouveaux auteurs : {1}.",
    es: "{2}, nuevos autores: {1}.", ru: "{2}, новые авторы: {1}.", ar: "{2}، مقدمون جدد: {1}.",
    zh: "{2}，新增提案国：{1}。", de: "{2}, neue Einbringer: {1}.")
  static let sponsorsLeft = Self(
    en: "{1} withdrew from the sponsors of {2}.", fr: "{2}, retrait d’auteurs : {1}.",
    es: "{2}, autores que se retiran: {1}.", ru: "{2}, выбыли из числа авторов: {1}.",
    ar: "{2}، مقدمون منسحبون: {1}.", zh: "{2}，退出提案国：{1}。", de: "{2}, nicht mehr Einbringer: {1}.")
  static let signatoriesJoined = Self(
    en: "{1} signed {2}.", fr: "{2}, nouveaux signataires : {1}.",
    es: "{2}, nuevos signatarios: {1}.",
    ru: "{2}, подписали: {1}.", ar: "{2}، موقّعون جدد: {1}.", zh: "{2}，新增联署国：{1}。",
    de: "{2}, neue Unterzeichner: {1}.")
  static let signatoriesLeft = Self(
    en: "{1} withdrew from the signatories of {2}.", fr: "{2}, retrait de signataires : {1}.",
    es: "{2}, signatarios que se retiran: {1}.", ru: "{2}, отозвали подписи: {1}.",
    ar: "{2}، موقّعون منسحبون: {1}.", zh: "{2}，退出联署国：{1}。",
    de: "{2}, nicht mehr Unterzeichner: {1}.")
  static let documentIntroduced = Self(
    en: "{1} was introduced.", fr: "{1} : présentation à la commission.",
    es: "{1}: presentación ante la comisión.", ru: "{1}: внесение на рассмотрение.",
    ar: "{1}: عُرض على اللجنة.", zh: "{1}：提交审议。", de: "{1}: dem Ausschuss vorgelegt.")
  static let documentRead = Self(
    en: "{1} was read out.", fr: "{1} : lecture.", es: "{1}: lectura.", ru: "{1}: зачитывание.",
    ar: "{1}: تُلي.", zh: "{1}：宣读。", de: "{1}: verlesen.")
  static let documentsContradict = Self(
    en: "{1} contradicts {2}.", fr: "{1} contredit {2}.", es: "{1} contradice {2}.",
    ru: "{1} противоречит {2}.", ar: "{1} يتعارض مع {2}.", zh: "{1}与{2}相抵触。",
    de: "{1} widerspricht {2}.")
  /// `{2}` is the outcome: `adopted`.
  static let documentDecidedByDais = Self(
    en: "{1}: {2} by decision of the Chair.", fr: "{1}, décision de la présidence : {2}.",
    es: "{1}, decisión de la Presidencia: {2}.", ru: "{1}, решение Председателя: {2}.",
    ar: "{1}، قرار الرئيس: {2}.", zh: "{1}，主席决定：{2}。", de: "{1}, Entscheidung des Vorsitzes: {2}.")
  static let documentDecidedByMotion = Self(
    en: "{1}: {2} by the motion.", fr: "{1}, par la motion : {2}.",
    es: "{1}, por la moción: {2}.",
    ru: "{1}, по предложению: {2}.", ar: "{1}، بالاقتراح: {2}.", zh: "{1}，依动议：{2}。",
    de: "{1}, durch den Antrag: {2}.")
  /// None of its clauses was carried when they were put separately.
  static let documentDecidedByParts = Self(
    en: "{1}: {2}, since no operative clause was carried.",
    fr: "{1} : {2}, aucun paragraphe du dispositif n’ayant été adopté.",
    es: "{1}: {2}, al no aprobarse ningún párrafo de la parte dispositiva.",
    ru: "{1}: {2}, так как ни один пункт постановляющей части не был принят.",
    ar: "{1}: {2}، إذ لم تُعتمد أي فقرة من المنطوق.", zh: "{1}：{2}，执行部分各段均未获通过。",
    de: "{1}: {2}, da kein Absatz des operativen Teils angenommen wurde.")
  static let documentAgreedInSilence = Self(
    en: "{1} was agreed: nobody broke the silence.",
    fr: "{1} : accord, le silence n’ayant pas été rompu.",
    es: "{1}: acuerdo, al no romperse el silencio.",
    ru: "{1}: согласие достигнуто, никто не нарушил молчания.",
    ar: "{1}: اتُّفق عليه، ولم يُكسر الصمت.", zh: "{1}：无人打破沉默，商定。",
    de: "{1}: angenommen, niemand brach das Schweigen.")
  static let amendmentAccepted = Self(
    en: "{1} was accepted by the sponsors.", fr: "{1} : acceptation par les auteurs.",
    es: "{1}: aceptación por los autores.", ru: "{1}: принятие авторами.",
    ar: "{1}: قبله المقدمون.",
    zh: "{1}：提案国接受。", de: "{1}: von den Einbringern angenommen.")
  static let documentWithdrawn = Self(
    en: "{1} was withdrawn.", fr: "{1} : retrait.", es: "{1}: retirada.", ru: "{1}: снятие.",
    ar: "{1}: سُحب.", zh: "{1}：撤回。", de: "{1}: zurückgezogen.")
  static let documentLapsed = Self(
    en: "{1} lapsed", fr: "{1} : caducité", es: "{1}: sin efecto", ru: "{1}: утратил силу",
    ar: "{1}: سقط", zh: "{1}：失效", de: "{1}: hinfällig")
  static let documentNotPut = Self(
    en: "{1} was not put to the vote", fr: "{1} : pas mis aux voix",
    es: "{1}: no se somete a votación",
    ru: "{1}: на голосование не ставился", ar: "{1}: لم يُطرح للتصويت", zh: "{1}：未付表决",
    de: "{1}: nicht zur Abstimmung gestellt")
  /// `{2}` is the document that took its place.
  static let documentSuperseded = Self(
    en: "{1} was superseded", fr: "{1} : remplacement", es: "{1}: sustitución", ru: "{1}: замена",
    ar: "{1}: حل محله نص آخر", zh: "{1}：被取代", de: "{1}: ersetzt")
  static let becauseOfNames = Self(
    en: "it no longer had enough names", fr: "appuis devenus insuffisants",
    es: "apoyos ya insuficientes", ru: "поддержки стало недостаточно",
    ar: "لم يعد عدد المؤيدين كافيا",
    zh: "支持国不足", de: "nicht mehr genügend Unterstützer")
  /// `{1}` is another document.
  static let becauseOf = Self(
    en: "owing to {1}", fr: "du fait de {1}", es: "a causa de {1}", ru: "в связи с: {1}",
    ar: "بسبب {1}", zh: "因{1}", de: "wegen {1}")
  static let becauseEnough = Self(
    en: "the topic had as many adopted texts as the rules allow",
    fr: "nombre maximal de textes adoptés atteint", es: "se alcanzó el máximo de textos aprobados",
    ru: "принято предельное число текстов", ar: "بلغ عدد النصوص المعتمدة حده الأقصى",
    zh: "通过的文本已达上限", de: "Höchstzahl angenommener Texte erreicht")
  static let becauseVotingEnded = Self(
    en: "voting ended", fr: "fin du vote", es: "fin de la votación", ru: "голосование завершено",
    ar: "انتهى التصويت", zh: "表决结束", de: "Ende der Abstimmung")
  /// `{2}` is a time of day.
  static let silenceOpened = Self(
    en: "{1} was placed under a silence procedure until {2}.",
    fr: "{1} : procédure d’approbation tacite jusqu’à {2}.",
    es: "{1}: procedimiento de silencio hasta las {2}.", ru: "{1}: процедура молчания до {2}.",
    ar: "{1}: إجراء صمت حتى {2}.", zh: "{1}：默许程序至{2}。", de: "{1}: Verschweigefrist bis {2}.")
  static let silenceBroken = Self(
    en: "{1} objected to {2}, which was not agreed.", fr: "{2}, pas d’accord, objection : {1}.",
    es: "{2}, sin acuerdo, objeción: {1}.", ru: "{2}, согласия нет, возражения: {1}.",
    ar: "{2}، لم يُتفق عليه، المعترضون: {1}.", zh: "{2}未获同意，反对者：{1}。",
    de: "{2}, keine Einigung, Einwand: {1}.")
  static let dissociated = Self(
    en: "Dissociated from the consensus on {2}: {1}",
    fr: "{2}, dissociation du consensus : {1}", es: "{2}, se disocian del consenso: {1}",
    ru: "{2}, отмежевались от консенсуса: {1}", ar: "{2}، نأى عن توافق الآراء: {1}",
    zh: "{2}，不参与共识：{1}", de: "{2}, vom Konsens distanziert: {1}")
  static let documentExecuted = Self(
    en: "{1} was carried out", fr: "{1} : exécution", es: "{1}: ejecución", ru: "{1}: исполнение",
    ar: "{1}: نُفّذ", zh: "{1}：已执行", de: "{1}: ausgeführt")
  static let documentNotExecuted = Self(
    en: "{1} was not carried out", fr: "{1} : pas d’exécution", es: "{1}: sin ejecución",
    ru: "{1}: не исполнен", ar: "{1}: لم يُنفّذ", zh: "{1}：未执行", de: "{1}: nicht ausgeführt")
  static let textSubmitted = Self(
    en: "The text of {1} was entered.", fr: "{1} : dépôt du texte.", es: "{1}: depósito del texto.",
    ru: "{1}: представлен текст.", ar: "{1}: أودع النص.", zh: "{1}：案文已提交。",
    de: "{1}: Wortlaut vorgelegt.")
  static let textChanged = Self(
    en: "The text of {1} was changed accordingly.", fr: "{1} : texte modifié en conséquence.",
    es: "{1}: texto modificado en consecuencia.", ru: "{1}: текст изменен соответственно.",
    ar: "{1}: عُدّل النص وفقا لذلك.", zh: "{1}：案文已作相应修改。",
    de: "{1}: Wortlaut entsprechend geändert.")
  /// `{2}` are the clauses.
  static let dividedClauses = Self(
    en: "{1} was divided; to be voted on separately: {2}.",
    fr: "{1} : vote par division, séparément : {2}.",
    es: "{1}: votación por partes, por separado: {2}.",
    ru: "{1}: раздельное голосование, отдельно: {2}.", ar: "{1}: تصويت على أجزاء: {2}.",
    zh: "{1}：分部分表决：{2}。", de: "{1}: getrennte Abstimmung über {2}.")
  /// `{1}` are the documents.
  static let orderOfVoting = Self(
    en: "The order of voting was set: {1}.", fr: "Ordre du vote : {1}.",
    es: "Orden de votación: {1}.", ru: "Порядок голосования: {1}.", ar: "ترتيب التصويت: {1}.",
    zh: "表决顺序：{1}。", de: "Reihenfolge der Abstimmung: {1}.")
  static let presenting = Self(
    en: "to present a document", fr: "pour présenter un texte", es: "para presentar un documento",
    ru: "для представления документа", ar: "لعرض وثيقة", zh: "介绍文件",
    de: "zur Vorstellung eines Dokuments")
}

/// The texts of documents.
extension MinutesWord {
  static let documents = Self(
    en: "Documents", fr: "Documents", es: "Documentos", ru: "Документы", ar: "الوثائق", zh: "文件",
    de: "Dokumente")
  static let sponsors = Self(
    en: "Sponsors", fr: "Auteurs", es: "Patrocinadores", ru: "Авторы", ar: "المقدمون", zh: "提案国",
    de: "Einbringer")
  static let signatories = Self(
    en: "Signatories", fr: "Signataires", es: "Signatarios", ru: "Подписали", ar: "الموقّعون",
    zh: "联署国", de: "Unterzeichner")
  static let topicOfText = Self(
    en: "Topic", fr: "Point de l’ordre du jour", es: "Tema", ru: "Пункт повестки дня",
    ar: "بند جدول الأعمال", zh: "议程项目", de: "Tagesordnungspunkt")
  static let titleOfText = Self(
    en: "Title", fr: "Titre", es: "Título", ru: "Название", ar: "العنوان", zh: "标题", de: "Titel")
  /// The name that an adopted text had as a draft.
  static let textBefore = Self(
    en: "Submitted as", fr: "Présenté sous la cote", es: "Presentado como", ru: "Представлен как",
    ar: "قُدّم بوصفه", zh: "提交时为", de: "Eingebracht als")
  static let outcomeOfText = Self(
    en: "Outcome", fr: "Résultat", es: "Resultado", ru: "Итог", ar: "النتيجة", zh: "结果",
    de: "Ergebnis")
  static let text = Self(
    en: "Text", fr: "Texte", es: "Texto", ru: "Текст", ar: "النص", zh: "案文", de: "Wortlaut")
  static let textAsSubmitted = Self(
    en: "as submitted", fr: "tel que présenté", es: "tal como se presentó",
    ru: "в представленном виде",
    ar: "بصيغته المقدمة", zh: "提交时的案文", de: "wie eingebracht")
  static let textAsItStands = Self(
    en: "as it stands, not adopted", fr: "en l’état, non adopté",
    es: "en su estado actual, no aprobado",
    ru: "в нынешнем виде, не принят", ar: "بصيغته الحالية، غير معتمد", zh: "现行案文，尚未通过",
    de: "derzeitiger Stand, nicht angenommen")
  static let textAsAdopted = Self(
    en: "as adopted", fr: "tel qu’adopté", es: "tal como se aprobó", ru: "в принятом виде",
    ar: "بصيغته المعتمدة", zh: "通过的案文", de: "wie angenommen")
}
