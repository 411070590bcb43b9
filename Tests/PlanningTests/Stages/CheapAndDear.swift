import LinearModel
import TrainingDomain

@testable import Planning

/// Places of two courses of which at least `7/2` are needed: the cheap ones run out.
struct CheapAndDear {
  let model: LinearModel
  let objective: StageObjective

  init() {
    var model = LinearModel(name: "places")
    let cheap = model.addVariable("cheap", upper: 2, kind: .integer)
    let dear = model.addVariable("dear", upper: 9, kind: .integer)
    model.addConstraint("needed", [Term(2, cheap), Term(2, dear)], lower: 7)
    model.objective = Objective(.minimize, [Term(1, cheap), Term(3, dear)])
    self.model = model
    objective = StageObjective(stage: .cost, terms: [(1, cheap), (3, dear)], constant: 0)
  }

  /// A search of it that has not begun.
  func aim(by solver: any MILPSolver, start: [Double]? = nil, knownBound: Double? = nil) -> AimSearch {
    AimSearch(
      model, objective, by: solver, within: Deadline(after: nil), options: SolveOptions(start: start),
      knownBound: knownBound)
  }
}
