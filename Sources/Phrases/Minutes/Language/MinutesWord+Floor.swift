/// Speeches. `{2}` of a speech says in what it was made.
extension MinutesWord {
  static let hasFloor = Self(
    en: "{1} has the floor, {2}, for {3}.", fr: "{1.Le} a la parole, {2}, pour {3}.",
    es: "{1} está en el uso de la palabra, {2}, por {3}.",
    ru: "{1}: слово предоставлено, {2}, на {3}.", ar: "الكلمة لوفد {1}، {2}، ومدتها {3}.",
    zh: "{1}正在发言（{2}），限时{3}。", de: "Das Wort hat {1}, {2}, für {3}.")
  static let spoke = Self(
    en: "{1} spoke {2}: {3} of {4}", fr: "{1.Le} intervient {2} : {3} sur {4}",
    es: "{1} interviene {2}: {3} de {4}", ru: "{1}: выступление {2}, {3} из {4}",
    ar: "تكلم وفد {1} {2}: {3} من {4}", zh: "{1}发言（{2}）：{3}/{4}",
    de: "{1}: Rede {2}, {3} von {4}")
  static let overTime = Self(
    en: "{1} over time", fr: "dépassement de {1}", es: "{1} de más", ru: "превышение на {1}",
    ar: "بتجاوز قدره {1}", zh: "超时{1}", de: "{1} zu lang")
  static let openToQuestions = Self(
    en: "the rest open to questions", fr: "le reste ouvert aux questions",
    es: "el resto abierto a preguntas", ru: "остаток времени — для вопросов",
    ar: "والباقي متاح للأسئلة", zh: "余时接受提问", de: "der Rest offen für Fragen")
  static let openToComments = Self(
    en: "the rest open to comments", fr: "le reste ouvert aux observations",
    es: "el resto abierto a comentarios", ru: "остаток времени — для замечаний",
    ar: "والباقي متاح للتعليقات", zh: "余时接受评论", de: "der Rest offen für Bemerkungen")
  static let yieldedToChair = Self(
    en: "the rest yielded to the Chair", fr: "le reste cédé à la présidence",
    es: "el resto cedido a la Presidencia", ru: "остаток времени уступлен Председателю",
    ar: "والباقي متنازل عنه للرئيس", zh: "余时让给主席", de: "der Rest an den Vorsitz abgetreten")
  static let yieldedTo = Self(
    en: "the rest yielded to {1}", fr: "le reste cédé {1.à}", es: "el resto cedido a {1}",
    ru: "остаток времени уступлен: {1}", ar: "والباقي متنازل عنه لوفد {1}", zh: "余时让给{1}",
    de: "der Rest abgetreten an {1}")
  static let aDelegation = Self(
    en: "a delegation", fr: "une délégation", es: "una delegación", ru: "делегация", ar: "آخر",
    zh: "某代表团", de: "eine Delegation")

  static let fromList = Self(
    en: "from the speakers' list", fr: "au titre de la liste des orateurs",
    es: "según la lista de oradores", ru: "по списку ораторов", ar: "وفق قائمة المتكلمين",
    zh: "按发言名单", de: "gemäß Redeliste")
  /// `{1}` is the name of the caucus.
  static let inCaucus = Self(
    en: "in the {1}", fr: "dans le cadre suivant : {1}", es: "en el marco de: {1}",
    ru: "в рамках: {1}", ar: "في إطار: {1}", zh: "{1}", de: "im Format {1}")
  static let onYieldedTime = Self(
    en: "in time yielded by {1}", fr: "sur le temps cédé par {1.le}",
    es: "en el tiempo cedido por {1}", ru: "во время, уступленное делегацией: {1}",
    ar: "في الوقت المتنازل عنه من وفد {1}", zh: "使用{1}让出的时间", de: "in abgetretener Zeit ({1})"
  )
  static let commentingOn = Self(
    en: "to comment on {1}", fr: "pour commenter l’intervention {1.de}",
    es: "para comentar la intervención de {1}", ru: "с замечанием к выступлению: {1}",
    ar: "للتعليق على كلمة {1}", zh: "评论{1}的发言", de: "mit einer Bemerkung zur Rede ({1})")
  static let theSpeech = Self(
    en: "the speech", fr: "l’orateur précédent", es: "la intervención anterior",
    ru: "предыдущий оратор", ar: "المتكلم السابق", zh: "前一发言者", de: "vorige Rede")
  static let commenting = Self(
    en: "to comment", fr: "pour formuler une observation", es: "para formular un comentario",
    ru: "с замечанием", ar: "للتعليق", zh: "评论", de: "mit einer Bemerkung")
  static let explaining = Self(
    en: "in explanation of vote", fr: "pour expliquer son vote",
    es: "para explicar su voto", ru: "по мотивам голосования", ar: "تعليلا للتصويت", zh: "解释投票",
    de: "zur Erklärung der Stimmabgabe")
  static let inFavourOfMotion = Self(
    en: "in favour of motion {1}", fr: "en faveur de la motion {1}", es: "a favor de la moción {1}",
    ru: "в поддержку предложения {1}", ar: "تأييدا للاقتراح {1}", zh: "赞成动议{1}",
    de: "für Antrag {1}")
  static let againstMotion = Self(
    en: "against motion {1}", fr: "contre la motion {1}", es: "en contra de la moción {1}",
    ru: "против предложения {1}", ar: "معارضة للاقتراح {1}", zh: "反对动议{1}",
    de: "gegen Antrag {1}")
  static let inFavourOfIt = Self(
    en: "in favour, before the vote", fr: "en faveur de ce qui va être mis aux voix",
    es: "a favor de lo que se somete a votación", ru: "в поддержку вынесенного на голосование",
    ar: "تأييدا لما سيطرح للتصويت", zh: "赞成将付表决的事项",
    de: "für das, worüber abgestimmt wird")
  static let againstIt = Self(
    en: "against, before the vote", fr: "contre ce qui va être mis aux voix",
    es: "en contra de lo que se somete a votación", ru: "против вынесенного на голосование",
    ar: "معارضة لما سيطرح للتصويت", zh: "反对将付表决的事项",
    de: "gegen das, worüber abgestimmt wird")
  static let atCallOfChair = Self(
    en: "at the call of the Chair", fr: "à l’invitation de la présidence",
    es: "por invitación de la Presidencia", ru: "по приглашению Председателя",
    ar: "بدعوة من الرئيس", zh: "应主席请", de: "auf Aufruf des Vorsitzes")
  static let inReply = Self(
    en: "in exercise of the right of reply", fr: "dans l’exercice du droit de réponse",
    es: "en ejercicio del derecho a contestar", ru: "в порядке осуществления права на ответ",
    ar: "ممارسة لحق الرد", zh: "行使答辩权", de: "in Ausübung des Rechts auf Antwort")

