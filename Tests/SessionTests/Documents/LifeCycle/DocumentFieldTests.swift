@testable import Catalogue
import SessionFixtures
import Testing

@testable import Session

/// Every field of a book's `documents` has an effect that some script shows: an answer, a warning, a
/// refusal, the plan of voting or the state differs if the field is changed. A new field needs a
/// script, or a place in `forReaders`.
struct DocumentFieldTests {
  /// Fields without an effect of their own, and why.
  private static let forReaders = [
    "kinds.kind": "the word by which the book and its lines refer to a kind"
  ]

  @Test(arguments: try DocumentField.all())
  func field(_ field: DocumentField) throws {
    if Self.forReaders[field.path] != nil { return }
    var isAllowed = false
    for family in Family.allCases {
      let usual = try #require(Self.usual[family])
      for change in field.changes {
        guard let play = try? family.play(changing: change) else { continue }
        isAllowed = true
        for (script, transcript) in zip(Self.scripts, usual)
        where Transcript(of: script, family, play) != transcript { return }
      }
    }
    Issue.record(isAllowed ? "no script shows a change of \(field.path)" : "no value is allowed")
  }

  /// Otherwise a difference would not show the change of a field.
  @Test(arguments: Family.allCases) func theBookAsItIsShowsNoDifference(_ family: Family) throws {
    let play = try family.play()
    #expect(Self.scripts.map { Transcript(of: $0, family, play) } == Self.usual[family])
  }

  @Test func whatIsForReadersIsAField() throws {
    let paths = try DocumentField.all().map(\.path)
    for field in Self.forReaders.keys { #expect(paths.contains(field), "\(field)") }
  }

  /// What the scripts show under the books as they are.
  private static let usual: [Family: [Transcript]] = Dictionary(
    uniqueKeysWithValues: Family.allCases.map { family in
      guard let play = try? family.play() else { return (family, []) }
      return (family, scripts.map { Transcript(of: $0, family, play) })
    })

  private static let scripts = LifeCycleRow.all.map { $0.lines + [$0.last] } + more

  /// What the table of a draft's life does not show.
  private static let more = [
    // The amendments to two drafts.
    [
      "doc add {draft} \"Lights\" by {many}", "doc add {draft} \"Bells\" by {many}",
      "doc introduce {A}", "doc introduce {B}", "amend {A} strike 3 by {movers}",
      "amend {B} strike 3 by {movers}", "debate close",
    ],
    ["doc add {draft} \"Lights\" file \"lights.txt\" by {many}", "doc check {A}"],
    // Two directives that contradict each other.
    [
      "doc add directive \"Close the port\" by \(seats(1...10))",
      "doc add directive \"Open the port\" by \(seats(1...10))", "doc contradicts D2 D1",
      "doc adopt D1", "doc adopt D2", "doc reject D1", "doc execute D2 \"Open\"",
    ],
    // The words for an outcome.
    [
      "doc add {draft} \"Lights\" by {many}", "doc introduce {A}", "vote open {A} by placards",
      "vote count 0 15", "vote close", "doc introduce {A}",
    ],
    [
      "doc add {draft} \"Lights\" by {many}", "doc introduce {A}", "vote open {A} by placards",
      "vote count 15 0", "vote close", "doc introduce {A}",
    ],
    ["doc add lamps \"Lights\" by D001", "doc add draft \"Lights\""],
    [
      "doc add communique \"Peace\" by D001 parties D002", "doc adopt C1",
      "doc execute C1 \"Read\"",
    ],
    ["doc add letter \"Dear all\"", "doc promote LT1"],
    ["doc add press-statement \"Kabul\"", "doc silence PS1 10m", "doc introduce PS1"],
  ]
}

/// Everything that a script shows.
private struct Transcript: Equatable {
  private var told: [String] = []

  init(of script: [String], _ family: Family, _ start: Play) {
    var play = start
    for line in script {
      let line = family.filled(line, in: play)
      do {
        let decision = try play.session.perform(
          Command(line, for: play.session), at: play.now,
          with: Inputs(lot: 0, zone: .utc, file: try? FixedFile().text(ofFile: "")))
        try play.session.apply(decision.record)
        told.append(decision.answer.text)
        told += decision.warnings.map(\.text)
      } catch let refusal as Refusal {
        told.append(refusal.message)
      } catch {
        told.append("\(error)")
      }
    }
    told.append(play.questions)
    told.append(Snapshot(play.session).json)
  }
}
