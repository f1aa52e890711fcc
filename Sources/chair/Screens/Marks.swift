/// The times before the end of a clock at which it warns.
struct Marks: Equatable, Sendable {
  /// In milliseconds, the longest first.
  let times: [Int]

  /// The maximum number of marks: more could not be told apart at a glance.
  static let most = 4

  static let standard = Marks([30_000, 10_000])

  init(_ times: [Int]) { self.times = times.sorted(by: >) }

  /// The last mark passed when `left` of `granted` remains, all in milliseconds. A mark as long as
  /// the granted time or longer is ignored.
  func passed(left: Int, of granted: Int) -> Int? {
    times.last { $0 >= left && $0 < granted }
  }

  /// Whether a mark is the last one before the end.
  func isLast(_ mark: Int) -> Bool { mark == times.last }
}
