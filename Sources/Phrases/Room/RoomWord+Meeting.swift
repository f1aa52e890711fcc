/// Words for the meeting and the roll call.
extension RoomWord {
  package static let isOpen = RoomWord(
    en: "The meeting is open", fr: "La séance est ouverte",
    es: "Se abre la sesión", ru: "Заседание открыто",
    zh: "会议开始", ar: "الجلسة مفتوحة")
  package static let isNotOpened = RoomWord(
    en: "The meeting has not been opened yet", fr: "La séance n’est pas encore ouverte",
    es: "La sesión aún no se ha abierto", ru: "Заседание еще не открыто",
    zh: "会议尚未开始", ar: "لم تفتتح الجلسة بعد")
  package static let isSuspended = RoomWord(
    en: "The meeting is suspended", fr: "La séance est suspendue",
    es: "Se suspende la sesión", ru: "Заседание прервано",
    zh: "会议暂停", ar: "علقت الجلسة")
  /// `{1}`: a time of day, with the date if it is another day.
  package static let isSuspendedUntil = RoomWord(
    en: "The meeting is suspended until {1}", fr: "La séance est suspendue jusqu’à {1}",
    es: "Se suspende la sesión hasta las {1}", ru: "Заседание прервано до {1}",
    zh: "会议暂停，{1}复会", ar: "علقت الجلسة حتى الساعة {1}")
  package static let suspended = RoomWord(
    en: "Suspended", fr: "Suspendue",
    es: "Suspendida", ru: "Прервано",
    zh: "暂停", ar: "معلقة")
  package static let resumesIn = RoomWord(
    en: "Resumes in", fr: "Reprise dans",
    es: "Se reanuda en", ru: "Возобновится через",
    zh: "距复会", ar: "تستأنف بعد")
  /// Shown when the end of a suspension is due. `{1}`: the time of day.
  package static let itIs = RoomWord(
    en: "It is {1}", fr: "Il est {1}",
    es: "Son las {1}", ru: "Сейчас {1}",
    zh: "现在时间 {1}", ar: "الساعة الآن {1}")
  package static let resumesSoon = RoomWord(
    en: "The meeting may resume at any moment", fr: "La séance va reprendre",
    es: "La sesión se reanudará en breve", ru: "Заседание вот-вот возобновится",
    zh: "会议即将恢复", ar: "تستأنف الجلسة بعد لحظات")
  package static let isAdjourned = RoomWord(
    en: "The meeting is adjourned", fr: "La séance est levée",
    es: "Se levanta la sesión", ru: "Заседание закрыто",
    zh: "散会", ar: "رفعت الجلسة")
  package static let localTime = RoomWord(
    en: "local time", fr: "heure locale",
    es: "hora local", ru: "местное время",
    zh: "当地时间", ar: "التوقيت المحلي")
  package static let agenda = RoomWord(
    en: "Agenda", fr: "Ordre du jour",
    es: "Programa", ru: "Повестка дня",
    zh: "议程", ar: "جدول الأعمال")
  package static let concluded = RoomWord(
    en: "concluded", fr: "examen achevé",
    es: "concluido", ru: "рассмотрено",
    zh: "审议完毕", ar: "انتهى النظر فيه")
  package static let setAside = RoomWord(
    en: "set aside", fr: "examen ajourné",
    es: "aplazado", ru: "отложено",
    zh: "暂缓审议", ar: "أرجئ النظر فيه")
  /// `{1}`: the number of the meeting, from 1.
  package static let meetingNumber = RoomWord(
    en: "meeting {1}", fr: "séance n° {1}",
    es: "sesión núm. {1}", ru: "заседание № {1}",
    zh: "第{1}次会议", ar: "الجلسة {1}")
  /// `{1}`: its place on the agenda, from 1; `{2}`: its title.
  package static let topic = RoomWord(
    en: "Topic {1}: {2}", fr: "Point {1} : {2}",
    es: "Tema {1}: {2}", ru: "Пункт {1}: {2}",
    zh: "议题{1}：{2}", ar: "البند {1}: {2}")
  package static let crisisUpdate = RoomWord(
    en: "Crisis update", fr: "Point de crise",
    es: "Novedades de la crisis", ru: "Кризисная сводка",
    zh: "危机通报", ar: "مستجدات الأزمة")
  package static let standsStill = RoomWord(
    en: "Debate is paused until the meeting continues",
    fr: "Le débat est suspendu jusqu’à la reprise",
    es: "El debate queda en suspenso hasta que se reanude la sesión",
    ru: "Прения приостановлены до продолжения заседания",
    zh: "会议继续前，辩论暂停", ar: "المناقشة متوقفة إلى أن تستأنف الجلسة")
  /// `{1}`: what the clock is called.
  package static let pausedClock = RoomWord(
    en: "{1}, paused", fr: "{1} (en pause)",
    es: "{1} (en pausa)", ru: "{1} (остановлено)",
    zh: "{1}（暂停）", ar: "{1} (متوقف)")

