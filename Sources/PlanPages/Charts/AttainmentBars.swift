internal import Languages
internal import Markup
internal import Reporting
internal import TrainingDomain

/// Attainment per target: a bar of those who hold the level without the plan, lengthened by those the plan adds, against
/// the mark of what is demanded.
struct AttainmentBars {
  /// One bar.
  struct Bar {
    /// What is demanded, in words.
    let name: String
    /// How many there are in all; the whole width.
    let all: Int
    /// How many would be there without the plan.
    let held: Int
    /// How many are there under the plan.
    let planned: Int
    /// How many are demanded.
    let required: Int
    /// The figures in words.
    let said: String
    /// Whether enough are there.
    var isMet: Bool { planned >= required }
  }

  let bars: [Bar]
  let language: Language

  /// The bars with their legend.
  var markup: Markup {
    guard !bars.isEmpty else { return .empty }
    let caption = Wording(
      en: "How far each target is attained; the upright line marks what is demanded",
      vi: "Mức đạt từng chỉ tiêu; vạch đứng là mức yêu cầu")
    return .element(
      "figure", [:],
      [
        .element("figcaption", [:], [Markup(caption.text(in: language))]), legend,
        .element("ul", ["class": "bars"], bars.map(row)),
      ])
  }

  private func row(_ bar: Bar) -> Markup {
    let verdict =
      bar.isMet
      ? Wording(en: "✓ met", vi: "✓ đạt")
      : Wording(inEach: { language in
        let missing = PrintedAmount.grouped(bar.required - bar.planned, in: language)
        return Wording(en: "✗ \(missing) missing", vi: "✗ còn thiếu \(missing)").text(in: language)
      })
    return .element(
      "li", [:],
      [
        .element("div", ["class": "what"], [Markup(bar.name)]), picture(of: bar),
        .element(
          "div", ["class": "said"],
          [
            .element("span", ["class": bar.isMet ? "met" : "missing"], [Markup(verdict.text(in: language))]),
            Markup(" · " + bar.said),
          ]),
      ])
  }

  private func picture(of bar: Bar) -> Markup {
    let scale = ChartScale(to: max(bar.all, bar.required, bar.planned))
    let held = min(bar.held, bar.planned)
    let mark = scale.place(bar.required)
    var shapes = [
      Drawing.box("held", x: "0%", y: 6, width: scale.room(from: 0, to: held), height: 14),
      Drawing.box("gain", x: scale.place(held), y: 6, width: scale.room(from: held, to: bar.planned), height: 14),
    ]
    if !bar.isMet {
      shapes.append(
        Drawing.box(
          "lack", x: scale.place(bar.planned), y: 7, width: scale.room(from: bar.planned, to: bar.required), height: 12)
      )
    }
    shapes += [
      Drawing.box("frame", x: "0%", y: 6, width: "100%", height: 14),
      Drawing.line("limit", from: (mark, 1), to: (mark, 25)),
    ]
    return Drawing.picture(bar.name, bar.said, height: 26, shapes)
  }

  private var legend: Markup {
    let entries: [(String, String, Wording)] = [
      ("held", "\u{A0}", Wording(en: "there without the plan", vi: "đã đạt khi chưa đào tạo")),
      ("gain", "+", Wording(en: "added by the plan", vi: "kế hoạch bổ sung")),
      ("sign", "┆", Wording(en: "still missing (dashed)", vi: "còn thiếu (nét đứt)")),
      ("sign", "|", Wording(en: "demanded", vi: "yêu cầu")),
    ]
    return ChartLegend.markup(entries.map { ($0.0, $0.1, $0.2.text(in: language)) })
  }
}
