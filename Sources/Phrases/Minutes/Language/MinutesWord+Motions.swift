/// Motions.
extension MinutesWord {
  static let motionMoved = Self(
    en: "Motion {1}, moved by {2}: {3}", fr: "Motion {1}, présentée par {2.le} : {3}",
    es: "Moción {1}, presentada por {2}: {3}", ru: "Предложение {1} (внесено: {2}): {3}",
    ar: "الاقتراح {1} المقدم من وفد {2}: {3}", zh: "动议{1}，{2}提出：{3}",
    de: "Antrag {1} (eingebracht: {2}): {3}")
  static let motionSeconded = Self(
    en: "Motion {1}, moved by {2}, seconded by {4}: {3}",
    fr: "Motion {1}, présentée par {2.le} et appuyée par {4.le} : {3}",
    es: "Moción {1}, presentada por {2} y secundada por {4}: {3}",
    ru: "Предложение {1} (внесено: {2}; поддержано: {4}): {3}",
    ar: "الاقتراح {1} المقدم من وفد {2} بتثنية وفد {4}: {3}", zh: "动议{1}，{2}提出，{4}附议：{3}",
    de: "Antrag {1} (eingebracht: {2}; unterstützt: {4}): {3}")
  static let theMover = Self(
    en: "the mover", fr: "l’auteur de la motion", es: "quien la presenta", ru: "автор",
    ar: "مقدم الاقتراح", zh: "提出者", de: "der Antragsteller")
  static let untilTime = Self(
    en: "until {1}", fr: "jusqu’à {1}", es: "hasta las {1}", ru: "до {1}", ar: "حتى الساعة {1}",
    zh: "至{1}", de: "bis {1}")
  static let againstRuling = Self(
    en: "against the ruling that {1}", fr: "contre la décision suivante : {1}",
    es: "contra la decisión siguiente: {1}", ru: "против постановления: {1}",
    ar: "ضد القرار التالي: {1}", zh: "针对裁决：{1}", de: "gegen die Entscheidung: {1}")
  static let timesEach = Self(
    en: "{1|once|# times}", fr: "{1|# fois|# fois}", es: "{1|# vez|# veces}",
    ru: "{1|# раз|# раза|# раз}", ar: "{1|مرة واحدة|مرتان|# مرات|# مرة|# مرة}", zh: "{1}次",
    de: "{1|# Mal|# Mal}")
  static let motionDecided = Self(
    en: "Motion {1} ({2}) {3}", fr: "Motion {1} ({2}) : {3}", es: "Moción {1} ({2}): {3}",
    ru: "Предложение {1} ({2}): {3}", ar: "الاقتراح {1} ({2}): {3}", zh: "动议{1}（{2}）：{3}",
    de: "Antrag {1} ({2}): {3}")
  static let passed = Self(
    en: "passed", fr: "adoptée", es: "aprobada", ru: "принято", ar: "قبل", zh: "通过",
    de: "angenommen")
  static let failed = Self(
    en: "failed", fr: "rejetée", es: "rechazada", ru: "отклонено", ar: "رفض", zh: "未通过",
    de: "abgelehnt")
  static let lapsed = Self(
    en: "lapsed", fr: "devenue sans objet", es: "queda sin efecto", ru: "утратило силу",
    ar: "سقط", zh: "失效", de: "hinfällig")
  static let withdrawn = Self(
    en: "was withdrawn", fr: "retirée", es: "retirada", ru: "снято", ar: "سحب", zh: "撤回",
    de: "zurückgezogen")
  static let ruledOut = Self(
    en: "was ruled out of order", fr: "déclarée irrecevable", es: "declarada improcedente",
    ru: "признано неприемлемым", ar: "اعتبر مخالفا للنظام", zh: "裁定不合程序",
    de: "für unzulässig erklärt")
  static let pending = Self(
    en: "is pending", fr: "en suspens", es: "pendiente", ru: "на рассмотрении", ar: "قيد النظر",
    zh: "待决", de: "anhängig")

