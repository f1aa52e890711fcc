import Catalogue
import Testing

@testable import Phrases

/// Names within a sentence.
struct EnglishArticleTests {
  /// The States with an article, as the United Nations names them.
  @Test func everyState() {
    let names = Catalogue.countries.flatMap { [$0.name, $0.shortName] }.compactMap { $0 }
    let with = Set(names.filter { EnglishArticle.adding(to: $0).hasPrefix("the ") })
    #expect(
      with == [
        "Bahamas", "Central African Republic", "Comoros", "Congo", "DPR Korea", "DR Congo",
        "Democratic People's Republic of Korea", "Democratic Republic of the Congo",
        "Dominican Republic", "Gambia", "Lao People's Democratic Republic", "Maldives",
        "Marshall Islands", "Netherlands", "Niger", "Philippines", "Republic of Korea",
        "Republic of Moldova", "Russian Federation", "Sudan", "Syrian Arab Republic",
        "United Arab Emirates", "United Kingdom",
        "United Kingdom of Great Britain and Northern Ireland", "United Republic of Tanzania",
        "United States", "United States of America",
      ])
  }

  @Test(arguments: [
    ("Holy See", true), ("State of Palestine", true), ("European Union", true),
    ("League of Arab States", true), ("Soviet Union", true), ("Minister of Defence", true),
    ("Minister Shoigu", false), ("Joan of Arc", false), ("The Gambia", false),
    ("Iran (Islamic Republic of)", false), ("South Sudan", false), ("Ghana", false), ("", false),
  ])
  func others(name: String, hasIt: Bool) {
    #expect(EnglishArticle.adding(to: name) == (hasIt ? "the \(name)" : name))
  }
}
