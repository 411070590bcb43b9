public import Languages

extension BlockingReason {
  /// The reason as a clause of a sentence, in every language, with the identifiers of levels and courses.
  public var wording: Wording { wording(level: { "\($0)" }, course: { "\($0)" }, condition: \.wording) }

  /// The reason as a clause of a sentence, with the names that a problem gives levels and courses.
  public func wording(in problem: PlanningProblem) -> Wording {
    wording(
      level: { "“\(problem.fullName(of: $0))”" }, course: { "“\(problem.name(of: $0))”" },
      condition: { $0.wording(in: problem) })
  }

  private func wording(
    level name: (Level) -> String, course title: (Course.ID) -> String,
    condition words: (EligibilityCondition) -> Wording
  ) -> Wording {
    switch self {
    case .pinnedOut:
      return Wording(en: "a decision taken beforehand forbids the course", vi: "đã có quyết định không cử đi học")
    case .serviceLeft(let months):
      return Wording(
        en: "not more than \(months) months of service left when classes open",
        vi: "thời gian công tác còn lại không quá \(months) tháng khi mở lớp")
    case .serviceEnds:
      return Wording(en: "service ends before the course completes", vi: "nghỉ hưu trước khi khóa học kết thúc")
    case .commitment(let months):
      return Wording(
        en: "service ends before the commitment of \(months) months after the course is served",
        vi: "nghỉ hưu trước khi thực hiện hết cam kết công tác \(months) tháng sau khóa học")
    case .overAge(let women, let men):
      return Wording(
        en: "over age: the course admits up to \(Self.ages(women, men, "women", "men"))",
        vi: "quá tuổi: khóa học nhận đến \(Self.ages(women, men, "nữ", "nam")) tuổi")
    case .underAge(let women, let men):
      return Wording(
        en: "under age: the course admits from \(Self.ages(women, men, "women", "men"))",
        vi: "chưa đủ tuổi: khóa học nhận từ \(Self.ages(women, men, "nữ", "nam")) tuổi")
    case .notPartyMember(let standing):
      return standing == .full
        ? Wording(en: "not a full Party member", vi: "chưa là đảng viên chính thức")
        : Wording(en: "not a Party member", vi: "chưa là đảng viên")
    case .lacks(let level, let cause):
      guard let cause else {
        return Wording(
          en: "\(name(level)) must be held before, and no course in time gives it",
          vi: "phải có \(name(level)) trước, nhưng không khóa học nào cấp kịp")
      }
      let why = cause.wording(level: name, course: title, condition: words)
      return Wording(
        en: "\(name(level)) must be held before, and cannot be: \(why)",
        vi: "phải có \(name(level)) trước, nhưng không thể: \(why)")
    case .condition(let condition):
      return Wording(
        en: "the condition is not met: \(words(condition))", vi: "không đạt điều kiện: \(words(condition))")
    case .noAlternative(let missing):
      return Wording(
        en: "none of the alternatives is met: \(Self.list(missing, words))",
        vi: "không đạt phương án nào: \(Self.list(missing, words))")
    case .studiesTooLong(let day):
      return Wording(en: "studies for it, but only until \(day)", vi: "đang học nhưng đến ngày \(day) mới xong")
    case .overloaded:
      return Wording(
        en: "with the courses in progress the workload exceeds the whole",
        vi: "cộng với khóa đang học thì vượt quá toàn bộ thời gian làm việc")
    case .courseTooLong(let course, let months, let start, let first):
      return Wording(
        en:
          "the course \(title(course)) takes \(months) months: it would have to start by \(start), and starts in \(first)",
        vi:
          "khóa \(title(course)) kéo dài \(months) tháng: phải bắt đầu muộn nhất tháng \(start), nhưng đến tháng \(first) mới mở"
      )
    case .notMeantFor(let condition):
      return Wording(
        en: "the course is not meant for this post: \(words(condition))",
        vi: "khóa học không dành cho vị trí này: \(words(condition))")
    case .notOffered:
      return Wording(en: "no course offered gives the level", vi: "không có khóa học nào cấp trình độ này")
    }
  }

  private static func ages(_ women: Int, _ men: Int, _ womenWord: String, _ menWord: String) -> String {
    women == men ? "\(women)" : "\(women) (\(womenWord)) / \(men) (\(menWord))"
  }

  private static func list(
    _ missing: [[EligibilityCondition]], _ words: (EligibilityCondition) -> Wording
  ) -> Wording {
    missing.map { $0.map(words).joined(separator: Wording(en: " and ", vi: " và ")) }
      .joined(separator: Wording(en: ", or ", vi: ", hoặc "))
  }
}
