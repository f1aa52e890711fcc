import Catalogue
import Session

/// What a new session takes from background guides.
extension NewCommand {
  /// Reports what was found in the guides and what was not.
  /// - Throws: `Failure` if something is uncertain and the command line does not settle it.
  func report(_ guide: BackgroundGuide?) throws {
    guard let guide else { return }
    for line in guide.findings + guide.gaps { Output.error("note: \(line)") }
    if let doubt = guide.committeeDoubt, name == nil {
      throw Failure(
        "\(doubt). Say which it is with --name", status: Failure.Status.notUnderstood)
    }
    guard !guide.doubts.isEmpty, topics.isEmpty else { return }
    let doubts = Spelling.capitalized(Spelling.list(guide.doubts))
    if guide.topics.isEmpty {
      guard let committee = guide.committee, name == nil else { return }
      throw Failure(
        "\(doubts). If it is one, confirm it with --name \(DoCommand.quoted(committee))",
        status: Failure.Status.notUnderstood)
    }
    let found = guide.topics.map { "--topic \(DoCommand.quoted($0.title))" }
    throw Failure(
      "\(doubts). Name the topics as they should be; "
        + "those of the guide keep their questions: \(found.joined(separator: " "))",
      status: Failure.Status.notUnderstood)
  }
}
