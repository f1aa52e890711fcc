import Session

/// Documents in the words of a language.
extension Session {
  /// `Draft resolution 1.1`
  package func name(of document: Document, in voice: MinutesVoice) -> String {
    voice.name(document, by: setup.rules)
  }

  /// `Draft resolution`
  package func kind(of document: Document, in voice: MinutesVoice) -> String {
    voice.kind(of: document, by: setup.rules)
  }

  /// A decision in few words: `adopted`, `passed`; `nil` if nothing is decided.
  package func outcome(of document: Document, in voice: MinutesVoice) -> String? {
    voice.outcome(of: document, by: setup.rules)
  }
}
