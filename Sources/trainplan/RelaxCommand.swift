import ArgumentParser
import GLPK
import Languages
import LinearModel
import Planning
import TrainingDomain
import WhatIf

struct RelaxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "relax")
  @OptionGroup var input: ScenarioArguments
  @OptionGroup var search: PlanArguments
  @OptionGroup var language: LanguageArguments
  @Option var relaxing: [String] = []
  func run() throws {
    let scenario = try ScenarioInput(input)
    let interruption = Interruption()
    let options = search.options(cancelledBy: interruption.flag, talk: ProgressTalk())
    let clock = ContinuousClock()
    let t = clock.now
    let kinds = relaxing.isEmpty ? RelaxationKind.allCases : relaxing.compactMap(RelaxationKind.init(rawValue:))
    let a = try SmallestChangeSearch(solver: GLPKSolver(), options: options, kinds: kinds).change(of: scenario.problem)
    print(clock.now - t)
    guard let a else { return }
    print(a.before.value(of: .shortfall) as Any, a.cheapest.relaxations, a.cheapest.shortfall, a.cheapest.shortfallBound, a.cheapest.price, a.cheapest.priceBound, a.promised, a.after?.value(of: .shortfall) as Any, a.isProven)
  }
}
