import Languages
import Reporting
import Testing
import TrainingDomain

@Suite("Attainment in the documents' words")
struct AttainmentLineTests {
  private func line(
    _ count: Int, _ base: Int, _ percents: Int..., comparator: Target.Comparator = .atLeast,
    convention: AttainmentLine.Convention = .exactCounts
  ) throws -> AttainmentLine {
    let targets = percents.map { Fraction($0).asPercent }
    return try #require(
      AttainmentLine(
        count: Heads(count), of: Heads(base), targets: targets, comparator: comparator, convention: convention))
  }

  @Test("A line reads as the report has it, in Vietnamese and in English")
  func words() throws {
    let degree = try line(121, 190, 100)
    #expect(
      degree.text("có trình độ đại học trở lên", in: .vietnamese)
        == "63,68%/100% có trình độ đại học trở lên, đạt 63,68% mục tiêu đề ra")
    #expect(degree.text("with a degree", in: .english) == "63.68%/100% with a degree, 63.68% of the target attained")
  }

  @Test("A range has two attainments, that of the lower bound first")
  func range() throws {
    let young = try line(8, 60, 35, 40)
    #expect(young.text("", in: .vietnamese) == "13,33%/35% - 40%, đạt 38,10% - 33,33% mục tiêu đề ra")
    #expect(young.text("", in: .english) == "13.33%/35% - 40%, 38.10% - 33.33% of the target attained")
    #expect(young.cell(in: .vietnamese) == "38,10 - 33,33")
  }

  @Test("Attainment is not capped, and large numbers are grouped")
  func uncapped() throws {
    #expect(try line(30, 190, 15).cell(in: .vietnamese) == "105,26")
    #expect(try line(9, 10, 2).text("", in: .vietnamese) == "90%/2%, đạt 4.500% mục tiêu đề ra")
    #expect(try line(9, 10, 2).cell(in: .english) == "4,500.00")
  }

  @Test("Tables keep two decimals; the text leaves them away from whole numbers only")
  func zeros() throws {
    let rated = try line(112, 122, 100)
    #expect(rated.text("", in: .vietnamese) == "91,80%/100%, đạt 91,80% mục tiêu đề ra")
    #expect(try line(42, 60, 100).text("", in: .vietnamese) == "70%/100%, đạt 70% mục tiêu đề ra")
    #expect(try line(42, 60, 100).cell(in: .vietnamese) == "70,00")
  }

  @Test("A target that must be exceeded keeps its sign")
  func moreThan() throws {
    #expect(
      try line(21, 25, 80, comparator: .moreThan).text("", in: .english) == "84%/>80%, 105% of the target attained")
  }

  @Test("Half a hundredth is rounded up")
  func halfUp() throws {
    #expect(try line(159, 160, 100).cell(in: .vietnamese) == "99,38")
    #expect(try line(131, 160, 100).cell(in: .vietnamese) == "81,88")
  }

  @Test("The running text divides percentages already rounded")
  func conventions() throws {
    // Of the report's text: degrees, advanced theory and women among cadres, degrees and advanced theory of key leaders.
    let cases = [
      (121, 190, 50, "127,37", "127,36"), (14, 190, 10, "73,68", "73,70"), (30, 190, 15, "105,26", "105,27"),
      (41, 60, 70, "97,62", "97,61"), (13, 60, 30, "72,22", "72,23"), (88, 190, 50, "92,63", "92,64"),
    ]
    for (count, base, target, exact, rounded) in cases {
      #expect(try line(count, base, target).cell(in: .vietnamese) == exact)
      #expect(try line(count, base, target, convention: .roundedPercentages).cell(in: .vietnamese) == rounded)
    }
  }

  @Test("Nobody, or a target of nothing, has no attainment")
  func nothing() {
    #expect(AttainmentLine(count: .zero, of: .zero, targets: [.one]) == nil)
    #expect(AttainmentLine(count: 1, of: 1, targets: [.zero]) == nil)
    #expect(AttainmentLine(count: 1, of: 1, targets: []) == nil)
  }
}
