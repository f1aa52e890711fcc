/// Titles and headings.
extension MinutesWord {
  static let minutes = Self(
    en: "Minutes: {1}", fr: "Procès-verbal : {1}", es: "Acta: {1}", ru: "Протокол: {1}",
    ar: "المحضر: {1}", zh: "会议记录：{1}", de: "Protokoll: {1}")
  static let summaryRecord = Self(
    en: "Summary record: {1}", fr: "Compte rendu analytique : {1}", es: "Acta resumida: {1}",
    ru: "Краткий отчет: {1}", ar: "محضر موجز: {1}", zh: "简要记录：{1}", de: "Kurzprotokoll: {1}")
  static let decisions = Self(
    en: "Decisions: {1}", fr: "Décisions : {1}", es: "Decisiones: {1}", ru: "Решения: {1}",
    ar: "المقررات: {1}", zh: "各项决定：{1}", de: "Beschlüsse: {1}")
  static let announcements = Self(
    en: "Announcements of the Chair: {1}", fr: "Annonces de la présidence : {1}",
    es: "Anuncios de la Presidencia: {1}", ru: "Объявления Председателя: {1}",
    ar: "إعلانات الرئيس: {1}", zh: "主席的宣布：{1}", de: "Mitteilungen des Vorsitzes: {1}")
  static let subjectToCorrection = Self(
    en: "This record is subject to correction.",
    fr: "Le présent compte rendu est sujet à rectifications.",
    es: "La presente acta está sujeta a correcciones.",
    ru: "В настоящий отчет могут вноситься поправки.", ar: "هذا المحضر قابل للتصويب.",
    zh: "本记录可以更正。", de: "Dieses Protokoll kann noch berichtigt werden.")
  static let notVerbatim = Self(
    en: "Announcements of the Chair, in order. This is not a verbatim record.",
    fr: "Annonces de la présidence, dans l’ordre. Il ne s’agit pas d’un procès-verbal intégral.",
    es: "Anuncios de la Presidencia, por orden. No es un acta literal.",
    ru: "Объявления Председателя в порядке их поступления. Это не стенографический отчет.",
    ar: "إعلانات الرئيس حسب ترتيبها. وليس هذا محضرا حرفيا.", zh: "依次列出主席宣布的事项。本文件不是逐字记录。",
    de: "Mitteilungen des Vorsitzes der Reihe nach. Dies ist kein Wortprotokoll.")
  static let approval = Self(
    en: "Approved on ______________ Chair ______________ Secretary ______________",
    fr: "Approuvé le ______________ Président(e) ______________ Secrétaire ______________",
    es: "Aprobada el ______________ Presidencia ______________ Secretaría ______________",
    ru: "Утвержден ______________ Председатель ______________ Секретарь ______________",
    ar: "اعتمد في ______________ الرئيس ______________ الأمين ______________",
    zh: "核准日期 ______________ 主席 ______________ 秘书 ______________",
    de: "Genehmigt am ______________ Vorsitz ______________ Schriftführung ______________")
  static let previousMinutes = Self(
    en: "Minutes of the previous meeting: approved ________ approved as corrected ________",
    fr:
      "Procès-verbal de la séance précédente : approuvé ________ approuvé avec rectifications ________",
    es: "Acta de la sesión anterior: aprobada ________ aprobada con correcciones ________",
    ru: "Протокол предыдущего заседания: утвержден ________ утвержден с поправками ________",
    ar: "محضر الجلسة السابقة: اعتمد ________ اعتمد بصيغته المصوبة ________",
    zh: "上次会议记录：核准 ________ 更正后核准 ________",
    de: "Protokoll der vorigen Sitzung: genehmigt ________ mit Berichtigungen genehmigt ________")
  static let agenda = Self(
    en: "Agenda", fr: "Ordre du jour", es: "Programa", ru: "Повестка дня", ar: "جدول الأعمال",
    zh: "议程", de: "Tagesordnung")
  static let attendance = Self(
    en: "Attendance", fr: "Participation", es: "Asistencia", ru: "Участники", ar: "الحضور",
    zh: "出席情况", de: "Anwesenheit")
  static let proceedings = Self(
    en: "Proceedings", fr: "Déroulement", es: "Desarrollo de la sesión", ru: "Ход заседания",
    ar: "وقائع الجلسة", zh: "会议经过", de: "Verlauf")
  static let unfinished = Self(
    en: "Unfinished business", fr: "Questions en suspens", es: "Asuntos pendientes",
    ru: "Незавершенные вопросы", ar: "مسائل لم يبت فيها", zh: "未了事项", de: "Offene Punkte")
  static let statistics = Self(
    en: "Statistics", fr: "Statistiques", es: "Estadísticas", ru: "Статистика", ar: "إحصاءات",
    zh: "统计", de: "Statistik")
  static let noMeeting = Self(
    en: "No meeting has been opened.", fr: "Aucune séance n’a été ouverte.",
    es: "No se ha abierto ninguna sesión.", ru: "Заседание не открывалось.",
    ar: "لم تفتتح أي جلسة.", zh: "尚未召开会议。", de: "Es wurde keine Sitzung eröffnet.")
  static let beforeMeetings = Self(
    en: "Before the first meeting", fr: "Avant la première séance",
    es: "Antes de la primera sesión", ru: "До первого заседания", ar: "قبل الجلسة الأولى",
    zh: "第一次会议之前", de: "Vor der ersten Sitzung")
  static let meeting = Self(
    en: "Meeting {1}, {2}", fr: "Séance {1}, {2}", es: "Sesión {1}, {2}",
    ru: "Заседание {1}, {2}", ar: "الجلسة {1}، {2}", zh: "第{1}次会议，{2}", de: "Sitzung {1}, {2}")
  /// English has the ordinal.
  static let nthMeeting = Self(
    en: "{1} meeting", fr: "{1|#re|#e} séance", es: "{1}ª sesión", ru: "{1}-е заседание",
    ar: "الجلسة {1}", zh: "第{1}次会议", de: "{1}. Sitzung")
  static let heldOn = Self(
    en: "Held on {1}, at {2}", fr: "Tenue le {1}, à {2}", es: "Celebrada el {1}, a las {2}",
    ru: "Состоялось {1}, {2}", ar: "المعقودة {1}، الساعة {2}", zh: "{1}{2}举行",
    de: "Abgehalten am {1}, {2}")
  static let heldAt = Self(
    en: "Held at {1}, on {2}, at {3}", fr: "Tenue à {1}, le {2}, à {3}",
    es: "Celebrada en {1}, el {2}, a las {3}", ru: "Место и время проведения: {1}, {2}, {3}",
    ar: "المعقودة في {1}، {2}، الساعة {3}", zh: "{2}{3}在{1}举行",
    de: "Abgehalten in {1} am {2}, {3}")
}

