/// Words for the reasons of a result. The English agrees with `Vote.reason` and `Motion.reason`.
/// The other languages put numbers after a colon or in parentheses.
extension RoomWord {
  /// `{1}`: yes votes; `{2}`: no votes.
  package static let reasonCount = RoomWord(
    en: "{1} in favour, {2} against", fr: "pour : {1}, contre : {2}",
    es: "a favor: {1}, en contra: {2}", ru: "за: {1}, против: {2}",
    zh: "赞成：{1}，反对：{2}", ar: "مؤيد: {1}، معارض: {2}",
    de: "dafür: {1}, dagegen: {2}")
  package static let reasonAbstaining = RoomWord(
    en: "{1}, {2} abstaining", fr: "{1}, abstentions : {2}",
    es: "{1}, abstenciones: {2}", ru: "{1}, воздержались: {2}",
    zh: "{1}，弃权：{2}", ar: "{1}، ممتنع: {2}",
    de: "{1}, Enthaltungen: {2}")
  package static let reasonNotParticipating = RoomWord(
    en: "{1}, {2} not participating", fr: "{1}, sans participer : {2}",
    es: "{1}, sin participar: {2}", ru: "{1}, не участвуют: {2}",
    zh: "{1}，未参加：{2}", ar: "{1}، غير مشارك: {2}",
    de: "{1}, nicht teilgenommen: {2}")
  package static let reasonCastingVote = RoomWord(
    en: "{1}, including the Chair's casting vote",
    fr: "{1}, y compris la voix prépondérante de la présidence",
    es: "{1}, incluido el voto de calidad de la Presidencia",
    ru: "{1}, включая решающий голос Председателя",
    zh: "{1}，包括主席的决定票", ar: "{1}، بما في ذلك الصوت المرجح للرئيس",
    de: "{1}, einschließlich der ausschlaggebenden Stimme des Vorsitzes")
  package static let reasonNeeded = RoomWord(
    en: "{1}; {2} needed", fr: "{1} ; requis : {2}",
    es: "{1}; necesarios: {2}", ru: "{1}; нужно: {2}",
    zh: "{1}；所需：{2}", ar: "{1}؛ المطلوب: {2}",
    de: "{1}; erforderlich: {2}")
  /// A count and its result, or a result and its reason.
  package static let reasonColon = RoomWord(
    en: "{1}: {2}", fr: "{1} : {2}", es: "{1}: {2}", ru: "{1}: {2}", zh: "{1}：{2}", ar: "{1}: {2}",
    de: "{1}: {2}")
  package static let reasonComma = RoomWord(
    en: "{1}, {2}", fr: "{1}, {2}", es: "{1}, {2}", ru: "{1}, {2}", zh: "{1}，{2}", ar: "{1}، {2}",
    de: "{1}, {2}")
  package static let reasonSemicolon = RoomWord(
    en: "{1}; {2}", fr: "{1} ; {2}", es: "{1}; {2}", ru: "{1}; {2}", zh: "{1}；{2}", ar: "{1}؛ {2}",
    de: "{1}; {2}")

