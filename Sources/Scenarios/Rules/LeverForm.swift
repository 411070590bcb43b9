internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Offers to hire, move and leave early stand in years of the horizon, find vacancies and reach somebody.
enum LeverForm: ScenarioRule {
  static let name = "lever-form"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    ["recruitment", "transfers", "earlyRetirement"].flatMap { section in
      (draft.tree[section]?.setEntries ?? []).flatMap { years(of: $0, section, draft) }
    } + vacancies(in: draft) + nobody(in: draft)
  }

  private static func years(
    of offer: ScenarioTree.Entry, _ section: String, _ draft: ScenarioDraft
  ) -> [Diagnostic] {
    guard let horizon = draft.horizon, let node = offer.value["years"], let years = node.years else { return [] }
    return years.filter { !(horizon.first...horizon.last).contains($0) }.map { year in
      error(
        Wording(
          en: "'\(offer.key)' of \(section) is offered in \(year), outside the horizon",
          vi: "'\(offer.key)' trong \(section) áp dụng vào năm \(year), ngoài kỳ kế hoạch"),
        remedy: Wording(
          en: "name years from \(horizon.first) to \(horizon.last)",
          vi: "ghi các năm từ \(horizon.first) đến \(horizon.last)"), at: node.location)
    }
  }

  /// Nobody is hired where no posts are known.
  private static func vacancies(in draft: ScenarioDraft) -> [Diagnostic] {
    let withPosts = draft.entries(.units).filter { $0.value["establishment"] != nil }.map(\.key)
    return (draft.tree["recruitment"]?.setEntries ?? []).compactMap { offer in
      let units = offer.value["units"]?.texts ?? draft.ids(.units)
      guard !units.contains(where: withPosts.contains) else { return nil }
      return error(
        Wording(
          en: "'\(offer.key)' hires into units whose authorised posts are not given, so that there are no vacancies",
          vi: "'\(offer.key)' tuyển vào các đơn vị chưa nêu biên chế, nên không có chỗ trống"),
        remedy: Wording(en: "set 'establishment' of the units", vi: "ghi 'establishment' cho các đơn vị"),
        at: (offer.value["units"] ?? offer.value).location)
    }
  }

  /// An offer to leave early names somebody, or says who accepts.
  private static func nobody(in draft: ScenarioDraft) -> [Diagnostic] {
    (draft.tree["earlyRetirement"]?.setEntries ?? []).compactMap { offer in
      guard offer.value["officials"] == nil, offer.value["conditions"] == nil else { return nil }
      return error(
        Wording(
          en: "'\(offer.key)' is offered to nobody", vi: "'\(offer.key)' không nêu ai thuộc diện áp dụng"),
        remedy: Wording(
          en: "list 'officials' who accept, or 'conditions'", vi: "liệt kê 'officials' tự nguyện, hoặc 'conditions'"),
        at: offer.value.location)
    }
  }
}
