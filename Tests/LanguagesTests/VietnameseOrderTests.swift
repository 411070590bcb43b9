import Foundation
import Testing

@testable import Languages

@Suite("The order of Vietnamese names")
struct VietnameseOrderTests {
  private func sorted(_ names: [String]) -> [String] {
    names.sorted { VietnameseOrder(name: $0) < VietnameseOrder(name: $1) }
  }

  @Test("The given name comes first, then the middle names, then the family name")
  func parts() {
    let inOrder = [
      "Vàng Thị An", "Lò Văn An", "Nguyễn Văn An", "Giàng A Bình", "Lò Thị Thu Hà", "Lò Văn Hà",
    ]
    #expect(sorted(inOrder.reversed()) == inOrder)
  }

  @Test("Letters stand in the order of the alphabet, whatever their tones")
  func letters() {
    let inOrder = ["Dũng", "Đào", "Em", "Ên", "Oanh", "Ôn", "Ơn", "Sạ", "Săn", "Sâm", "Út", "Ưng", "Xuân", "Yến"]
    #expect(sorted(inOrder.reversed()) == inOrder)
  }

  @Test("Words of the same letters stand in the order of their tones")
  func tones() {
    let inOrder = ["Ma", "Mà", "Mả", "Mã", "Má", "Mạ"]
    #expect(sorted(inOrder.reversed()) == inOrder)
    // A letter decides before a tone: “Hạ” is shorter than “Han”.
    #expect(sorted(["Han", "Hạ"]) == ["Hạ", "Han"])
  }

  @Test("Letters in several pieces and capital letters make no difference")
  func spelling() {
    let (whole, pieces) = (
      VietnameseOrder(name: "Lê Thị Hiền"), VietnameseOrder(name: "le\u{302} thi\u{323} hie\u{302}\u{300}n")
    )
    #expect(whole == pieces && !(whole < pieces) && !(pieces < whole))
  }

  @Test("A name of one word, none and figures have their places, too")
  func shortNames() {
    #expect(sorted(["Bình 10", "Lò Văn An", "An", "", "X-02"]) == ["", "Bình 10", "An", "Lò Văn An", "X-02"])
  }

  @Test("Given names stand as the Vietnamese collation of Unicode has them")
  func collation() {
    let vowels = ["a", "ă", "â", "e", "ê", "i", "o", "ô", "ơ", "u", "ư", "y"]
    let tones = ["", "\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]
    let names = ["B", "D", "Đ", "Gi", "H", "L", "N", "Ng", "T", "Th", "X", ""].flatMap { first in
      vowels.flatMap { vowel in tones.flatMap { tone in ["", "n", "ng"].map { first + vowel + tone + $0 } } }
    }
    #expect(names.count > 2500)
    let vietnamese = Locale(identifier: "vi_VN")
    let expected = names.sorted { $0.compare($1, locale: vietnamese) == .orderedAscending }
    #expect(sorted(names.reversed()) == expected)
  }
}