  package static let rejected = RoomWord(
    en: "rejected", fr: "rejeté",
    es: "rechazado", ru: "отклонено",
    zh: "未通过", ar: "رفض",
    de: "abgelehnt")
  package static let aMajority = RoomWord(
    en: "a majority", fr: "majorité",
    es: "mayoría", ru: "большинство",
    zh: "过半数", ar: "الأغلبية",
    de: "Mehrheit")
  package static let unanimity = RoomWord(
    en: "unanimity", fr: "unanimité",
    es: "unanimidad", ru: "единогласие",
    zh: "一致同意", ar: "الإجماع",
    de: "Einstimmigkeit")
  /// The required share, the number it is taken of, and the resulting number of votes.
  package static let shareOfVotes = RoomWord(
    en: "rejected; {1} of {2} cast is {3}",
    fr: "rejeté ; requis : {3} ({1} sur {2} suffrages exprimés)",
    es: "rechazado; necesarios: {3} ({1} de {2} votos emitidos)",
    ru: "отклонено; нужно: {3} ({1} от поданных голосов: {2})",
    zh: "未通过；所需：{3}（所投{2}票的{1}）", ar: "رفض؛ المطلوب: {3} ({1} من الأصوات المدلى بها: {2})",
    de: "abgelehnt; erforderlich: {3} ({1} von {2} abgegebenen Stimmen)")
  package static let shareOfPresent = RoomWord(
    en: "rejected; {1} of {2} present is {3}",
    fr: "rejeté ; requis : {3} ({1} sur {2} présents)",
    es: "rechazado; necesarios: {3} ({1} de {2} presentes)",
    ru: "отклонено; нужно: {3} ({1} от числа присутствующих: {2})",
    zh: "未通过；所需：{3}（出席者{2}的{1}）", ar: "رفض؛ المطلوب: {3} ({1} من الحاضرين: {2})",
    de: "abgelehnt; erforderlich: {3} ({1} von {2} Anwesenden)")
  package static let shareOfMembers = RoomWord(
    en: "rejected; {1} of {2} is {3}",
    fr: "rejeté ; requis : {3} ({1} sur {2} membres)",
    es: "rechazado; necesarios: {3} ({1} de {2} miembros)",
    ru: "отклонено; нужно: {3} ({1} от числа членов: {2})",
    zh: "未通过；所需：{3}（成员{2}的{1}）", ar: "رفض؛ المطلوب: {3} ({1} من الأعضاء: {2})",
    de: "abgelehnt; erforderlich: {3} ({1} von {2} Mitgliedern)")
  package static let equallyDivided = RoomWord(
    en: "rejected, being equally divided", fr: "rejeté, les voix étant également partagées",
    es: "rechazado, por empate", ru: "отклонено: голоса разделились поровну",
    zh: "票数相等，未通过", ar: "رفض لتعادل الأصوات",
    de: "abgelehnt, da Stimmengleichheit besteht")
  package static let secondVote = RoomWord(
    en: "equally divided; a second vote is due",
    fr: "partage égal des voix ; un second vote doit avoir lieu",
    es: "empate; procede una segunda votación",
    ru: "голоса разделились поровну; предстоит второе голосование",
    zh: "票数相等；须进行第二次表决", ar: "تعادل الأصوات؛ يلزم تصويت ثان",
    de: "Stimmengleichheit; eine zweite Abstimmung steht an")
  package static let secondVoteWithin = RoomWord(
    en: "equally divided; a second vote is due within {1} hours",
    fr: "partage égal des voix ; un second vote doit avoir lieu dans un délai de {1} h",
    es: "empate; procede una segunda votación en un plazo de {1} h",
    ru: "голоса разделились поровну; предстоит второе голосование в течение {1} ч",
    zh: "票数相等；须在{1}小时内进行第二次表决", ar: "تعادل الأصوات؛ يلزم تصويت ثان في غضون {1} س",
    de: "Stimmengleichheit; eine zweite Abstimmung findet innerhalb von {1} Stunden statt")
  package static let tooFewVotes = RoomWord(
    en: "not adopted, having failed to obtain the required {1} votes",
    fr: "non adopté, faute d’avoir recueilli le nombre de voix requis : {1}",
    es: "no aprobado, por no haber obtenido los votos necesarios: {1}",
    ru: "не принято, не получив необходимого числа голосов: {1}",
    zh: "未获得所需的{1}票，未通过", ar: "لم يعتمد لعدم حصوله على الأصوات المطلوبة: {1}",
    de: "nicht angenommen, da die erforderliche Stimmenzahl nicht erreicht wurde: {1}")
  package static let withoutQuorum = RoomWord(
    en: "no decision, for want of a quorum ({1} present, {2} needed)",
    fr: "pas de décision, faute de quorum (présents : {1}, requis : {2})",
    es: "sin decisión, por falta de quórum (presentes: {1}, necesarios: {2})",
    ru: "решения нет из-за отсутствия кворума (присутствуют: {1}, нужно: {2})",
    zh: "未达法定人数（出席：{1}，所需：{2}），未作决定",
    ar: "لا قرار لعدم اكتمال النصاب (الحاضرون: {1}، المطلوب: {2})",
    de: "kein Beschluss mangels Beschlussfähigkeit (anwesend: {1}, erforderlich: {2})")
  /// Used only if the body fixes the number of votes required. Elsewhere, delegations with a veto
  /// are not called permanent members.
  package static let permanentVeto = RoomWord(
    en: "not adopted, owing to the negative vote of a permanent member ({1})",
    fr: "non adopté, en raison du vote négatif d’un membre permanent ({1})",
    es: "no aprobado, debido al voto negativo de un miembro permanente ({1})",
    ru: "не принято, поскольку постоянный член голосовал против ({1})",
    zh: "因一个常任理事国投反对票（{1}），未通过", ar: "لم يعتمد بسبب تصويت عضو دائم ضده ({1})",
    de: "nicht angenommen wegen der Gegenstimme eines ständigen Mitglieds ({1})")
  package static let permanentVetoes = RoomWord(
    en: "not adopted, owing to the negative votes of permanent members ({1})",
    fr: "non adopté, en raison des votes négatifs de membres permanents ({1})",
    es: "no aprobado, debido a los votos negativos de miembros permanentes ({1})",
    ru: "не принято, поскольку постоянные члены голосовали против ({1})",
    zh: "因常任理事国投反对票（{1}），未通过", ar: "لم يعتمد بسبب تصويت أعضاء دائمين ضده ({1})",
    de: "nicht angenommen wegen der Gegenstimmen ständiger Mitglieder ({1})")
  package static let vetoOf = RoomWord(
    en: "not adopted, owing to the veto of {1}", fr: "non adopté, en raison du veto : {1}",
    es: "no aprobado, debido al veto: {1}", ru: "не принято из-за вето: {1}",
    zh: "因否决权未通过：{1}", ar: "لم يعتمد بسبب حق النقض: {1}",
    de: "nicht angenommen wegen eines Vetos: {1}")
  package static let vetoesOf = RoomWord(
    en: "not adopted, owing to the vetoes of {1}", fr: "non adopté, en raison des vetos : {1}",
    es: "no aprobado, debido a los vetos: {1}", ru: "не принято из-за вето: {1}",
    zh: "因否决权未通过：{1}", ar: "لم يعتمد بسبب حق النقض: {1}",
    de: "nicht angenommen wegen mehrerer Vetos: {1}")
  package static let inPlaceOf = RoomWord(
    en: "{1}; it replaces vote {2} ({3})", fr: "{1} ; remplace le vote {2} ({3})",
    es: "{1}; sustituye a la votación {2} ({3})", ru: "{1}; заменяет голосование {2} ({3})",
    zh: "{1}；取代表决{2}（{3}）", ar: "{1}؛ يحل محل التصويت {2} ({3})",
    de: "{1}; ersetzt Abstimmung {2} ({3})")
  package static let notAgreedFor = RoomWord(
    en: "not agreed, {1} objecting", fr: "absence d’accord, objection : {1}",
    es: "sin acuerdo, objeción: {1}", ru: "не согласовано, возражение: {1}",
    zh: "未达成一致，异议：{1}", ar: "لم يتفق عليه، اعتراض: {1}",
    de: "keine Einigung, Einspruch: {1}")
  package static let noConsensusFor = RoomWord(
    en: "no consensus, {1} objecting; it is put to a vote",
    fr: "pas de consensus, objection : {1} ; mis aux voix",
    es: "sin consenso, objeción: {1}; se somete a votación",
    ru: "консенсуса нет, возражение: {1}; ставится на голосование",
    zh: "未达成协商一致，异议：{1}；付诸表决", ar: "لا توافق في الآراء، اعتراض: {1}؛ يطرح للتصويت",
    de: "kein Konsens, Einspruch: {1}; darüber wird abgestimmt")
  package static let nothingIsDecided = RoomWord(
    en: "a straw poll, which decides nothing", fr: "vote indicatif, rien n’est décidé",
    es: "votación indicativa, no se decide nada", ru: "пробное голосование, ничего не решено",
    zh: "意向性投票，不作决定", ar: "تصويت استطلاعي لا يتقرر به شيء",
    de: "Probeabstimmung, nichts ist entschieden")
  package static let rejectedBy = RoomWord(
    en: "rejected by {1}", fr: "rejeté par : {1}",
    es: "rechazado por: {1}", ru: "отклонено: {1}",
    zh: "未通过，未予通过者：{1}", ar: "رفضه: {1}", de: "abgelehnt von: {1}")
  package static let contradicting = RoomWord(
    en: "rejected, contradicting vote {1} ({2})",
    fr: "rejeté, contraire au vote {1} ({2})",
    es: "rechazado, por contradecir la votación {1} ({2})",
    ru: "отклонено: противоречит голосованию {1} ({2})",
    zh: "与表决{1}（{2}）相抵触，未通过", ar: "رفض لتعارضه مع التصويت {1} ({2})",
    de: "abgelehnt, da im Widerspruch zu Abstimmung {1} ({2})")
  package static let withdrawnBefore = RoomWord(
    en: "vote cancelled before it was closed", fr: "vote annulé avant sa clôture",
    es: "votación anulada antes de su cierre", ru: "голосование отменено до его окончания",
    zh: "表决在结束前取消", ar: "ألغي التصويت قبل إغلاقه",
    de: "Abstimmung vor ihrem Ende abgebrochen")
  package static let noObjectionHere = RoomWord(
    en: "no objection here", fr: "aucune objection ici",
    es: "aquí sin objeciones", ru: "здесь возражений нет",
    zh: "此处无异议", ar: "لا اعتراض هنا",
    de: "hier kein Einspruch")

