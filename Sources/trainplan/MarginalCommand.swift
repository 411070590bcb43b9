import ArgumentParser
import GLPK
import Languages
import LinearModel
import Planning
import TrainingDomain
import WhatIf

struct MarginalCommand: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "marginal")
  @OptionGroup var input: ScenarioArguments
  @OptionGroup var search: PlanArguments
  @OptionGroup var language: LanguageArguments
  @Option var reach = 16
  func run() throws {
    let scenario = try ScenarioInput(input)
    let interruption = Interruption()
    var options = search.options(cancelledBy: interruption.flag, talk: ProgressTalk())
    options.progress = nil
    let clock = ContinuousClock()
    let t = clock.now
    let a = try MarginalSearch(solver: GLPKSolver(), options: options, step: 10_000_000, reach: reach).values(of: MarginalLimit.all(of: scenario.problem), in: scenario.problem)
    print(clock.now - t)
    guard let a else { return }
    print(a.isProven, a.values.count)
    for v in a.values where v.gain != 0 || v.loss != 0 || v.lastGain > 0 { print(v.limit, v.now, v.gain, v.more?.cost as Any, v.loss, v.less?.cost as Any, v.alike, v.lastGain, v.isRangeProven) }
  }
}
