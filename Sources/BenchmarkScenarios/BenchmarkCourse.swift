/// A course of the benchmark: the assumed catalogue of the shipped scenarios, written out so that the benchmark stays what it
/// is when the catalogue is corrected.
struct BenchmarkCourse: Sendable {
  let id: String
  /// The level awarded, `track/rung`.
  let awards: String
  let months: Int
  let workload: String
  let intakeMonths: [Int]
  let costVND: Int
  /// The rule on who may be sent, of `eligibility.yaml`; nil where anybody may.
  let rule: String?
  /// Whether seats are counted per intake or per year.
  let seatsPer: String
  /// Seats for every thousand officials.
  let seatsPerThousand: Int

  /// The course whose places the nation shares.
  static let shared = "advancedTheory"

  /// Seats by the head as in `Scenarios/lai-chau`.
  static let all = [
    BenchmarkCourse(
      id: "firstDegree", awards: "professional/bachelor", months: 30, workload: "0.3", intakeMonths: [9],
      costVND: 55_000_000, rule: "belowStandardDegree", seatsPer: "year", seatsPerThousand: 100),
    BenchmarkCourse(
      id: "master", awards: "professional/master", months: 24, workload: "0.3", intakeMonths: [9],
      costVND: 60_000_000, rule: "postgraduate", seatsPer: "year", seatsPerThousand: 30),
    BenchmarkCourse(
      id: "intermediateTheory", awards: "politicalTheory/intermediate", months: 12, workload: "0.25",
      intakeMonths: [3, 9], costVND: 10_000_000, rule: "theoryIntermediate", seatsPer: "intake", seatsPerThousand: 90),
    BenchmarkCourse(
      id: shared, awards: "politicalTheory/advanced", months: 18, workload: "0.25", intakeMonths: [9],
      costVND: 35_000_000, rule: "theoryAdvanced", seatsPer: "year", seatsPerThousand: 30),
    BenchmarkCourse(
      id: "jobPosition", awards: "jobPosition/trained", months: 1, workload: "0.2", intakeMonths: [6],
      costVND: 1_200_000, rule: nil, seatsPer: "year", seatsPerThousand: 270),
    BenchmarkCourse(
      id: "knowledgeUpdate", awards: "knowledgeUpdate/updated", months: 1, workload: "0.2", intakeMonths: [3, 9],
      costVND: 1_200_000, rule: nil, seatsPer: "intake", seatsPerThousand: 180),
    BenchmarkCourse(
      id: "leadershipTitle", awards: "titleStandard/met", months: 1, workload: "0.5", intakeMonths: [3, 9],
      costVND: 3_000_000, rule: nil, seatsPer: "intake", seatsPerThousand: 45),
  ]

  /// Seats for so many officials, at least one.
  func seats(for officials: Int) -> Int { max(1, (seatsPerThousand * officials + 500) / 1000) }
}
