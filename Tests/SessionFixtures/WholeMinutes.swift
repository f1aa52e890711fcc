import Phrases
import Session

/// The minutes of short meetings, all at once.
extension Minutes {
  /// - Parameter records: the whole journal, in sequence order.
  package init(setup: Setup, records: some Sequence<Record>) {
    do { try self.init(setup, StandingRecords(Array(records))) } catch {
      fatalError("records in memory can be read: \(error)")
    }
  }

  package var entries: [Entry] { meetings.indices.flatMap(entries(ofMeeting:)) }

  /// - Parameter index: of the meeting, from 0.
  package func entries(ofMeeting index: Int) -> [Entry] {
    var entries: [Entry] = []
    do { try forEachEntry { if $0 == index { entries.append($1) } } } catch {
      fatalError("records in memory can be read: \(error)")
    }
    return entries
  }

  /// The votes, in the order in which they were put.
  package var votes: [VoteReport] {
    entries.compactMap { if case .vote(let vote) = $0.event { vote } else { nil } }
  }

  package func rendered(as format: Format) -> String {
    var text = ""
    do { try write(as: format) { text += $0 } } catch {
      fatalError("records in memory can be read: \(error)")
    }
    return text
  }

  package var markdown: String { rendered(as: .markdown) }
  package var text: String { rendered(as: .text) }
  package var html: String { rendered(as: .html) }
  package var json: String { rendered(as: .json) }
  package var csv: String { rendered(as: .csv) }
}