  /// A countdown to the opening of a meeting.
  package static let opening = RoomWord(
    en: "The meeting opens in", fr: "Ouverture de la séance dans",
    es: "La sesión se abre en", ru: "До открытия заседания",
    zh: "距离会议开始", ar: "تُفتتح الجلسة بعد")
  /// A countdown without a title.
  package static let timer = RoomWord(
    en: "Time left", fr: "Temps restant",
    es: "Tiempo restante", ru: "Осталось времени",
    zh: "剩余时间", ar: "الوقت المتبقي")

  /// `{1}`: how many have been called; `{2}`: how many are on the roll.
  package static let rollCall = RoomWord(
    en: "Roll call · {1} of {2} called", fr: "Appel · {1} sur {2}",
    es: "Lista de asistencia · {1} de {2}", ru: "Перекличка · {1} из {2}",
    zh: "点名 · {1}/{2}", ar: "نداء الأسماء · {1} من {2}")
  /// A short form. `{1}`: who is called, or `done`.
  package static let rollOf = RoomWord(
    en: "Roll call: {1}", fr: "Appel : {1}",
    es: "Asistencia: {1}", ru: "Перекличка: {1}",
    zh: "点名：{1}", ar: "نداء الأسماء: {1}")
  package static let done = RoomWord(
    en: "done", fr: "terminé",
    es: "terminada", ru: "завершена",
    zh: "完毕", ar: "انتهى")
  package static let everyoneCalled = RoomWord(
    en: "Everyone has been called", fr: "L’appel est terminé",
    es: "Se ha pasado lista", ru: "Перекличка завершена",
    zh: "点名完毕", ar: "انتهى نداء الأسماء")
  package static let presentOrVoting = RoomWord(
    en: "Present, or present and voting?", fr: "Présent, ou présent et votant ?",
    es: "¿Presente, o presente y votante?",
    ru: "Присутствует или присутствует и участвует в голосовании?",
    zh: "出席，或出席并参加表决？", ar: "حاضر، أم حاضر ومصوت؟")
  package static let isPresent = RoomWord(
    en: "Present?", fr: "Présent ?",
    es: "¿Presente?", ru: "Присутствует?",
    zh: "出席？", ar: "حاضر؟")
  /// Beside the number present. `{1}`: all members.
  package static let presentOf = RoomWord(
    en: "Present, of {1}", fr: "Présents, sur {1}",
    es: "Presentes, de {1}", ru: "Присутствуют из {1}",
    zh: "出席（共{1}）", ar: "الحاضرون من {1}")
  package static let present = RoomWord(
    en: "Present", fr: "Présents",
    es: "Presentes", ru: "Есть",
    zh: "出席", ar: "الحاضرون")
  package static let presentAndVoting = RoomWord(
    en: "Present and voting", fr: "Présents et votants",
    es: "Presentes y votantes", ru: "Участвуют в голосовании",
    zh: "出席并参加表决", ar: "الحاضرون المصوتون")
  package static let voting = RoomWord(
    en: "Voting", fr: "Votants",
    es: "Votantes", ru: "Голосуют",
    zh: "表决", ar: "المصوتون")
  package static let absent = RoomWord(
    en: "Absent", fr: "Absents",
    es: "Ausentes", ru: "Отсутствуют",
    zh: "缺席", ar: "الغائبون")
  package static let excused = RoomWord(
    en: "Excused", fr: "Excusés",
    es: "Excusados", ru: "Уважительно",
    zh: "请假", ar: "المعتذرون")
  package static let observers = RoomWord(
    en: "Observers", fr: "Observateurs",
    es: "Observadores", ru: "Наблюдатели",
    zh: "观察员", ar: "المراقبون")
  package static let majorities = RoomWord(
    en: "Simple majority {1} · two thirds {2}", fr: "Majorité simple {1} · deux tiers {2}",
    es: "Mayoría simple {1} · dos tercios {2}", ru: "Простое большинство {1} · две трети {2}",
    zh: "简单多数 {1} · 三分之二 {2}", ar: "الأغلبية البسيطة {1} · الثلثان {2}")
  /// `{1}`: who is called or speaks after the next one.
  package static let then = RoomWord(
    en: "Then {1}", fr: "Puis {1}",
    es: "Después {1}", ru: "Затем {1}",
    zh: "随后 {1}", ar: "ثم {1}")
  /// `{1}` and `{2}`: the quorum, worded by `reached` or `missing`.
  package static let quorumBoth = RoomWord(
    en: "Quorum to open debate: {1} · to vote: {2}",
    fr: "Quorum pour débattre : {1} · pour voter : {2}",
    es: "Quórum para el debate: {1} · para votar: {2}",
    ru: "Кворум для прений: {1} · для голосования: {2}",
    zh: "辩论法定人数：{1} · 表决：{2}", ar: "النصاب لفتح المناقشة: {1} · للتصويت: {2}")
  /// `{1}`: the quorum, worded by `reached` or `missing`.
  package static let quorumToOpen = RoomWord(
    en: "Quorum to open debate: {1}", fr: "Quorum pour débattre : {1}",
    es: "Quórum para el debate: {1}", ru: "Кворум для прений: {1}",
    zh: "辩论法定人数：{1}", ar: "النصاب لفتح المناقشة: {1}")
  /// `{1}`: the quorum, worded by `reached` or `missing`.
  package static let quorumToVote = RoomWord(
    en: "Quorum to vote: {1}", fr: "Quorum pour voter : {1}",
    es: "Quórum para votar: {1}", ru: "Кворум для голосования: {1}",
    zh: "表决法定人数：{1}", ar: "النصاب للتصويت: {1}")
  /// `{1}`: the number of members that make a quorum.
  package static let reached = RoomWord(
    en: "{1}, reached", fr: "{1}, atteint",
    es: "{1}, alcanzado", ru: "{1}, есть",
    zh: "{1}，已足", ar: "{1}، مكتمل")
  /// `{1}`: the number of members that make a quorum; `{2}`: how many more it takes.
  package static let missing = RoomWord(
    en: "{1}, {2} missing", fr: "{1}, il manque {2}",
    es: "{1}, faltan {2}", ru: "{1}, не хватает {2}",
    zh: "{1}，尚缺{2}", ar: "{1}، ينقص {2}")
  /// For a book without a quorum.
  package static let noQuorum = RoomWord(
    en: "No quorum is required", fr: "Aucun quorum n’est requis",
    es: "No se exige quórum", ru: "Кворум не требуется",
    zh: "不要求法定人数", ar: "لا يشترط النصاب")