  package static let notCounted = RoomWord(
    en: "not counted", fr: "sans décompte",
    es: "sin recuento", ru: "без подсчета",
    zh: "未计票", ar: "دون عد الأصوات",
    de: "nicht ausgezählt")
  package static let withoutObjection = RoomWord(
    en: "without objection", fr: "sans objection",
    es: "sin objeciones", ru: "без возражений",
    zh: "无异议", ar: "دون اعتراض",
    de: "ohne Einspruch")
  package static let byTheChair = RoomWord(
    en: "by decision of the Chair", fr: "par décision de la présidence",
    es: "por decisión de la Presidencia", ru: "по решению председателя",
    zh: "由主席决定", ar: "بقرار من الرئيس",
    de: "durch Entscheidung des Vorsitzes")
  package static let grantedOnRequest = RoomWord(
    en: "granted on request", fr: "accordée sur demande",
    es: "concedida a petición", ru: "удовлетворено по просьбе",
    zh: "应请求准许", ar: "منح عند الطلب",
    de: "auf Wunsch gewährt")
  package static let notGranted = RoomWord(
    en: "not granted", fr: "non accordée",
    es: "no concedida", ru: "не удовлетворено",
    zh: "未准许", ar: "لم يمنح",
    de: "nicht gewährt")
  package static let objectionOf = RoomWord(
    en: "owing to the objection of {1}", fr: "en raison d’une objection : {1}",
    es: "debido a una objeción: {1}", ru: "из-за возражения: {1}",
    zh: "因异议：{1}", ar: "بسبب اعتراض: {1}",
    de: "wegen eines Einspruchs: {1}")
  package static let unseconded = RoomWord(
    en: "for want of a second", fr: "faute d’appui",
    es: "por no haberse secundado", ru: "не получив поддержки",
    zh: "无人附议", ar: "لعدم التثنية",
    de: "mangels Unterstützung")
  package static let isOutOfOrder = RoomWord(
    en: "motion {1} is out of order", fr: "la motion {1} est irrecevable",
    es: "la moción {1} no procede", ru: "предложение {1} неприемлемо",
    zh: "动议{1}不合程序", ar: "الاقتراح {1} مخالف للنظام",
    de: "Antrag {1} ist unzulässig")

