/// Votes as the program counted them.
extension MinutesWord {
  /// `{3}` is the kind of vote, `{4}` the method.
  static let voteOn = Self(
    en: "Vote {1} on {2} ({3}, by {4}): {5}", fr: "Vote {1} sur {2} ({3}, {4}) : {5}",
    es: "Votación {1} sobre {2} ({3}, {4}): {5}", ru: "Голосование {1}: {2} ({3}, {4}): {5}",
    ar: "التصويت {1} على {2} ({3}، {4}): {5}", zh: "表决{1}，{2}（{3}，{4}）：{5}",
    de: "Abstimmung {1} über {2} ({3}, {4}): {5}")
  static let substantive = Self(
    en: "substantive", fr: "fond", es: "fondo", ru: "по существу", ar: "موضوعي", zh: "实质性",
    de: "Sachfrage")
  static let procedural = Self(
    en: "procedural", fr: "procédure", es: "procedimiento", ru: "процедурное", ar: "إجرائي",
    zh: "程序性", de: "Verfahrensfrage")
  static let drawnFirst = Self(
    en: "{1} drawn by lot to vote first", fr: "premier votant tiré au sort : {1}",
    es: "vota primero, por sorteo: {1}", ru: "первый по жребию: {1}",
    ar: "المصوت الأول بالقرعة: {1}",
    zh: "抽签决定{1}首先表决", de: "durch Los als Erstes aufgerufen: {1}")
  static let notClosed = Self(
    en: "not closed yet", fr: "pas encore clos", es: "aún no cerrada", ru: "еще не завершено",
    ar: "لم يغلق بعد", zh: "尚未结束", de: "noch nicht abgeschlossen")

  static let inFavour = Self(
    en: "In favour", fr: "Votent pour", es: "Votos a favor", ru: "Голосовали за",
    ar: "المؤيدون", zh: "赞成", de: "Dafür")
  static let against = Self(
    en: "Against", fr: "Votent contre", es: "Votos en contra", ru: "Голосовали против",
    ar: "المعارضون", zh: "反对", de: "Dagegen")
  static let abstaining = Self(
    en: "Abstaining", fr: "S’abstiennent", es: "Abstenciones", ru: "Воздержались",
    ar: "الممتنعون", zh: "弃权", de: "Enthaltungen")
  static let notParticipating = Self(
    en: "Not participating", fr: "Ne participent pas", es: "No participan",
    ru: "Не участвовали", ar: "لم يشاركوا", zh: "未参加表决", de: "Nicht teilgenommen")
  static let passedFirst = Self(
    en: "Passed when first called", fr: "Ont passé au premier appel",
    es: "Pasaron en la primera llamada", ru: "Пропустили первый вызов",
    ar: "أجلوا الرد عند النداء الأول", zh: "首次点名时跳过", de: "Beim ersten Aufruf ausgesetzt")
  static let seenAgainstThem = Self(
    en: "seen against", fr: "vus votant contre", es: "vistos en contra",
    ru: "замечены голосовавшими против", ar: "شوهد معارضا", zh: "可见投反对票者",
    de: "mit Gegenstimme gesehen")
  static let seenAgainst = Self(
    en: "Seen voting against", fr: "Vus votant contre", es: "Vistos votar en contra",
    ru: "Замечены голосовавшими против", ar: "شوهدوا يصوتون ضده", zh: "被见投反对票",
    de: "Sichtbar dagegen")
  static let objecting = Self(
    en: "Objecting", fr: "Font objection", es: "Objeciones", ru: "Возражали", ar: "المعترضون",
    zh: "异议", de: "Einspruch")
  static let theChair = Self(
    en: "The Chair", fr: "La présidence", es: "La Presidencia", ru: "Председатель", ar: "الرئيس",
    zh: "主席", de: "Der Vorsitz")
  static let withRights = Self(
    en: "with rights", fr: "avec explication", es: "con explicación", ru: "с разъяснением",
    ar: "مع تعليل", zh: "附解释", de: "mit Erklärung")
  static let noNames = Self(
    en: "none", fr: "néant", es: "ninguno", ru: "нет", ar: "لا أحد", zh: "无", de: "keine")
  static let answerYes = Self(
    en: "yes", fr: "oui", es: "sí", ru: "за", ar: "نعم", zh: "赞成", de: "ja")
  static let answerNo = Self(
    en: "no", fr: "non", es: "no", ru: "против", ar: "لا", zh: "反对", de: "nein")
  static let answerAbstain = Self(
    en: "abstains", fr: "abstention", es: "abstención", ru: "воздержалась", ar: "ممتنع", zh: "弃权",
    de: "Enthaltung")
  static let answerAbsent = Self(
    en: "does not participate", fr: "ne participe pas", es: "no participa", ru: "не участвует",
    ar: "لم يشارك",
    zh: "未参加", de: "nicht teilgenommen")
  static let answerPass = Self(
    en: "passes", fr: "passe", es: "pasa", ru: "пропуск", ar: "يؤجل", zh: "跳过", de: "setzt aus")
  static let answerYesWithRights = Self(
    en: "yes, with rights", fr: "oui, avec explication", es: "sí, con explicación",
    ru: "за, с разъяснением", ar: "نعم، مع تعليل", zh: "赞成，附解释", de: "ja, mit Erklärung")
  static let answerNoWithRights = Self(
    en: "no, with rights", fr: "non, avec explication", es: "no, con explicación",
    ru: "против, с разъяснением", ar: "لا، مع تعليل", zh: "反对，附解释", de: "nein, mit Erklärung")

