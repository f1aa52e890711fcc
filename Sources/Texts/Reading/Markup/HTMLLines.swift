/// Lines of HTML without its tags, with the depths of lists.
struct HTMLLines {
  private(set) var lines: [SourceLine] = []
  private(set) var remarks: [Remark] = []
  private var comments: [(text: String, line: Int)] = []
  private var text = ""
  private var number = 1
  private var depth = 0
  /// What the next text will be: an item of a list, a heading.
  private var listDepth = 0
  private var headingLevel = 0
  private var emphasised = false
  private var afterBlank = true
  /// The tag that is open at the end of a line, and the element whose text is no text.
  private var tag: String?
  private var skipped: String?

  /// Whether the text is HTML, and not Markdown with a tag here and there.
  static func recognises(_ lines: [SourceLine]) -> Bool {
    let marks = ["</p>", "</li>", "</body>", "</div>", "</P>", "</LI>", "</td>"]
    return lines.contains { line in
      line.text.utf8.contains(0x3C) && marks.contains { line.text.contains($0) }
    } && !lines.contains { $0.text.hasPrefix("# ") || $0.text.hasPrefix("**") }
  }

  init(_ source: [SourceLine]) {
    for line in source {
      if text.isEmpty { number = line.number }
      if !text.isEmpty, tag == nil { text += " " }
      for sign in line.text { take(sign) }
      if tag != nil { takeInTag(" ") }
    }
    if let tag { text += "<" + tag }
    flush(isBlock: true)
    for comment in comments {
      remarks.append(
        Remark(comment.line, .markup(comment.text.filter { $0 != "-" && $0 != "!" }.plainLine())))
    }
  }

  private mutating func take(_ sign: Character) {
    if tag != nil {
      takeInTag(sign)
    } else if sign == "<" {
      tag = ""
    } else if skipped == nil {
      text.append(sign)
    }
  }

  /// A sign that begins no tag, and a tag that is not closed, are text.
  private mutating func takeInTag(_ sign: Character) {
    let isComment = tag?.hasPrefix("!--") ?? false
    let isEmpty = tag?.isEmpty ?? true
    if sign == ">", !isComment || tag?.hasSuffix("--") ?? false {
      let open = tag ?? ""
      tag = nil
      if isComment { comments.append((open, number)) } else { read(open) }
    } else if isEmpty && !(sign.isLetter || sign == "/" || sign == "!")
      || !isComment && (sign == "<" || tag?.utf8.count ?? 0 > Self.longestTag)
    {
      if skipped == nil { text += "<" + (tag ?? "") + (sign == "<" ? "" : String(sign)) }
      tag = sign == "<" ? "" : nil
    } else {
      // In place, without a copy: a comment may be long.
      tag?.append(sign)
    }
  }

  private static let longestTag = 2000

  private mutating func read(_ tag: String) {
    let isEnd = tag.hasPrefix("/")
    let name = tag.drop { $0 == "/" }.prefix { $0.isLetter || $0.isNumber }.lowercased()
    if let element = skipped {
      if isEnd, name == element { skipped = nil }
      return
    }
    switch name {
    case "style", "script", "colgroup": if !isEnd { skipped = name }
    case "ol", "ul":
      flush(isBlock: true)
      depth = max(0, depth + (isEnd ? -1 : 1))
    case "li":
      flush(isBlock: true)
      listDepth = isEnd ? 0 : max(1, depth)
    case "h1", "h2", "h3", "h4", "h5", "h6":
      flush(isBlock: true)
      headingLevel = isEnd ? 0 : Int(String(name.dropFirst())) ?? 1
    case "br": flush(isBlock: false)
    case "td", "th": if !isEnd, !text.plainLine().isEmpty { text += " | " }
    case "b", "strong", "i", "em", "u":
      if !isEnd, text.plainLine().isEmpty { emphasised = true }
    case "p", "div", "tr", "table", "body", "html", "head", "title", "blockquote", "section",
      "article", "header", "footer", "hr", "main", "center":
      flush(isBlock: true)
    default: break
    }
  }

  /// Ends a line. An item of a list stays open until it has a text.
  private mutating func flush(isBlock: Bool) {
    let plain = Self.decoded(text).plainLine()
    text = ""
    if !plain.isEmpty || emphasised && isBlock {
      if !plain.isEmpty {
        var line = SourceLine(number: number, indent: max(0, depth - 1) * 4, text: plain)
        line.afterBlank = afterBlank
        line.listDepth = listDepth
        line.headingLevel = headingLevel
        line.emphasised = emphasised
        lines.append(line)
        (listDepth, afterBlank) = (0, false)
      }
      emphasised = false
    }
    if isBlock { afterBlank = true }
  }

  /// With the signs that entities stand for: `&amp;`, `&#8217;`, `&#x2019;`.
  private static func decoded(_ text: String) -> String {
    guard text.utf8.contains(0x26) else { return text }
    var result = ""
    var rest = text[...]
    while let start = rest.firstIndex(of: "&") {
      result += rest[..<start]
      rest = rest[start...]
      if let end = rest.prefix(10).firstIndex(of: ";"),
        let sign = sign(of: rest[..<end].dropFirst())
      {
        result += sign
        rest = rest[rest.index(after: end)...]
      } else {
        result += "&"
        rest = rest.dropFirst()
      }
    }
    return result + rest
  }

  private static func sign(of name: Substring) -> String? {
    if name.hasPrefix("#") {
      let digits = name.dropFirst()
      let value =
        digits.lowercased().hasPrefix("x") ? UInt32(digits.dropFirst(), radix: 16) : UInt32(digits)
      guard let scalar = value.flatMap(Unicode.Scalar.init),
        scalar.kind == .word || scalar.kind == .blank
      else { return nil }
      return String(Character(scalar))
    }
    return entities[String(name)]
  }

  private static let entities = [
    "nbsp": " ", "ensp": " ", "emsp": " ", "amp": "&", "lt": "<", "gt": ">", "quot": "\"",
    "apos": "'", "lsquo": "‘", "rsquo": "’", "ldquo": "“", "rdquo": "”", "laquo": "«",
    "raquo": "»", "bdquo": "„", "ndash": "–", "mdash": "—", "hellip": "…", "bull": "•",
    "sect": "§", "deg": "°", "auml": "ä", "ouml": "ö", "uuml": "ü", "szlig": "ß", "Auml": "Ä",
    "Ouml": "Ö", "Uuml": "Ü", "eacute": "é", "egrave": "è", "ecirc": "ê", "agrave": "à",
    "acirc": "â", "ccedil": "ç", "ocirc": "ô", "ntilde": "ñ", "iacute": "í", "oacute": "ó",
    "aacute": "á", "uacute": "ú", "shy": "",
  ]
}
