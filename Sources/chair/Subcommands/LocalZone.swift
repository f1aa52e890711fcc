import Glibc

/// The time zone of this machine: its name and its offset now.
enum LocalZone {
  static var name: String {
    if let zone = getenv("TZ").map({ String(cString: $0) }), !zone.isEmpty {
      return zone.hasPrefix(":") ? String(zone.dropFirst()) : zone
    }
    var buffer = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink("/etc/localtime", &buffer, buffer.count - 1)
    guard count > 0 else { return "UTC" }
    let path = String(decoding: buffer[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self)
    guard let range = path.firstRange(ofText: "zoneinfo/") else { return "UTC" }
    return String(path[range.upperBound...])
  }

  /// Seconds east of UTC.
  static var offsetSeconds: Int {
    var now = time(nil)
    var parts = tm()
    tzset()
    return localtime_r(&now, &parts) == nil ? 0 : parts.tm_gmtoff
  }
}

extension String {
  fileprivate func firstRange(ofText text: String) -> Range<Index>? {
    var start = startIndex
    while start < endIndex {
      if self[start...].hasPrefix(text) { return start..<index(start, offsetBy: text.count) }
      start = index(after: start)
    }
    return nil
  }
}
