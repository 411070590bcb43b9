import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("Rows of quality tables")
struct QualityRowTests {
  @Test("A row prints what row 2a of Biểu 01 prints")
  func degreeOfCadres() {
    let row = row((48, 183), demanded: [50], (121, 190))
    #expect(
      texts(of: row) == ["2", "đại học trở lên", "48", "26,23", "50,00", "121", "63,68", "127,37", "242,80", ""])
  }

  @Test("A range target has two attainments, that of the lower bound first")
  func range() {
    let row = row((14, 54), demanded: [35, 40], (8, 60))
    #expect(
      texts(of: row)
        == ["2", "đại học trở lên", "14", "25,93", "35,00 - 40,00", "8", "13,33", "38,10 - 33,33", "51,43", ""])
  }

  @Test("A share that nobody bore at the start is compared with nothing")
  func nobodyAtStart() {
    #expect(texts(of: row((0, 54), demanded: [50], (8, 60)))[8].isEmpty)
  }

  @Test("An empty body has no shares")
  func emptyBody() {
    let row = row((0, 0), demanded: [50], (0, 0))
    #expect(texts(of: row) == ["2", "đại học trở lên", "0", "", "50,00", "0", "", "", "", ""])
  }

  @Test("A thousand is written with the mark of each language")
  func marks() {
    let row = row((1234, 2000), demanded: [], (1234, 2000))
    #expect(row.cells[2].text(in: .vietnamese) == "1.234")
    #expect(row.cells[2].text(in: .english) == "1,234")
    #expect(row.cells[3].text(in: .english) == "61.70")
  }

  private func row(_ baseline: (Int, Int), demanded: [Int], _ planned: (Int, Int)) -> QualityRow {
    QualityRow(
      subject: .target("T"), ordinal: 2, name: Wording(verbatim: "đại học trở lên"), baseline: tally(baseline),
      demanded: demanded.map { Fraction($0).asPercent }, planned: tally(planned), notes: [], provenance: nil)
  }

  private func tally(_ figures: (count: Int, of: Int)) -> StructureCount.Tally {
    StructureCount.Tally(population: Heads(figures.of), count: Heads(figures.count))
  }

  private func texts(of row: QualityRow) -> [String] { row.cells.map { $0.text(in: .vietnamese) } }
}
