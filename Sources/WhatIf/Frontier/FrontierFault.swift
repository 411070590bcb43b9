public import Languages
public import TrainingDomain

/// Why an axis cannot be followed in a problem.
public enum FrontierFault: Error, Hashable, Sendable {
  /// The scenario has no such source.
  case unknownSource(FundingSource.ID)
  /// The source has no money in any year, so there is nothing to scale.
  case noMoney(FundingSource.ID)
  /// The scenario offers no such course.
  case unknownCourse(Course.ID)
  /// The course has no seat limit.
  case noSeatLimit(Course.ID)

  /// The fault in words.
  public var wording: Wording {
    switch self {
    case .unknownSource(let id):
      Wording(en: "the scenario has no source '\(id)'", vi: "kịch bản không có nguồn kinh phí '\(id)'")
    case .noMoney(let id):
      Wording(
        en: "source '\(id)' has no money in any year, so there is nothing to scale; --pooled puts it in one pot",
        vi: "nguồn '\(id)' không có kinh phí năm nào nên không có gì để nhân; --pooled gộp thành một khoản chung")
    case .unknownCourse(let id):
      Wording(en: "the scenario offers no course '\(id)'", vi: "kịch bản không mở khóa học '\(id)'")
    case .noSeatLimit(let id):
      Wording(en: "course '\(id)' has no seat limit", vi: "khóa học '\(id)' không giới hạn suất học")
    }
  }
}