  static let voteAgain = Self(
    en: "Vote {1} is to be taken again.", fr: "Le vote {1} sera recommencé.",
    es: "Se repetirá la votación {1}.", ru: "Голосование {1} будет проведено снова.",
    ar: "يعاد التصويت {1}.", zh: "表决{1}将重新进行。", de: "Abstimmung {1} wird wiederholt.")
  static let intendedInFavour = Self(
    en:
      "Subsequently {1} informed the committee that it had intended to vote in favour (vote {2}).",
    fr: "{1.Le} fait savoir par la suite qu’il entendait voter pour (vote {2}).",
    es: "Posteriormente {1} informa de que tenía la intención de votar a favor (votación {2}).",
    ru: "Впоследствии делегация ({1}) сообщила, что намеревалась голосовать за (голосование {2}).",
    ar: "أبلغ وفد {1} اللجنة لاحقا أنه كان ينوي التصويت مؤيدا (التصويت {2}).",
    zh: "{1}随后通知委员会，它本拟投赞成票（表决{2}）。",
    de: "{1} teilt nachträglich mit, dass eine Jastimme beabsichtigt war (Abstimmung {2}).")
  static let intendedAgainst = Self(
    en: "Subsequently {1} informed the committee that it had intended to vote against (vote {2}).",
    fr: "{1.Le} fait savoir par la suite qu’il entendait voter contre (vote {2}).",
    es: "Posteriormente {1} informa de que tenía la intención de votar en contra (votación {2}).",
    ru:
      "Впоследствии делегация ({1}) сообщила, что намеревалась голосовать против (голосование {2}).",
    ar: "أبلغ وفد {1} اللجنة لاحقا أنه كان ينوي التصويت معارضا (التصويت {2}).",
    zh: "{1}随后通知委员会，它本拟投反对票（表决{2}）。",
    de: "{1} teilt nachträglich mit, dass eine Neinstimme beabsichtigt war (Abstimmung {2}).")
  static let intendedToAbstain = Self(
    en: "Subsequently {1} informed the committee that it had intended to abstain (vote {2}).",
    fr: "{1.Le} fait savoir par la suite qu’il entendait s’abstenir (vote {2}).",
    es: "Posteriormente {1} informa de que tenía la intención de abstenerse (votación {2}).",
    ru: "Впоследствии делегация ({1}) сообщила, что намеревалась воздержаться (голосование {2}).",
    ar: "أبلغ وفد {1} اللجنة لاحقا أنه كان ينوي الامتناع عن التصويت (التصويت {2}).",
    zh: "{1}随后通知委员会，它本拟弃权（表决{2}）。",
    de: "{1} teilt nachträglich mit, dass eine Enthaltung beabsichtigt war (Abstimmung {2}).")
  static let intendedNotToParticipate = Self(
    en:
      "Subsequently {1} informed the committee that it had intended to not participate (vote {2}).",
    fr: "{1.Le} fait savoir par la suite qu’il entendait ne pas participer au vote (vote {2}).",
    es: "Posteriormente {1} informa de que tenía la intención de no participar (votación {2}).",
    ru:
      "Впоследствии делегация ({1}) сообщила, что не намеревалась участвовать (голосование {2}).",
    ar: "أبلغ وفد {1} اللجنة لاحقا أنه كان ينوي عدم المشاركة (التصويت {2}).",
    zh: "{1}随后通知委员会，它本拟不参加表决（表决{2}）。",
    de: "{1} teilt nachträglich mit, dass keine Teilnahme beabsichtigt war (Abstimmung {2}).")
  static let askedToExplain = Self(
    en: "{1} asked to explain {2|its vote|their votes}.",
    fr: "{1.Le} {2|demande|demandent} à expliquer {2|son vote|leur vote}.",
    es: "{1} {2|pide|piden} explicar su voto.",
    ru: "{1}: просьба о выступлении по мотивам голосования.",
    ar: "طلب تعليل التصويت: {1}.", zh: "{1}要求解释投票。",
    de: "{1} {2|wünscht|wünschen} eine Erklärung der Stimmabgabe.")
  static let finalRound = Self(
    en: "The roll was called; a final round followed.",
    fr: "L’appel nominal est suivi d’un dernier tour.",
    es: "Tras la votación nominal hubo una última ronda.",
    ru: "За поименным голосованием последовал заключительный круг.",
    ar: "أعقبت نداء الأسماء جولة أخيرة.", zh: "唱名之后进行了最后一轮。",
    de: "Auf den Namensaufruf folgt eine letzte Runde.")
}

