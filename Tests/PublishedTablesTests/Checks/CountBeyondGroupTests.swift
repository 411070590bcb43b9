import Testing

@testable import PublishedTables

@Suite("Counts beyond their group")
struct CountBeyondGroupTests {
  @Test("A count above its group is found, with the base its share has")
  func fits() {
    let summary = SampleTable.changed {
      $0.count = Cell(71)
      $0.percent = SampleTable.number("92,21")
      $0.vsTarget = nil
      $0.vsBase = nil
    }
    #expect(
      summary.found == [
        "published-count: T, row 1: 71 is more than the whole group of 40; 92.21% is right for a base of 77"
      ])
  }

  @Test("Where no base gives the share, the nearest is named")
  func noneFits() {
    let summary = SampleTable.changed {
      $0.count = Cell(316)
      $0.percent = SampleTable.number("96,35")
      $0.vsTarget = nil
      $0.vsBase = nil
    }
    #expect(
      summary.found == [
        "published-count: T, row 1: 316 is more than the whole group of 40;"
          + " no base gives 96.35%, the nearest, 328, gives 96.34%"
      ])
  }

  @Test("A base of its own makes the row right")
  func ownBase() {
    let summary = SampleTable.changed {
      $0.count = Cell(60)
      $0.base = Cell(100)
    }
    #expect(summary.found == [])
  }
}
