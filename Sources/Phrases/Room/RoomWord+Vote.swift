/// Words for votes and their outcomes.
extension RoomWord {
  /// `{1}`: the number of the vote; `{2}`: how it is taken.
  package static let voteBy = RoomWord(
    en: "Vote {1} · by {2}", fr: "Vote {1} · {2}",
    es: "Votación {1} · {2}", ru: "Голосование {1} · {2}",
    zh: "表决{1} · {2}", ar: "التصويت {1} · {2}")
  /// `{1}`: the number of the vote.
  package static let vote = RoomWord(
    en: "Vote {1}", fr: "Vote {1}",
    es: "Votación {1}", ru: "Голосование {1}",
    zh: "表决{1}", ar: "التصويت {1}")
  package static let voteCorrected = RoomWord(
    en: "Vote {1}, corrected", fr: "Vote {1}, rectifié",
    es: "Votación {1}, corregida", ru: "Голосование {1}, исправлено",
    zh: "表决{1}（更正）", ar: "التصويت {1}، مصحح")
  package static let corrected = RoomWord(
    en: "corrected", fr: "rectifié",
    es: "corregido", ru: "исправлено",
    zh: "更正", ar: "مصحح")
  package static let byRollCall = RoomWord(
    en: "roll call", fr: "appel nominal",
    es: "votación nominal", ru: "поименное",
    zh: "唱名表决", ar: "بنداء الأسماء",
    de: "namentliche Abstimmung")
  package static let byPlacards = RoomWord(
    en: "show of placards", fr: "à main levée",
    es: "a mano alzada", ru: "поднятием табличек",
    zh: "举牌表决", ar: "برفع اللوحات",
    de: "Handzeichen")
  package static let byRecord = RoomWord(
    en: "recorded vote", fr: "vote enregistré",
    es: "votación registrada", ru: "с занесением в отчет",
    zh: "记录表决", ar: "تصويت مسجل",
    de: "aufgezeichnete Abstimmung")
  package static let byConsensus = RoomWord(
    en: "consensus", fr: "consensus",
    es: "consenso", ru: "консенсус",
    zh: "协商一致", ar: "بتوافق الآراء",
    de: "Konsens")
  package static let byBallot = RoomWord(
    en: "secret ballot", fr: "scrutin secret",
    es: "votación secreta", ru: "тайное",
    zh: "无记名投票", ar: "بالاقتراع السري",
    de: "geheime Abstimmung")
  package static let answersNow = RoomWord(
    en: "passed before, must answer now", fr: "a passé et répond maintenant",
    es: "pasó y responde ahora", ru: "отвечает во втором круге",
    zh: "曾过，现在回答", ar: "أجل رده ويجيب الآن")
  package static let isCalled = RoomWord(
    en: "is called to vote", fr: "est appelé à voter",
    es: "vota a continuación", ru: "голосует",
    zh: "请投票", ar: "مدعو إلى التصويت")
  package static let everyoneAnswered = RoomWord(
    en: "Everyone has answered", fr: "Tous ont répondu",
    es: "Todos han respondido", ru: "Ответили все",
    zh: "全体已表决", ar: "أجاب الجميع")
  package static let secretBallot = RoomWord(
    en: "Secret ballot", fr: "Scrutin secret",
    es: "Votación secreta", ru: "Тайное голосование",
    zh: "无记名投票", ar: "اقتراع سري")
  package static let raisePlacards = RoomWord(
    en: "Raise your placards", fr: "Levez vos plaques",
    es: "Levanten las placas", ru: "Поднимите таблички",
    zh: "请举牌", ar: "ارفعوا لوحاتكم")
  package static let anybodyObjects = RoomWord(
    en: "Does anybody object?", fr: "Y a-t-il des objections ?",
    es: "¿Hay objeciones?", ru: "Есть ли возражения?",
    zh: "有异议吗？", ar: "هل من معترض؟")
  package static let objection = RoomWord(
    en: "✗ Objection", fr: "✗ Objection",
    es: "✗ Objeción", ru: "✗ Возражение",
    zh: "✗ 异议", ar: "✗ اعتراض")
  package static let mayVote = RoomWord(
    en: "May vote", fr: "Votants",
    es: "Con derecho a voto", ru: "Могут голосовать",
    zh: "可投票", ar: "لهم حق التصويت")
  package static let neededIfAllVote = RoomWord(
    en: "Needed in favour, if all vote", fr: "Voix requises si tous votent",
    es: "Votos necesarios si votan todos", ru: "Нужно «за», если голосуют все",
    zh: "全体投票时所需赞成票", ar: "المطلوب إذا صوت الجميع")
  package static let needed = RoomWord(
    en: "Needed", fr: "Requis",
    es: "Necesarios", ru: "Нужно",
    zh: "所需", ar: "المطلوب")
  package static let inFavour = RoomWord(
    en: "✓ In favour", fr: "✓ Pour",
    es: "✓ A favor", ru: "✓ За",
    zh: "✓ 赞成", ar: "✓ مؤيد")
  package static let inFavourBrief = RoomWord(
    en: "✓ yes", fr: "✓ oui",
    es: "✓ sí", ru: "✓ за",
    zh: "✓ 赞成", ar: "✓ نعم")
  package static let against = RoomWord(
    en: "✗ Against", fr: "✗ Contre",
    es: "✗ En contra", ru: "✗ Против",
    zh: "✗ 反对", ar: "✗ معارض")
  package static let againstBrief = RoomWord(
    en: "✗ no", fr: "✗ non",
    es: "✗ no", ru: "✗ прот.",
    zh: "✗ 反对", ar: "✗ لا")
  package static let abstaining = RoomWord(
    en: "– Abstaining", fr: "– Abstentions",
    es: "– Abstenciones", ru: "– Воздержались",
    zh: "– 弃权", ar: "– ممتنع")
  package static let abstainingBrief = RoomWord(
    en: "– abst.", fr: "– abst.",
    es: "– abst.", ru: "– возд.",
    zh: "– 弃权", ar: "– ممتنع")
  package static let notParticipating = RoomWord(
    en: "· Not participating", fr: "· Sans participer",
    es: "· Sin participar", ru: "· Не участвуют",
    zh: "· 未参加", ar: "· غير مشارك")
  package static let notParticipatingBrief = RoomWord(
    en: "· absent", fr: "· sans vote",
    es: "· sin voto", ru: "· не уч.",
    zh: "· 未参加", ar: "· غائب")
  package static let toAnswer = RoomWord(
    en: "To answer", fr: "À répondre",
    es: "Por responder", ru: "Еще ответят",
    zh: "待投", ar: "لم يجب بعد")
  package static let toAnswerBrief = RoomWord(
    en: "open", fr: "reste",
    es: "faltan", ru: "еще",
    zh: "待投", ar: "باق")
  /// `{1}`: the delegations whose no is a veto, in a list.
  package static let canStopIt = RoomWord(
    en: "{1} can veto it", fr: "Droit de veto : {1}",
    es: "Derecho de veto: {1}", ru: "Право вето: {1}",
    zh: "有否决权：{1}", ar: "حق النقض: {1}")
  package static let enough = RoomWord(
    en: "enough in favour", fr: "voix suffisantes",
    es: "votos suficientes", ru: "голосов достаточно",
    zh: "赞成票已足", ar: "الأصوات كافية")
  /// `{1}`: the delegations whose veto stops it, in a list.
  package static let enoughBut = RoomWord(
    en: "enough in favour, but {1} voted against", fr: "voix suffisantes ; contre : {1}",
    es: "votos suficientes; en contra: {1}", ru: "голосов достаточно; против: {1}",
    zh: "赞成票已足；反对：{1}", ar: "الأصوات كافية؛ معارض: {1}")
  /// After a count. `{1}`: how many yes votes are missing.
  package static let tooFew = RoomWord(
    en: "{1} too few in favour", fr: "voix manquantes : {1}",
    es: "faltan votos a favor: {1}", ru: "не хватает голосов: {1}",
    zh: "赞成票尚缺：{1}", ar: "ينقص من الأصوات: {1}")
  package static let outOfReach = RoomWord(
    en: "can no longer be reached", fr: "hors d’atteinte",
    es: "ya no es posible", ru: "уже недостижимо",
    zh: "已无法达到", ar: "لم يعد ممكنا")
  /// While votes are recorded. `{1}`: how many yes votes are missing.
  package static let moreNeeded = RoomWord(
    en: "{1} more in favour needed", fr: "voix encore requises : {1}",
    es: "votos a favor por obtener: {1}", ru: "нужно еще «за»: {1}",
    zh: "尚需赞成票：{1}", ar: "أصوات لا تزال مطلوبة: {1}")
  /// `{1}`: what it takes or lacks; that is less if somebody abstains.
  package static let ifNobodyAbstains = RoomWord(
    en: "{1}, if nobody abstains", fr: "{1}, sans abstention",
    es: "{1}, sin abstenciones", ru: "{1}, если никто не воздержится",
    zh: "{1}（无人弃权时）", ar: "{1}، إن لم يمتنع أحد")
  package static let procedure = RoomWord(
    en: "Voting procedure", fr: "Procédure de vote",
    es: "Procedimiento de votación", ru: "Процедура голосования",
    zh: "表决程序", ar: "إجراءات التصويت")
  package static let explanations = RoomWord(
    en: "Explanations of vote", fr: "Explications de vote",
    es: "Explicaciones de voto", ru: "Выступления по мотивам голосования",
    zh: "解释投票", ar: "تعليل التصويت")
  /// `{1}`: the delegations that voted with rights, in a list.
  package static let explanationsBy = RoomWord(
    en: "Explanations of vote: {1}", fr: "Explications de vote : {1}",
    es: "Explicaciones de voto: {1}", ru: "По мотивам голосования: {1}",
    zh: "解释投票：{1}", ar: "تعليل التصويت: {1}")
  /// `{1}`: the question that was put.
  package static let lastVote = RoomWord(
    en: "Last vote: {1}", fr: "Dernier vote : {1}",
    es: "Última votación: {1}", ru: "Последнее голосование: {1}",
    zh: "上次表决：{1}", ar: "آخر تصويت: {1}")
  /// `{1}`: the delegations that vetoed it, in a list.
  package static let veto = RoomWord(
    en: "Veto: {1}", fr: "Veto : {1}",
    es: "Veto: {1}", ru: "Вето: {1}",
    zh: "否决：{1}", ar: "حق النقض: {1}")
  package static let yes = RoomWord(
    en: "yes", fr: "oui",
    es: "sí", ru: "за",
    zh: "赞成", ar: "نعم")
  package static let no = RoomWord(
    en: "no", fr: "non",
    es: "no", ru: "против",
    zh: "反对", ar: "لا")
  package static let abstain = RoomWord(
    en: "abstain", fr: "abst.",
    es: "abst.", ru: "возд.",
    zh: "弃权", ar: "ممتنع")
  /// Not "absent": the delegation may be in the room without taking part in the vote.
  package static let noAnswer = RoomWord(
    en: "not voting", fr: "ne vote pas",
    es: "no vota", ru: "не голос.",
    zh: "未投票", ar: "لم يصوت")
  package static let passedAnswer = RoomWord(
    en: "passed", fr: "passe",
    es: "pasa", ru: "позже",
    zh: "过", ar: "يؤجل")
  package static let yesWithRights = RoomWord(
    en: "yes, rights", fr: "oui, expl.",
    es: "sí, expl.", ru: "за, мотив",
    zh: "赞成+解释", ar: "نعم، تعليل")
  package static let noWithRights = RoomWord(
    en: "no, rights", fr: "non, expl.",
    es: "no, expl.", ru: "пр., мотив",
    zh: "反对+解释", ar: "لا، تعليل")
  package static let calledAnswer = RoomWord(
    en: "called", fr: "appelé",
    es: "turno", ru: "вызван",
    zh: "请投票", ar: "مدعو")

