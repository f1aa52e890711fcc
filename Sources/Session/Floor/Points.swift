/// Points that were raised, rights of reply, and the chair's rulings.
package struct Points: Codable, Equatable, Sendable {
  /// All points ever raised, with their rulings, in the order raised.
  package var all: Settled<RaisedPoint> = []
  /// The points that interrupted the meeting and await a ruling. The last one is being heard; it
  /// interrupted the one before it, which is heard again after its ruling.
  package var heard: [RaisedPoint] = []
  /// Points left without a ruling because something else began. The chair may rule on them until
  /// the next speech or vote is over.
  package var left: [RaisedPoint] = []
  /// Points that interrupted nothing and wait to be heard, in the order of the rule book, and
  /// requests for a reply that await a ruling.
  package var waiting: [RaisedPoint] = []
  /// The rights of reply granted at this meeting.
  package var replies: [Reply] = []
  /// The chair's last ruling, as long as it can be appealed against.
  package var lastRuling: ChairRuling?
}
