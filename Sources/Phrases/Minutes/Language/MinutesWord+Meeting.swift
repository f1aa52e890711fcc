/// The course of a meeting, its agenda and its debate.
extension MinutesWord {
  static let opened = Self(
    en: "Meeting {1} was called to order.", fr: "La séance {1} est ouverte.",
    es: "Se declara abierta la sesión {1}.", ru: "Заседание {1} открывается.",
    ar: "افتتحت الجلسة {1}.", zh: "第{1}次会议开始。", de: "Sitzung {1} wird eröffnet.")
  static let suspendedNow = Self(
    en: "The meeting was suspended.", fr: "La séance est suspendue.", es: "Se suspende la sesión.",
    ru: "Объявляется перерыв.", ar: "علقت الجلسة.", zh: "会议暂停。",
    de: "Die Sitzung wird unterbrochen.")
  static let suspendedNowUntil = Self(
    en: "The meeting was suspended until {1}.", fr: "La séance est suspendue jusqu’à {1}.",
    es: "Se suspende la sesión hasta las {1}.", ru: "Объявляется перерыв до {1}.",
    ar: "علقت الجلسة حتى الساعة {1}.", zh: "会议暂停，预定{1}恢复。",
    de: "Die Sitzung wird bis {1} unterbrochen.")
  static let resumedNow = Self(
    en: "The meeting was resumed.", fr: "La séance est reprise.", es: "Se reanuda la sesión.",
    ru: "Заседание возобновляется.", ar: "استؤنفت الجلسة.", zh: "会议恢复。",
    de: "Die Sitzung wird fortgesetzt.")
  static let roseNow = Self(
    en: "The meeting rose.", fr: "La séance est levée.", es: "Se levanta la sesión.",
    ru: "Заседание закрывается.", ar: "رفعت الجلسة.", zh: "会议结束。",
    de: "Die Sitzung wird geschlossen.")
  static let calledToOrder = Self(
    en: "The meeting was called to order at {1}.", fr: "La séance est ouverte à {1}.",
    es: "Se declara abierta la sesión a las {1}.", ru: "Заседание открывается в {1}.",
    ar: "افتتحت الجلسة الساعة {1}.", zh: "{1}会议开始。", de: "Die Sitzung wird um {1} eröffnet.")
  static let suspended = Self(
    en: "The meeting was suspended at {1}.", fr: "La séance est suspendue à {1}.",
    es: "Se suspende la sesión a las {1}.", ru: "Заседание прерывается в {1}.",
    ar: "علقت الجلسة الساعة {1}.", zh: "{1}会议暂停。",
    de: "Die Sitzung wird um {1} unterbrochen.")
  static let suspendedUntil = Self(
    en: "The meeting was suspended at {1}, until {2}.",
    fr: "La séance est suspendue à {1}, jusqu’à {2}.",
    es: "Se suspende la sesión a las {1}, hasta las {2}.",
    ru: "Заседание прерывается в {1} до {2}.", ar: "علقت الجلسة الساعة {1} حتى الساعة {2}.",
    zh: "{1}会议暂停，预定{2}恢复。", de: "Die Sitzung wird um {1} bis {2} unterbrochen.")
  static let resumed = Self(
    en: "The meeting was resumed at {1}.", fr: "La séance est reprise à {1}.",
    es: "Se reanuda la sesión a las {1}.", ru: "Заседание возобновляется в {1}.",
    ar: "استؤنفت الجلسة الساعة {1}.", zh: "{1}会议恢复。",
    de: "Die Sitzung wird um {1} fortgesetzt.")
  static let rose = Self(
    en: "The meeting rose at {1}.", fr: "La séance est levée à {1}.",
    es: "Se levanta la sesión a las {1}.", ru: "Заседание закрывается в {1}.",
    ar: "رفعت الجلسة الساعة {1}.", zh: "{1}散会。", de: "Die Sitzung wird um {1} geschlossen.")
  static let zoneChanged = Self(
    en: "From here on times are in {1} ({2}).",
    fr: "À partir d’ici, les heures sont celles de {1} ({2}).",
    es: "A partir de aquí, las horas son las de {1} ({2}).",
    ru: "Далее время указано по часовому поясу {1} ({2}).",
    ar: "ابتداء من هنا يكون التوقيت بحسب {1} ({2}).", zh: "此后的时间为{1}（{2}）时间。",
    de: "Ab hier gelten Zeitangaben in {1} ({2}).")
  static let presided = Self(
    en: "{1} presided from here on.", fr: "{1} assume dès lors la présidence.",
    es: "{1} ocupa a partir de ahora la Presidencia.",
    ru: "{1} занимает место Председателя.", ar: "تولى الرئاسة ابتداء من هنا: {1}.",
    zh: "{1}自此主持会议。", de: "{1} übernimmt den Vorsitz.")
  static let announced = Self(
    en: "Announcement: {1}", fr: "Annonce : {1}", es: "Anuncio: {1}", ru: "Объявление: {1}",
    ar: "إعلان: {1}", zh: "宣布：{1}", de: "Mitteilung: {1}")
  static let interrupted = Self(
    en: "The meeting was interrupted: {1}", fr: "La séance est interrompue : {1}",
    es: "Se interrumpe la sesión: {1}", ru: "Заседание прервано: {1}", ar: "قوطعت الجلسة: {1}",
    zh: "会议中断：{1}", de: "Die Sitzung wird angehalten: {1}")
  static let continued = Self(
    en: "The meeting continued after an interruption of {1}.",
    fr: "La séance se poursuit après une interruption de {1}.",
    es: "Continúa la sesión tras una interrupción de {1}.",
    ru: "Заседание продолжается; оно прерывалось на {1}.",
    ar: "تواصلت الجلسة بعد مقاطعة استغرقت {1}.", zh: "会议中断{1}后继续。",
    de: "Die Sitzung geht nach {1} Pause weiter.")
  static let worldClockStopped = Self(
    en: "The world clock was stopped.", fr: "L’horloge du scénario est arrêtée.",
    es: "Se detiene el reloj del escenario.", ru: "Часы сценария остановлены.",
    ar: "أوقفت ساعة السيناريو.", zh: "情景时钟停止。", de: "Die Szenario-Uhr wird angehalten.")
  static let worldClockSet = Self(
    en: "The world clock was set to run at {1|# hour|# hours} in each real hour.",
    fr: "L’horloge du scénario avance désormais de {1|# heure|# heures} par heure réelle.",
    es: "El reloj del escenario avanza {1|# hora|# horas} por cada hora real.",
    ru: "За один час реального времени на часах сценария проходит {1|# час|# часа|# часов}.",
    ar:
      "ضبطت ساعة السيناريو بحيث تمر {1|ساعة واحدة|ساعتان|# ساعات|# ساعة|# ساعة} في كل ساعة فعلية.",
    zh: "情景时钟设定为每一实际小时走{1}小时。",
    de: "Die Szenario-Uhr läuft {1|# Stunde|# Stunden} je wirklicher Stunde.")
}

