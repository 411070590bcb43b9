internal import Languages
internal import TrainingDomain
public import WhatIf

/// Who gains if a limit is relaxed, as JSON; the fields are documented in `Documentation/Output.md`.
public enum LimitJSON {
  /// The answer as JSON text.
  public static func text(of report: QuestionReport<LimitExplanation>) -> String { value(of: report).text }

  static func value(of report: QuestionReport<LimitExplanation>) -> JSONValue {
    let answer = report.answer
    return .fields(
      report.heading + [
        ("limit", .string(answer.limit.key)), ("name", .string(report.said(answer.limit.wording(in: report.problem)))),
        ("step", .integer(answer.step)), ("relaxed", revised(answer.relaxed)), ("lifted", revised(answer.lifted)),
      ])
  }

  private static func revised(_ revised: Revised) -> JSONValue {
    switch revised {
    case .planned(let change, let isProven, _):
      .fields([("proven", .bool(isProven)), ("change", DifferenceJSON.value(of: change))])
    case .impossible, .stopped: .null
    }
  }
}
