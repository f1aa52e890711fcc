/// Who took part.
extension MinutesWord {
  static let membersPresent = Self(
    en: "Members present", fr: "Membres présents", es: "Miembros presentes",
    ru: "Присутствующие члены", ar: "الأعضاء الحاضرون", zh: "出席成员", de: "Anwesende Mitglieder")
  static let observersPresent = Self(
    en: "Observers", fr: "Observateurs", es: "Observadores", ru: "Наблюдатели",
    ar: "المراقبون", zh: "观察员", de: "Beobachter")
  static let invitedPresent = Self(
    en: "Invited delegations", fr: "Délégations invitées", es: "Delegaciones invitadas",
    ru: "Приглашенные делегации", ar: "الوفود المدعوة", zh: "受邀代表团",
    de: "Eingeladene Delegationen")
  static let organisationsPresent = Self(
    en: "Organizations", fr: "Organisations", es: "Organizaciones", ru: "Организации",
    ar: "المنظمات", zh: "组织", de: "Organisationen")
  static let briefersPresent = Self(
    en: "Briefers", fr: "Intervenants invités", es: "Ponentes invitados", ru: "Докладчики",
    ar: "مقدمو الإحاطات", zh: "通报人", de: "Vortragende")
  static let excused = Self(
    en: "Excused", fr: "Excusés", es: "Ausencias justificadas",
    ru: "Отсутствуют по уважительной причине", ar: "المعتذرون", zh: "请假", de: "Entschuldigt")
  static let absent = Self(
    en: "Absent", fr: "Absents", es: "Ausentes", ru: "Отсутствуют", ar: "الغائبون", zh: "缺席",
    de: "Abwesend")
  static let arrived = Self(
    en: "Arrived later", fr: "Arrivés en cours de séance", es: "Llegaron más tarde",
    ru: "Прибыли позднее", ar: "حضروا لاحقا", zh: "后到", de: "Später eingetroffen")
  static let left = Self(
    en: "Left early", fr: "Partis avant la fin", es: "Se retiraron antes", ru: "Ушли раньше",
    ar: "غادروا مبكرا", zh: "提前离席", de: "Vorzeitig gegangen")
  /// A name, and what is in parentheses after it.
  static let personAt = Self(
    en: "{1} ({2})", fr: "{1} ({2})", es: "{1} ({2})", ru: "{1} ({2})", ar: "{1} ({2})",
    zh: "{1}（{2}）", de: "{1} ({2})")
}

/// Attendance, as the answer of a delegation.
extension MinutesWord {
  static let isNotCalled = Self(
    en: "not called", fr: "non appelée", es: "no llamada", ru: "не вызывалась", ar: "لم يناد",
    zh: "未点名", de: "nicht aufgerufen")
  static let isAbsent = Self(
    en: "absent", fr: "absente", es: "ausente", ru: "отсутствует", ar: "غائب", zh: "缺席",
    de: "abwesend")
  static let isExcused = Self(
    en: "excused", fr: "excusée", es: "ausencia justificada", ru: "уважительная причина",
    ar: "معتذر", zh: "请假", de: "entschuldigt")
  static let isPresent = Self(
    en: "present", fr: "présente", es: "presente", ru: "присутствует", ar: "حاضر", zh: "出席",
    de: "anwesend")
  static let isVoting = Self(
    en: "present and voting", fr: "présente et votante", es: "presente y votante",
    ru: "присутствует и голосует", ar: "حاضر ومصوت", zh: "出席并表决",
    de: "anwesend und abstimmend")
}

