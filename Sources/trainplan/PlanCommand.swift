import ArgumentParser
import GLPK
import Languages
import LinearModel
import PlanAudit
import Planning
import Reporting
import TrainingDomain

/// Makes the best plan of a scenario, checks it, prints it and writes its folder.
struct PlanCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "plan", abstract: "Make the best plan of a scenario and write it to its plan folder.")

  @OptionGroup var input: ScenarioArguments
  @OptionGroup var search: PlanArguments

  @Option(help: "How the plan is printed.")
  var format = ReportFormat.text

  @Option(help: ArgumentHelp("The plan folder; SCENARIO/plan unless given.", valueName: "folder"))
  var output: String?

  @Flag(help: "Print the plan only.")
  var noOutput = false

  func validate() throws {
    if noOutput && output != nil { throw ValidationError("--output and --no-output exclude each other.") }
  }

  func run() throws {
    let scenario = try ScenarioInput(input, refusedInJSON: format == .json)
    if let note = scenario.publishedNote { Streams.say(note.text(in: .english)) }
    let folder = noOutput ? nil : OutputFolder(output ?? input.scenario + "/plan", mayReplace: PlanFiles.names)
    try OutputFailure.reporting { try folder?.check() }
    let (result, plan) = try PlanSearch(search, format).plan(scenario.problem)
    let report = PlanReport(
      problem: scenario.problem, result: result,
      context: ReportContext(
        version: Trainplan.version, audit: try AuditGate.record(of: plan, result, scenario.problem)))
    // The folder first: a reader who closes the pipe must not cost the plan.
    let written = Result { try folder?.write(PlanFiles.files(of: report)) }
    try Streams.result(PlanFiles.text(of: report, in: format))
    try OutputFailure.reporting { try written.get() }
    if result.status != .optimal { throw ExitStatus.notProven.code }
  }
}
