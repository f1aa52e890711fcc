import Catalogue

/// The official names of the organs of the United Nations, by the names of the built-in bodies.
extension MinutesWord {
  static let bodies: [String: MinutesWord] = [
    "unga": Self(
      en: "United Nations General Assembly", fr: "Assemblée générale des Nations Unies",
      es: "Asamblea General de las Naciones Unidas",
      ru: "Генеральная Ассамблея Организации Объединенных Наций",
      ar: "الجمعية العامة للأمم المتحدة", zh: "联合国大会",
      de: "Generalversammlung der Vereinten Nationen"),
    "unga-1": Self(
      en: "Disarmament and International Security Committee (First Committee)",
      fr:
        "Commission des questions de désarmement et de la sécurité internationale (Première Commission)",
      es: "Comisión de Desarme y Seguridad Internacional (Primera Comisión)",
      ru: "Комитет по вопросам разоружения и международной безопасности (Первый комитет)",
      ar: "لجنة نزع السلاح والأمن الدولي (اللجنة الأولى)", zh: "裁军与国际安全委员会（第一委员会）",
      de: "Ausschuss für Abrüstung und internationale Sicherheit (Erster Ausschuss)"),
    "unga-2": Self(
      en: "Economic and Financial Committee (Second Committee)",
      fr: "Commission économique et financière (Deuxième Commission)",
      es: "Comisión de Asuntos Económicos y Financieros (Segunda Comisión)",
      ru: "Комитет по экономическим и финансовым вопросам (Второй комитет)",
      ar: "اللجنة الاقتصادية والمالية (اللجنة الثانية)", zh: "经济和金融委员会（第二委员会）",
      de: "Wirtschafts- und Finanzausschuss (Zweiter Ausschuss)"),
    "unga-3": Self(
      en: "Social, Humanitarian and Cultural Committee (Third Committee)",
      fr: "Commission des questions sociales, humanitaires et culturelles (Troisième Commission)",
      es: "Comisión de Asuntos Sociales, Humanitarios y Culturales (Tercera Comisión)",
      ru: "Комитет по социальным и гуманитарным вопросам и вопросам культуры (Третий комитет)",
      ar: "لجنة المسائل الاجتماعية والإنسانية والثقافية (اللجنة الثالثة)",
      zh: "社会、人道主义和文化委员会（第三委员会）",
      de: "Ausschuss für soziale, humanitäre und kulturelle Fragen (Dritter Ausschuss)"),
    "unga-4": Self(
      en: "Special Political and Decolonization Committee (Fourth Committee)",
      fr:
        "Commission des questions politiques spéciales et de la décolonisation (Quatrième Commission)",
      es: "Comisión Política Especial y de Descolonización (Cuarta Comisión)",
      ru:
        "Комитет по специальным политическим вопросам и вопросам деколонизации (Четвертый комитет)",
      ar: "لجنة المسائل السياسية الخاصة وإنهاء الاستعمار (اللجنة الرابعة)",
      zh: "特别政治和非殖民化委员会（第四委员会）",
      de: "Ausschuss für besondere politische Fragen und Entkolonialisierung (Vierter Ausschuss)"),
    "unga-5": Self(
      en: "Administrative and Budgetary Committee (Fifth Committee)",
      fr: "Commission des questions administratives et budgétaires (Cinquième Commission)",
      es: "Comisión de Asuntos Administrativos y de Presupuesto (Quinta Comisión)",
      ru: "Комитет по административным и бюджетным вопросам (Пятый комитет)",
      ar: "لجنة الإدارة والميزانية (اللجنة الخامسة)", zh: "行政和预算委员会（第五委员会）",
      de: "Verwaltungs- und Haushaltsausschuss (Fünfter Ausschuss)"),
    "unga-6": Self(
      en: "Legal Committee (Sixth Committee)", fr: "Commission juridique (Sixième Commission)",
      es: "Comisión Jurídica (Sexta Comisión)", ru: "Комитет по правовым вопросам (Шестой комитет)",
      ar: "اللجنة القانونية (اللجنة السادسة)", zh: "法律委员会（第六委员会）",
      de: "Rechtsausschuss (Sechster Ausschuss)"),
    "unsc": Self(
      en: "United Nations Security Council",
      fr: "Conseil de sécurité de l’Organisation des Nations Unies",
      es: "Consejo de Seguridad de las Naciones Unidas",
      ru: "Совет Безопасности Организации Объединенных Наций",
      ar: "مجلس الأمن التابع للأمم المتحدة", zh: "联合国安全理事会",
      de: "Sicherheitsrat der Vereinten Nationen"),
    "ecosoc": Self(
      en: "Economic and Social Council", fr: "Conseil économique et social",
      es: "Consejo Económico y Social", ru: "Экономический и Социальный Совет",
      ar: "المجلس الاقتصادي والاجتماعي", zh: "经济及社会理事会", de: "Wirtschafts- und Sozialrat"),
    "hrc": Self(
      en: "United Nations Human Rights Council",
      fr: "Conseil des droits de l’homme de l’Organisation des Nations Unies",
      es: "Consejo de Derechos Humanos de las Naciones Unidas",
      ru: "Совет по правам человека Организации Объединенных Наций",
      ar: "مجلس حقوق الإنسان التابع للأمم المتحدة", zh: "联合国人权理事会",
      de: "Menschenrechtsrat der Vereinten Nationen"),
    "pbc": Self(
      en: "Peacebuilding Commission", fr: "Commission de consolidation de la paix",
      es: "Comisión de Consolidación de la Paz", ru: "Комиссия по миростроительству",
      ar: "لجنة بناء السلام", zh: "建设和平委员会", de: "Kommission für Friedenskonsolidierung"),
    "c34": Self(
      en: "Special Committee on Peacekeeping Operations",
      fr: "Comité spécial des opérations de maintien de la paix",
      es: "Comité Especial de Operaciones de Mantenimiento de la Paz",
      ru: "Специальный комитет по операциям по поддержанию мира",
      ar: "اللجنة الخاصة المعنية بعمليات حفظ السلام", zh: "维持和平行动特别委员会",
      de: "Sonderausschuss für Friedenssicherungseinsätze"),
  ]
}

extension MinutesVoice {
  /// The name of a body, or of the committee that has its name. Any other name was chosen for this
  /// committee and is not translated.
  func title(of body: Body, named name: String? = nil) -> String {
    let name = name ?? body.title
    guard language != .english, let word = MinutesWord.bodies[body.name],
      word.text(in: .english) == name
    else { return isolated(name) }
    return word.text(in: language)
  }
}
