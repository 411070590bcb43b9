import Foundation
import LanguageConformance
import Languages
import Testing

@Suite("The language of the commands")
struct LanguageTests {
  private static let commands = [
    "plan", "validate", "resolve", "export", "new", "roster import", "roster synthesize", "compare", "frontier", "cost",
    "marginal", "relax", "reserve", "explain",
  ]

  @Test("The help of every command is Vietnamese where asked, the option's place does not matter", arguments: commands)
  func help(command: String) throws {
    let program = try Program()
    defer { program.clean() }
    let words = command.split(separator: " ").map(String.init)
    for arguments in [
      ["help"] + words + ["--language", "vi"], words + ["--help", "--language=vi"],
      ["--language", "vi"] + words + ["--help"],
    ] {
      let process = try program.start(arguments)
      process.waitUntilExit()
      #expect(process.terminationStatus == 0)
      let help = try program.text(of: "stdout")
      #expect(help.hasPrefix("TỔNG QUAN: ") && help.contains("\nCÁCH DÙNG: trainplan \(command)"))
      #expect(help.contains("--language <ngôn-ngữ>"))
      expectVietnamese(help)
    }
  }

  @Test("The help of the program itself is Vietnamese where asked, and English by default")
  func ownHelp() throws {
    let program = try Program()
    defer { program.clean() }
    let help = try program.run("--help", "--language", "vi")
    #expect(help.output.contains("LỆNH CON:") && help.exitCode == 0)
    expectVietnamese(help.output)
    #expect(try program.run("--help").output.contains("SUBCOMMANDS:"))
  }

  @Test(
    "Errors of the command line are Vietnamese with the code they have in English",
    arguments: [
      ("plan", "Lỗi: Thiếu tham số '<kịch-bản>'"), ("fly", "Lỗi: Thừa tham số 'fly'"),
      ("plan x y z", "Lỗi: Thừa 2 tham số: 'y', 'z'"),
      ("plan x --frmat csv", "Lỗi: Không có tùy chọn '--frmat'. Có phải là '--format' không?"),
      ("plan x --format word", "Lỗi: Giá trị 'word' không hợp lệ cho '--format <dạng-in>'. Hãy ghi một trong"),
      ("plan x --time-limit", "Lỗi: Thiếu giá trị cho '--time-limit <số-giây>'"),
      ("plan x --no-output=1", "Lỗi: Tùy chọn '--no-output' không nhận giá trị, nhưng đã ghi '1'."),
      ("plan x --gap 2", "--gap phải là số từ 0 đến 1."), ("plan x --language fr", "Lỗi: Giá trị 'fr' không hợp lệ"),
      ("plan x --time-limit -1", "Lỗi"), ("plan x -q", "Lỗi: Không có tùy chọn '-q'"),
    ])
  func errors(line: String, said: String) throws {
    let program = try Program()
    defer { program.clean() }
    let arguments = line.split(separator: " ").map(String.init)
    let process = try program.start(["--language", "vi"] + arguments)
    process.waitUntilExit()
    #expect(process.terminationStatus == 64)
    let talk = try program.text(of: "stderr")
    #expect(talk.contains(said), "\(talk)")
    #expect(!talk.contains("Error:") && !talk.contains("Usage:"))
    expectVietnamese(talk)
  }

  @Test("A scenario is written, planned and refused in Vietnamese")
  func planning() throws {
    let program = try Program()
    defer { program.clean() }
    let written = try program.run("new", "one", "--language", "vi")
    #expect(written.exitCode == 0 && written.talk.hasPrefix("Đã ghi one."))
    let plan = try program.run("plan", "one", "--language", "vi")
    #expect(plan.exitCode == 0)
    expectVietnamese(plan.output)
    expectVietnamese(plan.talk)
    #expect(try program.text(of: "one/plan/plan.txt") == plan.output)
    #expect(try program.run("validate", "one", "--language", "vi").output == "Kịch bản lập kế hoạch được.\n")
    let refused = try program.run("plan", "nowhere", "--language", "vi")
    #expect(refused.exitCode == 2)
    expectVietnamese(refused.talk)
    let stopped = try program.run("plan", "one", "--time-limit", "0", "--language", "vi")
    #expect(stopped.exitCode == 4 || stopped.exitCode == 5)
    expectVietnamese(stopped.talk)
    let lost = try program.run("new", "one", "--language", "vi")
    #expect(lost.exitCode == 74)
    #expect(lost.talk.contains("ghi đè sẽ mất"))
    expectVietnamese(lost.talk)
  }

  @Test(
    "Shipped scenarios speak Vietnamese, with its figures and days",
    arguments: [
      "validate phong-tho", "validate muong-te", "validate xuan-hung", "validate lai-chau",
      "validate muong-te-in-lai-chau", "plan muong-te --no-output", "plan xuan-hung --no-output",
      "compare muong-te --variant less-money", "explain muong-te --official MT-019",
    ])
  func shipped(line: String) throws {
    var root = URL(filePath: #filePath)
    for _ in 0..<3 { root.deleteLastPathComponent() }
    let program = try Program()
    defer { program.clean() }
    var arguments = line.split(separator: " ").map(String.init)
    arguments[1] = root.appending(path: "Scenarios/\(arguments[1])").path
    let run = try program.run(arguments + ["--language", "vi"])
    #expect(run.exitCode == 0 && run.output.utf8.count > 20)
    expectVietnamese(run.output)
  }

  @Test("The language of the machine says nothing: only the option does")
  func environment() throws {
    let program = try Program()
    defer { program.clean() }
    let process = try program.start(
      ["validate", "nowhere"], environment: ["LANG": "vi_VN.UTF-8", "LC_ALL": "vi_VN.UTF-8"])
    process.waitUntilExit()
    #expect(try program.text(of: "stdout").hasSuffix("The scenario is refused.\n"))
  }

  private func expectVietnamese(_ text: String) {
    // Options keep their names and what is typed after them in every language; a folder drawn at random or a
    // fingerprint can spell a word.
    let words = text.replacing(#/[0-9a-f]{64}/#, with: "–").replacing(#/--[a-z][a-z-]*/#, with: "–").replacing(
      #/trainplan-[0-9A-F]+(-[0-9A-F]+)+/#, with: "–"
    ).replacing(#/mặc định: [0-9.]+/#, with: "–")
    #expect(LanguageFaults.faults(in: words, of: .vietnamese) == [], "\(text)")
  }
}
