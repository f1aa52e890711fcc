/// Words for speakers, clocks and caucuses.
extension RoomWord {
  package static let openToQuestions = RoomWord(
    en: "Open to questions", fr: "Temps cédé aux questions",
    es: "Turno de preguntas", ru: "Время для вопросов",
    zh: "接受提问", ar: "الوقت متاح للأسئلة")
  /// `{1}`: the delegation that asks.
  package static let questionBy = RoomWord(
    en: "Question by {1}", fr: "Question : {1}",
    es: "Pregunta: {1}", ru: "Вопрос: {1}",
    zh: "提问：{1}", ar: "سؤال: {1}")
  package static let openToComments = RoomWord(
    en: "Open to comments", fr: "Temps cédé aux observations",
    es: "Turno de comentarios", ru: "Время для замечаний",
    zh: "接受评论", ar: "الوقت متاح للتعليقات")
  /// `{1}`: the delegation whose speech is commented on.
  package static let commentOn = RoomWord(
    en: "Comment on the speech of {1}", fr: "Observations sur le discours : {1}",
    es: "Comentario sobre la intervención: {1}", ru: "Замечание к выступлению: {1}",
    zh: "评论发言：{1}", ar: "تعليق على كلمة: {1}")
  /// `{1}`: the delegation that yielded the time.
  package static let yieldedBy = RoomWord(
    en: "Speaking on time yielded by {1}", fr: "Temps cédé par : {1}",
    es: "Tiempo cedido por: {1}", ru: "Время уступлено: {1}",
    zh: "时间让渡自：{1}", ar: "الوقت ممنوح من: {1}")
  package static let explanation = RoomWord(
    en: "Explanation of vote", fr: "Explication de vote",
    es: "Explicación de voto", ru: "Выступление по мотивам голосования",
    zh: "解释投票", ar: "تعليل التصويت")
  package static let speakingFor = RoomWord(
    en: "Speaking in favour", fr: "Intervention pour",
    es: "Intervención a favor", ru: "Выступление за",
    zh: "发言赞成", ar: "الكلمة تأييدا")
  package static let speakingAgainst = RoomWord(
    en: "Speaking against", fr: "Intervention contre",
    es: "Intervención en contra", ru: "Выступление против",
    zh: "发言反对", ar: "الكلمة معارضة")
  package static let reply = RoomWord(
    en: "Right of reply", fr: "Droit de réponse",
    es: "Derecho a contestar", ru: "Право на ответ",
    zh: "答辩权", ar: "حق الرد")
  package static let comment = RoomWord(
    en: "Comment", fr: "Observations",
    es: "Comentario", ru: "Замечание",
    zh: "评论", ar: "تعليق")
  package static let presentation = RoomWord(
    en: "Presentation", fr: "Présentation",
    es: "Presentación", ru: "Представление документа",
    zh: "介绍文件", ar: "عرض الوثيقة")
  package static let speakingNow = RoomWord(
    en: "Speaking now", fr: "A la parole",
    es: "En el uso de la palabra", ru: "Слово предоставлено",
    zh: "正在发言", ar: "المتكلم الآن")
  package static let listIsOpen = RoomWord(
    en: "The speakers’ list is open", fr: "La liste des orateurs est ouverte",
    es: "La lista de oradores está abierta", ru: "Список ораторов открыт",
    zh: "发言名单开放", ar: "قائمة المتكلمين مفتوحة")
  package static let listIsClosed = RoomWord(
    en: "The speakers’ list is closed", fr: "La liste des orateurs est close",
    es: "La lista de oradores está cerrada", ru: "Список ораторов закрыт",
    zh: "发言名单截止", ar: "قائمة المتكلمين مغلقة")
  package static let nobodyWaits = RoomWord(
    en: "nobody waiting", fr: "aucun inscrit",
    es: "sin inscritos", ru: "записавшихся нет",
    zh: "无人等候", ar: "لا أحد ينتظر")
  /// `{1}`: how many are on the list.
  package static let waiting = RoomWord(
    en: "{1} waiting", fr: "inscrits : {1}",
    es: "inscritos: {1}", ru: "записались: {1}",
    zh: "等候：{1}", ar: "المنتظرون: {1}")
  /// `{1}`: the time of each speech, as `span` words it.
  package static let each = RoomWord(
    en: "{1} each", fr: "{1} par orateur",
    es: "{1} por orador", ru: "{1} каждому",
    zh: "每人{1}", ar: "{1} لكل متكلم")
  package static let speakingTime = RoomWord(
    en: "speaking time", fr: "temps de parole",
    es: "tiempo de intervención", ru: "время выступления",
    zh: "发言时间", ar: "مدة الكلمة")
  package static let floorIsOpen = RoomWord(
    en: "The floor is open", fr: "La parole est libre",
    es: "Se ofrece la palabra", ru: "Слово свободно",
    zh: "可请求发言", ar: "باب الكلام مفتوح")
  package static let raiseToBeAdded = RoomWord(
    en: "Raise your placard to be added", fr: "Levez votre plaque pour vous inscrire",
    es: "Levanten la placa para inscribirse", ru: "Поднимите табличку, чтобы записаться",
    zh: "举牌登记发言", ar: "ارفعوا لوحاتكم للتسجيل")
  package static let nobodyIsWaiting = RoomWord(
    en: "Nobody is waiting", fr: "Aucun orateur inscrit",
    es: "No hay oradores inscritos", ru: "Записавшихся ораторов нет",
    zh: "无人等候发言", ar: "لا متكلمين في الانتظار")
  package static let nextToSpeak = RoomWord(
    en: "Next to speak", fr: "Prochain orateur",
    es: "Próximo orador", ru: "Следующий оратор",
    zh: "下一位发言", ar: "المتكلم التالي")
  package static let next = RoomWord(
    en: "Next", fr: "Suivant",
    es: "Siguiente", ru: "Далее",
    zh: "下一位", ar: "التالي")
  /// `{1}`: the delegation.
  package static let nextIs = RoomWord(
    en: "Next: {1}", fr: "Suivant : {1}",
    es: "Siguiente: {1}", ru: "Далее: {1}",
    zh: "下一位：{1}", ar: "التالي: {1}")
  /// `{1}`: how many names are left out.
  package static let andMore = RoomWord(
    en: "and {1} more", fr: "et {1} autres",
    es: "y {1} más", ru: "и еще {1}",
    zh: "另有{1}", ar: "و{1} آخرون")
  package static let underConsideration = RoomWord(
    en: "Under consideration", fr: "À l’examen",
    es: "En examen", ru: "На рассмотрении",
    zh: "审议中", ar: "قيد النظر")
  /// `{1}`: the delegations that submit a document.
  package static let sponsors = RoomWord(
    en: "Sponsors: {1}", fr: "Auteurs : {1}",
    es: "Autores: {1}", ru: "Авторы: {1}",
    zh: "提案国：{1}", ar: "مقدمو المشروع: {1}")
  /// `{1}`: the document that is amended.
  package static let amends = RoomWord(
    en: "Amends: {1}", fr: "Modifie : {1}",
    es: "Modifica: {1}", ru: "Изменяет: {1}",
    zh: "修正：{1}", ar: "يعدل: {1}")
  /// `{1}`: the number of an operative clause.
  package static let clause = RoomWord(
    en: "Clause {1}", fr: "Paragraphe {1}", es: "Párrafo {1}",
    ru: "Пункт {1}", zh: "第{1}段", ar: "الفقرة {1}")
  /// `{1}`: the number of a preambular paragraph.
  package static let preambularParagraph = RoomWord(
    en: "Preambular paragraph {1}", fr: "Alinéa {1} du préambule",
    es: "Párrafo {1} del preámbulo", ru: "Пункт {1} преамбулы",
    zh: "序言部分第{1}段", ar: "الفقرة {1} من الديباجة")
  /// `{1}`: a clause; `{2}`: the number of the page; `{3}`: the pages of the clause.
  package static let pageOf = RoomWord(
    en: "{1} ({2} of {3})", fr: "{1} ({2} sur {3})", es: "{1} ({2} de {3})",
    ru: "{1} ({2} из {3})", zh: "{1}（{2}/{3}）", ar: "{1} ({2} من {3})")
  /// `{1}`: the time of day.
  package static let silenceUntil = RoomWord(
    en: "Agreed unless somebody objects before {1}", fr: "Adopté sauf objection avant {1}",
    es: "Acordado salvo objeción antes de las {1}",
    ru: "Принимается при отсутствии возражений до {1}",
    zh: "{1}前无异议即获通过", ar: "يعتمد ما لم يعترض أحد قبل {1}")
  /// `{1}`: its number; `{2}`: how many the topic has.
  package static let guidingQuestion = RoomWord(
    en: "Guiding question {1} of {2}", fr: "Question directrice {1} sur {2}",
    es: "Pregunta orientadora {1} de {2}", ru: "Вопрос для обсуждения {1} из {2}",
    zh: "引导问题 {1}/{2}", ar: "سؤال توجيهي {1} من {2}")

