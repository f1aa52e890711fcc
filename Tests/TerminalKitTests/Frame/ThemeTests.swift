import Glibc
import Testing

@testable import TerminalKit

@Suite struct ThemeTests {
  @Test(arguments: ["dark", "light"])
  func everyRoleHasContrastOfSeven(name: String) throws {
    let theme = try #require(Theme.named(name))
    for role in ColorRole.allCases {
      let look = theme.look(of: role)
      let ratio = contrast(try #require(look.foreground), try #require(look.background))
      #expect(ratio >= 7, "\(name) \(role): \(ratio)")
    }
  }

  @Test func theTerminalThemePaintsNoGround() {
    for role in ColorRole.allCases {
      let look = Theme.terminal.look(of: role)
      #expect(look.background == nil)
      #expect(look.foreground?.rgb == nil)
    }
  }

  @Test func whatMattersIsToldWithoutColour() {
    for role in [ColorRole.selection, .title, .warning, .danger, .banner] {
      #expect(Theme.plain(role).contains(.reverse), "\(role)")
    }
    #expect(Theme.named("pink") == nil)
    #expect(Set(Theme.all.map(\.name)).count == Theme.all.count)
  }

  @Test func everyRoleHasItsOwnLetter() {
    #expect(Set(ColorRole.allCases.map(\.letter)).count == ColorRole.allCases.count)
  }

  @Test func paletteIsTheSharedOne() {
    #expect(Color(16, basic: 0).rgb == 0x000000)
    #expect(Color(231, basic: 0).rgb == 0xFFFFFF)
    #expect(Color(220, basic: 0).rgb == 0xFFD700)
    #expect(Color(124, basic: 0).rgb == 0xAF0000)
    #expect(Color(233, basic: 0).rgb == 0x121212)
    #expect(Color.basic(3).rgb == nil)
  }

  /// The contrast ratio defined by the Web Content Accessibility Guidelines, from 1 to 21.
  private func contrast(_ one: Color, _ other: Color) -> Double {
    let (light, dark) = (
      max(luminance(one), luminance(other)), min(luminance(one), luminance(other))
    )
    return (light + 0.05) / (dark + 0.05)
  }

  private func luminance(_ color: Color) -> Double {
    guard let (red, green, blue) = color.components else { return .nan }
    return 0.2126 * linear(red) + 0.7152 * linear(green) + 0.0722 * linear(blue)
  }

  private func linear(_ component: Int) -> Double {
    let value = Double(component) / 255
    return value <= 0.04045 ? value / 12.92 : pow((value + 0.055) / 1.055, 2.4)
  }
}
