import ArgumentParser
import GLPK
import Planning
import Scenarios
import TrainingDomain
import WhatIf

/// Times what-ifs on scenarios already loaded and planned: a year's money more or less, planned again from the plan that is
/// there, in this process, on one thread, to the proof.
@main
struct TimeWhatIfs: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "time-what-ifs", abstract: "Time plans of changed budgets on scenarios that are loaded.")

  @Argument(help: "The scenarios' folders.")
  var folders: [String]

  @Option(help: "Percent by which a year's money is changed, one what-if for every year and source.")
  var percents = [-10, -5, 5, 10]

  @Option(help: "Seconds after which a what-if ends unproven.")
  var timeLimit = 20

  func run() throws {
    var all: [Duration] = []
    for folder in folders {
      let times = try times(of: folder)
      all += times.map(\.took)
      print(line(folder, times.map(\.took), proven: times.count(where: \.isProven)))
    }
    if folders.count > 1 { print(line("all", all)) }
  }

  private func times(of folder: String) throws -> [(took: Duration, isProven: Bool)] {
    guard let problem = ScenarioLoader().load(folder: folder).problem else {
      throw ValidationError("\(folder) is refused; trainplan validate says why.")
    }
    let options = PlanningOptions(timeLimit: .seconds(timeLimit))
    let replanning = Replanning(solver: GLPKSolver(), options: options)
    guard let first = try replanning.plan(problem) else { throw ValidationError("\(folder) has no plan.") }
    return try changes(of: problem).map { change in
      let clock = ContinuousClock()
      let begun = clock.now
      let plan = try replanning.plan(change.applied(to: problem), from: first.plan)
      return (begun.duration(to: clock.now), plan?.isProven ?? false)
    }
  }

  private func changes(of problem: PlanningProblem) -> [Change] {
    problem.sources.flatMap { source in
      problem.horizon.years.flatMap { year in
        percents.map { .money(source.id, year, by: Dong(source.limit(in: year).amount / 100 * $0)) }
      }
    }
  }

  private func line(_ name: String, _ times: [Duration], proven: Int? = nil) -> String {
    let sorted = times.map { Int($0 / .milliseconds(1)) }.sorted()
    guard let least = sorted.first, let greatest = sorted.last else { return "\(name): no money to change" }
    let says = proven.map { ", \($0) proven" } ?? ""
    return "\(name): \(sorted.count) what-ifs\(says), median \(sorted[sorted.count / 2]) ms, \(least) to \(greatest) ms"
  }
}