/// The agenda. The title of a topic comes last: a correction may change it.
extension MinutesWord {
  static let topic = Self(
    en: "topic {1}", fr: "point {1}", es: "tema {1}", ru: "пункт {1}", ar: "البند {1}",
    zh: "议题{1}", de: "Punkt {1}")
  static let topicHeading = Self(
    en: "Agenda item {1}: {2}", fr: "Point {1} de l’ordre du jour : {2}",
    es: "Tema {1} del programa: {2}", ru: "Пункт {1} повестки дня: {2}",
    ar: "البند {1} من جدول الأعمال: {2}", zh: "议程项目{1}：{2}", de: "Tagesordnungspunkt {1}: {2}")
  static let topicRemovedBefore = Self(
    en: "a topic that was removed", fr: "un point qui a été supprimé", es: "un tema eliminado",
    ru: "исключенный пункт", ar: "بند محذوف", zh: "已删除的议题", de: "ein gestrichener Punkt")
  static let topicAdded = Self(
    en: "Topic {1} was put on the agenda: {2}.",
    fr: "Le point {1} est inscrit à l’ordre du jour : {2}.",
    es: "Se incluye en el programa el tema {1}: {2}.",
    ru: "В повестку дня включен пункт {1}: {2}.", ar: "أدرج البند {1} في جدول الأعمال: {2}.",
    zh: "议题{1}列入议程：{2}。", de: "Punkt {1} wird auf die Tagesordnung gesetzt: {2}.")
  static let topicRenamed = Self(
    en: "Topic {1} was renamed: {2}.", fr: "Le point {1} est renommé : {2}.",
    es: "El tema {1} pasa a titularse: {2}.", ru: "Пункт {1} переименован: {2}.",
    ar: "عدل عنوان البند {1}: {2}.", zh: "议题{1}改名：{2}。", de: "Punkt {1} wird umbenannt: {2}.")
  static let topicMoved = Self(
    en: "Topic {1}: {2} became topic {3} of the agenda.",
    fr: "Le point {1} ({2}) devient le point {3} de l’ordre du jour.",
    es: "El tema {1} ({2}) pasa a ser el tema {3} del programa.",
    ru: "Пункт {1} ({2}) становится пунктом {3} повестки дня.",
    ar: "أصبح البند {1} ({2}) البند {3} من جدول الأعمال.", zh: "议题{1}（{2}）改为议程的议题{3}。",
    de: "Punkt {1} ({2}) wird Punkt {3} der Tagesordnung.")
  static let topicRemoved = Self(
    en: "Topic {1}: {2} was removed from the agenda.",
    fr: "Le point {1} ({2}) est supprimé de l’ordre du jour.",
    es: "Se elimina del programa el tema {1} ({2}).",
    ru: "Пункт {1} ({2}) исключен из повестки дня.",
    ar: "حذف البند {1} ({2}) من جدول الأعمال.", zh: "议题{1}（{2}）从议程中删除。",
    de: "Punkt {1} ({2}) wird von der Tagesordnung gestrichen.")
  static let topicSet = Self(
    en: "The committee took up topic {1}: {2}.", fr: "L’examen du point {1} est abordé : {2}.",
    es: "Se inicia el examen del tema {1}: {2}.",
    ru: "Начинается рассмотрение пункта {1}: {2}.", ar: "بدأ النظر في البند {1}: {2}.",
    zh: "开始审议议题{1}：{2}。", de: "Punkt {1} wird aufgerufen: {2}.")
  static let topicFinished = Self(
    en: "The committee concluded topic {1}: {2}.",
    fr: "L’examen du point {1} est achevé : {2}.", es: "Concluye el examen del tema {1}: {2}.",
    ru: "Рассмотрение пункта {1} завершено: {2}.", ar: "اختتم النظر في البند {1}: {2}.",
    zh: "议题{1}审议完毕：{2}。", de: "Punkt {1} ist abgeschlossen: {2}.")
  static let debateClosed = Self(
    en: "Debate was closed.", fr: "Le débat est clos.", es: "Se cierra el debate.",
    ru: "Прения прекращаются.", ar: "أقفل باب المناقشة.", zh: "辩论结束。",
    de: "Die Debatte wird geschlossen.")
  static let debateReopened = Self(
    en: "Debate was opened again.", fr: "Le débat est rouvert.", es: "Se reabre el debate.",
    ru: "Прения возобновляются.", ar: "أعيد فتح باب المناقشة.", zh: "辩论重新开始。",
    de: "Die Debatte wird wieder eröffnet.")
  static let debateAdjourned = Self(
    en: "Debate was adjourned.", fr: "Le débat est ajourné.", es: "Se aplaza el debate.",
    ru: "В прениях объявляется перерыв.", ar: "أجلت المناقشة.", zh: "辩论暂停。",
    de: "Die Debatte wird vertagt.")
  static let debateOnTopicAdjourned = Self(
    en: "Debate on topic {1}: {2} was adjourned.",
    fr: "Le débat sur le point {1} ({2}) est ajourné.",
    es: "Se aplaza el debate sobre el tema {1} ({2}).",
    ru: "В прениях по пункту {1} ({2}) объявляется перерыв.",
    ar: "أجلت المناقشة بشأن البند {1} ({2}).", zh: "关于议题{1}（{2}）的辩论暂停。",
    de: "Die Debatte zu Punkt {1} ({2}) wird vertagt.")
  static let votingEnded = Self(
    en: "Voting ended.", fr: "Le vote est terminé.", es: "Concluye la votación.",
    ru: "Голосование завершено.", ar: "انتهى التصويت.", zh: "表决结束。",
    de: "Das Abstimmungsverfahren ist beendet.")
}

