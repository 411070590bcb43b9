import LanguageConformance
import Languages
import Testing

@Suite("Wordings")
struct WordingTests {
  private let label = Wording(en: "course 'it'", vi: "khóa học 'it'")

  @Test("A wording put into another stands there in that side's language")
  func nested() {
    let wording = Wording(en: "\(label) has \(3) seats", vi: "\(label) có \(3) suất học")
    #expect(wording.text(in: .english) == "course 'it' has 3 seats")
    #expect(wording.text(in: .vietnamese) == "khóa học 'it' có 3 suất học")
  }

  @Test("Wordings are joined in each language")
  func joined() {
    let choice = [label, Wording(verbatim: "x")].joined(separator: Wording(en: " or ", vi: " hoặc "))
    #expect(choice == Wording(en: "course 'it' or x", vi: "khóa học 'it' hoặc x"))
    #expect([Wording]().joined(separator: label) == Wording(verbatim: ""))
  }

  @Test("Words of the other language are found, quotations left alone")
  func faults() {
    #expect(LanguageFaults.faults(of: label) == [])
    #expect(LanguageFaults.faults(of: Wording(en: "'the' name", vi: "tên “of” 'the'")) == [])
    #expect(LanguageFaults.faults(of: Wording(en: "the name", vi: "the tên")).count == 1)
    #expect(LanguageFaults.faults(of: Wording(en: "the tên", vi: "tên")).count == 1)
    #expect(LanguageFaults.faults(of: Wording(verbatim: "two words")).count == 1)
    #expect(LanguageFaults.faults(of: Wording(verbatim: "12 %")) == [])
    #expect(LanguageFaults.foreignWords(in: "a course's price in đồng", of: .english) == [])
  }
}