  static let said = Self(
    en: "{1} said that {2}", fr: "{1.Le} dit que {2}", es: "{1} dice que {2}",
    ru: "{1} говорит, что {2}", ar: "قال {1} إن {2}", zh: "{1}说，{2}", de: "{1} sagt, dass {2}")
  static let madeStatement = Self(
    en: "{1} made a statement.", fr: "{1.Le} fait une déclaration.",
    es: "{1} formula una declaración.", ru: "{1}: выступление.", ar: "أدلى وفد {1} ببيان.",
    zh: "{1}发言。", de: "Erklärung: {1}.")
  static let madeReply = Self(
    en: "{1} spoke in exercise of the right of reply.",
    fr: "{1.Le} exerce son droit de réponse.",
    es: "{1} interviene en ejercicio del derecho a contestar.",
    ru: "{1}: выступление в порядке осуществления права на ответ.",
    ar: "تكلم وفد {1} ممارسة لحق الرد.", zh: "{1}行使答辩权发言。",
    de: "{1}: Rede in Ausübung des Rechts auf Antwort.")
  static let explainedVote = Self(
    en: "{1} spoke in explanation of vote.", fr: "{1.Le} explique son vote.",
    es: "{1} explica su voto.", ru: "{1}: выступление по мотивам голосования.",
    ar: "تكلم وفد {1} تعليلا للتصويت.", zh: "{1}解释投票。", de: "{1}: Erklärung zur Stimmabgabe.")

  static let asked = Self(
    en: "{1} put a question to {2}", fr: "{1.Le} pose une question {2.à}",
    es: "{1} formula una pregunta a {2}", ru: "{1}: вопрос делегации ({2})",
    ar: "وجه وفد {1} سؤالا إلى {2}", zh: "{1}向{2}提问", de: "{1}: Frage an {2}")
  static let theSpeaker = Self(
    en: "the speaker", fr: "l’orateur", es: "quien interviene", ru: "оратор", ar: "المتكلم",
    zh: "发言者", de: "die sprechende Delegation")
  static let declined = Self(
    en: "{1} declined to answer", fr: "{1.le} ne souhaite pas répondre",
    es: "{1} declina responder", ru: "{1}: отказ от ответа", ar: "امتنع {1} عن الرد",
    zh: "{1}未予答复", de: "keine Antwort: {1}")
}