/// Arrivals, departures and the roll. `{3}` of an arrival or departure is the number of delegations.
extension MinutesWord {
  static let wasFromThenOn = Self(
    en: "{1} {3|was|were} {2} from then on.", fr: "{1} : {2} à partir de ce moment.",
    es: "{1}: {2} a partir de ese momento.", ru: "{1}: {2} с этого времени.",
    ar: "{1}: {2} ابتداء من ذلك الوقت.", zh: "{1}自此{2}。", de: "{1}: von da an {2}.")
  static let leftThen = Self(
    en: "{1} left.", fr: "Départ : {1}.", es: "Se retira: {1}.", ru: "Покинули заседание: {1}.",
    ar: "غادر الجلسة: {1}.", zh: "{1}离席。", de: "Gegangen: {1}.")
  static let leftExcused = Self(
    en: "{1} left, excused.", fr: "Départ, avec excuses : {1}.",
    es: "Se retira, con justificación: {1}.",
    ru: "Покинули заседание по уважительной причине: {1}.", ar: "غادر الجلسة معتذرا: {1}.",
    zh: "{1}请假离席。", de: "Entschuldigt gegangen: {1}.")
  static let isNow = Self(
    en: "{1} {3|is|are} now {2}.", fr: "{1} : désormais {2}.", es: "{1}: ahora {2}.",
    ru: "{1}: теперь {2}.", ar: "{1}: الآن {2}.", zh: "{1}现为{2}。", de: "{1}: jetzt {2}.")
  static let arrivedThen = Self(
    en: "{1} arrived, {2}.", fr: "Arrivée : {1} ({2}).", es: "Se incorpora: {1} ({2}).",
    ru: "Прибыли: {1} ({2}).", ar: "حضر: {1} ({2}).", zh: "{1}到会，{2}。",
    de: "Eingetroffen: {1} ({2}).")
  static let isThen = Self(
    en: "{1} {3|is|are} {2}.", fr: "{1} : {2}.", es: "{1}: {2}.", ru: "{1}: {2}.",
    ar: "{1}: {2}.", zh: "{1}{2}。", de: "{1}: {2}.")

  static let roll = Self(
    en: "Roll call: {1} of {2|# member|# members} present",
    fr: "Appel : {1|# présent|# présents} sur {2|# membre|# membres}",
    es: "Lista de asistencia: {1|# presente|# presentes} de {2|# miembro|# miembros}",
    ru: "Перекличка: присутствуют {1} из {2|# члена|# членов|# членов}",
    ar: "المناداة: عدد الحاضرين {1} من أصل {2|عضو واحد|عضوين|# أعضاء|# عضوا|# عضو}",
    zh: "点名：{2}个成员中{1}个出席", de: "Namensaufruf: {1} von {2|# Mitglied|# Mitgliedern} anwesend")
  static let rollAtOpening = Self(
    en: "Attendance at the opening: {1} of {2|# member|# members} present",
    fr: "À l’ouverture : {1|# présent|# présents} sur {2|# membre|# membres}",
    es: "Asistencia en la apertura: {1|# presente|# presentes} de {2|# miembro|# miembros}",
    ru: "При открытии присутствуют {1} из {2|# члена|# членов|# членов}",
    ar: "الحضور عند الافتتاح: {1} من أصل {2|عضو واحد|عضوين|# أعضاء|# عضوا|# عضو}",
    zh: "开会时{2}个成员中{1}个出席",
    de: "Anwesenheit bei der Eröffnung: {1} von {2|# Mitglied|# Mitgliedern} anwesend")
  static let rollVoting = Self(
    en: "{1} of them present and voting", fr: "dont {1|# votant|# votants}",
    es: "{1} de ellos {1|presente y votante|presentes y votantes}",
    ru: "из них присутствуют и голосуют: {1}", ar: "منهم {1} من الحاضرين المصوتين",
    zh: "其中{1}个出席并表决", de: "davon {1} anwesend und abstimmend")
  static let rollExcused = Self(
    en: "{1} excused", fr: "{1|# excusé|# excusés}",
    es: "{1|# ausencia justificada|# ausencias justificadas}",
    ru: "по уважительной причине отсутствуют: {1}", ar: "عدد المعتذرين {1}", zh: "{1}个请假",
    de: "{1} entschuldigt")
  static let rollObservers = Self(
    en: "{1|# observer|# observers}", fr: "{1|# observateur|# observateurs}",
    es: "{1|# observador|# observadores}",
    ru: "{1|# наблюдатель|# наблюдателя|# наблюдателей}",
    ar: "{1|مراقب واحد|مراقبان|# مراقبين|# مراقبا|# مراقب}", zh: "{1}个观察员",
    de: "{1|# Beobachter|# Beobachter}")
  static let rollNoQuorum = Self(
    en: "no quorum, {1} being needed to open debate",
    fr: "le quorum, fixé à {1} pour l’ouverture du débat, n’est pas atteint",
    es: "no hay quórum; se necesitan {1} para abrir el debate",
    ru: "кворума нет: для открытия прений необходимо {1}",
    ar: "لم يكتمل النصاب، إذ يلزم {1} لفتح باب المناقشة", zh: "未达法定人数，开始辩论须有{1}个出席",
    de: "nicht beschlussfähig, zur Eröffnung der Debatte sind {1} erforderlich")
}
