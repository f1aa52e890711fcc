/// Folding of names for comparison. It ignores case, accents and the shape of apostrophes, so that
/// `cote d'ivoire` finds `Côte d’Ivoire`. It uses a table of Latin letters; letters of other
/// scripts are only lowercased.
extension String {
  /// The string in lower case without accents, with plain apostrophes and hyphens and with single
  /// spaces.
  package func folded() -> String {
    var result = ""
    var pendingBlank = false
    for scalar in unicodeScalars {
      if scalar == " " || scalar == "\u{A0}" || scalar == "\t" {
        pendingBlank = !result.isEmpty
        continue
      }
      if scalar.properties.generalCategory == .nonspacingMark { continue }
      if pendingBlank {
        result += " "
        pendingBlank = false
      }
      if scalar.isASCII {
        result += String(Character(scalar)).lowercased()
      } else {
        result += foldedLetters[scalar] ?? String(Character(scalar)).lowercased()
      }
    }
    return result
  }
}

private let foldedLetters: [Unicode.Scalar: String] = {
  let rows: [(base: String, letters: String)] = [
    ("a", "ÀÁÂÃÄÅàáâãäåĀāĂăĄąǍǎǞǟǠǡǺǻȀȁȂȃȦȧḀḁẠạẢảẤấẦầẨẩẪẫẬậẮắẰằẲẳẴẵẶặ"),
    ("b", "ḂḃḄḅḆḇ"),
    ("c", "ÇçĆćĈĉĊċČčḈḉ"),
    ("d", "ĎďḊḋḌḍḎḏḐḑḒḓđĐ"),
    ("e", "ÈÉÊËèéêëĒēĔĕĖėĘęĚěȄȅȆȇȨȩḔḕḖḗḘḙḚḛḜḝẸẹẺẻẼẽẾếỀềỂểỄễỆệ"),
    ("f", "Ḟḟ"),
    ("g", "ĜĝĞğĠġĢģǦǧǴǵḠḡ"),
    ("h", "ĤĥȞȟḢḣḤḥḦḧḨḩḪḫẖħĦ"),
    ("i", "ÌÍÎÏìíîïĨĩĪīĬĭĮįİǏǐȈȉȊȋḬḭḮḯỈỉỊịı"),
    ("j", "Ĵĵǰ"),
    ("k", "ĶķǨǩḰḱḲḳḴḵ"),
    ("l", "ĹĺĻļĽľḶḷḸḹḺḻḼḽłŁ"),
    ("m", "ḾḿṀṁṂṃ"),
    ("n", "ÑñŃńŅņŇňǸǹṄṅṆṇṈṉṊṋ"),
    ("o", "ÒÓÔÕÖòóôõöŌōŎŏŐőƠơǑǒǪǫǬǭȌȍȎȏȪȫȬȭȮȯȰȱṌṍṎṏṐṑṒṓỌọỎỏỐốỒồỔổỖỗỘộỚớỜờỞởỠỡỢợøØ"),
    ("p", "ṔṕṖṗ"),
    ("r", "ŔŕŖŗŘřȐȑȒȓṘṙṚṛṜṝṞṟ"),
    ("s", "ŚśŜŝŞşŠšȘșṠṡṢṣṤṥṦṧṨṩ"),
    ("t", "ŢţŤťȚțṪṫṬṭṮṯṰṱẗŧŦ"),
    ("u", "ÙÚÛÜùúûüŨũŪūŬŭŮůŰűŲųƯưǓǔǕǖǗǘǙǚǛǜȔȕȖȗṲṳṴṵṶṷṸṹṺṻỤụỦủỨứỪừỬửỮữỰự"),
    ("v", "ṼṽṾṿ"),
    ("w", "ŴŵẀẁẂẃẄẅẆẇẈẉẘ"),
    ("x", "ẊẋẌẍ"),
    ("y", "ÝýÿŶŷŸȲȳẎẏẙỲỳỴỵỶỷỸỹ"),
    ("z", "ŹźŻżŽžẐẑẒẓẔẕ"),
    ("ss", "ßẞ"), ("ae", "æÆǽǼ"), ("oe", "œŒ"), ("th", "þÞ"), ("'", "’‘ʼ`´"), ("-", "‐‑–—"),
  ]
  var table: [Unicode.Scalar: String] = [:]
  for row in rows {
    for scalar in row.letters.unicodeScalars { table[scalar] = row.base }
  }
  return table
}()
