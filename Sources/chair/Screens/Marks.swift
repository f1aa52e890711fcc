/// How long before the end of a time its clock warns.
struct Marks: Equatable, Sendable {
  /// In milliseconds, the longest first.
  let times: [Int]

  /// As many as can be told apart at a glance.
  static let most = 4

  static let standard = Marks([30_000, 10_000])

  init(_ times: [Int]) { self.times = times.sorted(by: >) }

  /// The last mark that has been passed with so much time left of so much; one that is no less
  /// than the whole time warns of nothing. In milliseconds.
  func passed(left: Int, of granted: Int) -> Int? {
    times.last { $0 >= left && $0 < granted }
  }

  /// Whether a mark is the last before the end.
  func isLast(_ mark: Int) -> Bool { mark == times.last }
}
