/// Words for motions and points.
extension RoomWord {
  package static let onTheTable = RoomWord(
    en: "Motion on the table", fr: "Motion en discussion",
    es: "Moción presentada", ru: "На рассмотрении",
    zh: "现有动议", ar: "الاقتراح المطروح")
  package static let inAll = RoomWord(
    en: "In all", fr: "Durée totale",
    es: "Duración total", ru: "Всего",
    zh: "总时长", ar: "المدة الكلية")
  package static let eachSpeech = RoomWord(
    en: "Each speech", fr: "Par orateur",
    es: "Por orador", ru: "На оратора",
    zh: "每人发言", ar: "لكل متكلم")
  package static let speakingTimeOfList = RoomWord(
    en: "Speaking time", fr: "Temps de parole",
    es: "Tiempo de intervención", ru: "Время выступления",
    zh: "发言时间", ar: "مدة الكلمة")
  package static let speakers = RoomWord(
    en: "Speakers", fr: "Orateurs",
    es: "Oradores", ru: "Ораторы",
    zh: "发言人数", ar: "المتكلمون")
  package static let until = RoomWord(
    en: "Until", fr: "Jusqu’à",
    es: "Hasta", ru: "До",
    zh: "至", ar: "حتى")
  /// `{1}`: the delegation.
  package static let movedBy = RoomWord(
    en: "Moved by {1}", fr: "Proposée par : {1}",
    es: "Presentada por: {1}", ru: "Предложено: {1}",
    zh: "提出：{1}", ar: "مقدم الاقتراح: {1}")
  /// Follows `movedBy` after a comma. `{1}`: the delegation.
  package static let secondedBy = RoomWord(
    en: "seconded by {1}", fr: "appuyée par : {1}",
    es: "secundada por: {1}", ru: "поддержано: {1}",
    zh: "附议：{1}", ar: "المثني: {1}")
  package static let needsASecond = RoomWord(
    en: "needs a second", fr: "à appuyer",
    es: "debe secundarse", ru: "требуется поддержка",
    zh: "需要附议", ar: "يحتاج إلى تثنية")
  package static let needsLeave = RoomWord(
    en: "needs leave of the Chair", fr: "avec l’accord de la présidence",
    es: "con autorización de la Presidencia", ru: "с разрешения Председателя",
    zh: "须经主席许可", ar: "بإذن من الرئيس")
  package static let wouldSpeakFirst = RoomWord(
    en: "would speak first", fr: "parlerait en premier",
    es: "hablaría en primer lugar", ru: "выступит первым",
    zh: "首先发言", ar: "يتكلم أولا")
  package static let wouldSpeakLast = RoomWord(
    en: "would speak last", fr: "parlerait en dernier",
    es: "hablaría en último lugar", ru: "выступит последним",
    zh: "最后发言", ar: "يتكلم أخيرا")
  package static let oneForFirst = RoomWord(
    en: "1 speaker in favour first", fr: "Entendre d’abord : 1 pour",
    es: "Antes intervienen: 1 a favor", ru: "Сначала выступит: 1 за",
    zh: "先由赞成方发言：1", ar: "يتكلم أولا: 1 مؤيد")
  /// `{1}`: their number, at least 2.
  package static let manyForFirst = RoomWord(
    en: "{1} speakers in favour first", fr: "Entendre d’abord : {1} pour",
    es: "Antes intervienen: {1} a favor", ru: "Сначала выступят: {1} за",
    zh: "先由赞成方发言：{1}", ar: "يتكلم أولا: {1} مؤيدون")
  package static let oneAgainstFirst = RoomWord(
    en: "1 speaker against first", fr: "Entendre d’abord : 1 contre",
    es: "Antes intervienen: 1 en contra", ru: "Сначала выступит: 1 против",
    zh: "先由反对方发言：1", ar: "يتكلم أولا: 1 معارض")
  /// `{1}`: their number, at least 2.
  package static let manyAgainstFirst = RoomWord(
    en: "{1} speakers against first", fr: "Entendre d’abord : {1} contre",
    es: "Antes intervienen: {1} en contra", ru: "Сначала выступят: {1} против",
    zh: "先由反对方发言：{1}", ar: "يتكلم أولا: {1} معارضون")
  /// `{2}`: the number of those against; `{1}` is not used.
  package static let oneForAndAgainstFirst = RoomWord(
    en: "1 speaker in favour and {2} against first", fr: "Entendre d’abord : 1 pour, {2} contre",
    es: "Antes intervienen: 1 a favor, {2} en contra", ru: "Сначала выступят: 1 за, {2} против",
    zh: "先发言：赞成1，反对{2}", ar: "يتكلم أولا: 1 مؤيد و{2} معارض")
  /// `{1}` and `{2}`: the numbers of speakers on each side.
  package static let manyForAndAgainstFirst = RoomWord(
    en: "{1} speakers in favour and {2} against first",
    fr: "Entendre d’abord : {1} pour, {2} contre",
    es: "Antes intervienen: {1} a favor, {2} en contra", ru: "Сначала выступят: {1} за, {2} против",
    zh: "先发言：赞成{1}，反对{2}", ar: "يتكلم أولا: {1} مؤيد و{2} معارض")
  /// `{1}` and `{2}`: the numbers of speakers on each side, without the mover.
  package static let moverAndOthersFirst = RoomWord(
    en: "First: the mover, {1} for, {2} against",
    fr: "Entendre d’abord : l’auteur, {1} pour, {2} contre",
    es: "Antes intervienen: el proponente, {1} a favor, {2} en contra",
    ru: "Сначала выступят: автор, {1} за, {2} против",
    zh: "先发言：动议人，赞成{1}，反对{2}", ar: "يتكلم أولا: مقدم الاقتراح و{1} مؤيد و{2} معارض")
  package static let oneOtherPending = RoomWord(
    en: "1 other motion is pending", fr: "Autres motions : 1",
    es: "Otras mociones: 1", ru: "Другие предложения: 1",
    zh: "其他动议：1", ar: "اقتراحات أخرى: 1")
  /// `{1}`: their number, at least 2.
  package static let othersPending = RoomWord(
    en: "{1} other motions are pending", fr: "Autres motions : {1}",
    es: "Otras mociones: {1}", ru: "Другие предложения: {1}",
    zh: "其他动议：{1}", ar: "اقتراحات أخرى: {1}")
  /// `{1}`: what the clock of the caucus is called; `{2}`: the time left, in digits.
  package static let leftInCaucus = RoomWord(
    en: "{1} · {2} left", fr: "{1} · reste {2}",
    es: "{1} · quedan {2}", ru: "{1} · осталось {2}",
    zh: "{1} · 剩余{2}", ar: "{1} · المتبقي {2}")
  /// `{1}`: the whole of `leftInCaucus`.
  package static let pausedAfter = RoomWord(
    en: "{1}, paused", fr: "{1} (en pause)",
    es: "{1} (en pausa)", ru: "{1} (остановлено)",
    zh: "{1}（暂停）", ar: "{1} (متوقف)")
  /// `{1}`: a number of votes, such as `of` words it.
  package static let takes = RoomWord(
    en: "It takes {1}", fr: "Voix requises : {1}",
    es: "Votos necesarios: {1}", ru: "Требуется голосов: {1}",
    zh: "所需票数：{1}", ar: "الأصوات المطلوبة: {1}")
  /// `{1}`: yes votes; `{2}`: the number that they are a share of.
  package static let of = RoomWord(
    en: "{1} of {2}", fr: "{1} sur {2}",
    es: "{1} de {2}", ru: "{1} из {2}",
    zh: "{1}/{2}", ar: "{1} من {2}")
  package static let chairDecides = RoomWord(
    en: "The chair decides", fr: "La présidence décide",
    es: "La presidencia decide", ru: "Решает председатель",
    zh: "由主席决定", ar: "القرار للرئيس")
  package static let onRequest = RoomWord(
    en: "Granted on request", fr: "Accordée sur demande",
    es: "Se concede a petición", ru: "Удовлетворяется по просьбе",
    zh: "应请求准许", ar: "تمنح عند الطلب")
  package static let unlessObjected = RoomWord(
    en: "Passes unless somebody objects", fr: "Adoptée sauf objection",
    es: "Se aprueba salvo objeción", ru: "Принимается при отсутствии возражений",
    zh: "无异议则通过", ar: "يقبل ما لم يعترض أحد")
  /// `{1}`: the title of the motion.
  package static let passed = RoomWord(
    en: "{1} passed", fr: "{1} : adoptée",
    es: "{1}: aprobada", ru: "{1}: принято",
    zh: "{1}：通过", ar: "{1}: قبل")
  /// `{1}`: the title of the motion.
  package static let failed = RoomWord(
    en: "{1} failed", fr: "{1} : rejetée",
    es: "{1}: rechazada", ru: "{1}: отклонено",
    zh: "{1}：未通过", ar: "{1}: رفض")

