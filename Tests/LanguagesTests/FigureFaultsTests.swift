import LanguageConformance
import Languages
import Testing

@Suite("Figures that are not written as a language writes them")
struct FigureFaultsTests {
  @Test(
    "They are found",
    arguments: [
      "đến 2030-12-31", "khai giảng 2027-09", "đạt 97.5 %", "(0.15)", "có 3 đồng chí", "cử 9 người", "5 lượt học",
      "còn 1 lớp", "1 học viên",
    ])
  func found(text: String) { #expect(LanguageFaults.faults(in: text, of: .vietnamese).count == 1) }

  @Test(
    "What is written well, quoted or a part of a name is left alone",
    arguments: [
      "đến ngày 31/12/2030", "09/2027", "97,5 %", "2.996 lượt", "1.234.567 đồng", "03 đồng chí", "12 người",
      "46/9 người",
      "0 người", "giai đoạn 2026-2030", "ghi dạng '2026-09'", "`it:2026-12-31`", "XA-2026-12", "kết thúc năm 2030.",
      "5 lớpx", "số “3 người”",
    ])
  func leftAlone(text: String) { #expect(LanguageFaults.faults(in: text, of: .vietnamese) == []) }

  @Test("English has its point and no zero, but no day of a file")
  func english() {
    #expect(LanguageFaults.faults(in: "97.5 % of 3 people by 31 December 2030", of: .english) == [])
    #expect(LanguageFaults.faults(in: "by 2030-12-31", of: .english).count == 1)
  }
}