  package static let adopted = RoomWord(
    en: "adopted", fr: "adopté",
    es: "aprobado", ru: "принято",
    zh: "通过", ar: "اعتمد",
    de: "angenommen")
  package static let adoptedWithoutVote = RoomWord(
    en: "adopted without a vote", fr: "adopté sans vote",
    es: "aprobado sin votación", ru: "принято без голосования",
    zh: "未经表决通过", ar: "اعتمد دون تصويت",
    de: "ohne Abstimmung angenommen")
  package static let notAdopted = RoomWord(
    en: "not adopted", fr: "non adopté",
    es: "no aprobado", ru: "не принято",
    zh: "未通过", ar: "لم يعتمد",
    de: "nicht angenommen")
  package static let tied = RoomWord(
    en: "equally divided", fr: "partage égal des voix",
    es: "empate", ru: "голоса разделились поровну",
    zh: "票数相等", ar: "تعادل الأصوات",
    de: "Stimmengleichheit")
  package static let noDecision = RoomWord(
    en: "no decision", fr: "pas de décision",
    es: "sin decisión", ru: "решения нет",
    zh: "未作决定", ar: "لا قرار",
    de: "kein Beschluss")
  package static let noConsensus = RoomWord(
    en: "no consensus", fr: "pas de consensus",
    es: "sin consenso", ru: "консенсуса нет",
    zh: "未达成协商一致", ar: "لا توافق في الآراء",
    de: "kein Konsens")
  package static let notAgreed = RoomWord(
    en: "not agreed", fr: "absence d’accord",
    es: "sin acuerdo", ru: "не согласовано",
    zh: "未达成一致", ar: "لم يتفق عليه",
    de: "keine Einigung")
  package static let strawPoll = RoomWord(
    en: "straw poll", fr: "vote indicatif",
    es: "votación indicativa", ru: "пробное голосование",
    zh: "意向性投票", ar: "تصويت استطلاعي",
    de: "Probeabstimmung")
  package static let withdrawn = RoomWord(
    en: "vote cancelled", fr: "vote annulé",
    es: "votación anulada", ru: "голосование отменено",
    zh: "表决取消", ar: "ألغي التصويت",
    de: "Abstimmung abgebrochen")

