public import Languages
public import TrainingDomain

extension RefusalReason {
  /// The reason as a clause of a sentence, with the identifiers of what it speaks of.
  public var wording: Wording {
    switch self {
    case .noIntakeInTime:
      Wording(
        en: "no intake completes within the horizon", vi: "không có đợt khai giảng nào hoàn thành trong kỳ kế hoạch")
    case .nothingNew:
      Wording(
        en: "the course awards nothing the official does not hold or study for already",
        vi: "khóa học không cấp gì ngoài những bậc cán bộ đã có hoặc đang học")
    case .leavesBeforeCompletion:
      Wording(en: "service ends before the course completes", vi: "thôi công tác trước khi khóa học hoàn thành")
    case .leavesBeforeCommitment(let months):
      Wording(
        en: "service ends before the commitment of \(months) months after the course is served",
        vi: "thôi công tác trước khi phục vụ đủ \(months) tháng cam kết sau khóa học")
    case .condition(let condition):
      Wording(
        en: "the condition is not met: \(condition.wording)", vi: "không đáp ứng điều kiện: \(condition.wording)")
    case .lacks(let level):
      Wording(
        en: "\(level) must be held before, and no earlier course can give it",
        vi: "phải có \(level) từ trước, mà không khóa học nào trước đó cấp được")
    case .pinnedOut: Wording(en: "a pin forbids it", vi: "có quyết định trước không cử đi")
    case .notYetInPost: Wording(en: "not yet in post", vi: "chưa được tuyển dụng")
    case .overloaded:
      Wording(
        en: "with the courses in progress the workload exceeds the whole",
        vi: "cộng với các khóa đang học thì vượt quá toàn bộ thời gian làm việc")
    }
  }
}

extension RefusalReason {
  /// The reason as a clause of a sentence that names levels, groups and units as a problem does.
  public func wording(in problem: PlanningProblem) -> Wording {
    switch self {
    case .lacks(let level):
      let name = problem.fullName(of: level)
      return Wording(
        en: "“\(name)” must be held before, and no earlier course can give it",
        vi: "phải có “\(name)” từ trước, mà không khóa học nào trước đó cấp được")
    case .condition(let condition):
      let words = condition.wording(in: problem)
      return Wording(en: "the condition is not met: \(words)", vi: "không đáp ứng điều kiện: \(words)")
    default: return wording
    }
  }

  /// The reason's name for programs.
  public var code: String {
    switch self {
    case .noIntakeInTime: "noIntakeInTime"
    case .nothingNew: "nothingNew"
    case .leavesBeforeCompletion: "leavesBeforeCompletion"
    case .leavesBeforeCommitment: "leavesBeforeCommitment"
    case .condition: "condition"
    case .lacks: "lacks"
    case .pinnedOut: "pinnedOut"
    case .notYetInPost: "notYetInPost"
    case .overloaded: "overloaded"
    }
  }
}

extension RefusalReason: CustomStringConvertible {
  /// The reason in English.
  public var description: String { wording.english }
}