/// The speakers' list.
extension MinutesWord {
  static let listOpened = Self(
    en: "The speakers' list was opened, {1} each.",
    fr: "La liste des orateurs est ouverte ({1} par orateur).",
    es: "Se abre la lista de oradores ({1} por orador).",
    ru: "Список ораторов открыт ({1} на выступление).",
    ar: "فتحت قائمة المتكلمين ({1} لكل متكلم).", zh: "发言名单开放（每人{1}）。",
    de: "Die Redeliste wird eröffnet ({1} je Rede).")
  static let listClosed = Self(
    en: "The speakers' list was closed.", fr: "La liste des orateurs est close.",
    es: "Se cierra la lista de oradores.", ru: "Список ораторов закрыт.",
    ar: "أقفلت قائمة المتكلمين.", zh: "发言名单截止。", de: "Die Redeliste wird geschlossen.")
  static let listDrawn = Self(
    en: "The order of the speakers' list was drawn by lot.",
    fr: "L’ordre de la liste des orateurs est tiré au sort.",
    es: "Se decide por sorteo el orden de la lista de oradores.",
    ru: "Порядок выступлений определен по жребию.",
    ar: "حدد ترتيب قائمة المتكلمين بالقرعة.", zh: "发言名单的次序以抽签决定。",
    de: "Die Reihenfolge der Redeliste wird ausgelost.")
  static let speakingTimeSet = Self(
    en: "The speaking time was set to {1}.", fr: "Le temps de parole est fixé à {1}.",
    es: "Se fija el tiempo de intervención en {1}.", ru: "Установлен регламент: {1}.",
    ar: "حددت مدة الكلمة بـ {1}.", zh: "发言时间定为{1}。", de: "Die Redezeit wird auf {1} festgesetzt.")
  static let passedInRound = Self(
    en: "{1} passed.", fr: "{1.Le} passe son tour.", es: "{1} cede su turno.",
    ru: "{1}: отказ от выступления в этом круге.", ar: "تنازل وفد {1} عن دوره.", zh: "{1}跳过。",
    de: "{1} setzt aus.")
  static let passedOver = Self(
    en: "{1} was called and passed over.", fr: "{1.Le} est appelé à la tribune, sans réponse.",
    es: "Se llama a {1}, que no interviene.", ru: "{1}: слово предоставлено, выступления не было.",
    ar: "نودي على وفد {1} فلم يتكلم.", zh: "叫到{1}，未发言，跳过。",
    de: "{1} wird aufgerufen und übergangen.")
}

