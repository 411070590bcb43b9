internal import Languages
internal import TrainingDomain
public import WhatIf

/// Which limits hold a target back, as JSON; the fields are documented in `Documentation/Output.md`.
public enum TargetJSON {
  /// The answer as JSON text.
  public static func text(of report: QuestionReport<TargetExplanation>) -> String { value(of: report).text }

  static func value(of report: QuestionReport<TargetExplanation>) -> JSONValue {
    let answer = report.answer
    return .fields(
      report.heading + [
        ("target", .string(answer.target.rawValue)), ("missing", .integer(answer.missing)),
        (
          "reliefs",
          .array(
            answer.reliefs.map {
              .fields([
                ("limit", .string($0.limit.key)),
                ("name", .string(report.said($0.limit.wording(in: report.problem)))),
                ("relief", .integer($0.relief)), ("missing", .optional($0.missing)), ("proven", .bool($0.isProven)),
              ])
            })
        ),
        ("obstacles", ObstaclesJSON.value(of: answer.obstacles)),
      ])
  }
}
