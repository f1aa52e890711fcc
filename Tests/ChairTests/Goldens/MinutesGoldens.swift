import FoundationEssentials
import Phrases
import SessionFixtures

@testable import Catalogue
@testable import Session

/// The minutes of short meetings, in every style; those of the first in every language.
enum MinutesGoldens {
  static func all() throws -> [Golden] {
    var goldens: [Golden] = []
    for (name, play) in try stories() {
      let languages = name == "council" ? Language.allCases : [.english]
      for language in languages {
        let ending = language == .english ? "" : "-\(language.rawValue)"
        goldens.append(
          Golden("minutes/\(name)\(ending)", text: try text(of: play.session, in: language)))
      }
      guard name == "committee" else { continue }
      var minutes = try Minutes(play.session)
      minutes.showsCorrections = true
      goldens.append(
        Golden("minutes/\(name)-corrections", text: minutes.rendered(as: .markdown)))
      goldens.append(Golden("minutes/corrections", text: try corrections(in: play.session)))
    }
    return goldens
  }

  /// What was corrected and undone, in every language and in each format for people.
  private static func corrections(in session: Session) throws -> String {
    let marks: [(Minutes.Format, String)] = [(.markdown, "~~"), (.html, "<del>"), (.text, "[-")]
    return try Language.allCases.map { language in
      var minutes = try Minutes(session, in: language, isolating: true)
      minutes.showsCorrections = true
      // No line is broken.
      minutes.columns = 1000
      let lines = marks.flatMap { format, mark in
        minutes.rendered(as: format).split(separator: "\n").filter { $0.contains(mark) }
      }
      return "== \(language.rawValue)\n\n" + lines.map { $0 + "\n" }.joined()
    }.joined(separator: "\n")
  }

  private static func text(of session: Session, in language: Language) throws -> String {
    var minutes = try Minutes(session, in: language, isolating: true)
    return MinutesStyle.Name.allCases.map { style in
      minutes.style = MinutesStyle(style)
      return "== \(style.rawValue)\n\n\(minutes.rendered(as: .text))"
    }.joined(separator: "\n")
  }

  /// Each is played by the script of its name, beside the golden files.
  private static func stories() throws -> [(name: String, play: Play)] {
    [
      (
        "council",
        try played("council", try Play(topics: ["Early warning", "Peacekeeping"]))
      ),
      ("committee", try played("committee", states())),
      ("board", try played("board", board())),
    ]
  }

  private static func played(_ name: String, _ start: Play) throws -> Play {
    let root = "/" + #filePath.split(separator: "/").dropLast(3).joined(separator: "/")
    var play = start
    try play.script(
      String(contentsOfFile: "\(root)/Goldens/minutes/\(name).script", encoding: .utf8))
    return play
  }

  private static func states() throws -> Play {
    let roster = [
      ("BRA", "Brazil"), ("FRA", "France"), ("GHA", "Ghana"), ("JPN", "Japan"), ("KEN", "Kenya"),
      ("MLT", "Malta"),
    ].map { Delegation(code: $0, name: $1) }
    return try committee("First Committee", "harvard", roster, topics: ["Water"])
  }

  private static func board() throws -> Play {
    let names = ["Alder", "Birch", "Cedar", "Dogwood", "Elm", "Frost"]
    let roster = names.map { Delegation(code: $0.uppercased(), name: $0) }
    return try committee("Board of directors", "roberts", roster, topics: [])
  }

  private static func committee(
    _ name: String, _ rules: String, _ roster: [Delegation], topics: [String]
  ) throws -> Play {
    Play(
      Setup(
        committee: name, body: Body(name: "custom", title: "Committee", organ: .committee),
        rules: try Catalogue.ruleBook(named: rules, for: .committee), roster: roster,
        topics: topics.map { Topic(title: $0) }))
  }
}
