/// Titles of drawings, and the regional groups of the United Nations.
extension MinutesWord {
  static let timeOfDelegations = Self(
    en: "Speaking time by delegation", fr: "Temps de parole par délégation",
    es: "Tiempo de uso de la palabra por delegación", ru: "Время выступлений по делегациям",
    ar: "مدة الكلام بحسب الوفود", zh: "各代表团发言时间", de: "Redezeit nach Delegation")
  static let timeOfGroups = Self(
    en: "Speaking time by group", fr: "Temps de parole par groupe",
    es: "Tiempo de uso de la palabra por grupo", ru: "Время выступлений по группам",
    ar: "مدة الكلام بحسب المجموعات", zh: "各组发言时间", de: "Redezeit nach Gruppe")
  static let timeOnTopics = Self(
    en: "Speaking time by topic", fr: "Temps de parole par point de l’ordre du jour",
    es: "Tiempo de uso de la palabra por tema", ru: "Время выступлений по пунктам повестки дня",
    ar: "مدة الكلام بحسب البنود", zh: "各议题发言时间", de: "Redezeit nach Thema")
  static let course = Self(
    en: "Course of the meeting", fr: "Déroulement de la séance", es: "Curso de la sesión",
    ru: "Ход заседания по времени", ar: "سير الجلسة", zh: "会议进程", de: "Zeitlicher Verlauf")
  static let inCourseSpeeches = Self(
    en: "speeches", fr: "interventions", es: "intervenciones", ru: "выступления", ar: "الكلمات",
    zh: "发言", de: "Reden")
  static let inCourseCaucuses = Self(
    en: "caucuses and consultations", fr: "débats informels et consultations",
    es: "debates informales y consultas", ru: "неофициальные обсуждения и консультации",
    ar: "المداولات والمشاورات", zh: "磋商", de: "informelle Debatten und Beratungen")
  static let inCourseSuspended = Self(
    en: "suspended", fr: "suspension", es: "suspensión", ru: "перерыв", ar: "تعليق", zh: "暂停",
    de: "unterbrochen")
  static let inCourseVotes = Self(
    en: "votes", fr: "votes", es: "votaciones", ru: "голосования", ar: "عمليات التصويت", zh: "表决",
    de: "Abstimmungen")

  static let africanStates = Self(
    en: "African States", fr: "États d’Afrique", es: "Estados de África",
    ru: "африканские государства", ar: "الدول الأفريقية", zh: "非洲国家", de: "Afrikanische Staaten")
  static let asiaPacificStates = Self(
    en: "Asia-Pacific States", fr: "États d’Asie et du Pacifique",
    es: "Estados de Asia y el Pacífico", ru: "государства Азии и Тихого океана",
    ar: "دول آسيا والمحيط الهادئ", zh: "亚洲-太平洋国家", de: "Asiatische und pazifische Staaten")
  static let easternEuropeanStates = Self(
    en: "Eastern European States", fr: "États d’Europe orientale",
    es: "Estados de Europa Oriental", ru: "восточноевропейские государства",
    ar: "دول أوروبا الشرقية", zh: "东欧国家", de: "Osteuropäische Staaten")
  static let latinAmericanStates = Self(
    en: "Latin American and Caribbean States", fr: "États d’Amérique latine et des Caraïbes",
    es: "Estados de América Latina y el Caribe",
    ru: "государства Латинской Америки и Карибского бассейна",
    ar: "دول أمريكا اللاتينية ومنطقة البحر الكاريبي", zh: "拉丁美洲和加勒比国家",
    de: "Lateinamerikanische und karibische Staaten")
  static let westernEuropeanStates = Self(
    en: "Western European and other States", fr: "États d’Europe occidentale et autres États",
    es: "Estados de Europa Occidental y otros Estados",
    ru: "западноевропейские и другие государства", ar: "دول أوروبا الغربية ودول أخرى",
    zh: "西欧和其他国家", de: "Westeuropäische und andere Staaten")
}
