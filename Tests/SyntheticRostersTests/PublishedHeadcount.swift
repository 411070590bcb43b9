import Testing
import TrainingDomain

/// A 2023 headcount printed in the Phong Thổ report, and how it is counted on a roster.
struct PublishedHeadcount: Sendable, CustomTestStringConvertible {
  /// Where it is printed: a table, or the text of part I.
  let table: String
  /// The row of the table.
  let row: String
  /// The group it is counted in.
  let group: String
  /// How many the report prints.
  let count: Int
  /// Whether a person counts.
  let counts: @Sendable (RosterPerson) -> Bool

  var testDescription: String { "\(table) row \(row): \(count) \(group)" }

  /// Every headcount of the three tables but the rating rows, which count person-times, and those of part I of the text.
  static let all: [PublishedHeadcount] = table01 + table02 + table03 + text

  static let table01 = rows(
    "Biểu 01", "cadres",
    [
      ("total", 190, { _ in true }), ("1", 190, hasUpperSecondary),
      ("2", 190, { $0.holds("professional", "vocational", "college", "bachelor", "master", "doctorate") }),
      ("2a", 121, hasDegree), ("3", 189, hasIntermediateTheory), ("4", 14, hasAdvancedTheory),
      ("5", 142, hasStateManagement), ("6", 178, meetsIT), ("7", 155, meetsLanguage), ("8", 190, isTrained),
      ("10", 30, isWoman), ("11", 88, isYoung),
    ])

  static let table02 = rows(
    "Biểu 02", "keyLeaders",
    [
      ("total", 60, { _ in true }), ("1", 60, { $0.holds("titleStandard", "met") }), ("2", 41, hasDegree),
      ("3", 13, hasAdvancedTheory), ("4", 42, hasStateManagement), ("5", 49, meetsIT), ("6", 46, meetsLanguage),
      ("7", 60, isTrained), ("9", 3, isWoman), ("10", 8, isYoung),
    ])

  static let table03 = rows(
    "Biểu 03", "civilServants",
    [
      ("total", 160, { _ in true }), ("1", 159, hasUpperSecondary), ("2", 102, hasDegree),
      ("3", 102, hasIntermediateTheory), ("4", 131, hasStateManagement), ("5", 98, meetsLanguage), ("6", 154, meetsIT),
      ("7", 160, isTrained),
    ])

  static let text =
    rows("part I", "cadres", [("women", 30, isWoman), ("minority", 168, isMinority)])
    + rows("part I", "keyLeaders", [("women", 3, isWoman), ("minority", 45, isMinority)])
    + rows("part I", "civilServants", [("women", 68, isWoman), ("minority", 122, isMinority)])

  private typealias Condition = @Sendable (RosterPerson) -> Bool

  private static func rows(
    _ table: String, _ group: String, _ figures: [(row: String, count: Int, counts: Condition)]
  ) -> [PublishedHeadcount] {
    figures.map { PublishedHeadcount(table: table, row: $0.row, group: group, count: $0.count, counts: $0.counts) }
  }

  private static let hasUpperSecondary: Condition = { $0.holds("generalEducation", "upperSecondary") }
  private static let hasDegree: Condition = { $0.holds("professional", "bachelor", "master", "doctorate") }
  private static let hasIntermediateTheory: Condition = { $0.holds("politicalTheory", "intermediate", "advanced") }
  private static let hasAdvancedTheory: Condition = { $0.holds("politicalTheory", "advanced") }
  private static let hasStateManagement: Condition = {
    $0.holds("stateManagement", "specialist", "principal", "senior")
  }
  private static let meetsIT: Condition = { $0.holds("it", "standard", "specialist") }
  private static let meetsLanguage: Condition = { $0.holds("foreignLanguage", "standard") }
  private static let isTrained: Condition = { $0.holds("jobPosition", "trained") }
  private static let isWoman: Condition = { $0["sex"] == "female" }
  private static let isMinority: Condition = { $0["ethnicity"] != "Kinh" }
  private static let isYoung: Condition = { person in
    guard let midYear = CalendarDate(year: 2023, month: 6, day: 30) else { return false }
    return person.age(on: midYear) < 42
  }
}
