internal import Languages
internal import TrainingDomain
internal import WhatIf

/// What the limits are worth in words and aligned tables.
public enum MarginalText {
  /// The values as text.
  public static func text(of report: MarginalReport) -> String {
    [heading(report), table(report), targets(report), remarks(report)].filter { !$0.isEmpty }.joined(separator: "\n")
  }

  private static func heading(_ report: MarginalReport) -> String {
    let title = TextTable.oneLine(report.problem.title)
    let values = report.values
    let step = PrintedAmountWording.dong(values.step)
    let missing = values.base.result.targets.map(\.shortfall).reduce(.zero, +)
    let shortfall = PrintedAmountWording.whole(values.base.value(of: .shortfall) ?? 0)
    let cost = PrintedAmountWording.whole(values.base.value(of: .cost) ?? 0)
    let lines = [
      Wording(
        en: "What one step more and one step less of every limit changes, each found by planning again.",
        vi: "Thêm hoặc bớt một bước của từng giới hạn thì thay đổi gì; mỗi con số là kết quả lập lại kế hoạch."),
      Wording(
        en: "A step is \(step) of money, one seat, one post, or one learner less in the least of a class; up to "
          + "\(values.reach) steps were looked at.",
        vi:
          "Một bước là \(step) kinh phí, một suất học, một biên chế, hoặc bớt một người trong sĩ số tối thiểu của lớp; "
          + "xét đến \(values.reach) bước."),
      Wording(
        en: "As it stands: weighted shortfall \(shortfall), heads missing \(missing), least cost at that \(cost) đồng.",
        vi:
          "Hiện trạng: số còn thiếu theo trọng số \(shortfall), còn thiếu \(count: missing) lượt người, kinh phí ít nhất khi đó "
          + "\(cost) đồng."),
    ]
    return ([title, String(repeating: "=", count: TextTable.width(title))] + lines.map(report.said))
      .map { $0 + "\n" }.joined()
  }

  private static func table(_ report: MarginalReport) -> String {
    guard !report.telling.isEmpty else { return "" }
    let heads: [(Wording, TextTable.Side)] = [
      (Wording(en: "limit", vi: "Giới hạn"), .left), (Wording(en: "now", vi: "Hiện nay"), .right),
      (Wording(en: "step more: shortfall", vi: "Thêm một bước: số còn thiếu"), .right),
      (Wording(en: "targets met", vi: "Chỉ tiêu đạt"), .right),
      (Wording(en: "cost, đồng", vi: "Kinh phí (đồng)"), .right),
      (Wording(en: "same for steps", vi: "Như nhau trong số bước"), .right),
      (Wording(en: "last step that gains", vi: "Bước cuối còn tác dụng"), .right),
      (Wording(en: "step less: shortfall", vi: "Bớt một bước: số còn thiếu"), .right),
      (Wording(en: "targets met", vi: "Chỉ tiêu đạt"), .right),
    ]
    var table = TextTable(heads, in: report.language)
    for value in report.telling {
      table.add([
        report.said(LimitWording(problem: report.problem).words(for: value.limit)),
        PrintedAmount.grouped(value.now, in: report.language), span(value.more, report),
        signed(value.more?.targetsMet, report), signed(value.more?.cost?.amount, report), alike(value.range, report),
        lastGain(value.range), span(value.less, report), signed(value.less?.targetsMet, report),
      ])
    }
    return table.text()
  }

  /// Which targets a step moves, a line for every limit and direction.
  private static func targets(_ report: MarginalReport) -> String {
    let words = LimitWording(problem: report.problem)
    var lines: [String] = []
    for value in report.telling {
      for effect in [value.more, value.less].compactMap(\.self) where !effect.targets.isEmpty {
        let moved = effect.targets.map { change in
          let unit = change.unit.map { " (\(words.name(of: $0)))" } ?? ""
          return "\(words.name(of: change.target))\(unit) \(signed(change.missing, report))"
        }
        let way =
          effect.amount > 0
          ? Wording(en: "a step more", vi: "thêm một bước") : Wording(en: "a step less", vi: "bớt một bước")
        lines.append(
          "  \(report.said(words.words(for: value.limit))), \(report.said(way)): \(moved.joined(separator: "; "))\n")
      }
    }
    guard !lines.isEmpty else { return "" }
    let title = Wording(
      en: "Heads missing more (+) or fewer (-), by target", vi: "Số người thiếu tăng (+) hoặc giảm (-), theo chỉ tiêu")
    return report.said(title) + "\n" + lines.joined()
  }

  private static func remarks(_ report: MarginalReport) -> String {
    let idle = report.values.values.count - report.telling.count
    var lines: [Wording] = []
    if idle > 0 {
      lines.append(
        Wording(
          en:
            "Other limits: \(idle). Proven: alone, no step of theirs that was looked at gains, and one step less loses nothing.",
          vi:
            "Giới hạn khác: \(idle). Đã chứng minh: xét riêng từng giới hạn, không bước nào đã xét có tác dụng, và bớt một bước "
            + "không mất gì."))
    }
    lines.append(
      report.values.isProven
        ? Wording(en: "Every change by a step is proven.", vi: "Mọi thay đổi theo từng bước đều đã chứng minh.")
        : Wording(
          en: "Changes given as a span are not proven: the search found the greater, and none below the lesser exists.",
          vi: "Thay đổi ghi thành khoảng là chưa chứng minh: đã tìm được số lớn, và không thể dưới số nhỏ."))
    lines.append(
      Wording(
        en:
          "'+' after a number of steps: the same for at least so long. '?': not settled. The cost is asked only where "
          + "the shortfall changes.",
        vi:
          "Dấu '+' sau số bước: như nhau ít nhất bấy nhiêu bước. Dấu '?': chưa xác định. Chỉ xét kinh phí khi số còn thiếu "
          + "thay đổi."))
    return lines.map { report.said($0) + "\n" }.joined()
  }

  private static func span(_ effect: StepEffect?, _ report: MarginalReport) -> String {
    guard let effect else { return "-" }
    let found = signed(effect.shortfall, report)
    return effect.shortfallBound == effect.shortfall ? found : "\(signed(effect.shortfallBound, report))…\(found)"
  }

  private static func alike(_ range: GainRange, _ report: MarginalReport) -> String {
    "\(range.alike)" + (range.endsThere ? "" : "+")
  }

  private static func lastGain(_ range: GainRange) -> String { range.lastGain.map { $0 == 0 ? "-" : "\($0)" } ?? "?" }

  /// A change with its sign; a dash for none, or where it was not asked.
  private static func signed(_ number: Int?, _ report: MarginalReport) -> String {
    guard let number, number != 0 else { return "-" }
    return (number > 0 ? "+" : "") + PrintedAmount.grouped(number, in: report.language)
  }
}