  static let motionCarried = Self(
    en: "The motion by {1} ({2}) was carried{3}.", fr: "La motion {1.de} ({2}) est adoptée{3}.",
    es: "La moción de {1} ({2}) queda aprobada{3}.", ru: "Предложение ({1}: {2}) принимается{3}.",
    ar: "قبل الاقتراح المقدم من وفد {1} ({2}){3}.", zh: "{1}的动议（{2}）{3}获得通过。",
    de: "Der Antrag ({1}: {2}) wird{3} angenommen.")
  static let motionLost = Self(
    en: "The motion by {1} ({2}) was lost{3}.", fr: "La motion {1.de} ({2}) est rejetée{3}.",
    es: "La moción de {1} ({2}) queda rechazada{3}.", ru: "Предложение ({1}: {2}) отклоняется{3}.",
    ar: "رفض الاقتراح المقدم من وفد {1} ({2}){3}.", zh: "{1}的动议（{2}）{3}未获通过。",
    de: "Der Antrag ({1}: {2}) wird{3} abgelehnt.")
  static let motionWithdrawn = Self(
    en: "The motion by {1} ({2}) was withdrawn.", fr: "La motion {1.de} ({2}) est retirée.",
    es: "Se retira la moción de {1} ({2}).", ru: "Предложение ({1}: {2}) снимается.",
    ar: "سحب الاقتراح المقدم من وفد {1} ({2}).", zh: "{1}的动议（{2}）撤回。",
    de: "Der Antrag ({1}: {2}) wird zurückgezogen.")
  static let motionOutOfOrder = Self(
    en: "The motion by {1} ({2}) was ruled out of order.",
    fr: "La motion {1.de} ({2}) est déclarée irrecevable.",
    es: "La moción de {1} ({2}) se declara improcedente.",
    ru: "Предложение ({1}: {2}) признано неприемлемым.",
    ar: "اعتبر الاقتراح المقدم من وفد {1} ({2}) مخالفا للنظام.", zh: "{1}的动议（{2}）被裁定不合程序。",
    de: "Der Antrag ({1}: {2}) wird für unzulässig erklärt.")
  static let motionLapsed = Self(
    en: "The motion by {1} ({2}) lapsed.", fr: "La motion {1.de} ({2}) devient sans objet.",
    es: "La moción de {1} ({2}) queda sin efecto.", ru: "Предложение ({1}: {2}) утрачивает силу.",
    ar: "سقط الاقتراح المقدم من وفد {1} ({2}).", zh: "{1}的动议（{2}）失效。",
    de: "Der Antrag ({1}: {2}) wird hinfällig.")
  static let moved = Self(
    en: "{1} moved: {2}. {3}{4}.", fr: "{1.Le} propose : {2}. {3}{4}.",
    es: "{1} propone: {2}. {3}{4}.", ru: "{1} предлагает: {2}. {3}{4}.",
    ar: "اقترح وفد {1}: {2}. {3}{4}.", zh: "{1}动议：{2}。{4}{3}。", de: "Antrag ({1}): {2}. {3}{4}.")
  static let carried = Self(
    en: "Carried", fr: "Motion adoptée", es: "Moción aprobada", ru: "Принято", ar: "قبل الاقتراح",
    zh: "通过", de: "Angenommen")
  static let lost = Self(
    en: "Lost", fr: "Motion rejetée", es: "Moción rechazada", ru: "Отклонено",
    ar: "رفض الاقتراح", zh: "未通过", de: "Abgelehnt")
  static let byVotes = Self(
    en: " by {1|# vote|# votes} to {2|0:none|#|#}",
    fr: " par {1|0:zéro voix|# voix|# voix} contre {2|0:zéro|#|#}",
    es: " por {1|0:ningún voto|# voto|# votos} contra {2|0:ninguno|#|#}",
    ru:
      " {1|# голосом|# голосами|# голосами}{2|0:, причем никто не голосовал против| против #| против #| против #}",
    ar:
      " بأغلبية {1|صوت واحد|صوتين|# أصوات|# صوتا|# صوت} مقابل {2|0:لا شيء|صوت واحد|صوتين|# أصوات|# صوتا|# صوت}",
    zh: "以{1}票对{2}票",
    de: " mit {1|# Stimme|# Stimmen} {2|0:ohne Gegenstimme|gegen #|gegen #}")
  static let byVotesAbstaining = Self(
    en: " by {1|# vote|# votes} to {2|0:none|#|#}, with {3|# abstention|# abstentions}",
    fr:
      " par {1|0:zéro voix|# voix|# voix} contre {2|0:zéro|#|#}, avec {3|# abstention|# abstentions}",
    es:
      " por {1|0:ningún voto|# voto|# votos} contra {2|0:ninguno|#|#} y {3|# abstención|# abstenciones}",
    ru:
      " {1|# голосом|# голосами|# голосами}{2|0:, причем никто не голосовал против,| против #| против #| против #} при {3|# воздержавшемся|# воздержавшихся|# воздержавшихся}",
    ar:
      " بأغلبية {1|صوت واحد|صوتين|# أصوات|# صوتا|# صوت} مقابل {2|0:لا شيء|صوت واحد|صوتين|# أصوات|# صوتا|# صوت}، مع امتناع {3|عضو واحد|عضوين|# أعضاء|# عضوا|# عضو} عن التصويت",
    zh: "以{1}票对{2}票、{3}票弃权",
    de:
      " mit {1|# Stimme|# Stimmen} {2|0:ohne Gegenstimme|gegen #|gegen #} bei {3|# Enthaltung|# Enthaltungen}"
  )
}

