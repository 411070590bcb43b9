import Foundation
import Testing

@testable import PlanPages

@Suite("The colours of a page")
struct PagePaletteTests {
  private enum Shade: CaseIterable { case day, night }

  @Test("Words can be read on their ground by day and by night: a contrast of 4.5 and more")
  func words() throws {
    for shade in Shade.allCases {
      for ground in ["ground", "panel"] {
        for name in ["ink", "quiet", "link", "lack", "met"] {
          #expect(try contrast(name, ground, shade) >= 4.5, "\(name) on \(ground), \(shade)")
        }
      }
      for course in PagePalette.courses {
        #expect(try contrast("on", course.name, shade) >= 4.5, "letters on \(course.name), \(shade)")
      }
    }
  }

  @Test("Shapes stand out from their ground: a contrast of 3 and more")
  func shapes() throws {
    for shade in Shade.allCases {
      for name in ["held", "gain", "lack", "limit", "c0", "c3", "c7"] {
        #expect(try contrast(name, "ground", shade) >= 3, "\(name), \(shade)")
      }
    }
  }

  private func contrast(_ first: String, _ second: String, _ shade: Shade) throws -> Double {
    let lights = try [first, second].map { try light(of: $0, shade) }.sorted()
    return (lights[1] + 0.05) / (lights[0] + 0.05)
  }

  /// The relative luminance of WCAG 2.
  private func light(of name: String, _ shade: Shade) throws -> Double {
    let colour = try #require((PagePalette.plain + PagePalette.courses).first { $0.name == name })
    let digits = shade == .day ? colour.day : colour.night
    let value = try #require(Int(digits, radix: 16))
    let parts = [value >> 16, value >> 8 & 255, value & 255].map { part -> Double in
      let share = Double(part) / 255
      return share <= 0.04045 ? share / 12.92 : pow((share + 0.055) / 1.055, 2.4)
    }
    return 0.2126 * parts[0] + 0.7152 * parts[1] + 0.0722 * parts[2]
  }
}
