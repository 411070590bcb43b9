import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("A plan in Vietnamese")
struct VietnamesePlanTests {
  /// What the sample's scenario says of its own, which no report translates.
  private let data = [
    "Xã Mường Tè, a small plan", "small", "more-money", "first degree", "degree", "training budget", "women",
    "made up for the test", "trainplan", "The cost of a learner is assumed.",
  ]

  @Test("No English word stands in the text, whatever the search came to", arguments: PlanningResult.Status.allCases)
  func words(status: PlanningResult.Status) {
    let result = SmallPlan.result(status: status, lastBound: status == .optimal ? 42 : 30)
    var text = PlanText.text(of: SmallPlan.report(result, in: .vietnamese))
    for part in data { text = text.split(separator: part, omittingEmptySubsequences: false).joined(separator: "–") }
    #expect(LanguageFaults.faults(in: text, of: .vietnamese) == [])
    // Any other English word would show by its plain letters; these syllables are Vietnamese.
    let syllables = ["chung", "danh", "gian", "kinh", "minh", "sang", "thay", "theo", "trong", "xong"]
    let plain = text.split { !$0.isLetter }.filter { $0.utf8.count > 3 && $0.utf8.allSatisfy { $0 < 128 } }
    #expect(plain.filter { !syllables.contains($0.lowercased()) } == [])
  }

  @Test("The tables speak the words of the documents, with their numbers")
  func tables() {
    let text = PlanText.text(of: SmallPlan.report(in: .vietnamese))
    for words in [
      "Chỉ tiêu", "Có mặt", "Cần có", "Còn thiếu", "Đạt mục tiêu đề ra", "Kinh phí (triệu đồng)", "Học viên",
      "80%/100%", "35.000.003", "25,0", "09/2026  first degree: 03 học viên, 01 lớp, đến ngày 28/02/2027",
      "Kiểm tra độc lập: đã kiểm tra lại 24 quy tắc trên 02 lượt cử đi học, không phát hiện sai sót.",
    ] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("A gap has a decimal comma, and a bound on a condition says which")
  func gap() {
    let text = PlanText.text(of: SmallPlan.report(SmallPlan.result(status: .timeLimit, lastBound: 30), in: .vietnamese))
    #expect(text.contains("28,572%"))
    #expect(text.contains("Chưa chứng minh là tốt nhất: hết thời gian"))
  }

  @Test("JSON and the tables for programs are the same in both languages")
  func programs() {
    let (english, vietnamese) = (SmallPlan.report(), SmallPlan.report(in: .vietnamese))
    #expect(PlanJSON.text(of: english) == PlanJSON.text(of: vietnamese))
    #expect(PlanTables.text(of: english) == PlanTables.text(of: vietnamese))
  }

  @Test("A resolved problem says conditions and refusals in Vietnamese")
  func resolved() {
    let text = ResolvedProblemJSON.text(
      of: SmallPlan.fullProblem, prospects: SmallPlan.prospects, notOffered: [], diagnostics: [], in: .vietnamese)
    #expect(text.contains("\"words\": \"là đảng viên chính thức\""))
    #expect(text.contains("\"reasons\": [\"có quyết định trước không cử đi\"]"))
    #expect(!text.contains("full Party member"))
  }
}