/// How votes were taken, and what came of them, as the organs say it. `{1}` is the question.
extension MinutesWord {
  static let takenByRollCall = Self(
    en: "A vote was taken by roll call on {1}.",
    fr: "Il est procédé au vote par appel nominal sur {1}.",
    es: "Se procede a votación nominal sobre {1}.", ru: "Проводится поименное голосование: {1}.",
    ar: "أجري تصويت بنداء الأسماء على {1}.", zh: "就{1}进行唱名表决。",
    de: "Über {1} wird namentlich abgestimmt.")
  static let takenByPlacards = Self(
    en: "A vote was taken by show of placards on {1}.",
    fr: "Il est procédé au vote à main levée sur {1}.",
    es: "Se procede a votación a mano alzada sobre {1}.",
    ru: "Проводится голосование поднятием табличек: {1}.",
    ar: "أجري تصويت برفع اللوحات على {1}.", zh: "就{1}进行举牌表决。",
    de: "Über {1} wird durch Handzeichen abgestimmt.")
  static let recordedVoteTaken = Self(
    en: "A recorded vote was taken on {1}.", fr: "Il est procédé à un vote enregistré sur {1}.",
    es: "Se procede a votación registrada sobre {1}.",
    ru: "Проводится голосование с занесением в отчет: {1}.", ar: "أجري تصويت مسجل على {1}.",
    zh: "就{1}进行记录表决。", de: "Über {1} wird in aufgezeichneter Abstimmung abgestimmt.")
  static let takenByBallot = Self(
    en: "A vote was taken by secret ballot on {1}.",
    fr: "Il est procédé au vote au scrutin secret sur {1}.",
    es: "Se procede a votación secreta sobre {1}.", ru: "Проводится тайное голосование: {1}.",
    ar: "أجري اقتراع سري على {1}.", zh: "就{1}进行无记名投票。", de: "Über {1} wird geheim abgestimmt.")
  static let adoptedByVotes = Self(
    en:
      "{1} was adopted by {2|# vote|# votes} to {3|0:none|#|#}, with {4|0:no abstentions|# abstention|# abstentions}.",
    fr:
      "La proposition {1} est adoptée par {2|# voix|# voix} contre {3|0:zéro|#|#}, {4|0:sans abstention|avec # abstention|avec # abstentions}.",
    es:
      "Por {2|# voto|# votos} contra {3|0:ninguno|#|#}{4|0: y sin abstenciones| y # abstención| y # abstenciones}, queda aprobada la propuesta {1}.",
    ru:
      "Предложение {1} принимается {2|# голосом|# голосами|# голосами}{3|0:, причем никто не голосовал против| против #| против #| против #}{4|0:, при отсутствии воздержавшихся|, при # воздержавшемся|, при # воздержавшихся|, при # воздержавшихся}.",
    ar:
      "اعتمد المقترح {1} بأغلبية {2|صوت واحد|صوتين|# أصوات|# صوتا|# صوت} مقابل {3|0:لا شيء|صوت واحد|صوتين|# أصوات|# صوتا|# صوت}، {4|0:دون امتناع أحد|مع امتناع عضو واحد|مع امتناع عضوين|مع امتناع # أعضاء|مع امتناع # عضوا|مع امتناع # عضو} عن التصويت.",
    zh: "{1}以{2}票赞成、{3}票反对、{4}票弃权获得通过。",
    de:
      "Der Vorschlag {1} wird mit {2|# Stimme|# Stimmen} {3|0:ohne Gegenstimme|gegen #|gegen #} {4|0:ohne Enthaltungen|bei # Enthaltung|bei # Enthaltungen} angenommen."
  )
  static let rejectedByVotes = Self(
    en:
      "{1} was rejected by {2|# vote|# votes} to {3|0:none|#|#}, with {4|0:no abstentions|# abstention|# abstentions}.",
    fr:
      "La proposition {1} est rejetée par {2|# voix|# voix} contre {3|0:zéro|#|#}, {4|0:sans abstention|avec # abstention|avec # abstentions}.",
    es:
      "Por {2|# voto|# votos} contra {3|0:ninguno|#|#}{4|0: y sin abstenciones| y # abstención| y # abstenciones}, queda rechazada la propuesta {1}.",
    ru:
      "Предложение {1} отклоняется {2|# голосом|# голосами|# голосами}{3|0:, причем никто не голосовал за| против #| против #| против #}{4|0:, при отсутствии воздержавшихся|, при # воздержавшемся|, при # воздержавшихся|, при # воздержавшихся}.",
    ar:
      "رفض المقترح {1} بأغلبية {2|صوت واحد|صوتين|# أصوات|# صوتا|# صوت} مقابل {3|0:لا شيء|صوت واحد|صوتين|# أصوات|# صوتا|# صوت}، {4|0:دون امتناع أحد|مع امتناع عضو واحد|مع امتناع عضوين|مع امتناع # أعضاء|مع امتناع # عضوا|مع امتناع # عضو} عن التصويت.",
    zh: "{1}以{2}票反对、{3}票赞成、{4}票弃权被否决。",
    de:
      "Der Vorschlag {1} wird mit {2|# Stimme|# Stimmen} {3|0:ohne Jastimme|gegen #|gegen #} {4|0:ohne Enthaltungen|bei # Enthaltung|bei # Enthaltungen} abgelehnt."
  )
  static let adoptedWithoutVote = Self(
    en: "{1} was adopted without a vote.", fr: "La proposition {1} est adoptée sans vote.",
    es: "La propuesta {1} queda aprobada sin votación.",
    ru: "Предложение {1} принимается без голосования.", ar: "اعتمد المقترح {1} دون تصويت.",
    zh: "{1}未经表决获得通过。", de: "Der Vorschlag {1} wird ohne Abstimmung angenommen.")
  static let councilCount = Self(
    en:
      "There were {1|# vote|# votes} in favour, {2} against and {3|0:no abstentions|# abstention|# abstentions}.",
    fr:
      "Le résultat du vote est le suivant : {1|# voix|# voix} pour, {2|0:zéro voix|# voix|# voix} contre et {3|0:aucune abstention|# abstention|# abstentions}.",
    es:
      "El resultado de la votación es el siguiente: {1|# voto|# votos} a favor, {2|0:ningún voto|# voto|# votos} en contra y {3|0:ninguna abstención|# abstención|# abstenciones}.",
    ru:
      "Результаты голосования: за — {1}, против — {2}, воздержались — {3}.",
    ar:
      "كانت نتيجة التصويت كما يلي: المؤيدون {1}، والمعارضون {2}، والممتنعون {3}.",
    zh: "表决结果如下：{1}票赞成，{2}票反对，{3}票弃权。",
    de:
      "Das Abstimmungsergebnis lautet: {1|# Jastimme|# Jastimmen}, {2|0:keine Neinstimme|# Neinstimme|# Neinstimmen} und {3|0:keine Enthaltung|# Enthaltung|# Enthaltungen}."
  )
  static let councilAdopted = Self(
    en: "{1} has been adopted.", fr: "La proposition {1} est adoptée.",
    es: "La propuesta {1} ha sido aprobada.", ru: "Предложение {1} принимается.",
    ar: "اعتمد المقترح {1}.", zh: "{1}获得通过。", de: "Der Vorschlag {1} ist angenommen.")
  static let councilVetoed = Self(
    en:
      "{1} has not been adopted, owing to the negative vote of a permanent member of the Council.",
    fr:
      "La proposition {1} n’est pas adoptée en raison du vote négatif d’un membre permanent du Conseil.",
    es:
      "La propuesta {1} no ha sido aprobada debido al voto en contra de un miembro permanente del Consejo.",
    ru:
      "Предложение {1} не принимается, поскольку один из постоянных членов Совета голосовал против.",
    ar: "لم يعتمد المقترح {1} بسبب تصويت عضو دائم في المجلس ضده.",
    zh: "由于安理会一个常任理事国投反对票，{1}未获通过。",
    de:
      "Der Vorschlag {1} ist wegen der Gegenstimme eines ständigen Mitglieds des Rates nicht angenommen."
  )
  static let councilFailed = Self(
    en: "{1} has not been adopted, having failed to obtain the required number of votes.",
    fr: "La proposition {1} n’est pas adoptée, faute d’avoir recueilli le nombre de voix requis.",
    es:
      "La propuesta {1} no ha sido aprobada por no haber obtenido el número de votos necesario.",
    ru: "Предложение {1} не принимается, поскольку не получило необходимого числа голосов.",
    ar: "لم يعتمد المقترح {1} لعدم حصوله على العدد المطلوب من الأصوات.",
    zh: "{1}未获得所需票数，未获通过。",
    de:
      "Der Vorschlag {1} hat die erforderliche Stimmenzahl nicht erreicht und ist nicht angenommen."
  )
}

/// Corrections.
extension MinutesWord {
  static let correctedAt = Self(
    en: "corrected at {1} by {2}", fr: "rectifié à {1} par {2}", es: "corregido a las {1} por {2}",
    ru: "исправлено в {1}, {2}", ar: "صوب الساعة {1}، {2}", zh: "{2}于{1}更正",
    de: "berichtigt um {1}, {2}")
  static let undoneAt = Self(
    en: "undone at {1} by {2}", fr: "annulé à {1} par {2}", es: "anulado a las {1} por {2}",
    ru: "отменено в {1}, {2}", ar: "ألغي الساعة {1}، {2}", zh: "{2}于{1}撤销",
    de: "rückgängig gemacht um {1}, {2}")
  /// Said before a text that is struck out, to those who do not see it.
  static let struckOut = Self(
    en: "struck out", fr: "biffé", es: "tachado", ru: "зачеркнуто", ar: "مشطوب", zh: "已删去",
    de: "gestrichen")
  static let verdict = Self(
    en: "verdict", fr: "résultat", es: "resultado", ru: "результат", ar: "النتيجة", zh: "结果",
    de: "Ergebnis")
}
