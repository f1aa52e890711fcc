import Session

extension PaperDocument {
  /// A drawing, with what it shows in words or figures beside it.
  func html(_ figure: MinutesFigure) -> String {
    switch figure {
    case .bars(let title, let bars): return html(title, bars)
    case .course(let course): return html(course)
    }
  }

  private func html(_ title: String, _ bars: [MinutesFigure.Bar]) -> String {
    let longest = max(1, bars.map(\.milliseconds).max() ?? 1)
    let all = max(1, bars.reduce(0) { $0 + $1.milliseconds })
    let rows = bars.map { bar in
      let width = max(1, bar.milliseconds * 1000 / longest)
      let percent = (bar.milliseconds * 200 + all) / (2 * all)
      return "<tr><th scope=\"row\">\(Self.escapeHTML(bar.label))</th>"
        + "<td class=\"number\">\(Minutes.clock(bar.milliseconds))</td>"
        + "<td class=\"number\">\(percent)\u{A0}%</td>"
        + "<td><svg class=\"speech\" viewBox=\"0 0 1000 1\" preserveAspectRatio=\"none\" "
        + "aria-hidden=\"true\"><rect width=\"\(width)\" height=\"1\"/></svg></td></tr>"
    }
    return list(
      "table class=\"bars\"",
      ["<caption>\(Self.escapeHTML(title))</caption>", "<tbody>"] + rows + ["</tbody>"])
  }

  private func html(_ course: MeetingCourse) -> String {
    let slices = MeetingCourse.slices
    let title = voice.say(.course)
    let times = [course.span.lowerBound, course.span.upperBound].map(localTime.timeOfDay)
    let spans = times.joined(separator: "–")
    let rows: [(MeetingCourse.Kind, MinutesWord)] = [
      (.caucus, .inCourseCaucuses), (.speech, .inCourseSpeeches), (.suspended, .inCourseSuspended),
    ]
    var shapes: [String] = []
    var legend = ["<span>\(spans)</span>"]
    for (kind, word) in rows {
      let ranges = course.ranges(of: kind)
      guard !ranges.isEmpty else { continue }
      shapes += ranges.map {
        "<rect class=\"\(kind)\" x=\"\($0.lowerBound)\" y=\"\(kind == .speech ? 4 : 0)\" "
          + "width=\"\($0.count)\" height=\"\(kind == .speech ? 12 : 16)\"/>"
      }
      legend.append(
        "<span><b class=\"\(kind)\" aria-hidden=\"true\">■</b> \(Self.escapeHTML(voice.say(word)))</span>"
      )
    }
    if !course.votes.isEmpty {
      shapes += course.votes.map {
        "<rect class=\"votes\" x=\"\($0)\" width=\"1\" height=\"16\"/>"
      }
      legend.append(
        "<span><b aria-hidden=\"true\">|</b> \(Self.escapeHTML(voice.say(.inCourseVotes)))</span>")
    }
    return list(
      "figure class=\"course\"",
      [
        "<figcaption>\(Self.escapeHTML(title))</figcaption>",
        "<svg viewBox=\"0 0 \(slices) 16\" preserveAspectRatio=\"none\" role=\"img\" "
          + "aria-label=\"\(Self.escapeHTML("\(title), \(spans)"))\">",
      ] + shapes + ["</svg>", "<p>\(legend.joined(separator: "\n"))</p>"])
  }
}