/// The labels of the heading.
extension MinutesWord {
  static let conference = Self(
    en: "Conference", fr: "Conférence", es: "Conferencia", ru: "Конференция", ar: "المؤتمر",
    zh: "大会", de: "Konferenz")
  static let modelUN = Self(
    en: "Model UN", fr: "Simulation de l’ONU", es: "Modelo de las Naciones Unidas",
    ru: "Модель ООН", ar: "نموذج محاكاة الأمم المتحدة", zh: "模拟联合国", de: "UN-Planspiel")
  static let organization = Self(
    en: "Organization", fr: "Organisation", es: "Organización", ru: "Организация",
    ar: "المنظمة", zh: "组织", de: "Organisation")
  static let committee = Self(
    en: "Committee", fr: "Commission", es: "Comisión", ru: "Комитет", ar: "اللجنة", zh: "委员会",
    de: "Ausschuss")
  static let session = Self(
    en: "Session", fr: "Session", es: "Período de sesiones", ru: "Сессия", ar: "الدورة",
    zh: "届会", de: "Tagung")
  static let symbol = Self(
    en: "Symbol", fr: "Cote", es: "Signatura", ru: "Условное обозначение", ar: "الرمز",
    zh: "文号", de: "Dokumentennummer")
  static let place = Self(
    en: "Place", fr: "Lieu", es: "Lugar", ru: "Место", ar: "المكان", zh: "地点", de: "Ort")
  static let presiding = Self(
    en: "Presiding", fr: "Présidence", es: "Presidencia", ru: "Председательствует",
    ar: "الرئيس", zh: "主席", de: "Vorsitz")
  static let body = Self(
    en: "Body", fr: "Organe", es: "Órgano", ru: "Орган", ar: "الهيئة", zh: "机构", de: "Gremium")
  static let rules = Self(
    en: "Rules", fr: "Règlement", es: "Reglamento", ru: "Правила", ar: "النظام الداخلي",
    zh: "议事规则", de: "Geschäftsordnung")
  static let times = Self(
    en: "Times", fr: "Heures", es: "Horas", ru: "Время", ar: "التوقيت", zh: "时区",
    de: "Zeitangaben")
  static let enteredBy = Self(
    en: "Entered by", fr: "Saisi par", es: "Introducido por", ru: "Записи внесены",
    ar: "أدخلها", zh: "录入", de: "Erfasst von")
  static let firstSeat = Self(
    en: "the chair", fr: "la présidence", es: "la Presidencia", ru: "Председатель", ar: "الرئيس",
    zh: "主席", de: "Vorsitz")
  static let zoneSince = Self(
    en: "from {1} {2} {3}", fr: "à partir du {1} {2} {3}", es: "desde {1} {2} {3}",
    ru: "с {1} {2} {3}", ar: "ابتداء من {1} {2} {3}", zh: "自{1} {2}起{3}", de: "ab {1} {2} {3}")
}

