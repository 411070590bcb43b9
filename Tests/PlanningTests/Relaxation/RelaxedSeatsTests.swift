import PlanAudit
import Testing
import TrainingDomain

@testable import Planning

@Suite struct RelaxedSeatsTests {
  /// A small problem with levers in which every unit has one seat a year on every course.
  private func problem(seed: Int, more: [Relaxation] = []) -> PlanningProblem {
    var problem = RandomStaffing.problem(seed: seed)
    problem.courses = problem.courses.map { course in
      var course = course
      let years = more.compactMap { relaxation -> YearlyHeads? in
        guard case .seats(course.id, 0, let year?, let learners) = relaxation else { return nil }
        return YearlyHeads(year: year, heads: 1 + learners)
      }
      course.seats = [SeatLimit(period: .year, scope: .eachUnit, learners: 1, byYear: years)]
      return course
    }
    return problem
  }

  @Test(arguments: 1...60)
  func `seats of a unit give way for whoever works there when the course starts`(seed: Int) throws {
    let trial = RelaxationTrial(problem: problem(seed: seed))
    guard let answer = try trial.cheapest([.seats]) else { return }
    let changed = problem(seed: seed, more: answer.relaxations)
    #expect(PlanAudit(changed).findings(in: answer.plan) == [], "seed \(seed)")
    #expect(try trial.least(in: changed) == answer.shortfall, "seed \(seed)")
  }
}