  /// `{1}`: the time over, as `span` words it.
  package static let overTime = RoomWord(
    en: "{1} over time", fr: "Dépassement : {1}",
    es: "Exceso: {1}", ru: "Превышение: {1}",
    zh: "超时{1}", ar: "تجاوز الوقت: {1}")
  package static let timeIsUp = RoomWord(
    en: "Time is up", fr: "Temps écoulé",
    es: "Tiempo agotado", ru: "Время истекло",
    zh: "时间到", ar: "انتهى الوقت")
  package static let paused = RoomWord(
    en: "Paused", fr: "En pause",
    es: "En pausa", ru: "Остановлено",
    zh: "已暂停", ar: "متوقف")
  package static let over = RoomWord(
    en: "over", fr: "écoulé",
    es: "agotado", ru: "истекло",
    zh: "时间到", ar: "انتهى")
  /// Beside a countdown. `{1}`: the whole time, as `span` words it.
  package static let leftOf = RoomWord(
    en: "left of {1}", fr: "restant sur {1}",
    es: "restantes de {1}", ru: "осталось из {1}",
    zh: "剩余，共{1}", ar: "المتبقي من {1}")
  /// Beside a countdown. `{1}`: the last mark that it passed, as `span` words it.
  package static let lessThan = RoomWord(
    en: "Less than {1} left", fr: "Moins de {1}",
    es: "Quedan menos de {1}", ru: "Осталось менее {1}",
    zh: "剩余不足{1}", ar: "أقل من {1}")
  package static let pleaseConclude = RoomWord(
    en: "Please conclude", fr: "Veuillez conclure",
    es: "Sírvase concluir", ru: "Просьба завершать",
    zh: "请结束发言", ar: "يرجى الاختتام")
  package static let nearlyOver = RoomWord(
    en: "Nearly over", fr: "Presque terminé",
    es: "A punto de terminar", ru: "Время на исходе",
    zh: "即将结束", ar: "يوشك على الانتهاء")
  /// `{1}`: a number of hours, in abbreviated form.
  package static let hours = RoomWord(
    en: "{1} h", fr: "{1} h",
    es: "{1} h", ru: "{1} ч",
    zh: "{1}小时", ar: "{1} س",
    de: "{1} Std.")
  package static let days = RoomWord(
    en: "{1} d", fr: "{1} j",
    es: "{1} d", ru: "{1} дн",
    zh: "{1}天", ar: "{1} ي")
  /// `{1}`: the time in the world of the crisis, in `days` and `hours`.
  package static let worldClock = RoomWord(
    en: "World clock: {1} passed", fr: "Temps du monde : {1} écoulés",
    es: "Tiempo del mundo: {1} transcurridos", ru: "Время мира: прошло {1}",
    zh: "世界时钟：已过{1}", ar: "زمن العالم: مضى {1}")
  /// `{1}`: a number of minutes, in abbreviated form.
  package static let minutes = RoomWord(
    en: "{1} min", fr: "{1} min",
    es: "{1} min", ru: "{1} мин",
    zh: "{1}分", ar: "{1} د",
    de: "{1} Min.")
  package static let seconds = RoomWord(
    en: "{1} s", fr: "{1} s",
    es: "{1} s", ru: "{1} с",
    zh: "{1}秒", ar: "{1} ث",
    de: "{1} Sek.")

