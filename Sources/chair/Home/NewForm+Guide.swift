import Catalogue
import Glibc
import Session

/// Background guides, whose paths are answers to the question about the body.
extension NewForm {
  /// Reads a guide if the text is the path of a file.
  /// - Returns: what was found, for the list of earlier answers; `nil` if the text is no path.
  /// - Throws: `Failure` if the file is no guide.
  mutating func takeGuide(at path: String) throws -> [String]? {
    guard !path.isEmpty, (try? Catalogue.bodyDefinition(named: path)) == nil,
      access(path, F_OK) == 0
    else { return nil }
    var guide = BackgroundGuide(try GuideInput.text(path))
    guard !guide.isEmpty else {
      throw Failure(
        "\(path) names no committee and no topics: give a body or a name, and the topics later",
        status: Failure.Status.notUnderstood)
    }
    if var known = answers.guide {
      known.add(guide)
      guide = known
    }
    answers.guide = guide
    return guide.allDoubts.isEmpty ? guide.findings + guide.gaps : ["read \(path)"]
  }

  /// Takes the guide as it was understood, or only its committee.
  mutating func takeGuideCheck(_ text: String) -> [String] {
    answers.guide?.doubts = []
    answers.guide?.otherCommittees = []
    if ["no", "n", "-"].contains(text.folded()) {
      answers.guide?.topics = []
      return ["its topics are asked for"]
    }
    return (answers.guide?.findings ?? []) + (answers.guide?.gaps ?? [])
  }

  /// The committee that a guide names, if it is not a built-in body.
  var ownCommittee: String? { answers.guide?.body == nil ? answers.guide?.committee : nil }

  /// What is uncertain, and the ways to answer.
  var guideHelp: String {
    let doubts = Spelling.list(answers.guide?.allDoubts ?? [])
    return "\(Spelling.capitalized(doubts)). Leave empty if it is; type no to name the topics "
      + "yourself."
  }
}
