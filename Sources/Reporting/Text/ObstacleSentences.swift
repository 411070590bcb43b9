package import Languages
package import TrainingDomain

/// What is said of an unmet target before its blocked officials are listed.
package struct ObstacleSentences {
  private let obstacles: TargetObstacles
  private let target: Target

  /// Makes the sentences of a target and what keeps it from being met.
  package init(_ obstacles: TargetObstacles, _ target: Target) {
    self.obstacles = obstacles
    self.target = target
  }

  /// The sentences in order.
  package var all: [Wording] {
    guard target.level != nil else { return [summary, staffing] }
    return [summary, outOfReach, losses, attainable, wayOut].compactMap { $0 }
  }

  private var summary: Wording {
    Wording(
      en: "needed \(obstacles.required) of \(obstacles.population), planned \(obstacles.planned), "
        + "missing \(obstacles.missing)",
      vi: "cần \(obstacles.required)/\(obstacles.population) người, kế hoạch đạt \(count: obstacles.planned) người, "
        + "còn thiếu \(count: obstacles.missing) người")
  }

  private var staffing: Wording {
    Wording(
      en: "no course fills a post: it takes recruitment, transfer or reassignment",
      vi: "đào tạo không lấp được vị trí trống: cần tuyển dụng, tiếp nhận hoặc điều động")
  }

  /// What is named where all must hold a level and some may not be sent, yet stay (domain, I-9).
  private var outOfReach: Wording? {
    guard target.threshold == .one else { return nil }
    let gates = obstacles.blocked.compactMap { group -> (months: Int, heads: Heads)? in
      guard case .serviceLeft(let months) = group.reason.root else { return nil }
      return (months, group.heads)
    }
    guard let months = gates.map(\.months).max() else { return nil }
    let heads = gates.map(\.heads).reduce(.zero, +)
    let people = Wording(
      en: heads == 1 ? "1 official has" : "\(count: heads) officials have", vi: "\(count: heads) đồng chí")
    return Wording(
      en: "100 % is out of reach: \(people) at most \(months) months of service left when classes open, "
        + "yet in post on \(target.due)",
      vi: "không thể đạt 100%: \(people) còn không quá \(months) tháng công tác khi mở lớp, "
        + "nhưng đến ngày \(target.due) vẫn tại chức")
  }

  private var losses: Wording? {
    let blocked = obstacles.lostToBlocked
    let parts = [
      part(blocked...blocked, en: "people who cannot be trained", vi: "không thể cử học"),
      part(obstacles.lostToPlaces, en: "seats, classes, absence and workload", vi: "suất học, lớp và vắng mặt"),
      part(obstacles.lostToMoney, en: "money", vi: "kinh phí"),
      part(obstacles.lostToOthers, en: "other targets and aims", vi: "chỉ tiêu và mục tiêu khác"),
    ].compactMap { $0 }
    guard !parts.isEmpty else { return nil }
    let all = parts.joined(separator: Wording(verbatim: ", "))
    return Wording(en: "lost to \(all)", vi: "thiếu do \(all)")
  }

  private var attainable: Wording {
    let free = figure(obstacles.withoutMoneyLimits)
    let alone = figure(obstacles.alone)
    return Wording(
      en: "most attainable: \(min(obstacles.required, obstacles.eligible)) by eligibility alone, \(free.english) with "
        + "money without limit, \(alone.english) as the only target",
      vi: "tối đa có thể đạt: \(min(obstacles.required, obstacles.eligible)) nếu chỉ xét điều kiện, "
        + "\(free.vietnamese) nếu không hạn chế kinh phí, \(alone.vietnamese) nếu chỉ có chỉ tiêu này")
  }

  private var wayOut: Wording? {
    guard obstacles.blocked.contains(where: \.reason.isAboutService) else { return nil }
    return Wording(
      en: "who has too little service left can be counted out only by transfer or reassignment, early retirement or "
        + "recruitment in the place",
      vi: "với người không đủ thời gian công tác, chỉ có thể điều động, bố trí lại, cho nghỉ hưu trước tuổi "
        + "hoặc tuyển dụng thay thế")
  }

  private func part(_ lost: ClosedRange<Heads>, en cause: String, vi vietnamese: String) -> Wording? {
    guard lost.upperBound > .zero else { return nil }
    if lost.lowerBound == lost.upperBound {
      return Wording(en: "\(cause): \(lost.lowerBound)", vi: "\(vietnamese): \(count: lost.lowerBound) người")
    }
    return Wording(
      en: "\(cause): \(lost.lowerBound) to \(lost.upperBound)",
      vi: "\(vietnamese): từ \(count: lost.lowerBound) đến \(count: lost.upperBound) người")
  }

  private func figure(_ heads: AttainableHeads) -> Wording {
    heads.isProven
      ? Wording(en: "\(heads.attained)", vi: "\(heads.attained)")
      : Wording(
        en: "\(heads.attained) to \(heads.bound) (not proven)",
        vi: "\(heads.attained) đến \(heads.bound) (chưa chứng minh)")
  }
}
