/// What was left when the minutes ended.
extension MinutesWord {
  static let stillSpeaking = Self(
    en: "{1} has the floor.", fr: "{1.Le} a la parole.", es: "{1} está en el uso de la palabra.",
    ru: "Слово предоставлено: {1}.", ar: "الكلمة لوفد {1}.", zh: "{1}正在发言。",
    de: "{1} hat das Wort.")
  static let caucusUnderWay = Self(
    en: "{1} under way.", fr: "En cours : {1}.", es: "En curso: {1}.", ru: "Продолжается: {1}.",
    ar: "لا يزال جاريا: {1}.", zh: "{1}正在进行。", de: "Dauert an: {1}.")
  static let voteIsOpen = Self(
    en: "Vote {1} on {2} is open.", fr: "Le vote {1} sur {2} est ouvert.",
    es: "La votación {1} sobre {2} está abierta.", ru: "Голосование {1} не завершено: {2}.",
    ar: "التصويت {1} على {2} مفتوح.", zh: "表决{1}（{2}）正在进行。",
    de: "Abstimmung {1} über {2} läuft.")
  static let rightsOwed = Self(
    en: "Explanations of vote are owed to {1}.", fr: "Explications de vote à entendre : {1}.",
    es: "Explicaciones de voto pendientes: {1}.",
    ru: "Еще не выступили по мотивам голосования: {1}.", ar: "تعليلات تصويت لم تقدم بعد: {1}.",
    zh: "待解释投票：{1}。", de: "Ausstehende Erklärungen zur Stimmabgabe: {1}.")
  static let isInterrupted = Self(
    en: "The meeting is interrupted: {1}", fr: "La séance est interrompue : {1}",
    es: "La sesión está interrumpida: {1}", ru: "Заседание прервано: {1}",
    ar: "الجلسة متوقفة: {1}", zh: "会议中断：{1}", de: "Die Sitzung ist angehalten: {1}")
  static let pointAwaits = Self(
    en: "The {1} by {2} awaits a ruling.", fr: "En attente d’une décision : {1} ({2}).",
    es: "Pendiente de decisión: {1} ({2}).", ru: "Ожидает постановления: {1} ({2}).",
    ar: "بانتظار قرار الرئيس: {1} ({2}).", zh: "待裁决：{1}（{2}）。",
    de: "Noch nicht entschieden: {1} ({2}).")
  static let hasQuestion = Self(
    en: "{1} has a question by {2} to answer.", fr: "{1.Le} doit répondre à une question {2.de}.",
    es: "{1} tiene por responder una pregunta de {2}.",
    ru: "{1}: предстоит ответ на вопрос делегации ({2}).", ar: "على {1} أن يرد على سؤال من {2}.",
    zh: "{1}尚待答复{2}的提问。", de: "{1} hat noch eine Frage von {2} zu beantworten.")
  static let repliesOwed = Self(
    en: "Rights of reply are owed to {1}.", fr: "Droits de réponse à entendre : {1}.",
    es: "Derechos a contestar pendientes: {1}.", ru: "Еще не осуществили право на ответ: {1}.",
    ar: "حقوق رد لم تمارس بعد: {1}.", zh: "待行使答辩权：{1}。", de: "Ausstehende Antworten: {1}.")
  static let motionIsPending = Self(
    en: "Motion {1} is pending: {2}, moved by {3}.",
    fr: "La motion {1}, présentée par {3.le}, est en suspens : {2}.",
    es: "La moción {1}, presentada por {3}, está pendiente: {2}.",
    ru: "Предложение {1} (внесено: {3}) на рассмотрении: {2}.",
    ar: "الاقتراح {1} المقدم من وفد {3} قيد النظر: {2}.", zh: "动议{1}待决：{2}，{3}提出。",
    de: "Antrag {1} von {3} ist anhängig: {2}.")
  /// `{1}` is a topic.
  static let onListFor = Self(
    en: "On the speakers' list for {1}: {2}.", fr: "Inscrits sur la liste des orateurs, {1} : {2}.",
    es: "En la lista de oradores, {1}: {2}.", ru: "В списке ораторов, {1}: {2}.",
    ar: "في قائمة المتكلمين، {1}: {2}.", zh: "{1}的发言名单：{2}。", de: "Auf der Redeliste, {1}: {2}.")
  static let stillOnList = Self(
    en: "Still on the speakers' list: {1}.", fr: "Encore inscrits sur la liste des orateurs : {1}.",
    es: "Quedan en la lista de oradores: {1}.", ru: "Остаются в списке ораторов: {1}.",
    ar: "لا يزالون في قائمة المتكلمين: {1}.", zh: "仍在发言名单上：{1}。",
    de: "Noch auf der Redeliste: {1}.")
  static let stillOnListOf = Self(
    en: "Still on the speakers' list of {1}: {2}.",
    fr: "Encore inscrits sur la liste des orateurs, {1} : {2}.",
    es: "Quedan en la lista de oradores, {1}: {2}.", ru: "Остаются в списке ораторов, {1}: {2}.",
    ar: "لا يزالون في قائمة المتكلمين، {1}: {2}.", zh: "仍在{1}的发言名单上：{2}。",
    de: "Noch auf der Redeliste, {1}: {2}.")
  static let topicInVoting = Self(
    en: "Topic {1} is in voting procedure: {2}", fr: "Le point {1} est en cours de vote : {2}",
    es: "El tema {1} está en votación: {2}", ru: "По пункту {1} идет голосование: {2}",
    ar: "البند {1} قيد التصويت: {2}", zh: "议题{1}正在表决：{2}",
    de: "Punkt {1} ist im Abstimmungsverfahren: {2}")
  static let topicUnderDebate = Self(
    en: "Topic {1} is under debate: {2}", fr: "Le point {1} est en discussion : {2}",
    es: "El tema {1} se está debatiendo: {2}", ru: "Пункт {1} обсуждается: {2}",
    ar: "البند {1} قيد المناقشة: {2}", zh: "议题{1}正在辩论：{2}",
    de: "Punkt {1} wird beraten: {2}")
  static let topicAdjourned = Self(
    en: "Topic {1} is adjourned: {2}", fr: "Le débat sur le point {1} est ajourné : {2}",
    es: "El debate sobre el tema {1} está aplazado: {2}",
    ru: "В прениях по пункту {1} объявлен перерыв: {2}", ar: "أجلت مناقشة البند {1}: {2}",
    zh: "议题{1}的辩论已暂停：{2}", de: "Punkt {1} ist vertagt: {2}")
  static let topicNotTakenUp = Self(
    en: "Topic {1} was not taken up: {2}", fr: "Le point {1} n’a pas été abordé : {2}",
    es: "El tema {1} no se ha examinado: {2}", ru: "Пункт {1} не рассматривался: {2}",
    ar: "لم ينظر في البند {1}: {2}", zh: "议题{1}未审议：{2}",
    de: "Punkt {1} wurde nicht aufgerufen: {2}")
  static let topicNotConcluded = Self(
    en: "Topic {1} was not concluded: {2}", fr: "L’examen du point {1} n’est pas achevé : {2}",
    es: "No ha concluido el examen del tema {1}: {2}",
    ru: "Рассмотрение пункта {1} не завершено: {2}", ar: "لم يختتم النظر في البند {1}: {2}",
    zh: "议题{1}未审议完毕：{2}", de: "Punkt {1} wurde nicht abgeschlossen: {2}")
}

