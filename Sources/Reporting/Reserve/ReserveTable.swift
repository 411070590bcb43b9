internal import TrainingDomain
public import WhatIf

/// The reserve list as a table, a row for each official in line; the next offer stands first for people to be hired.
public enum ReserveTable {
  /// The table.
  public static func table(of report: QuestionReport<ReserveList>) -> CSVTable {
    CSVTable(
      file: "reserve.csv",
      columns: [
        "course", "intake", "nominees", "order", "official", "name", "givenUp", "alike", "holders", "missing",
        "costVND",
      ],
      rows: report.answer.lines.flatMap { line in
        offers(line)
          + line.successors.enumerated().map { position, one in
            [
              line.place.course.rawValue, line.place.intake.description,
              line.nominees.map(\.rawValue).joined(separator: ";"), "\(position + 1)", one.official.rawValue,
              report.name(one.official), one.givenUp.map { "\($0.course) \($0.intake)" }.joined(separator: ";"),
              "\(one.alike)", "\(one.change.targets.map(\.holders).reduce(0, +))",
              "\(one.change.targets.map(\.missing).reduce(0, +))", "\(one.change.cost)",
            ]
          }
      })
  }

  /// Whoever takes the next offer takes the place of one to be hired, and nothing changes.
  private static func offers(_ line: ReserveList.Line) -> [[String]] {
    guard line.recruits != nil else { return [] }
    let nominees = line.nominees.map(\.rawValue).joined(separator: ";")
    return [
      [line.place.course.rawValue, line.place.intake.description, nominees, "offer", nominees, "", ""]
        + ["1", "0", "0", "0"]
    ]
  }
}
