import Catalogue

extension Attendance {
  /// The wording in sentences: `present and voting`.
  package var title: String {
    switch self {
    case .notCalled: "not called"
    case .absent: "absent"
    case .excused: "excused"
    case .present: "present"
    case .voting: "present and voting"
    }
  }
}
