extension PastSpeech: LogElement {
  package static var perChunk: Int { 64 }
  package var isIndexed: Bool { false }
}

extension Motion: LogElement {
  package static var perChunk: Int { 16 }
  /// Motions that may still be put, were set aside, or were preferred by the chair.
  package var isIndexed: Bool { status == .pending || setAsideBy != nil || preferred }
}

extension Vote: LogElement {
  package static var perChunk: Int { 1 }
  /// Adopted texts that were not replaced later.
  package var isIndexed: Bool {
    kind == .substantive && matter == nil && replacedBy == nil
      && (outcome == .adopted || outcome == .adoptedWithoutVote)
  }
}

extension RaisedPoint: LogElement {
  package static var perChunk: Int { 64 }
  package var isIndexed: Bool { false }
}

extension PutQuestion: LogElement {
  package static var perChunk: Int { 64 }
  package var isIndexed: Bool { false }
}

extension Statement: LogElement {
  package static var perChunk: Int { 16 }
  package var isIndexed: Bool { false }
}

extension PrivateNote: LogElement {
  package static var perChunk: Int { 64 }
  package var isIndexed: Bool { false }
}

extension State {
  /// The pending motions, in the order received.
  package var pendingMotions: [Motion] { motions.indexedElements.filter { $0.status == .pending } }

  /// Cheaper than `pendingMotions.isEmpty`, which copies the motions.
  package var hasPendingMotion: Bool { motions.indexed.contains { motions[$0].status == .pending } }
}