  /// The words for the meeting by their names, for `all`.
  package static let meetingWords: [(name: String, word: RoomWord)] = [
    ("isOpen", isOpen), ("isNotOpened", isNotOpened), ("isSuspended", isSuspended),
    ("isSuspendedUntil", isSuspendedUntil), ("suspended", suspended), ("resumesIn", resumesIn),
    ("itIs", itIs), ("resumesSoon", resumesSoon), ("isAdjourned", isAdjourned),
    ("localTime", localTime), ("agenda", agenda), ("concluded", concluded),
    ("setAside", setAside), ("meetingNumber", meetingNumber), ("topic", topic),
    ("crisisUpdate", crisisUpdate), ("standsStill", standsStill), ("pausedClock", pausedClock),
    ("opening", opening), ("timer", timer),
  ]

  /// The words for the roll call by their names, for `all`.
  package static let rollWords: [(name: String, word: RoomWord)] = [
    ("rollCall", rollCall), ("rollOf", rollOf), ("done", done),
    ("everyoneCalled", everyoneCalled), ("presentOrVoting", presentOrVoting),
    ("isPresent", isPresent), ("presentOf", presentOf), ("present", present),
    ("presentAndVoting", presentAndVoting), ("voting", voting), ("absent", absent),
    ("excused", excused), ("observers", observers),
    ("majorities", majorities), ("then", then), ("quorumBoth", quorumBoth),
    ("quorumToOpen", quorumToOpen), ("quorumToVote", quorumToVote), ("reached", reached),
    ("missing", missing), ("noQuorum", noQuorum),
  ]
}
