import ArgumentParser
import Diagnostics
import GLPK
import Languages
import LinearModel
import Reporting
import RosterSummaries
import RosterSynthesis
import Scenarios
import TrainingDomain

/// Makes a roster that adds up to a summary table.
struct RosterSynthesizeCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "synthesize",
    abstract: Wording(
      en: "Make a roster of artificial officials that adds up exactly to a summary table.",
      vi: "Lập danh sách cán bộ giả định có tổng khớp đúng với biểu tổng hợp."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "make people who add up to the table of a commune",
        vi: "lập danh sách người giả định khớp với biểu của một xã"),
      "trainplan roster synthesize Scenarios/xuan-hung/summary.yaml"
    ).inChosenLanguage)

  @Argument(
    help: ArgumentHelp(
      Wording(en: "The YAML file of the summary table.", vi: "Tệp YAML của biểu tổng hợp."),
      valueName: Wording(en: "summary", vi: "biểu-tổng-hợp")), completion: .file())
  var summary: String

  @OptionGroup var language: LanguageArguments

  @OptionGroup var output: TextOutput

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "The units file to write; none unless given.", vi: "Tệp đơn vị cần ghi; nếu không nêu thì không ghi."),
      valueName: Wording(en: "file", vi: "tệp")))
  var units: String?

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "The seed of what the table leaves open; the table's own unless given.",
        vi: "Số khởi đầu để chọn những gì biểu để ngỏ; nếu không nêu thì lấy số của biểu."),
      valueName: Wording(en: "seed", vi: "số")))
  var seed: UInt64?

  func run() throws {
    let loaded = SummaryLoader().load(file: summary)
    Streams.say(loaded.report.diagnostics)
    guard let table = loaded.table else { throw ExitStatus.scenarioRefused.code }
    let outcome = try SolverFault.reporting { () throws(SolverError) in
      try RosterSynthesis(solver: GLPKSolver()).roster(of: table, seed: seed)
    }
    switch outcome {
    case .refused(let reasons):
      Streams.say(reasons)
      throw ExitStatus.scenarioRefused.code
    case .roster(let officials):
      let text = RosterWriter.text(
        of: officials,
        tracks: table.tracks.map(\.id).filter { track in
          table.cells.contains { if case .level(let level) = $0.trait { level.track == track } else { false } }
        })
      if let units {
        try OutputText.write(RosterWriter.text(of: table.units.map { WorkUnit(id: $0.id, name: $0.name) }), to: units)
      }
      try output.write(text)
    }
  }
}
