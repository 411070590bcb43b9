import ArgumentParser
import Diagnostics
import Languages
import Reporting
import Scenarios

/// Brings an office's list into the canonical form of a roster.
struct RosterImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import",
    abstract: Wording(
      en: "Read an office's list of officials and write it as a roster; say what was understood.",
      vi: "Đọc danh sách trích ngang của cơ quan và ghi thành danh sách của kịch bản; nêu những gì đã hiểu."
    ).inChosenLanguage,
    discussion: CommandExample(
      Wording(
        en: "read a list and print it as a roster",
        vi: "đọc một danh sách và in thành danh sách của kịch bản"),
      "trainplan roster import Scenarios/muong-te/roster.csv"
    ).inChosenLanguage)

  @Argument(
    help: ArgumentHelp(
      Wording(
        en: "The list: CSV or an Excel workbook with English or Vietnamese headings, in one row or two.",
        vi: "Danh sách: tệp CSV hoặc Excel có tiêu đề tiếng Việt hoặc tiếng Anh, trên một hoặc hai dòng."),
      valueName: Wording(en: "list", vi: "danh-sách")), completion: .file())
  var list: String

  @OptionGroup var language: LanguageArguments

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "The sheet of a workbook; the first visible one with headings unless given.",
        vi: "Trang tính của tệp Excel; nếu không nêu thì là trang đầu tiên có tiêu đề."),
      valueName: Wording(en: "name", vi: "tên")))
  var sheet: String?

  @OptionGroup var output: TextOutput

  @Option(
    help: ArgumentHelp(
      Wording(
        en: "The scenario whose ids stand for names of units and groups.",
        vi: "Kịch bản có mã dùng thay cho tên đơn vị và nhóm."),
      valueName: Wording(en: "dir", vi: "thư-mục")))
  var scenario: String?

  func run() throws {
    let imported = RosterImport().read(file: list, sheet: sheet, scenario: scenario)
    Streams.say(imported.report.diagnostics)
    guard let text = imported.text else { throw ExitStatus.scenarioRefused.code }
    try output.write(text)
  }
}
