package import Languages
internal import TrainingDomain
internal import WhatIf

/// The sentences about where a curve is flat, and which other limits hold there.
package struct FlatWords {
  private let report: FrontierReport

  /// Makes the sentences of a report.
  package init(_ report: FrontierReport) { self.report = report }

  /// Every stretch inside the curve, and then its end.
  package var sentences: [Wording] {
    report.frontier.stretches.flatMap(stretch) + (report.frontier.flat.map(end) ?? [])
  }

  private func stretch(_ stretch: FlatStretch) -> [Wording] {
    let first = report.printed(position: stretch.first)
    let last = report.printed(position: stretch.last)
    let rise = report.printed(position: stretch.risesBy)
    // Between two neighbouring positions there is none at which the curve could rise earlier.
    let after =
      stretch.risesBy == stretch.last + 1
      ? Wording(en: "from \(rise) on", vi: "từ \(rise)")
      : Wording(en: "after \(last), by \(rise) at the latest", vi: "sau \(last), chậm nhất là tại \(rise)")
    let flat = Wording(
      en: "From \(first) to \(last) more of it brings nothing; less is missing again \(after).",
      vi: "Từ \(first) đến \(last), tăng thêm không có tác dụng; số còn thiếu lại giảm \(after).")
    if stretch.isAxisAlone { return [flat, axisAlone] }
    var said = [flat] + stretch.limits.binding.map { binding($0, at: Wording(en: "at \(last)", vi: "tại \(last)")) }
    if stretch.limits.binding.isEmpty && stretch.limits.undecided.isEmpty {
      said.append(
        Wording(
          en: "No other limit holds there alone: it takes \(more) for the next head, or several limits taken away at "
            + "once.",
          vi: "Ở đó không giới hạn nào khác ràng buộc riêng lẻ: phải thêm \(more) mới đủ cho người tiếp theo, hoặc bỏ "
            + "nhiều giới hạn cùng lúc."))
    }
    return said + rest(stretch.limits)
  }

  private func end(_ flat: FlatEnd) -> [Wording] {
    let at = report.printed(position: flat.position)
    var said = [
      Wording(
        en: "From \(at) on more of it brings nothing more, yet heads are missing.",
        vi: "Từ \(at) trở đi, tăng thêm không còn tác dụng mà vẫn còn thiếu người.")
    ]
    said += flat.limits.binding.map { binding($0, at: nil) }
    if flat.limits.binding.isEmpty && flat.limits.undecided.isEmpty {
      said.append(
        Wording(
          en: "No other limit holds alone: who is missing cannot be trained in time, or several limits hold together.",
          vi: "Không giới hạn nào khác ràng buộc riêng lẻ: người còn thiếu không thể đào tạo kịp, hoặc nhiều giới hạn "
            + "cùng ràng buộc."))
    }
    return said + rest(flat.limits)
  }

  private func binding(_ relief: LiftedLimits.Relief, at place: Wording?) -> Wording {
    let limit = relief.limit.wording(in: report.problem)
    let value = report.grouped(relief.shortfall)
    let heads = report.grouped(relief.missing.count)
    let proof =
      relief.shortfall == relief.bound
      ? Wording(verbatim: "") : Wording(en: " (not proven)", vi: " (chưa chứng minh)")
    guard let place else {
      return Wording(
        en: "It is \(limit) that holds: without it alone \(value) is left\(proof), heads missing: \(heads)",
        vi: "Giới hạn ràng buộc là \(limit): chỉ cần bỏ giới hạn này thì còn \(value)\(proof), số người thiếu: \(heads)"
      )
    }
    return Wording(
      en: "There it is \(limit) that holds: \(place), without it alone \(value) is left\(proof), heads missing: "
        + "\(heads)",
      vi: "Ở đó, giới hạn ràng buộc là \(limit): \(place), chỉ cần bỏ giới hạn này thì còn \(value)\(proof), số người "
        + "thiếu: \(heads)")
  }

  /// What is proven where not even all other limits together hold anything back.
  private var axisAlone: Wording {
    Wording(
      en: "No other limit holds there, not even all of them together: it takes \(more) for the next head.",
      vi: "Ở đó không giới hạn nào khác ràng buộc, kể cả khi bỏ tất cả cùng lúc: phải thêm \(more) mới đủ cho người "
        + "tiếp theo.")
  }

  private var more: Wording {
    switch report.frontier.axis {
    case .money: Wording(en: "more money", vi: "kinh phí")
    case .seats: Wording(en: "more seats", vi: "suất học")
    case .years: Wording(en: "more years", vi: "năm")
    }
  }

  private func rest(_ limits: LiftedLimits) -> [Wording] {
    var said: [Wording] = []
    if !limits.idle.isEmpty {
      let idle = names(limits.idle)
      said.append(
        Wording(
          en: "Taken away alone, these change nothing: \(idle).",
          vi: "Bỏ riêng từng giới hạn sau không thay đổi gì: \(idle)."))
    }
    if !limits.undecided.isEmpty {
      let undecided = names(limits.undecided)
      said.append(
        Wording(
          en: "Whether these hold was not proven: \(undecided).",
          vi: "Chưa chứng minh được các giới hạn sau có ràng buộc hay không: \(undecided)."))
    }
    return said
  }

  private func names(_ limits: [OtherLimit]) -> Wording {
    limits.map { $0.wording(in: report.problem) }.joined(separator: Wording(verbatim: ", "))
  }
}