/// Changes to the delegations.
extension MinutesWord {
  static let joined = Self(
    en: "{1} joined the committee", fr: "Nouvelle délégation : {1}",
    es: "Se incorpora a la comisión: {1}", ru: "В состав комитета входит: {1}",
    ar: "انضم إلى اللجنة: {1}", zh: "{1}加入委员会", de: "Neu im Gremium: {1}")
  static let joinedAs = Self(
    en: "{1} as {2}", fr: "{1} ({2})", es: "{1} ({2})", ru: "{1} ({2})", ar: "{1} ({2})",
    zh: "{1}（{2}）", de: "{1} ({2})")
  static let withVeto = Self(
    en: "with a veto", fr: "avec droit de veto", es: "con derecho de veto", ru: "с правом вето",
    ar: "مع حق النقض", zh: "有否决权", de: "mit Vetorecht")
  static let renamed = Self(
    en: "{1} was renamed {2}", fr: "{1} porte désormais le nom de {2}",
    es: "{1} pasa a llamarse {2}", ru: "{1}: новое название — {2}", ar: "تغير اسم {1} إلى {2}",
    zh: "{1}改名为{2}", de: "{1} heißt jetzt {2}")
  static let withdrew = Self(
    en: "{1} left the committee.", fr: "{1.Le} quitte l’organe.",
    es: "{1} deja de formar parte de la comisión.", ru: "Из состава комитета выбывает: {1}.",
    ar: "غادر اللجنة: {1}.", zh: "{1}退出委员会。", de: "{1} scheidet aus dem Gremium aus.")
  static let became = Self(
    en: "{1} became {2}.", fr: "{1} : nouveau statut, {2}.", es: "{1}: nueva condición, {2}.",
    ru: "{1}: новый статус — {2}.", ar: "{1}: الصفة الجديدة، {2}.", zh: "{1}成为{2}。",
    de: "{1}: neuer Status, {2}.")
  static let representedBy = Self(
    en: "{1} is represented by {2}.", fr: "{1.Le} est représenté par {2}.",
    es: "Representación de {1}: {2}.", ru: "{1}: представители — {2}.",
    ar: "يمثل {1}: {2}.", zh: "{1}的代表为{2}。", de: "{1} wird vertreten durch {2}.")
  static let representedByNobody = Self(
    en: "{1} no longer has named delegates.", fr: "{1.Le} n’a plus de représentants nommés.",
    es: "{1} ya no tiene representantes designados.",
    ru: "{1}: представители более не названы.", ar: "لم يعد لوفد {1} ممثلون مسمون.",
    zh: "{1}不再有具名代表。", de: "{1} hat keine namentlich benannten Delegierten mehr.")
  static let roleMember = Self(
    en: "a member", fr: "membre", es: "miembro", ru: "член", ar: "عضو", zh: "成员", de: "Mitglied")
  static let roleObserver = Self(
    en: "an observer", fr: "observateur", es: "observador", ru: "наблюдатель", ar: "مراقب",
    zh: "观察员", de: "Beobachter")
  static let roleInvited = Self(
    en: "an invited delegation", fr: "délégation invitée", es: "delegación invitada",
    ru: "приглашенная делегация", ar: "وفد مدعو", zh: "受邀代表团", de: "eingeladene Delegation")
  static let roleOrganisation = Self(
    en: "an organisation", fr: "organisation", es: "organización", ru: "организация",
    ar: "منظمة", zh: "组织", de: "Organisation")
  static let roleBriefer = Self(
    en: "a briefer", fr: "intervenant invité", es: "ponente invitado", ru: "докладчик",
    ar: "مقدم إحاطة", zh: "通报人", de: "Vortragender")
}
