import ArgumentParser
import Glibc
import Languages

/// The program: plans training for officials and proves how good the plan is.
@main
struct Trainplan: ParsableCommand {
  static let version = "0.1.0"

  static let configuration = CommandConfiguration(
    commandName: "trainplan",
    abstract: Wording(
      en: "Plan who is trained in what and when, at what cost, with a proof of how good the plan is.",
      vi: "Lập kế hoạch ai học gì, khi nào, tốn bao nhiêu, kèm chứng minh kế hoạch tốt đến đâu."
    ).inChosenLanguage,
    discussion: Wording(
      en: """
        A scenario is a folder with scenario.yaml and its tables; "trainplan new DIR" writes one to start from.
        Results go to standard output and into the plan folder, everything else to standard error.
        Exit codes: 0 done and proven, 2 scenario refused, 3 no plan keeps the rules, 4 stopped without a plan, \
        5 plan not proven best, 6 interrupted with the best plan so far, 64 wrong usage, 70 a fault of this program, 74 output not written.
        """,
      vi: """
        Một kịch bản là một thư mục có scenario.yaml và các bảng của nó; lệnh "trainplan new THƯ-MỤC" ghi một kịch bản mẫu.
        Kết quả in ra đầu ra chuẩn và ghi vào thư mục kế hoạch, còn lại in ra luồng thông báo.
        Mã kết thúc: 0 xong và đã chứng minh, 2 kịch bản không được chấp nhận, 3 không kế hoạch nào giữ đúng quy tắc, \
        4 dừng khi chưa có kế hoạch, 5 kế hoạch chưa được chứng minh là tốt nhất, 6 bị ngắt, có kế hoạch tốt nhất đến lúc đó, 64 dùng lệnh sai, 70 lỗi của chương trình, \
        74 không ghi được kết quả.
        """
    ).inChosenLanguage,
    version: version,
    subcommands: [
      PlanCommand.self, ValidateCommand.self, ResolveCommand.self, ExportCommand.self, NewCommand.self,
      RosterCommand.self, CompareCommand.self, FrontierCommand.self, CostCommand.self, MarginalCommand.self,
      RelaxCommand.self, ReserveCommand.self, ExplainCommand.self,
    ])

  @OptionGroup var language: LanguageArguments

  /// Runs the command; in Vietnamese the argument parser's own words are translated before they are printed.
  static func main() {
    // A reader who leaves, such as head, or a limit on the size of files is an output that cannot be written, and reported.
    signal(SIGPIPE, SIG_IGN)
    signal(SIGXFSZ, SIG_IGN)
    _ = Interruption.ofProgram
    do {
      var command = try parseAsRoot()
      try command.run()
    } catch {
      guard CommandLanguage.chosen == .vietnamese, !ParserWords.isForPrograms(CommandLine.arguments) else {
        exit(withError: error)
      }
      let text = ParserWords.vietnamese(of: fullMessage(for: error))
      let code = exitCode(for: error)
      if code.isSuccess { print(text) } else if !text.isEmpty { Streams.say(Wording(verbatim: text)) }
      exit(withError: code)
    }
  }
}
