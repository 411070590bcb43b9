import ArgumentParser
import Languages
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

  @OptionGroup var language: LanguageArguments

  func run() throws {
    let files = ScenarioTemplate.files(in: CommandLanguage.chosen).map { OutputFile(path: $0.path, text: $0.text) }
    try OutputFailure.reporting { try OutputFolder(folder, mayReplace: []).write(files) }
    Streams.say(
      Wording(
        en: "Wrote \(folder). Plan it with: trainplan plan \(folder)",
        vi: "Đã ghi \(folder). Lập kế hoạch bằng lệnh: trainplan plan \(folder) --language vi"))
  }
}
