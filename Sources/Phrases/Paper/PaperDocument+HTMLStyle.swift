extension PaperDocument {
  /// On each page in print: the title, and the number of the page.
  var runningHead: String {
    let title = title.withoutControls.unicodeScalars.map { scalar in
      // In a style sheet, any character may be written by its number.
      scalar.isASCII && !scalar.properties.isAlphabetic && scalar != " " || scalar == "<"
        ? "\\\(String(scalar.value, radix: 16)) " : String(scalar)
    }.joined()
    return """
      @page {
        @top-center { content: "\(title)"; font-size: 8pt; }
        @bottom-center { content: counter(page) " / " counter(pages); font-size: 8pt; }
      }
      """
  }

  /// Readers of screens do not say by themselves that a text is struck out.
  var spokenMarks: String {
    guard showsCorrections else { return "" }
    return """

      @media screen {
        del::before, del::after {
          position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%);
          white-space: nowrap;
        }
        del::before { content: "[\(voice.say(.struckOut)): "; }
        del::after { content: "]"; }
      }
      """
  }

  static var style: String {
    """
    :root { color-scheme: light dark; --speech: #2b6cb0; --caucus: #d69e2e; --pause: #8886; }
    body {
      margin: 0; font: 1rem/1.5 Georgia, "Times New Roman", serif; overflow-wrap: anywhere;
    }
    main { max-width: 46rem; margin: 2rem auto; padding: 0 1rem; }
    .logo { display: block; max-width: 60%; max-height: 6rem; margin: 0 auto 1rem; }
    h1, h2, h3, h4 { line-height: 1.2; break-after: avoid; }
    h1 { font-size: 1.9rem; border-bottom: 3px double; padding-bottom: .4rem; }
    h2 { font-size: 1.4rem; margin-top: 2.2rem; border-bottom: 1px solid; }
    h3 { font-size: 1.1rem; }
    dl { display: grid; grid-template-columns: max-content 1fr; gap: .1rem 1rem; margin: .4rem 0; }
    dt { font-weight: bold; }
    dd { margin: 0; }
    table { border-collapse: collapse; width: 100%; }
    th, td { text-align: start; vertical-align: top; padding: .2rem 0; padding-inline-end: .6rem; }
    thead th { border-bottom: 1px solid; }
    tbody tr { break-inside: avoid; }
    td { border-bottom: 1px solid #8884; }
    .number, .proceedings th { font-variant-numeric: tabular-nums; white-space: nowrap; }
    .number { text-align: end; }
    .proceedings th { font-weight: normal; width: 4rem; }
    .proceedings p { margin: 0; }
    .clause { margin-block: .6rem; }
    .clause span {
      display: inline-block; min-width: 2rem; margin-inline-start: -2.2rem;
      padding-inline-end: .2rem;
    }
    .level1 { padding-inline-start: 2.2rem; }
    .level2 { padding-inline-start: 4.4rem; }
    .level3 { padding-inline-start: 6.6rem; }
    .level4 { padding-inline-start: 8.8rem; }
    .level5 { padding-inline-start: 11rem; }
    .meeting p, .decision p, .vote p { font-weight: bold; }
    caption, figcaption { text-align: start; font-weight: bold; padding: 1.2rem 0 .3rem; }
    figure { margin: 0; break-inside: avoid; }
    figure p { display: flex; flex-wrap: wrap; gap: 0 1rem; margin: 0; font-size: .85rem; }
    svg { display: block; width: 100%; }
    .course svg { height: 1.6rem; background: #8882; }
    .bars th { font-weight: normal; width: 45%; }
    .bars td { vertical-align: middle; }
    .bars svg { height: .8rem; }
    figure .speech, svg.speech { fill: var(--speech); color: var(--speech); }
    figure .caucus { fill: var(--caucus); color: var(--caucus); }
    figure .suspended { fill: var(--pause); color: var(--pause); }
    figure .votes { fill: currentcolor; }
    @media (max-width: 32rem) {
      body { font-size: .95rem; }
      main { margin: 1rem auto; padding: 0 .7rem; }
      dl { grid-template-columns: 1fr; }
      dd { margin-inline-start: 1rem; }
      th, td { padding-inline-end: .35rem; }
      .proceedings th { width: 3rem; white-space: normal; }
    }
    @page { margin: 20mm; }
    @media print {
      :root { color-scheme: light; }
      body { font-size: 10.5pt; }
      main { max-width: none; margin: 0; padding: 0; }
      thead { display: table-header-group; }
      svg, figure b { print-color-adjust: exact; }
    }
    """
  }
}