  /// The words for an open vote by their names, for `all`.
  package static let voteWords: [(name: String, word: RoomWord)] = [
    ("voteBy", voteBy), ("vote", vote), ("voteCorrected", voteCorrected),
    ("corrected", corrected), ("byRollCall", byRollCall), ("byPlacards", byPlacards),
    ("byRecord", byRecord), ("byConsensus", byConsensus), ("byBallot", byBallot),
    ("answersNow", answersNow), ("isCalled", isCalled), ("everyoneAnswered", everyoneAnswered),
    ("secretBallot", secretBallot), ("raisePlacards", raisePlacards),
    ("anybodyObjects", anybodyObjects), ("objection", objection), ("mayVote", mayVote),
    ("neededIfAllVote", neededIfAllVote), ("needed", needed), ("inFavour", inFavour),
    ("inFavourBrief", inFavourBrief), ("against", against), ("againstBrief", againstBrief),
    ("abstaining", abstaining), ("abstainingBrief", abstainingBrief),
    ("notParticipating", notParticipating), ("notParticipatingBrief", notParticipatingBrief),
    ("toAnswer", toAnswer), ("toAnswerBrief", toAnswerBrief), ("canStopIt", canStopIt),
    ("enough", enough), ("enoughBut", enoughBut), ("tooFew", tooFew), ("outOfReach", outOfReach),
    ("moreNeeded", moreNeeded), ("ifNobodyAbstains", ifNobodyAbstains), ("procedure", procedure),
    ("explanations", explanations), ("explanationsBy", explanationsBy), ("lastVote", lastVote),
    ("veto", veto), ("yes", yes), ("no", no), ("abstain", abstain),
    ("noAnswer", noAnswer), ("passedAnswer", passedAnswer),
    ("yesWithRights", yesWithRights), ("noWithRights", noWithRights),
    ("calledAnswer", calledAnswer),
  ]

  /// The words for outcomes by their names, for `all`.
  package static let outcomeWords: [(name: String, word: RoomWord)] = [
    ("adopted", adopted), ("adoptedWithoutVote", adoptedWithoutVote), ("notAdopted", notAdopted),
    ("tied", tied), ("noDecision", noDecision), ("noConsensus", noConsensus),
    ("notAgreed", notAgreed), ("strawPoll", strawPoll), ("withdrawn", withdrawn),
  ]
}
