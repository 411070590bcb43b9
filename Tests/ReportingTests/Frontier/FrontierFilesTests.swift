import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("A frontier for programs")
struct FrontierFilesTests {
  private let report = SmallFrontier.report()

  private func rows(_ file: String) throws -> [[String]] {
    try #require(FrontierTables.tables(of: report).first { $0.file == file }).rows
  }

  @Test("The stretches' table has their ends, the shortfall, where it rises, and whether the axis alone holds")
  func stretches() throws {
    #expect(
      try rows("stretches.csv") == [
        ["0", "10000000", "1000000", "18000000", "false"], ["20000000", "25000000", "600000", "25000001", "true"],
        ["30000000", "35000000", "400000", "40000000", "false"],
      ])
  }

  @Test("The limits' table tells those that hold, those that do not and those not proven, stretch by stretch")
  func limits() throws {
    let rows = try rows("limits.csv")
    #expect(rows.count == 4 + 2 + 1 + 3)
    #expect(rows[0] == ["0", "10000000", "classMinimum", "degree", "true", "800000", "800000", "4"])
    #expect(rows[2] == ["0", "10000000", "yearlyShares", "budget", "false", "", "", ""])
    #expect(rows[3] == ["0", "10000000", "absence", "", "", "", "", ""])
    #expect(rows[7] == ["40000000", "", "money", "budget", "true", "150000", "150000", "1"])
  }

  @Test("The points' table leaves the figures of a point without plan empty, and marks the scenario's own")
  func points() throws {
    let rows = try rows("frontier.csv")
    #expect(rows[2].prefix(6) == ["20000000", "true", "optimal", "true", "600000", "600000"])
    #expect(rows[3].prefix(6) == ["40000000", "false", "gapReached", "false", "200000", "190000"])
    #expect(rows[4] == ["50000000", "false", "noPlan", "false", "", "", "", "", "", "", ""])
  }

  @Test("A point at which the search ended before it had a plan has a word of its own in the table and in JSON")
  func notReached() throws {
    let report = SmallFrontier.report(isCutShort: true)
    let table = try #require(FrontierTables.tables(of: report).first { $0.file == "frontier.csv" })
    #expect(table.rows[4] == ["50000000", "false", "notReached", "false", "", "", "", "", "", "", ""])
    let text = FrontierJSON.text(of: report)
    #expect(text.contains("\"notReached\"") && !text.contains("\"noPlan\""))
    #expect(try DocumentedFields().text(under: "frontier").contains("`notReached`"))
  }

  @Test("Every row of every table has as many cells as the table has columns")
  func widths() {
    for table in FrontierTables.tables(of: report) {
      #expect(!table.rows.isEmpty, "\(table.file)")
      for row in table.rows { #expect(row.count == table.columns.count, "\(table.file)") }
    }
  }

  @Test("JSON holds what the tables hold, and says that the curve is not proven as one point is not")
  func json() throws {
    let text = FrontierJSON.text(of: report)
    #expect(text.contains("\"proven\": false"))
    for part in ["\"risesBy\": 25000001", "\"axisAlone\": true", "\"yearlyShares\"", "\"headsMissing\": 1234"] {
      #expect(text.contains(part), "\(part)")
    }
    #expect(FrontierJSON.text(of: SmallFrontier.report(end: nil)).contains("\"flat\": null"))
    #expect(text == FrontierJSON.text(of: SmallFrontier.report(in: .vietnamese)))
  }

  @Test("Every field of the curve in JSON is documented, and nothing else is")
  func documented() throws {
    let paths = FieldPaths(of: FrontierJSON.value(of: report), dataNames: [:]).paths
    let words = Set(paths.flatMap { $0.split { ".[]".contains($0) }.map(String.init) })
    let documented = try DocumentedFields().text(under: "frontier").matches(of: #/`([A-Za-z0-9.\[\]]+)`/#)
    let known = Set(documented.flatMap { $0.output.1.split { ".[]".contains($0) }.map(String.init) })
    #expect(words.subtracting(known).sorted() == [])
    // The other way round, for every field that is named by its whole path.
    let named = documented.map { String($0.output.1) }.filter { $0.contains("[].") }
    #expect(named.count > 8)
    for path in named { #expect(paths.contains { $0 == path || $0.hasPrefix(path) }, "\(path)") }
  }
}
