import Diagnostics
import GLPK
import Languages
import RosterSummaries
import RosterSynthesis
import Testing
import TrainingDomain

@Suite("Tables that contradict themselves")
struct ConflictTests {
  private let leaders = OfficialGroup.ID("leaders")

  private func count(_ heads: Int, _ line: Int) -> PublishedCount {
    PublishedCount(Heads(heads), at: SourceLocation(file: "t.yaml", line: line, column: 3))
  }

  private func table(_ cells: [PublishedCell], _ relations: [SubsetRelation] = []) throws -> SummaryTable {
    let day = try #require(CalendarDate(year: 2026, month: 1, day: 1))
    return SummaryTable(
      officials: count(30, 1), reckonedOn: day, units: [SummaryUnit(id: "u", name: "U")],
      groups: [SummaryGroup(id: leaders, count: count(10, 2))], cells: cells, relations: relations)
  }

  private func reasons(_ table: SummaryTable) throws -> [Diagnostic] {
    switch try RosterSynthesis(solver: GLPKSolver()).roster(of: table) {
    case .roster: []
    case .refused(let reasons): reasons
    }
  }

  @Test("Twelve young ones of a group of ten are refused, both places named")
  func moreThanTheGroup() throws {
    let cell = PublishedCell(.under(age: 42), isExact: false, of: SummaryPlace(group: leaders), count(12, 5))
    let found = try reasons(try table([cell]))
    #expect(found.count == 1)
    #expect(
      found.first?.description
        == "t.yaml:5:3: error: these numbers cannot all be true: 'leaders' has 10 officials (t.yaml:2:3); "
        + "'under/42' of 'leaders': 12 (t.yaml:5:3) (correct one of them)")
    #expect(found.first?.text(in: .vietnamese).contains("'leaders' có 10 người (t.yaml:2:3)") == true)
  }

  @Test("A subset greater than its superset is refused with the relation")
  func greaterSubset() throws {
    let cells = [
      PublishedCell(.flag("a"), isExact: false, of: SummaryPlace(), count(8, 5)),
      PublishedCell(.flag("b"), isExact: false, of: SummaryPlace(), count(7, 6)),
      PublishedCell(.woman, isExact: false, of: SummaryPlace(), count(3, 7)),
    ]
    let relation = SubsetRelation(.flag("a"), among: .flag("b"), at: SourceLocation(file: "t.yaml", line: 9, column: 5))
    let message = try #require(try reasons(try table(cells, [relation])).first?.message.english)
    #expect(message.contains("t.yaml:5:3") && message.contains("t.yaml:6:3") && message.contains("t.yaml:9:5"))
    #expect(!message.contains("t.yaml:7:3"))
  }

  @Test("Cells that conflict only together are all named, and no other")
  func jointConflict() throws {
    // Of 30, 10 lead; 25 in all carry the flag, but of the leaders only 4: at most 24 can.
    let cells = [
      PublishedCell(.flag("a"), isExact: false, of: SummaryPlace(), count(25, 5)),
      PublishedCell(.flag("a"), isExact: false, of: SummaryPlace(group: leaders), count(4, 6)),
      PublishedCell(.flag("b"), isExact: false, of: SummaryPlace(), count(25, 7)),
    ]
    let found = try reasons(try table(cells))
    #expect(found.count == 1)
    let message = try #require(found.first?.message.english)
    for line in [1, 2, 5, 6] { #expect(message.contains("t.yaml:\(line):3"), "line \(line)") }
    #expect(!message.contains("t.yaml:7:3"))
    #expect(try reasons(try table([cells[0]])).isEmpty && reasons(try table([cells[1]])).isEmpty)
  }

  @Test("Two contradictions are both said")
  func twoConflicts() throws {
    let cells = [
      PublishedCell(.flag("a"), isExact: false, of: SummaryPlace(group: leaders), count(11, 5)),
      PublishedCell(.woman, isExact: false, of: SummaryPlace(), count(31, 6)),
    ]
    #expect(try reasons(try table(cells)).count == 2)
  }

  @Test("Groups that exclude each other and fill more than there are, are refused")
  func groupsTooLarge() throws {
    var table = try table([])
    table.groups.append(SummaryGroup(id: "heads", count: count(21, 3)))
    #expect(try reasons(table).count == 1)
    table.groups[1] = SummaryGroup(id: "heads", count: count(21, 3), overlaps: true)
    #expect(try reasons(table).isEmpty)
  }
}
