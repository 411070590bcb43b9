import Foundation
import Testing

@Suite(
  "Workbooks read again by another library",
  .enabled(if: Openpyxl.isInstalled, "openpyxl is not installed (apt-get install python3-openpyxl)"))
struct WorkbookReadBackTests {
  /// Writes one plan as a folder and as a workbook.
  private func plan(_ scenario: String, _ options: String..., by program: Program) throws {
    for output in [["plan", "--format", "json"], ["plan.xlsx", "--format", "xlsx"]] {
      let run = try program.run(["plan", Program.shipped(scenario)] + options + ["--output"] + output)
      try #require(run.exitCode == 0, "\(run.talk)")
    }
  }

  /// What the check of `make workbook-check` finds, with the results stored in the workbook for those of LibreOffice.
  private func check(by program: Program) throws -> Program.Run {
    let script = URL(filePath: Program.shipped("../.ci/workbook_check.py")).standardizedFileURL.path
    return try program.runInShell(
      #""$python" "$script" plan/plan.json plan.xlsx"#,
      environment: ["python": Openpyxl.python ?? "", "script": script, "PYTHONIOENCODING": "utf-8"])
  }

  @Test("openpyxl finds the values of plan.json in the workbook", arguments: ["en", "vi"])
  func same(language: String) throws {
    let program = try Program()
    defer { program.clean() }
    try plan("muong-te", "--language", language, by: program)
    let run = try check(by: program)
    #expect(run.exitCode == 0, "\(run.talk)")
    // A check that compared nothing would find nothing either.
    for compared in [" nominations", " quotas", " blocked people", " money of a source", " planned of a target"] {
      #expect(run.output.contains(compared), "\(run.output)")
    }
  }

  @Test("It finds the staff moves of a variant and their money too")
  func moves() throws {
    let program = try Program()
    defer { program.clean() }
    try plan("muong-te", "--variant", "mixed", by: program)
    #expect(try program.text(of: "plan/plan.json").contains(#""kind": "hire""#))
    let run = try check(by: program)
    #expect(run.exitCode == 0, "\(run.talk)")
  }

  @Test(
    "A single value that differs is found and named",
    arguments: [
      (#""learners": "#, "quotas: all"), (#""spentVND": "#, "money of a source"), (#""planned": "#, "target"),
    ])
  func different(field: String, name: String) throws {
    let program = try Program()
    defer { program.clean() }
    try plan("muong-te", by: program)
    let text = try program.text(of: "plan/plan.json")
    let place = try #require(text.range(of: field)).upperBound
    // One digit more in front makes another number of any.
    try program.write(text.replacingCharacters(in: place..<place, with: "1"), to: "plan/plan.json")
    let run = try check(by: program)
    #expect(run.exitCode == 1, "\(run.output)")
    #expect(run.talk.contains(name), "\(run.talk)")
  }
}
