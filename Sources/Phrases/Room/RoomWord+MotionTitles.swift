extension RoomWord {
  /// Titles of motions, by kind. In English the rule book's own titles are used instead, as they
  /// are in every language for kinds that are not listed here.
  package static let motionTitles: [String: RoomWord] = [
    "moderated": RoomWord(
      en: "Moderated caucus", fr: "Caucus modéré",
      es: "Cónclave moderado", ru: "Модерируемый кокус",
      zh: "有主持核心磋商", ar: "مشاورات بإدارة الرئيس",
      de: "Moderierter Caucus"),
    "unmoderated": RoomWord(
      en: "Unmoderated caucus", fr: "Caucus non modéré",
      es: "Cónclave sin moderar", ru: "Немодерируемый кокус",
      zh: "自由磋商", ar: "مشاورات حرة",
      de: "Unmoderierter Caucus"),
    "consultation": RoomWord(
      en: "Consultation of the whole", fr: "Consultations plénières",
      es: "Consultas plenarias", ru: "Консультации полного состава",
      zh: "全体磋商", ar: "مشاورات الهيئة بكاملها",
      de: "Beratung des Plenums"),
    "round-robin": RoomWord(
      en: "Round robin", fr: "Tour de table",
      es: "Ronda de intervenciones", ru: "Выступления по кругу",
      zh: "轮流发言", ar: "جولة كلمات",
      de: "Rederunde"),
    "extend": RoomWord(
      en: "Extension of the caucus", fr: "Prolongation du caucus",
      es: "Prórroga del cónclave", ru: "Продление кокуса",
      zh: "延长磋商", ar: "تمديد المشاورات",
      de: "Verlängerung des Caucus"),
    "close-caucus": RoomWord(
      en: "Closure of the caucus", fr: "Clôture du caucus",
      es: "Cierre del cónclave", ru: "Закрытие кокуса",
      zh: "结束磋商", ar: "إقفال المشاورات",
      de: "Beendigung des Caucus"),
    "set-agenda": RoomWord(
      en: "Setting of the agenda", fr: "Fixation de l’ordre du jour",
      es: "Establecimiento del programa", ru: "Установление повестки дня",
      zh: "确定议程", ar: "تحديد جدول الأعمال",
      de: "Festlegung der Tagesordnung"),
    "speaking-time": RoomWord(
      en: "Speaking time", fr: "Temps de parole",
      es: "Tiempo de intervención", ru: "Время выступления",
      zh: "发言时间", ar: "مدة الكلمة",
      de: "Redezeit"),
    "straw-poll": RoomWord(
      en: "Straw poll", fr: "Vote indicatif",
      es: "Votación indicativa", ru: "Предварительное голосование",
      zh: "意向性表决", ar: "تصويت استطلاعي",
      de: "Probeabstimmung"),
    "vote-with-speakers": RoomWord(
      en: "Vote with speakers", fr: "Vote avec orateurs",
      es: "Votación con oradores", ru: "Голосование с выступлениями",
      zh: "先发言后表决", ar: "تصويت مع متكلمين",
      de: "Abstimmung mit Wortmeldungen"),
    "suspend-rules": RoomWord(
      en: "Suspension of the rules", fr: "Suspension du règlement",
      es: "Suspensión del reglamento", ru: "Приостановление действия правил",
      zh: "暂停适用规则", ar: "تعليق العمل بالنظام الداخلي",
      de: "Aussetzung der Geschäftsordnung"),
    "division-of-the-assembly": RoomWord(
      en: "Division of the assembly", fr: "Vérification du vote",
      es: "Verificación de la votación", ru: "Проверка голосования",
      zh: "重新计票", ar: "التحقق من التصويت",
      de: "Überprüfung der Abstimmung"),
    "fix-time": RoomWord(
      en: "Time to which to adjourn", fr: "Fixation de la prochaine séance",
      es: "Fijación de la próxima sesión", ru: "Назначение следующего заседания",
      zh: "确定下次会议时间", ar: "تحديد موعد الجلسة المقبلة",
      de: "Festsetzung der nächsten Sitzung"),
    "question-of-privilege": RoomWord(
      en: "Question of privilege", fr: "Question de privilège",
      es: "Cuestión de privilegio", ru: "Вопрос о привилегии",
      zh: "特权问题", ar: "مسألة امتياز",
      de: "Frage der Vorrechte"),
    "orders-of-the-day": RoomWord(
      en: "Orders of the day", fr: "Retour à l’ordre du jour",
      es: "Vuelta al orden del día", ru: "Возвращение к повестке дня",
      zh: "回到议程", ar: "العودة إلى جدول الأعمال",
      de: "Rückkehr zur Tagesordnung"),
    "postpone-indefinitely": RoomWord(
      en: "Postponement indefinitely", fr: "Report sine die",
      es: "Aplazamiento indefinido", ru: "Отсрочка на неопределенный срок",
      zh: "无限期推迟", ar: "التأجيل إلى أجل غير مسمى",
      de: "Vertagung auf unbestimmte Zeit"),
    "rescind": RoomWord(
      en: "Rescission", fr: "Annulation",
      es: "Revocación", ru: "Отмена решения",
      zh: "撤销", ar: "الإلغاء",
      de: "Aufhebung eines Beschlusses"),
    "previous-question": RoomWord(
      en: "Previous question", fr: "Question préalable",
      es: "Cuestión previa", ru: "Предварительный вопрос",
      zh: "先决问题", ar: "المسألة السابقة",
      de: "Vorfrage"),
    "extend-debate": RoomWord(
      en: "Extension of debate time", fr: "Prolongation du débat",
      es: "Prórroga del debate", ru: "Продление прений",
      zh: "延长辩论", ar: "تمديد المناقشة",
      de: "Verlängerung der Debatte"),
    "open-debate": RoomWord(
      en: "Open debate", fr: "Débat ouvert",
      es: "Debate abierto", ru: "Открытые прения",
      zh: "公开辩论", ar: "مناقشة مفتوحة",
      de: "Offene Debatte"),
    "closed-debate": RoomWord(
      en: "Closed debate", fr: "Débat organisé",
      es: "Debate organizado", ru: "Прения с разделением времени",
      zh: "分段辩论", ar: "مناقشة مقسمة",
      de: "Gegliederte Debatte"),
    "divide-house": RoomWord(
      en: "Division of the house", fr: "Vote sans abstention",
      es: "Votación sin abstenciones", ru: "Голосование без воздержания",
      zh: "不得弃权的表决", ar: "تصويت دون امتناع",
      de: "Abstimmung ohne Enthaltungen"),
    "open-list": RoomWord(
      en: "Opening of the speakers' list", fr: "Ouverture de la liste des orateurs",
      es: "Apertura de la lista de oradores", ru: "Открытие списка ораторов",
      zh: "开放发言名单", ar: "فتح قائمة المتكلمين",
      de: "Eröffnung der Redeliste"),
    "close-list": RoomWord(
      en: "Closure of the speakers' list", fr: "Clôture de la liste des orateurs",
      es: "Cierre de la lista de oradores", ru: "Прекращение записи ораторов",
      zh: "截止发言名单", ar: "إقفال قائمة المتكلمين",
      de: "Schließung der Redeliste"),
    "adjourn-to": RoomWord(
      en: "Adjournment to a day or hour", fr: "Levée de la séance jusqu’à une date fixée",
      es: "Levantamiento de la sesión hasta una fecha fijada",
      ru: "Закрытие заседания до назначенного времени",
      zh: "休会至指定时间", ar: "رفع الجلسة إلى موعد محدد",
      de: "Vertagung auf einen bestimmten Zeitpunkt"),
    "introduce-amendment": RoomWord(
      en: "Introduction of an amendment", fr: "Présentation d’un amendement",
      es: "Presentación de una enmienda", ru: "Представление поправки",
      zh: "介绍修正案", ar: "عرض تعديل",
      de: "Einbringung eines Änderungsantrags"),
    "important-question": RoomWord(
      en: "Important question", fr: "Question importante",
      es: "Cuestión importante", ru: "Важный вопрос",
      zh: "重要问题", ar: "مسألة هامة",
      de: "Wichtige Frage"),
    "competence": RoomWord(
      en: "Decision on competence", fr: "Décision sur la compétence",
      es: "Decisión sobre la competencia", ru: "Решение о компетенции",
      zh: "关于权限的决定", ar: "البت في الاختصاص",
      de: "Entscheidung über die Zuständigkeit"),
    "verify-quorum": RoomWord(
      en: "Verification of the quorum", fr: "Vérification du quorum",
      es: "Verificación del quórum", ru: "Проверка кворума",
      zh: "核实法定人数", ar: "التحقق من النصاب",
      de: "Feststellung der Beschlussfähigkeit"),
    "priority": RoomWord(
      en: "Priority for a proposal", fr: "Priorité d’une proposition",
      es: "Prioridad de una propuesta", ru: "Приоритет предложения",
      zh: "提案优先权", ar: "أولوية مقترح",
      de: "Vorrang eines Vorschlags"),
    "reorder": RoomWord(
      en: "Order of the drafts", fr: "Ordre des projets",
      es: "Orden de los proyectos", ru: "Порядок проектов",
      zh: "草案次序", ar: "ترتيب المشاريع",
      de: "Reihenfolge der Entwürfe"),
    "acclamation": RoomWord(
      en: "Adoption without a vote", fr: "Adoption sans vote",
      es: "Aprobación sin votación", ru: "Принятие без голосования",
      zh: "未经表决通过", ar: "الاعتماد دون تصويت",
      de: "Annahme ohne Abstimmung"),
    "refer": RoomWord(
      en: "Referral", fr: "Renvoi",
      es: "Remisión", ru: "Передача на рассмотрение",
      zh: "转交", ar: "الإحالة",
      de: "Überweisung"),
    "postpone": RoomWord(
      en: "Postponement", fr: "Report",
      es: "Aplazamiento", ru: "Отсрочка",
      zh: "推迟", ar: "التأجيل",
      de: "Verschiebung"),
    "invite": RoomWord(
      en: "Invitation to take part", fr: "Invitation à participer",
      es: "Invitación a participar", ru: "Приглашение к участию",
      zh: "邀请参加", ar: "الدعوة إلى المشاركة",
      de: "Einladung zur Teilnahme"),
    "suspend": RoomWord(
      en: "Suspension of the meeting", fr: "Suspension de la séance",
      es: "Suspensión de la sesión", ru: "Перерыв в заседании",
      zh: "暂停会议", ar: "تعليق الجلسة",
      de: "Unterbrechung der Sitzung"),
    "adjourn-meeting": RoomWord(
      en: "Adjournment of the meeting", fr: "Levée de la séance",
      es: "Levantamiento de la sesión", ru: "Закрытие заседания",
      zh: "休会", ar: "رفع الجلسة",
      de: "Vertagung der Sitzung"),
    "adjourn-debate": RoomWord(
      en: "Adjournment of debate", fr: "Ajournement du débat",
      es: "Aplazamiento del debate", ru: "Перерыв в прениях",
      zh: "暂停辩论", ar: "تأجيل المناقشة",
      de: "Vertagung der Debatte"),
    "resume-debate": RoomWord(
      en: "Resumption of debate", fr: "Reprise du débat",
      es: "Reanudación del debate", ru: "Возобновление прений",
      zh: "恢复辩论", ar: "استئناف المناقشة",
      de: "Wiederaufnahme der Debatte"),
    "close-debate": RoomWord(
      en: "Closure of debate", fr: "Clôture du débat",
      es: "Cierre del debate", ru: "Прекращение прений",
      zh: "结束辩论", ar: "إقفال باب المناقشة",
      de: "Schluss der Debatte"),
    "introduce": RoomWord(
      en: "Introduction of a draft resolution", fr: "Présentation d’un projet de résolution",
      es: "Presentación de un proyecto de resolución", ru: "Представление проекта резолюции",
      zh: "介绍决议草案", ar: "عرض مشروع قرار",
      de: "Einbringung eines Resolutionsentwurfs"),
    "divide": RoomWord(
      en: "Division of the question", fr: "Vote par division",
      es: "Votación por partes", ru: "Раздельное голосование",
      zh: "分部分表决", ar: "تجزئة الاقتراح",
      de: "Getrennte Abstimmung"),
    "roll-call": RoomWord(
      en: "Roll-call vote", fr: "Vote par appel nominal",
      es: "Votación nominal", ru: "Поименное голосование",
      zh: "唱名表决", ar: "تصويت بنداء الأسماء",
      de: "Namentliche Abstimmung"),
    "reconsider": RoomWord(
      en: "Reconsideration", fr: "Nouvel examen",
      es: "Nuevo examen", ru: "Повторное рассмотрение",
      zh: "重新审议", ar: "إعادة النظر",
      de: "Erneute Beratung"),
    "appeal": RoomWord(
      en: "Appeal against a ruling", fr: "Appel de la décision de la présidence",
      es: "Apelación de la decisión", ru: "Протест против постановления",
      zh: "对裁决的异议", ar: "الطعن في قرار الرئيس",
      de: "Einspruch gegen eine Entscheidung des Vorsitzes"),
  ]
}
