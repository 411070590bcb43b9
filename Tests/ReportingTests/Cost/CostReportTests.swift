import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("The report of the least money")
struct CostReportTests {
  private func cells(of start: String, in text: String) throws -> [String] {
    let line = try #require(text.split(separator: "\n").first { $0.contains(start) }, "\(text)")
    return line.split(separator: " ").map(String.init)
  }

  @Test("Each year stands with what is needed, granted, carried in and lacking, and so does the total")
  func years() throws {
    let text = CostText.text(of: SmallQuestions.cost())
    #expect(text.contains("The least money that meets the target: 35,000,003 đồng."))
    #expect(try cells(of: "training budget  2026", in: text).suffix(4) == ["25,000,001", "26,000,001", "0", "0"])
    // A million is left of the first year and carried over.
    let second = try cells(of: "training budget  2027", in: text).suffix(4)
    #expect(second == ["10,000,002", "2,000,000", "1,000,000", "7,000,002"])
    #expect(try cells(of: "total", in: text).suffix(3) == ["35,000,003", "28,000,001", "7,000,002"])
  }

  @Test("A total that is proven is called the least, one that is not stands beside what no plan is below")
  func proof() {
    let proven = CostText.text(of: SmallQuestions.cost())
    #expect(proven.contains("no plan attains this for less") && !proven.contains("Not proven"))
    let open = CostText.text(of: SmallQuestions.cost(least: 30_000_000))
    #expect(open.contains("for less than 30,000,000 đồng") && open.contains("Not proven: the search was ended early."))
    #expect(!open.contains("That is also the least"))
  }

  @Test("Where no money suffices that is said only if it is proven, with the heads still missing")
  func unmet() {
    let proven = CostText.text(of: SmallQuestions.cost(shortfall: 200_000, bound: 200_000))
    #expect(proven.contains("No money suffices to meet the target."))
    #expect(proven.contains("misses 1 heads, weighted shortfall 200,000"))
    #expect(proven.contains("The least money for it: 35,000,003 đồng."))
    let open = CostText.text(of: SmallQuestions.cost(shortfall: 200_000, bound: 0))
    #expect(open.contains("none is ruled out") && !open.contains("No money suffices"))
  }

  @Test("What is not proven is told as the best found so far")
  func soFar() {
    let dearer = CostText.text(of: SmallQuestions.cost(least: 30_000_000))
    #expect(dearer.contains("The least money found so far that meets the target: 35,000,003 đồng."))
    let unmet = CostText.text(of: SmallQuestions.cost(shortfall: 200_000, bound: 200_000, least: 30_000_000))
    #expect(unmet.contains("The best that can be attained misses 1 heads, weighted shortfall 200,000."))
    #expect(unmet.contains("The least money found so far for it: 35,000,003 đồng."))
    // No plan that misses as much costs less, which says nothing of those that miss less.
    let open = CostText.text(of: SmallQuestions.cost(shortfall: 200_000, bound: 100_000))
    #expect(open.contains("No money suffices") && open.contains("The best found so far misses 1 heads"))
    #expect(open.contains("The least money found so far for it: 35,000,003 đồng."))
    #expect(!open.contains("can be attained") && !open.contains("for less.") && !open.contains("cheapest plan"))
    #expect(!open.contains("least needed"))
    let vietnamese = CostText.text(of: SmallQuestions.cost(shortfall: 200_000, bound: 100_000, in: .vietnamese))
    #expect(vietnamese.contains("Mức tốt nhất tìm được đến nay còn thiếu"))
    #expect(vietnamese.contains("Kinh phí ít nhất tìm được đến nay cho mức đó: 35.000.003 đồng."))
  }

  @Test("JSON and the table say the same figures, and what is lacking is that of each year")
  func files() throws {
    let report = SmallQuestions.cost(least: 30_000_000)
    let json = CostJSON.text(of: report)
    for part in [
      "\"meetsTargets\": true", "\"totalVND\": 35000003", "\"boundVND\": 30000000", "\"grantedVND\": 28000001",
      "\"missingVND\": 7000002", "\"status\": \"timeLimit\"", "\"carriedVND\": 1000000",
    ] { #expect(json.contains(part), "\(part)") }
    let table = try #require(CostTables.tables(of: report).first { $0.file == "cost.csv" })
    #expect(
      table.rows == [
        ["budget", "2026", "25000001", "26000001", "0", "0"],
        ["budget", "2027", "10000002", "2000000", "1000000", "7000002"],
      ])
    #expect(CostTables.tables(of: report).map(\.file) == ["cost.csv", "targets.csv", "blocked.csv"])
    for table in CostTables.tables(of: report) {
      for row in table.rows { #expect(row.count == table.columns.count, "\(table.file)") }
    }
  }

  @Test(
    "The Vietnamese text has Vietnamese words and numbers, the English one English",
    arguments: [(0, 0, 35_000_003), (200_000, 200_000, 35_000_003), (200_000, 0, 30_000_000)])
  func languages(shortfall: Int, bound: Int, least: Int) {
    let names = ["training budget", SmallPlan.target.name, SmallPlan.problem.title, "Nguyễn Thị Mẫu"]
    for language in [Language.vietnamese, .english] {
      let text = CostText.text(of: SmallQuestions.cost(shortfall: shortfall, bound: bound, least: least, in: language))
      #expect(text.contains(language == .vietnamese ? "35.000.003" : "35,000,003"))
      let said = names.reduce(text) { $0.replacing($1, with: "…") }
      #expect(LanguageFaults.faults(in: said, of: language) == [])
    }
  }
}
