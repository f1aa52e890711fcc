/// The words of labels, in the languages in which drafts are written.
extension HeadLabel {
  static let fillers: Set<String> = [
    "a", "an", "and", "&", "or", "head", "primary", "principal", "chief", "official",
    "nation", "países", "paises", "pays", "estados", "staaten", "los", "les",
    "list", "of", "the", "countries", "country", "states", "state", "delegations", "delegation",
    "members", "member", "nations", "draft", "resolution", "directive", "names", "all", "main",
    "lead",
    "to", "this", "document", "paper", "working", "original", "additional", "des", "der", "du",
  ]

  static let documents: Set<String> = [
    "draft", "resolution", "directive", "document", "paper", "bill", "working",
  ]

  static let names: [String: Field] = {
    var result: [String: Field] = [:]
    let sponsors = """
      sponsor,sponsors,sponsored by,sponsoring,sponsorship,cosponsor,cosponsors,cosponsored by,cosponsoring,submitter,submitters,
      by,submitted by,author,authors,authored by,coauthor,coauthors,coauthored by,from,proposed by,proposer,proposers,presented by,respectfully submitted,respectfully submitted by,
      introduced by,drafted by,drafter,drafters,writer,writers,proposing,submitting,introducing,written by,penholder,penholders,mover,movers,moved by,mainsubmitter,mainsubmitters,
      länder,einbringer,einbringende,einbringende länder,einbringende staaten,eingebracht von,
      antragsteller,antragstellerinnen,antragstellende,autorinnen,einreicher,einreichende,eingebracht durch,eingereicht von,verfasser,vorgelegt von,autoren,auteurs,auteur,parrains,présenté par,pays auteurs,patrocinadores,proponentes,
      presentado por,presentada por,copatrocinadores,proposta da,proposto por,apresentado por,proponenti,autores,soumis par,coauteurs,parrainé par,pays parrains,parrain
      """
    let signatories = """
      signatory,signatories,signed by,signed,signers,signees,signatures,signataries,cosubmitter,cosubmitters,
      cosubmitted by,seconder,seconders,seconded by,supporter,supporters,supported by,
      unterzeichner,unterstützer,unterstützende,unterstützende länder,unterstützt von,
      mitunterzeichner,mitunterzeichnende,unterzeichnende,signataires,firmantes,avalistas,cofirmantes,signatarios,signé par,signataire,firmante,cosignataires,cosignatories,endorsed by,endorsers
      """
    for (list, role) in [(sponsors, NamedParty.Role.sponsor), (signatories, .signatory)] {
      for name in list.split(whereSeparator: { ",\n".contains($0) }) {
        result[String(name)] = .names(role)
      }
    }
    return result
  }()

  static let fields: [String: Field] = {
    var result: [String: Field] = [:]
    let lists: [(String, Field)] = [
      (
        "committee,forum,submitted to,council,organ,body,chamber,assembly,ausschuss,gremium,komitee,comité,comision,comisión,"
          + "commission,kommission,cabinet,name of committee,committee name,crisis committee,organe,órgano,comisión,foro,conseil",
        .committee
      ),
      (
        "topic,question of,the question of,question,issue,agenda item,agenda topic,topic area,subject,re,"
          + "regarding,thema,betreff,sujet,tema,problem,tagesordnungspunkt,item,topic of discussion,concerning,topics,agenda,point,sujet,asunto,frage,thema der debatte",
        .topic
      ),
      (
        "title,titel,titre,título,name,resolution title,title of resolution,bill title,directive name,title of directive,short title",
        .title
      ),
      (
        "symbol,number,resolution number,draft resolution number,code,resolution code,nummer,resolution no,"
          + "no,reference,document number,resolution id,bill number,numéro,número", .symbol
      ),
      (
        "countries,country,delegation,delegations,delegación,délégation,país,países,pays",
        .names(.sponsor)
      ),
    ]
    for (list, field) in lists {
      for name in list.split(separator: ",") { result[String(name)] = field }
    }
    return result
  }()
}
