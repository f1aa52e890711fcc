/// The times before the end of a clock at which it warns.
package struct Marks: Equatable, Sendable {
  /// In milliseconds, the longest first.
  package let times: [Int]

  /// The maximum number of marks: more could not be told apart at a glance.
  package static let most = 4

  /// 30 and 10 seconds before the end, unless the preferences say otherwise.
  package static let standard = Marks([30_000, 10_000])

  /// - Parameter times: in milliseconds before the end, in any order.
  package init(_ times: [Int]) { self.times = times.sorted(by: >) }

  /// The last mark passed when `left` of `granted` remains, all in milliseconds. A mark that is not
  /// shorter than the granted time is ignored.
  package func passed(left: Int, of granted: Int) -> Int? {
    times.last { $0 >= left && $0 < granted }
  }

  /// Whether a mark is the last one before the end.
  package func isLast(_ mark: Int) -> Bool { mark == times.last }
}