/// The course of a meeting, under its heading.
extension MinutesWord {
  static let courseOpened = Self(
    en: "Called to order at {1}", fr: "Ouverte à {1}", es: "Abierta a las {1}",
    ru: "Открыто: {1}", ar: "افتتحت الساعة {1}", zh: "{1}开会", de: "Eröffnet: {1}")
  static let courseSuspended = Self(
    en: "Suspended at {1}", fr: "Suspendue à {1}", es: "Suspendida a las {1}",
    ru: "Перерыв: {1}", ar: "علقت الساعة {1}", zh: "{1}暂停", de: "Unterbrochen: {1}")
  static let courseUntil = Self(
    en: "{1} until {2}", fr: "{1} jusqu’à {2}", es: "{1} hasta las {2}", ru: "{1}, до {2}",
    ar: "{1} حتى الساعة {2}", zh: "{1}，预定{2}恢复", de: "{1}, bis {2}")
  static let courseResumed = Self(
    en: "{1}, resumed at {2}", fr: "{1}, reprise à {2}", es: "{1}, reanudada a las {2}",
    ru: "{1}, возобновлено: {2}", ar: "{1}، استؤنفت الساعة {2}", zh: "{1}，{2}恢复",
    de: "{1}, fortgesetzt: {2}")
  static let courseRose = Self(
    en: "Rose at {1}", fr: "Levée à {1}", es: "Levantada a las {1}", ru: "Закрыто: {1}",
    ar: "رفعت الساعة {1}", zh: "{1}散会", de: "Geschlossen: {1}")
  static let underWay = Self(
    en: "Still under way.", fr: "En cours.", es: "En curso.", ru: "Продолжается.",
    ar: "لا تزال جارية.", zh: "仍在进行。", de: "Dauert an.")
}

/// Tables.
extension MinutesWord {
  static let delegation = Self(
    en: "Delegation", fr: "Délégation", es: "Delegación", ru: "Делегация", ar: "الوفد",
    zh: "代表团", de: "Delegation")
  static let rollCallAt = Self(
    en: "Roll call {1}", fr: "Appel {1}", es: "Lista {1}", ru: "Перекличка {1}",
    ar: "المناداة {1}", zh: "点名 {1}", de: "Aufruf {1}")
  static let openingAt = Self(
    en: "Opening {1}", fr: "Ouverture {1}", es: "Apertura {1}", ru: "Открытие {1}",
    ar: "الافتتاح {1}", zh: "开会 {1}", de: "Eröffnung {1}")
  static let later = Self(
    en: "Later", fr: "Ensuite", es: "Después", ru: "Позднее", ar: "لاحقا", zh: "之后",
    de: "Später")
  static let speeches = Self(
    en: "Speeches", fr: "Interventions", es: "Intervenciones", ru: "Выступления",
    ar: "الكلمات", zh: "发言", de: "Reden")
  static let time = Self(
    en: "Time", fr: "Durée", es: "Tiempo", ru: "Время", ar: "المدة", zh: "时长", de: "Zeit")
  static let motions = Self(
    en: "Motions", fr: "Motions", es: "Mociones", ru: "Предложения", ar: "الاقتراحات",
    zh: "动议", de: "Anträge")
  static let questions = Self(
    en: "Questions", fr: "Questions", es: "Preguntas", ru: "Вопросы", ar: "الأسئلة", zh: "提问",
    de: "Fragen")
  static let silentParties = Self(
    en: "Neither spoke nor moved: {1}.", fr: "Ni intervention ni motion : {1}.",
    es: "Sin intervenciones ni mociones: {1}.", ru: "Не выступали и не вносили предложений: {1}.",
    ar: "لم تتكلم ولم تقدم اقتراحات: {1}.", zh: "未发言也未提出动议：{1}。",
    de: "Weder Rede noch Antrag: {1}.")
}