  package static let order = RoomWord(
    en: "Point of order", fr: "Motion d’ordre",
    es: "Cuestión de orden", ru: "По порядку ведения заседания",
    zh: "程序问题", ar: "نقطة نظام",
    de: "Antrag zur Geschäftsordnung")
  package static let privilege = RoomWord(
    en: "Point of personal privilege", fr: "Question de privilège",
    es: "Cuestión de privilegio personal", ru: "Вопрос личной привилегии",
    zh: "个人特权问题", ar: "نقطة امتياز شخصي",
    de: "Frage der persönlichen Vorrechte")
  package static let inquiry = RoomWord(
    en: "Parliamentary inquiry", fr: "Demande d’éclaircissement",
    es: "Consulta sobre el procedimiento", ru: "Запрос о процедуре",
    zh: "程序询问", ar: "استفسار إجرائي",
    de: "Frage zum Verfahren")
  package static let information = RoomWord(
    en: "Point of information", fr: "Demande de renseignements",
    es: "Cuestión de información", ru: "Запрос о разъяснении",
    zh: "询问", ar: "طلب معلومات",
    de: "Informationsfrage")
  package static let replyAsked = RoomWord(
    en: "Right of reply", fr: "Droit de réponse",
    es: "Derecho a contestar", ru: "Право на ответ",
    zh: "答辩权", ar: "حق الرد",
    de: "Recht auf Antwort")
  package static let voteWaits = RoomWord(
    en: "The vote waits: {1}", fr: "Le vote attend : {1}",
    es: "La votación espera: {1}", ru: "Голосование ожидает: {1}",
    zh: "表决等候：{1}", ar: "التصويت ينتظر: {1}")