  /// These words by their names, for `all`.
  package static let reasonWords: [(name: String, word: RoomWord)] = [
    ("reasonCount", reasonCount), ("reasonAbstaining", reasonAbstaining),
    ("reasonNotParticipating", reasonNotParticipating), ("reasonNeeded", reasonNeeded),
    ("rejected", rejected), ("aMajority", aMajority), ("unanimity", unanimity),
    ("reasonCastingVote", reasonCastingVote), ("shareOfVotes", shareOfVotes),
    ("shareOfPresent", shareOfPresent), ("shareOfMembers", shareOfMembers),
    ("equallyDivided", equallyDivided), ("secondVote", secondVote),
    ("secondVoteWithin", secondVoteWithin), ("tooFewVotes", tooFewVotes),
    ("withoutQuorum", withoutQuorum), ("permanentVeto", permanentVeto),
    ("permanentVetoes", permanentVetoes), ("vetoOf", vetoOf), ("vetoesOf", vetoesOf),
    ("inPlaceOf", inPlaceOf), ("notAgreedFor", notAgreedFor), ("noConsensusFor", noConsensusFor),
    ("nothingIsDecided", nothingIsDecided), ("rejectedBy", rejectedBy),
    ("contradicting", contradicting), ("withdrawnBefore", withdrawnBefore),
    ("noObjectionHere", noObjectionHere), ("notCounted", notCounted),
    ("withoutObjection", withoutObjection), ("byTheChair", byTheChair),
    ("grantedOnRequest", grantedOnRequest), ("notGranted", notGranted),
    ("isOutOfOrder", isOutOfOrder), ("objectionOf", objectionOf), ("unseconded", unseconded),
    ("reasonColon", reasonColon),
    ("reasonComma", reasonComma), ("reasonSemicolon", reasonSemicolon),
  ]
}
