import ArgumentParser
import Languages
import RosterTemplates
import Scenarios

/// Writes a scenario to start from.
struct NewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "new",
    abstract: Wording(
      en: "Write a commented scenario that can be planned as it stands.",
      vi: "Ghi một kịch bản mẫu có chú thích, lập kế hoạch được ngay."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(en: "write a scenario to start from", vi: "ghi một kịch bản mẫu để bắt đầu"),
      "trainplan new my-commune"
    ).inChosenLanguage)

  @Argument(
    help: ArgumentHelp(
      Wording(
        en: "The folder to make; it must not exist, or be empty.", vi: "Thư mục cần tạo; phải chưa có, hoặc còn trống."),
      valueName: Wording(en: "folder", vi: "thư-mục")), completion: .directory)
  var folder: String

  @Flag(
    help: ArgumentHelp(
      Wording(
        en: "Write an empty roster workbook with drop-down lists in the place of the example officials.",
        vi: "Ghi tệp Excel danh sách trống có danh mục chọn sẵn, thay cho các cán bộ ví dụ.")))
  var xlsx = false

  @OptionGroup var language: LanguageArguments

  func run() throws {
    if xlsx { return try runForWorkbook() }
    let files = ScenarioTemplate.files(in: CommandLanguage.chosen).map { OutputFile(path: $0.path, text: $0.text) }
    try OutputFailure.reporting { try OutputFolder(folder, mayReplace: []).write(files) }
    Streams.say(
      Wording(
        en: "Wrote \(folder). Plan it with: trainplan plan \(folder)",
        vi: "Đã ghi \(folder). Lập kế hoạch bằng lệnh: trainplan plan \(folder) --language vi"))
  }

  private func runForWorkbook() throws {
    let language = CommandLanguage.chosen
    let name = ScenarioTemplate.workbookName
    let (path, text) = ScenarioTemplate.scenarioOfWorkbook(in: language)
    guard let problem = ScenarioTemplate.problem(in: language) else { return }
    try OutputFailure.reporting {
      do {
        let roster = OutputFile(path: name, bytes: try RosterTemplate(of: problem, in: language).bytes())
        try OutputFolder(folder, mayReplace: []).write([OutputFile(path: path, text: text), roster])
      } catch let fault as RosterTemplateFault {
        throw OutputFailure(writing: name, fault)
      }
    }
    Streams.say(
      Wording(
        en: "Wrote \(folder). Fill in \(folder)/\(name), then plan it with: trainplan plan \(folder)",
        vi:
          "Đã ghi \(folder). Điền \(folder)/\(name), rồi lập kế hoạch bằng lệnh: trainplan plan \(folder) --language vi"
      ))
  }
}