  package static let moderated = RoomWord(
    en: "Moderated caucus", fr: "Caucus modéré",
    es: "Cónclave moderado", ru: "Модерируемый кокус",
    zh: "有主持核心磋商", ar: "مشاورات بإدارة الرئيس",
    de: "Moderierter Caucus")
  package static let unmoderated = RoomWord(
    en: "Unmoderated caucus", fr: "Caucus non modéré",
    es: "Cónclave sin moderar", ru: "Немодерируемый кокус",
    zh: "自由磋商", ar: "مشاورات حرة",
    de: "Unmoderierter Caucus")
  package static let consultation = RoomWord(
    en: "Consultation of the whole", fr: "Consultations plénières",
    es: "Consultas plenarias", ru: "Консультации полного состава",
    zh: "全体磋商", ar: "مشاورات الهيئة بكاملها",
    de: "Beratung des Plenums")
  package static let roundRobin = RoomWord(
    en: "Round robin", fr: "Tour de table",
    es: "Ronda de intervenciones", ru: "Выступления по кругу",
    zh: "轮流发言", ar: "جولة كلمات",
    de: "Rederunde")
  package static let openDebate = RoomWord(
    en: "Open debate", fr: "Débat ouvert",
    es: "Debate abierto", ru: "Открытые прения",
    zh: "公开辩论", ar: "مناقشة مفتوحة",
    de: "Offene Debatte")
  package static let timeInFavour = RoomWord(
    en: "Time in favour", fr: "Temps pour",
    es: "Tiempo a favor", ru: "Время «за»",
    zh: "赞成方时间", ar: "وقت التأييد",
    de: "Zeit der Befürworter")
  package static let timeAgainst = RoomWord(
    en: "Time against", fr: "Temps contre",
    es: "Tiempo en contra", ru: "Время «против»",
    zh: "反对方时间", ar: "وقت المعارضة",
    de: "Zeit der Gegner")
  package static let whoWishes = RoomWord(
    en: "Who wishes to speak?", fr: "Qui demande la parole ?",
    es: "¿Quién desea hacer uso de la palabra?", ru: "Кто желает выступить?",
    zh: "谁要发言？", ar: "من يرغب في الكلام؟")
  package static let whoFavours = RoomWord(
    en: "Who wishes to speak in favour?", fr: "Qui demande la parole pour ?",
    es: "¿Quién desea intervenir a favor?", ru: "Кто желает выступить за?",
    zh: "谁要发言赞成？", ar: "من يرغب في الكلام تأييدا؟")
  package static let whoOpposes = RoomWord(
    en: "Who wishes to speak against?", fr: "Qui demande la parole contre ?",
    es: "¿Quién desea intervenir en contra?", ru: "Кто желает выступить против?",
    zh: "谁要发言反对？", ar: "من يرغب في الكلام معارضة؟")
  package static let caucus = RoomWord(
    en: "Caucus", fr: "Caucus",
    es: "Cónclave", ru: "Кокус",
    zh: "磋商", ar: "المشاورات")
  package static let speakerLeft = RoomWord(
    en: "Speaker left", fr: "Orateurs restants",
    es: "Oradores restantes", ru: "Осталось ораторов",
    zh: "剩余发言", ar: "متكلمون متبقون")
  package static let speakersLeft = RoomWord(
    en: "Speakers left", fr: "Orateurs restants",
    es: "Oradores restantes", ru: "Осталось ораторов",
    zh: "剩余发言", ar: "متكلمون متبقون")
  package static let left = RoomWord(
    en: "Left", fr: "Reste",
    es: "Quedan", ru: "Еще",
    zh: "剩余", ar: "المتبقي")
  package static let speaksLast = RoomWord(
    en: "Speaks last", fr: "Parle en dernier",
    es: "Habla al final", ru: "Выступит последним",
    zh: "最后发言", ar: "يتكلم أخيرا")

