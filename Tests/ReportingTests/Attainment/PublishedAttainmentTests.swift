import Languages
import Reporting
import Testing
import TrainingDomain

@Suite("Published attainments")
struct PublishedAttainmentTests {
  /// A row of Biểu 01–03 of the Phong Thổ report: the count of 2023, its base, the targets and "so sánh năm 2023/Đề án".
  struct Row: Sendable, CustomTestStringConvertible {
    let id: String
    let count: Int
    let base: Int
    let targets: [Int]
    let printed: String
    let convention: AttainmentLine.Convention
    let fault: (right: String, reason: String)?

    init(
      _ id: String, _ count: Int, _ base: Int, _ targets: [Int], _ printed: String,
      _ convention: AttainmentLine.Convention = .exactCounts, fault: (right: String, reason: String)? = nil
    ) {
      (self.id, self.count, self.base, self.targets) = (id, count, base, targets)
      (self.printed, self.convention, self.fault) = (printed, convention, fault)
    }

    var testDescription: String { id }
  }

  @Test("Every attainment of the three tables is printed as they print it, or its fault is named", arguments: rows)
  func table(row: Row) throws {
    let line = try #require(
      AttainmentLine(
        count: Heads(row.count), of: Heads(row.base), targets: row.targets.map { Fraction($0).asPercent },
        convention: row.convention))
    let cell = line.cell(in: .vietnamese)
    #expect(cell == row.fault?.right ?? row.printed, "\(row.fault?.reason ?? row.id)")
    #expect((cell == row.printed) == (row.fault == nil), "\(row.fault?.reason ?? row.id)")
  }

  /// Ratings count person-times of two years: 382, 122 and 328 (I-16). Two cells divide rounded percentages.
  private static let rows = [
    Row("01/1", 190, 190, [100], "100,00"),
    Row("01/2", 190, 190, [100], "100,00"),
    Row("01/2a", 121, 190, [50], "127,37"),
    Row("01/3", 189, 190, [100], "99,47"),
    Row("01/4", 14, 190, [10], "73,68"),
    Row("01/5", 142, 190, [70], "106,77"),
    Row("01/6", 178, 190, [100], "93,68"),
    Row("01/7", 155, 190, [100], "81,58"),
    Row("01/8", 190, 190, [100], "100,00"),
    Row("01/9", 355, 382, [95], "97,82"),
    Row("01/9a", 36, 382, [5], "188,40", .roundedPercentages),
    Row(
      "01/10", 30, 190, [15], "100,00",
      fault: ("105,26", "I-19: the table caps it at 100,00, as it caps no other attainment")),
    Row("01/11", 88, 190, [50], "92,63"),
    Row("02/1", 60, 60, [100], "100,00"),
    Row("02/2", 41, 60, [70], "97,62"),
    Row("02/3", 13, 60, [30], "72,22"),
    Row("02/4", 42, 60, [100], "70,00"),
    Row("02/5", 49, 60, [100], "81,67"),
    Row("02/6", 46, 60, [100], "76,67"),
    Row("02/7", 60, 60, [100], "100,00"),
    Row("02/8", 112, 122, [100], "91,80"),
    Row("02/9", 3, 60, [5], "100,00"),
    Row(
      "02/10", 8, 60, [35, 40], "38,00 - 33,25",
      fault: ("38,10 - 33,33", "I-20: the table divides 13,3 instead of 13,33")),
    Row("03/1", 159, 160, [100], "99,38"),
    Row("03/2", 102, 160, [80], "79,69"),
    Row("03/3", 102, 160, [70], "91,07"),
    Row("03/4", 131, 160, [100], "81,88"),
    Row("03/5", 98, 160, [100], "61,25"),
    Row("03/6", 154, 160, [100], "96,25"),
    Row("03/7", 160, 160, [100], "100,00"),
    Row(
      "03/8", 316, 328, [90], "107,06",
      fault: ("107,05", "I-16, I-23: the table divides 96,35, but 316 of 328 is 96,34")),
    Row("03/8a", 33, 328, [5], "201,20", .roundedPercentages),
  ]
}
