import Testing
import TrainingDomain

@testable import PublishedTables

@Suite("Consistent tables")
struct ConsistentTableTests {
  @Test("A random consistent table gives no finding, and one cell changed gives one", arguments: 1...200)
  func random(seed: Int) throws {
    var random = SeededGenerator(seed: seed)
    let fromCounts = random.chance(50)
    let (before, now) = (random.number(40...400), random.number(40...400))
    let rows = (1...6).map { Self.row("\($0)", before, now, fromCounts, &random) }
    var table = QualityTable(id: "t", title: "T", baseTotal: before, total: now, rows: rows)
    #expect(PublishedSummary(tables: [table]).found == [], "seed \(seed)")
    let index = random.number(0...5)
    Self.spoil(&table.rows[index], &random)
    let found = PublishedSummary(tables: [table]).found
    #expect(found.count == 1, "seed \(seed): \(found)")
    #expect(found.first?.contains("row \(index + 1):") == true, "seed \(seed)")
  }

  /// A row of counts between a tenth of the group and the whole, printed half up under one convention.
  private static func row(
    _ id: String, _ before: Int, _ now: Int, _ fromCounts: Bool, _ random: inout SeededGenerator
  ) -> QualityRow {
    var row = QualityRow(id: id)
    let (old, new) = (random.number((before / 10 + 1)...before), random.number((now / 10 + 1)...now))
    let share = Fraction.percent(new, of: now) ?? .zero
    let base = Fraction.percent(old, of: before) ?? .zero
    let target = PrintedNumber(rounding: Fraction(random.number(5...100)), decimals: 2)
    let printed = [base, share].map { PrintedNumber(rounding: $0, decimals: 2) }
    let (above, below) = fromCounts ? (share, base) : (printed[1].value, printed[0].value)
    row.baseCount = Cell(old)
    row.basePercent = Cell(printed[0])
    row.target = Cell(PrintedSpan(target))
    row.count = Cell(new)
    row.percent = Cell(printed[1])
    row.vsTarget = Cell(PrintedSpan(quotient(above, target.value)))
    row.vsBase = Cell(quotient(above, below))
    return row
  }

  private static func quotient(_ above: Fraction, _ below: Fraction) -> PrintedNumber {
    PrintedNumber(rounding: (above.divided(by: below) ?? .zero) * Fraction(100), decimals: 2)
  }

  /// Moves one printed quotient by more than the conventions can differ.
  private static func spoil(_ row: inout QualityRow, _ random: inout SeededGenerator) {
    let shift = Fraction(random.number(10...60))
    if random.chance(50), let cell = row.vsTarget?.value.numbers.first {
      row.vsTarget = Cell(PrintedSpan(PrintedNumber(rounding: cell.value + shift, decimals: 2)))
    } else if let cell = row.vsBase?.value {
      row.vsBase = Cell(PrintedNumber(rounding: cell.value + shift, decimals: 2))
    }
  }

  @Test("A percentage changed where the quotients come from the counts gives one finding", arguments: 1...200)
  func percentage(seed: Int) {
    var random = SeededGenerator(seed: seed)
    let (before, now) = (random.number(40...400), random.number(40...400))
    var row = Self.row("1", before, now, true, &random)
    let shift = Fraction(random.number(2...9))
    if random.chance(50), let cell = row.basePercent?.value {
      row.basePercent = Cell(PrintedNumber(rounding: cell.value + shift, decimals: 2))
    } else if let cell = row.percent?.value {
      row.percent = Cell(PrintedNumber(rounding: cell.value + shift, decimals: 2))
    }
    let table = QualityTable(id: "t", title: "T", baseTotal: before, total: now, rows: [row])
    let found = PublishedSummary(tables: [table]).found
    #expect(found.count == 1 && found[0].hasPrefix("published-share"), "seed \(seed): \(found)")
  }
}