/// Caucuses.
extension MinutesWord {
  static let caucusProposed = Self(
    en: "{1} proposed by {2}", fr: "{1}, à l’initiative {2.de}", es: "{1}, a propuesta de {2}",
    ru: "{1}, предложение внесено: {2}", ar: "{1}، باقتراح من وفد {2}", zh: "{1}，{2}提议",
    de: "{1}, Vorschlag: {2}")
  static let each = Self(
    en: "{1} each", fr: "{1} par orateur", es: "{1} por orador", ru: "{1} на выступление",
    ar: "{1} لكل متكلم", zh: "每人{1}", de: "{1} je Rede")
  static let roomFor = Self(
    en: "room for {1|# speech|# speeches}", fr: "soit {1|# intervention|# interventions}",
    es: "es decir, {1|# intervención|# intervenciones}",
    ru: "то есть {1|# выступление|# выступления|# выступлений}",
    ar: "أي {1|كلمة واحدة|كلمتان|# كلمات|# كلمة|# كلمة}", zh: "可发言{1}次",
    de: "Zeit für {1|# Rede|# Reden}")
  static let speaksFirst = Self(
    en: "{1} speaks first", fr: "{1.le} parlera en premier", es: "{1} interviene primero",
    ru: "{1}: первое выступление", ar: "يتكلم وفد {1} أولا", zh: "{1}首先发言",
    de: "erste Rede: {1}")
  static let speaksLast = Self(
    en: "{1} speaks last", fr: "{1.le} parlera en dernier", es: "{1} interviene en último lugar",
    ru: "{1}: последнее выступление", ar: "يتكلم وفد {1} أخيرا", zh: "{1}最后发言",
    de: "letzte Rede: {1}")
  static let caucusExtended = Self(
    en: "The {1} was extended by {2}.", fr: "Prolongation ({1}) : {2}.",
    es: "Prórroga ({1}): {2}.", ru: "Продление ({1}): {2}.", ar: "تمديد ({1}): {2}.",
    zh: "{1}延长{2}。", de: "Verlängerung ({1}): {2}.")
  static let caucusEnded = Self(
    en: "The {1} ended: {2} of {3} used", fr: "Fin ({1}) : {2} utilisées sur {3}",
    es: "Fin ({1}): se utilizaron {2} de {3}", ru: "Завершение ({1}): использовано {2} из {3}",
    ar: "الانتهاء ({1}): استخدم {2} من {3}", zh: "{1}结束：用时{2}/{3}",
    de: "Ende ({1}): {2} von {3} genutzt")
  static let speechCount = Self(
    en: "{1|# speech|# speeches}", fr: "{1|# intervention|# interventions}",
    es: "{1|# intervención|# intervenciones}",
    ru: "{1|# выступление|# выступления|# выступлений}",
    ar: "{1|كلمة واحدة|كلمتان|# كلمات|# كلمة|# كلمة}", zh: "发言{1}次", de: "{1|# Rede|# Reden}")
}

/// Points.
extension MinutesWord {
  static let pointOfOrder = Self(
    en: "{1} raised a point of order", fr: "{1.Le} présente une motion d’ordre",
    es: "{1} plantea una cuestión de orden", ru: "{1}: выступление по порядку ведения заседания",
    ar: "أثار وفد {1} نقطة نظام", zh: "{1}提出程序问题",
    de: "{1}: Antrag zur Geschäftsordnung")
  static let pointOfPrivilege = Self(
    en: "{1} raised a point of personal privilege", fr: "{1.Le} soulève une question de privilège",
    es: "{1} plantea una cuestión de privilegio personal", ru: "{1}: вопрос личной привилегии",
    ar: "أثار وفد {1} نقطة امتياز شخصي", zh: "{1}提出个人特权问题",
    de: "{1}: Frage der persönlichen Vorrechte")
  static let parliamentaryInquiry = Self(
    en: "{1} made a parliamentary inquiry",
    fr: "{1.Le} demande un éclaircissement sur la procédure",
    es: "{1} formula una consulta sobre el procedimiento", ru: "{1}: запрос о процедуре",
    ar: "طلب وفد {1} استفسارا إجرائيا", zh: "{1}提出程序询问", de: "{1}: Frage zum Verfahren")
  static let pointOfInformation = Self(
    en: "{1} raised a point of information", fr: "{1.Le} demande un renseignement",
    es: "{1} plantea una cuestión de información", ru: "{1}: запрос о разъяснении",
    ar: "طلب وفد {1} معلومات", zh: "{1}提出询问", de: "{1}: Informationsfrage")
  static let replyRequested = Self(
    en: "{1} asked for a right of reply", fr: "{1.Le} demande à exercer son droit de réponse",
    es: "{1} solicita ejercer el derecho a contestar", ru: "{1}: просьба о праве на ответ",
    ar: "طلب وفد {1} ممارسة حق الرد", zh: "{1}要求行使答辩权", de: "{1}: Wunsch nach dem Recht auf Antwort"
  )
  static let sustained = Self(
    en: "sustained", fr: "admise", es: "se admite", ru: "принято", ar: "قبل", zh: "裁定成立",
    de: "stattgegeben")
  static let denied = Self(
    en: "denied", fr: "rejetée", es: "se rechaza", ru: "отклонено", ar: "رفض", zh: "裁定不成立",
    de: "abgelehnt")
  static let granted = Self(
    en: "granted", fr: "accordée", es: "se concede", ru: "предоставлено", ar: "منح", zh: "准许",
    de: "gewährt")
}
