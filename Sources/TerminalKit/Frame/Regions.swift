/// The clickable regions of a frame, later ones on top. Those of a pasted picture are kept as they
/// are, so that pasting costs the same whatever their number.
struct Regions: Equatable, Sendable {
  private var groups: [[Region]] = []
  /// Whether the last group is a picture's, to which nothing may be added.
  private var isClosed = true

  /// All regions in order.
  var all: [Region] { Array(groups.joined()) }

  mutating func append(_ region: Region) {
    if isClosed { groups.append([]) }
    isClosed = false
    groups[groups.count - 1].append(region)
  }

  mutating func append(picture regions: [Region]) {
    guard !regions.isEmpty else { return }
    groups.append(regions)
    isClosed = true
  }

  /// The topmost region that contains a point.
  func last(at point: Point) -> Region? {
    for group in groups.reversed() {
      if let region = group.last(where: { $0.rect.contains(point) }) { return region }
    }
    return nil
  }

  /// How they are grouped makes no difference.
  static func == (a: Regions, b: Regions) -> Bool { a.all == b.all }
}