/// What happens to motions before they are decided, and what they lead to.
extension MinutesWord {
  static let motionChanged = Self(
    en: "{1} changed motion {2} to: {3}.", fr: "{1.Le} modifie la motion {2} : {3}.",
    es: "{1} modifica la moción {2}: {3}.", ru: "{1}: предложение {2} изменено: {3}.",
    ar: "عدل وفد {1} الاقتراح {2}: {3}.", zh: "{1}将动议{2}改为：{3}。",
    de: "Antrag {2} geändert ({1}): {3}.")
  static let motionPreferred = Self(
    en: "The Chair put motion {1} first.", fr: "La présidence met d’abord aux voix la motion {1}.",
    es: "La Presidencia somete primero a votación la moción {1}.",
    ru: "Председатель ставит предложение {1} первым.", ar: "طرح الرئيس الاقتراح {1} أولا.",
    zh: "主席先将动议{1}付诸表决。", de: "Der Vorsitz stellt Antrag {1} zuerst zur Abstimmung.")
  static let motionAllowed = Self(
    en: "The Chair gave leave for motion {1}.", fr: "La présidence autorise la motion {1}.",
    es: "La Presidencia autoriza la moción {1}.", ru: "Председатель разрешает предложение {1}.",
    ar: "أذن الرئيس بالاقتراح {1}.", zh: "主席准许动议{1}。", de: "Der Vorsitz lässt Antrag {1} zu.")
  static let motionAgreed = Self(
    en: "{1} agreed to motion {2}.", fr: "{1.Le} {3|accepte|acceptent} la motion {2}.",
    es: "{1} {3|acepta|aceptan} la moción {2}.", ru: "{1}: согласие с предложением {2}.",
    ar: "وافق على الاقتراح {2}: {1}.", zh: "{1}同意动议{2}。",
    de: "Zustimmung zu Antrag {2}: {1}.")
  static let motionObjected = Self(
    en: "{1} objected to motion {2}.", fr: "{1.Le} s’oppose à la motion {2}.",
    es: "{1} se opone a la moción {2}.", ru: "{1}: возражение против предложения {2}.",
    ar: "اعترض وفد {1} على الاقتراح {2}.", zh: "{1}反对动议{2}。", de: "Einspruch gegen Antrag {2}: {1}."
  )
  static let votingSpeakers = Self(
    en:
      "Before each vote {1|# speaker|# speakers} for and as many against are heard, {2} each.",
    fr:
      "Avant chaque vote, {1|# orateur|# orateurs} pour et autant contre sont entendus, {2} chacun.",
    es:
      "Antes de cada votación {1|interviene # orador|intervienen # oradores} a favor y otros tantos en contra, {2} cada uno.",
    ru:
      "Перед каждым голосованием заслушиваются {1|# оратор|# оратора|# ораторов} за и столько же против, по {2}.",
    ar:
      "قبل كل تصويت يستمع إلى {1|متكلم واحد|متكلمين|# متكلمين|# متكلما|# متكلم} مؤيد ومثله معارض، {2} لكل متكلم.",
    zh: "每次表决前由赞成和反对双方各{1}人发言，每人{2}。",
    de:
      "Vor jeder Abstimmung sprechen {1|# Person|# Personen} dafür und ebenso viele dagegen, je {2}."
  )
  static let importantQuestion = Self(
    en: "The question was declared important.", fr: "La question est déclarée importante.",
    es: "La cuestión se declara importante.", ru: "Вопрос признан важным.",
    ar: "اعتبرت المسألة هامة.", zh: "该问题被定为重要问题。",
    de: "Die Frage wird zur wichtigen Frage erklärt.")
  static let rollCallOrdered = Self(
    en: "The next vote is taken by roll call.", fr: "Le prochain vote aura lieu par appel nominal.",
    es: "La próxima votación será nominal.", ru: "Следующее голосование проводится поименно.",
    ar: "يجرى التصويت المقبل بنداء الأسماء.", zh: "下次表决采用唱名方式。",
    de: "Die nächste Abstimmung erfolgt namentlich.")
  static let chairRuled = Self(
    en: "The Chair ruled: {1}", fr: "La présidence décide : {1}",
    es: "La Presidencia resuelve: {1}",
    ru: "Председатель постановляет: {1}", ar: "قرر الرئيس: {1}", zh: "主席裁决：{1}",
    de: "Der Vorsitz entscheidet: {1}")
  static let rulingOverturned = Self(
    en: "The Chair's ruling that {1} was overturned.",
    fr: "La décision de la présidence est infirmée : {1}",
    es: "Se revoca la decisión de la Presidencia: {1}",
    ru: "Постановление Председателя отменено: {1}", ar: "نقض قرار الرئيس: {1}",
    zh: "主席的裁决被推翻：{1}", de: "Die Entscheidung des Vorsitzes wird aufgehoben: {1}")
  static let rulingUpheld = Self(
    en: "The Chair's ruling stood: {1}", fr: "La décision de la présidence est maintenue : {1}",
    es: "Se mantiene la decisión de la Presidencia: {1}",
    ru: "Постановление Председателя остается в силе: {1}", ar: "بقي قرار الرئيس قائما: {1}",
    zh: "主席的裁决维持不变：{1}", de: "Die Entscheidung des Vorsitzes hat Bestand: {1}")
  static let motionPendingAgain = Self(
    en: "Motion {1} is pending again.", fr: "La motion {1} est de nouveau en suspens.",
    es: "La moción {1} vuelve a estar pendiente.", ru: "Предложение {1} снова на рассмотрении.",
    ar: "عاد الاقتراح {1} قيد النظر.", zh: "动议{1}恢复待决。", de: "Antrag {1} ist wieder anhängig.")
  static let pointByIs = Self(
    en: "the {1} by {2} is {3}", fr: "{1} ({2}) : {3}", es: "{1} ({2}): {3}", ru: "{1} ({2}): {3}",
    ar: "{1} ({2}): {3}", zh: "{1}（{2}）：{3}", de: "{1} ({2}): {3}")
  static let motionIsOut = Self(
    en: "motion {1} is out of order", fr: "la motion {1} est irrecevable",
    es: "la moción {1} es improcedente", ru: "предложение {1} неприемлемо",
    ar: "الاقتراح {1} مخالف للنظام", zh: "动议{1}不合程序", de: "Antrag {1} ist unzulässig")
}