/// Why motions ended without a decision.
extension MinutesWord {
  static let moverLeft = Self(
    en: "its mover left the committee", fr: "son auteur a quitté l’organe",
    es: "quien la presentó dejó la comisión", ru: "автор вышел из состава комитета",
    ar: "غادر مقدمه اللجنة", zh: "提出者已退出委员会", de: "die antragstellende Delegation ist ausgeschieden"
  )
  static let motionPassed = Self(
    en: "motion {1} passed", fr: "la motion {1} a été adoptée", es: "se aprobó la moción {1}",
    ru: "принято предложение {1}", ar: "قبل الاقتراح {1}", zh: "动议{1}已通过",
    de: "Antrag {1} wurde angenommen")
  static let meetingAdjourned = Self(
    en: "the meeting adjourned", fr: "la séance a été levée", es: "se levantó la sesión",
    ru: "заседание закрыто", ar: "رفعت الجلسة", zh: "会议已结束", de: "die Sitzung wurde geschlossen")
  static let debateIsClosed = Self(
    en: "debate is closed", fr: "le débat est clos", es: "el debate está cerrado",
    ru: "прения прекращены", ar: "باب المناقشة مقفل", zh: "辩论已结束", de: "die Debatte ist geschlossen"
  )
  static let votingIsOver = Self(
    en: "voting is over", fr: "le vote est terminé", es: "la votación ha concluido",
    ru: "голосование завершено", ar: "انتهى التصويت", zh: "表决已结束",
    de: "das Abstimmungsverfahren ist beendet")
  static let momentPassed = Self(
    en: "it is no longer in order", fr: "elle n’est plus recevable", es: "ya no procede",
    ru: "оно более неприемлемо", ar: "لم يعد مقبولا", zh: "已不合程序",
    de: "er ist nicht mehr zulässig")
  static let noMainMotion = Self(
    en: "no main motion is pending", fr: "aucune motion principale n’est en suspens",
    es: "no hay ninguna moción principal pendiente", ru: "основного предложения нет",
    ar: "لا يوجد اقتراح أصلي قيد النظر", zh: "没有待决的主要动议",
    de: "kein Hauptantrag ist anhängig")
  static let noTopic = Self(
    en: "no topic is under debate", fr: "aucun point n’est en discussion",
    es: "no se debate ningún tema", ru: "ни один пункт не обсуждается",
    ar: "لا يوجد بند قيد المناقشة", zh: "没有正在辩论的议题", de: "kein Punkt wird beraten")
  static let noQuestion = Self(
    en: "nothing is under debate", fr: "rien n’est en discussion", es: "no hay nada en debate",
    ru: "ничего не обсуждается", ar: "لا شيء قيد المناقشة", zh: "没有正在辩论的事项",
    de: "nichts wird beraten")
  static let noDebate = Self(
    en: "there is no debate", fr: "il n’y a pas de débat", es: "no hay debate",
    ru: "прений нет", ar: "لا توجد مناقشة", zh: "没有辩论", de: "es findet keine Debatte statt")
  static let nothingDecided = Self(
    en: "nothing was decided that could be reconsidered",
    fr: "aucune décision ne peut être réexaminée", es: "no hay ninguna decisión que reexaminar",
    ru: "нет решения, которое можно рассмотреть повторно", ar: "لا يوجد مقرر يمكن إعادة النظر فيه",
    zh: "没有可以重新审议的决定", de: "es gibt keinen Beschluss, der erneut beraten werden könnte")
  static let noCaucus = Self(
    en: "there is no caucus", fr: "il n’y a pas de caucus", es: "no hay ningún cónclave",
    ru: "кокуса нет", ar: "لا توجد مشاورات جارية", zh: "没有正在进行的磋商",
    de: "es findet kein Caucus statt")
  static let listIsNotOpen = Self(
    en: "the speakers' list is not open", fr: "la liste des orateurs n’est pas ouverte",
    es: "la lista de oradores no está abierta", ru: "список ораторов не открыт",
    ar: "قائمة المتكلمين غير مفتوحة", zh: "发言名单未开放", de: "die Redeliste ist nicht eröffnet")
  static let listIsOpenAlready = Self(
    en: "the speakers' list is already open", fr: "la liste des orateurs est déjà ouverte",
    es: "la lista de oradores ya está abierta", ru: "список ораторов уже открыт",
    ar: "قائمة المتكلمين مفتوحة بالفعل", zh: "发言名单已开放", de: "die Redeliste ist bereits eröffnet")
  static let topicIsUnderDebate = Self(
    en: "{1} is already under debate", fr: "déjà en discussion : {1}", es: "ya se debate: {1}",
    ru: "уже обсуждается: {1}", ar: "قيد المناقشة بالفعل: {1}", zh: "{1}已在辩论",
    de: "wird bereits beraten: {1}")
  static let topicIsNotUnderDebate = Self(
    en: "{1} is not under debate", fr: "pas en discussion : {1}", es: "no se debate: {1}",
    ru: "не обсуждается: {1}", ar: "ليس قيد المناقشة: {1}", zh: "{1}未在辩论",
    de: "wird nicht beraten: {1}")
  static let topicNotSetAside = Self(
    en: "{1} was not set aside", fr: "pas ajourné : {1}", es: "no se ha aplazado: {1}",
    ru: "рассмотрение не откладывалось: {1}", ar: "لم يؤجل: {1}", zh: "{1}未曾搁置",
    de: "wurde nicht vertagt: {1}")
  static let noTopicSetAside = Self(
    en: "no topic was set aside", fr: "aucun point n’a été ajourné",
    es: "no se ha aplazado ningún tema",
    ru: "ни один пункт не откладывался", ar: "لم يؤجل أي بند", zh: "没有搁置的议题",
    de: "kein Punkt wurde vertagt")
  static let theTopic = Self(
    en: "the topic", fr: "le point", es: "el tema", ru: "пункт", ar: "البند", zh: "议题",
    de: "der Punkt")
  static let alreadyImportant = Self(
    en: "the question is already important", fr: "la question est déjà importante",
    es: "la cuestión ya es importante", ru: "вопрос уже признан важным",
    ar: "المسألة هامة بالفعل", zh: "该问题已是重要问题", de: "die Frage ist bereits eine wichtige Frage")
  static let noExtension = Self(
    en: "the caucus cannot be extended further", fr: "le caucus ne peut plus être prolongé",
    es: "el cónclave no puede prorrogarse más", ru: "кокус не может быть продлен",
    ar: "لا يمكن تمديد المشاورات أكثر", zh: "磋商不能再延长",
    de: "der Caucus kann nicht weiter verlängert werden")
  static let overtaken = Self(
    en: "it can no longer be put", fr: "elle ne peut plus être mise aux voix",
    es: "ya no puede someterse a votación", ru: "оно более не может быть поставлено на голосование",
    ar: "لم يعد بالإمكان طرحه للتصويت", zh: "已不能付诸表决",
    de: "über ihn kann nicht mehr abgestimmt werden")
}