  /// The words for motions by their names, for `all`.
  package static let motionWords: [(name: String, word: RoomWord)] = [
    ("onTheTable", onTheTable), ("inAll", inAll), ("eachSpeech", eachSpeech),
    ("speakingTimeOfList", speakingTimeOfList), ("speakers", speakers), ("until", until),
    ("movedBy", movedBy), ("secondedBy", secondedBy), ("needsASecond", needsASecond),
    ("needsLeave", needsLeave),
    ("wouldSpeakFirst", wouldSpeakFirst), ("wouldSpeakLast", wouldSpeakLast),
    ("oneForFirst", oneForFirst), ("manyForFirst", manyForFirst),
    ("oneAgainstFirst", oneAgainstFirst), ("manyAgainstFirst", manyAgainstFirst),
    ("oneForAndAgainstFirst", oneForAndAgainstFirst),
    ("manyForAndAgainstFirst", manyForAndAgainstFirst),
    ("moverAndOthersFirst", moverAndOthersFirst), ("oneOtherPending", oneOtherPending),
    ("othersPending", othersPending), ("leftInCaucus", leftInCaucus),
    ("pausedAfter", pausedAfter), ("takes", takes), ("of", of), ("chairDecides", chairDecides),
    ("onRequest", onRequest), ("unlessObjected", unlessObjected), ("passed", passed),
    ("failed", failed),
  ]

  /// The words for points by their names, for `all`.
  package static let pointWords: [(name: String, word: RoomWord)] = [
    ("order", order), ("privilege", privilege), ("inquiry", inquiry),
    ("information", information), ("replyAsked", replyAsked), ("voteWaits", voteWaits),
  ]
}
