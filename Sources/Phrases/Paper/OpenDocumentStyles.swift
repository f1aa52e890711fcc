import Catalogue

/// The styles of the minutes as an OpenDocument text. Each has its properties three times: for Latin
/// letters, for Chinese and for Arabic.
struct OpenDocumentStyles {
  let language: Language
  let isRightToLeft: Bool
  /// The width and the height of a page.
  let paper: (width: String, height: String)

  var text: String {
    """
    <office:styles>
    \(defaults)
    \(paragraphs)
    </office:styles>
    <office:automatic-styles>
    \(spans)
    \(tables)
    \(lists)
    <style:page-layout style:name="Page">
    <style:page-layout-properties fo:page-width="\(paper.width)" fo:page-height="\(paper.height)" \
    fo:margin="20mm"\(direction)/>
    <style:footer-style><style:header-footer-properties fo:min-height="8mm" fo:margin-top="4mm"/>\
    </style:footer-style>
    </style:page-layout>
    </office:automatic-styles>
    <office:master-styles>
    <style:master-page style:name="Standard" style:page-layout-name="Page"><style:footer>\
    <text:p text:style-name="Footer"><text:page-number text:select-page="current">1</text:page-number> / \
    <text:page-count>1</text:page-count></text:p></style:footer></style:master-page>
    </office:master-styles>
    """
  }

  /// Word processors take `start` for the left.
  private var start: String { isRightToLeft ? "right" : "left" }
  private var end: String { isRightToLeft ? "left" : "right" }

  private var direction: String {
    " style:writing-mode=\"\(isRightToLeft ? "rl-tb" : "lr-tb")\""
  }

  private var defaults: String {
    let code = language.rawValue
    let (latin, asian, complex) =
      switch language {
      case .arabic: ("en", "zh", code)
      case .chinese: ("en", code, "ar")
      default: (code, "zh", "ar")
      }
    return """
      <style:default-style style:family="paragraph">
      <style:paragraph-properties fo:orphans="2" fo:widows="2"\(direction)/>
      <style:text-properties fo:language="\(latin)" fo:country="none" \
      style:language-asian="\(asian)" style:country-asian="CN" \
      style:language-complex="\(complex)" style:country-complex="none" \
      \(Self.font("Liberation Serif", "roman")) \(Self.size(11))/>
      </style:default-style>
      """
  }

  private var paragraphs: String {
    func style(_ name: String, _ parent: String, _ paragraph: String, _ text: String = "") -> String
    {
      let words = name.replacing("_20_", with: " ")
      return """
        <style:style style:name="\(name)" style:display-name="\(words)" style:family="paragraph" \
        style:parent-style-name="\(parent)">
        <style:paragraph-properties \(paragraph)/>
        <style:text-properties \(text)/>
        </style:style>
        """
    }
    let sizes = [18, 14, 12, 12]
    let headings = sizes.enumerated().map { index, size in
      style(
        "Heading_20_\(index + 1)", "Heading", "fo:keep-with-next=\"always\"", Self.size(size)
      ).replacing(
        " style:family", with: " style:default-outline-level=\"\(index + 1)\" style:family")
    }
    let bold = Self.weight("bold")
    // The number hangs to the left of the text, a centimetre a level.
    let clauses = (1...5).map { level in
      style(
        "Clause\(level)", "Text_20_body",
        "fo:margin-left=\"\(10 * level)mm\" fo:margin-right=\"0mm\" fo:text-indent=\"-10mm\" "
          + "fo:margin-top=\"2mm\" fo:margin-bottom=\"2mm\"")
    }
    return
      ([
        """
        <style:style style:name="Standard" style:family="paragraph" style:class="text">
        <style:paragraph-properties fo:text-align="\(start)"\(direction)/>
        </style:style>
        """,
        style(
          "Heading", "Standard",
          "fo:margin-top=\"4mm\" fo:margin-bottom=\"2mm\" fo:keep-with-next=\"always\"",
          "\(Self.font("Liberation Sans", "swiss")) \(bold)"),
      ] + headings + clauses + [
        style("Text_20_body", "Standard", "fo:margin-top=\"2mm\" fo:margin-bottom=\"2mm\""),
        style("Item", "Standard", "fo:margin-bottom=\"1mm\""),
        style("Cell", "Standard", "fo:margin=\"0mm\""),
        style("Label", "Cell", "fo:margin=\"0mm\"", bold),
        style("Number", "Cell", "fo:text-align=\"\(end)\""),
        style("NumberLabel", "Label", "fo:text-align=\"\(end)\""),
        style("Footer", "Standard", "fo:text-align=\"center\"", Self.size(9)),
      ]).joined(separator: "\n")
  }

  private var spans: String {
    func style(_ name: String, _ text: String) -> String {
      """
      <style:style style:name="\(name)" style:family="text"><style:text-properties \(text)/>\
      </style:style>
      """
    }
    return [
      style(
        "Struck", "style:text-line-through-style=\"solid\" style:text-line-through-type=\"single\""),
      style(
        "Inserted", "style:text-underline-style=\"solid\" style:text-underline-width=\"auto\""),
      style(
        "Title",
        "fo:font-style=\"italic\" style:font-style-asian=\"italic\" style:font-style-complex=\"italic\""
      ),
    ].joined(separator: "\n")
  }

  private var tables: String {
    // Writer takes less than 23 for 23.
    let columns = (1...100).map {
      """
      <style:style style:name="Column\($0)" style:family="table-column">\
      <style:table-column-properties style:rel-column-width="\($0)00*"/></style:style>
      """
    }
    return """
      <style:style style:name="Table" style:family="table">
      <style:table-properties style:rel-width="100%" table:align="margins" \
      fo:margin-bottom="2mm"\(direction)/>
      </style:style>
      <style:style style:name="Row" style:family="table-row">
      <style:table-row-properties fo:keep-together="always"/>
      </style:style>
      <style:style style:name="Cells" style:family="table-cell">
      <style:table-cell-properties fo:padding="0.6mm" fo:border="none"/>
      </style:style>
      \(columns.joined(separator: "\n"))
      """
  }

  private var lists: String {
    let place = """
      <style:list-level-properties text:list-level-position-and-space-mode="label-alignment">\
      <style:list-level-label-alignment text:label-followed-by="listtab" \
      text:list-tab-stop-position="8mm" fo:text-indent="-8mm" fo:margin-left="8mm"/>\
      </style:list-level-properties>
      """
    return """
      <text:list-style style:name="Numbers">
      <text:list-level-style-number text:level="1" style:num-suffix="." style:num-format="1">\
      \(place)</text:list-level-style-number>
      </text:list-style>
      <text:list-style style:name="Bullets">
      <text:list-level-style-bullet text:level="1" text:bullet-char="•">\
      \(place)</text:list-level-style-bullet>
      </text:list-style>
      """
  }

  private static func size(_ points: Int) -> String {
    ["fo:font-size", "style:font-size-asian", "style:font-size-complex"]
      .map { "\($0)=\"\(points)pt\"" }.joined(separator: " ")
  }

  private static func weight(_ weight: String) -> String {
    ["fo:font-weight", "style:font-weight-asian", "style:font-weight-complex"]
      .map { "\($0)=\"\(weight)\"" }.joined(separator: " ")
  }

  /// - Parameter kind: of fonts that may take its place.
  private static func font(_ name: String, _ kind: String) -> String {
    """
    fo:font-family="'\(name)'" style:font-family-generic="\(kind)" \
    style:font-family-complex="'\(name)'" style:font-family-generic-complex="\(kind)"
    """
  }
}