  /// The words for speakers and the list by their names, for `all`.
  package static let floorWords: [(name: String, word: RoomWord)] = [
    ("openToQuestions", openToQuestions), ("questionBy", questionBy),
    ("openToComments", openToComments), ("commentOn", commentOn), ("yieldedBy", yieldedBy),
    ("explanation", explanation), ("speakingFor", speakingFor),
    ("speakingAgainst", speakingAgainst), ("reply", reply), ("comment", comment),
    ("speakingNow", speakingNow), ("listIsOpen", listIsOpen), ("listIsClosed", listIsClosed),
    ("nobodyWaits", nobodyWaits), ("waiting", waiting), ("each", each),
    ("speakingTime", speakingTime), ("floorIsOpen", floorIsOpen),
    ("raiseToBeAdded", raiseToBeAdded), ("nobodyIsWaiting", nobodyIsWaiting),
    ("nextToSpeak", nextToSpeak), ("next", next), ("nextIs", nextIs), ("andMore", andMore),
    ("underConsideration", underConsideration), ("sponsors", sponsors), ("amends", amends),
    ("clause", clause), ("preambularParagraph", preambularParagraph), ("pageOf", pageOf),
    ("silenceUntil", silenceUntil),
    ("guidingQuestion", guidingQuestion),
  ]

  /// The words for clocks by their names, for `all`.
  package static let clockWords: [(name: String, word: RoomWord)] = [
    ("overTime", overTime), ("timeIsUp", timeIsUp), ("paused", paused), ("over", over),
    ("leftOf", leftOf), ("lessThan", lessThan), ("pleaseConclude", pleaseConclude),
    ("nearlyOver", nearlyOver), ("days", days),
    ("worldClock", worldClock), ("hours", hours), ("minutes", minutes), ("seconds", seconds),
  ]

  /// The words for caucuses by their names, for `all`.
  package static let caucusWords: [(name: String, word: RoomWord)] = [
    ("moderated", moderated), ("unmoderated", unmoderated), ("consultation", consultation),
    ("roundRobin", roundRobin), ("openDebate", openDebate), ("timeInFavour", timeInFavour),
    ("timeAgainst", timeAgainst), ("whoWishes", whoWishes),
    ("whoFavours", whoFavours), ("whoOpposes", whoOpposes), ("caucus", caucus),
    ("speakerLeft", speakerLeft), ("speakersLeft", speakersLeft), ("left", left),
    ("speaksLast", speaksLast),
  ]
}
