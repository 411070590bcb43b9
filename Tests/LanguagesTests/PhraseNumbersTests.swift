import Languages
import Testing

@Suite("Numbers in wordings")
struct PhraseNumbersTests {
  @Test(
    "A count has its zero below ten in Vietnamese, and marks at thousands in both languages",
    arguments: [(0, "0", "0"), (1, "1", "01"), (9, "9", "09"), (10, "10", "10"), (2996, "2,996", "2.996")])
  func counts(number: Int, english: String, vietnamese: String) {
    #expect(Wording(en: "\(count: number)", vi: "\(count: number)") == Wording(en: "\(english)", vi: "\(vietnamese)"))
  }

  @Test("A whole number has marks at thousands, and no zero before it")
  func whole() {
    #expect(Wording(en: "\(whole: 7)", vi: "\(whole: 7)") == Wording(verbatim: "7"))
    #expect(Wording(en: "\(whole: -1_234_567)", vi: "\(whole: -1_234_567)").vietnamese == "-1.234.567")
  }

  @Test("A number of the solver has a decimal point in English and a decimal comma in Vietnamese")
  func decimals() {
    #expect(Wording(en: "\(0.25)", vi: "\(0.25)") == Wording(en: "0.25", vi: "0,25"))
  }
}
