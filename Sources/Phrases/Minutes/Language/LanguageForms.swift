import Catalogue

/// How a language writes lists, quotations, times and dates.
struct LanguageForms: Sendable {
  /// Between the items of a list, and before the last one.
  var separator = ", "
  var and: String
  /// Between clauses.
  var comma = ", "
  var semicolon = "; "
  var colon = ": "
  var stop = "."
  var quotes: (open: String, close: String)
  /// From January.
  var months: [String]
  /// From Sunday.
  var weekdays: [String]
  /// `{1}` is the day, `{2}` the month, `{3}` the year.
  var date: String
  /// `{1}` is the weekday, `{2}` the date.
  var weekdayDate = "{1}, {2}"
  /// The time of day in the records: `{1}` is the hour, `{2}` the minute with two digits, `{3}` the
  /// half of the day, `{4}` the minute.
  var clock: String
  /// The time of day on the hour.
  var hour: String
  /// The halves of the day, where the hours are counted to 12.
  var halves: [String] = []
  /// Noon and midnight, where they have names.
  var noon: String?
  var midnight: String?
}

extension Language {
  var forms: LanguageForms {
    switch self {
    case .english: .english
    case .french: .french
    case .spanish: .spanish
    case .russian: .russian
    case .arabic: .arabic
    case .chinese: .chinese
    case .german: .german
    }
  }

  /// Which form of a noun follows a number, from 0. English, French, German and Spanish have two:
  /// one, several; Russian three: 1, 2, 5; Arabic five: 1, 2, 3, 11, 100; Chinese has one.
  func plural(_ number: Int) -> Int {
    let (tens, ones) = (number % 100, number % 10)
    switch self {
    case .english, .german, .spanish: return number == 1 ? 0 : 1
    case .french: return number < 2 ? 0 : 1
    case .russian:
      if ones == 1, tens != 11 { return 0 }
      return (2...4).contains(ones) && !(12...14).contains(tens) ? 1 : 2
    case .arabic:
      if number == 1 || number == 2 { return number - 1 }
      return (3...10).contains(tens) ? 2 : (11...99).contains(tens) ? 3 : 4
    case .chinese: return 0
    }
  }

  /// The number of forms of a noun after a number.
  var pluralForms: Int {
    switch self {
    case .english, .french, .german, .spanish: 2
    case .russian: 3
    case .arabic: 5
    case .chinese: 1
    }
  }
}

extension LanguageForms {
  static let english = Self(
    and: " and ", quotes: ("\"", "\""),
    months: [
      "January", "February", "March", "April", "May", "June", "July", "August", "September",
      "October", "November", "December",
    ],
    weekdays: [
      "Sunday", "Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday",
    ],
    date: "{1} {2} {3}", clock: "{1}.{2} {3}", hour: "{1} {3}", halves: ["a.m.", "p.m."],
    noon: "12 noon", midnight: "12 midnight")

  static let french = Self(
    and: " et ", semicolon: "\u{A0}; ", colon: "\u{A0}: ", quotes: ("«\u{A0}", "\u{A0}»"),
    months: [
      "janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre",
      "octobre", "novembre", "décembre",
    ],
    weekdays: ["dimanche", "lundi", "mardi", "mercredi", "jeudi", "vendredi", "samedi"],
    date: "{1} {2} {3}", weekdayDate: "{1} {2}", clock: "{1}\u{A0}h\u{A0}{4}",
    hour: "{1}\u{A0}heures")

  static let spanish = Self(
    and: " y ", quotes: ("«", "»"),
    months: [
      "enero", "febrero", "marzo", "abril", "mayo", "junio", "julio", "agosto", "septiembre",
      "octubre", "noviembre", "diciembre",
    ],
    weekdays: ["domingo", "lunes", "martes", "miércoles", "jueves", "viernes", "sábado"],
    date: "{1} de {2} de {3}", weekdayDate: "{1} {2}", clock: "{1}.{2}\u{A0}horas",
    hour: "{1}.00\u{A0}horas")

  static let russian = Self(
    and: " и ", quotes: ("«", "»"),
    months: [
      "января", "февраля", "марта", "апреля", "мая", "июня", "июля", "августа", "сентября",
      "октября", "ноября", "декабря",
    ],
    weekdays: [
      "воскресенье", "понедельник", "вторник", "среда", "четверг", "пятница", "суббота",
    ],
    date: "{1} {2} {3} года", clock: "{1}\u{A0}ч.\u{A0}{2}\u{A0}м",
    hour: "{1}\u{A0}ч.\u{A0}00\u{A0}м")

  static let arabic = Self(
    separator: "، ", and: " و", comma: "، ", semicolon: "؛ ", quotes: ("«", "»"),
    months: [
      "كانون الثاني/يناير", "شباط/فبراير", "آذار/مارس", "نيسان/أبريل", "أيار/مايو",
      "حزيران/يونيه", "تموز/يوليه", "آب/أغسطس", "أيلول/سبتمبر", "تشرين الأول/أكتوبر",
      "تشرين الثاني/نوفمبر", "كانون الأول/ديسمبر",
    ],
    weekdays: ["الأحد", "الاثنين", "الثلاثاء", "الأربعاء", "الخميس", "الجمعة", "السبت"],
    date: "{1} {2} {3}", weekdayDate: "{1}، {2}", clock: "{1}/{2}", hour: "{1}/00")

  static let chinese = Self(
    separator: "、", and: "和", comma: "，", semicolon: "；", colon: "：", stop: "。",
    quotes: ("“", "”"), months: (1...12).map(String.init),
    weekdays: ["星期日", "星期一", "星期二", "星期三", "星期四", "星期五", "星期六"],
    date: "{3}年{2}月{1}日", weekdayDate: "{2}{1}", clock: "{3}{1}时{2}分", hour: "{3}{1}时",
    halves: ["上午", "下午"], noon: "中午12时", midnight: "午夜12时")

  static let german = Self(
    and: " und ", quotes: ("„", "“"),
    months: [
      "Januar", "Februar", "März", "April", "Mai", "Juni", "Juli", "August", "September",
      "Oktober", "November", "Dezember",
    ],
    weekdays: [
      "Sonntag", "Montag", "Dienstag", "Mittwoch", "Donnerstag", "Freitag", "Samstag",
    ],
    date: "{1}.\u{A0}{2} {3}", clock: "{1}.{2}\u{A0}Uhr", hour: "{1}\u{A0}Uhr")
}
