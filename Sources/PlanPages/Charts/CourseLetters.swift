internal import Markup
internal import Reporting
internal import TrainingDomain

/// The letter and colour by which charts name a course: A for the first course anybody is sent on, and so on.
struct CourseLetters {
  /// What stands for a course.
  struct Mark: Hashable {
    let letter: String
    let colour: String
    let name: String
  }

  private let places: [Course.ID: Int]
  /// The marks in the order of the problem's courses.
  let marks: [Mark]

  init(_ report: PlanReport) {
    let sent = Set(report.result.quotas.map(\.course))
    let courses = report.problem.courses.filter { sent.contains($0.id) }
    places = Dictionary(
      courses.enumerated().map { ($0.element.id, $0.offset) }, uniquingKeysWith: { first, _ in first })
    marks = courses.enumerated().map { place, course in
      Mark(
        letter: Self.letter(place), colour: PagePalette.courses[place % PagePalette.courses.count].name,
        name: course.name)
    }
  }

  /// The mark of a course; nil where nobody is sent on it.
  subscript(_ course: Course.ID) -> Mark? { places[course].map { marks[$0] } }

  /// What the letters stand for.
  var legend: Markup { ChartLegend.markup(marks.map { ($0.colour, $0.letter, $0.name) }) }

  /// A to Z, then AA, AB and so on.
  static func letter(_ place: Int) -> String {
    let alphabet = Array("ABCDEFGHIJKLMNOPQRSTUVWXYZ")
    let (round, rest) = place.quotientAndRemainder(dividingBy: alphabet.count)
    return (round > 0 ? letter(round - 1) : "") + String(alphabet[rest])
  }
}
