internal import Diagnostics
internal import Languages

/// A share of the make-up names what its trait needs, and demands one thing at most.
enum StructureForm: ScenarioRule {
  static let name = "structure-form"

  private static let demands = ["atLeastPercent", "moreThanPercent", "rangePercent", "leastHeads"]

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    (draft.tree["structure"]?.setEntries ?? []).flatMap { share -> [Diagnostic] in
      var found: [Diagnostic] = []
      if let trait = share.value["trait"], let word = trait.text, ["flag", "level"].contains(word),
        share.value[word] == nil
      {
        found.append(
          error(
            Wording(
              en: "share '\(share.key)' counts a \(word) and names none",
              vi: "tỷ lệ '\(share.key)' đếm theo '\(word)' nhưng không nêu '\(word)' nào"),
            remedy: Wording(en: "set '\(word)'", vi: "ghi '\(word)'"), at: trait.location))
      }
      let set = demands.compactMap { share.value[$0] }
      if set.count > 1 {
        found.append(
          error(
            Wording(
              en: "share '\(share.key)' demands \(set.count) things",
              vi: "tỷ lệ '\(share.key)' có \(set.count) yêu cầu"),
            remedy: Wording(en: "keep one of them", vi: "chỉ giữ một yêu cầu"), at: set[1].location))
      }
      if let range = share.value["rangePercent"] {
        let ends = (range.items ?? []).compactMap(\.fraction)
        if ends.count != 2 || ends[0] > ends[1] {
          found.append(
            error(
              Wording(
                en: "the range of share '\(share.key)' has no two ends in order",
                vi: "khoảng của tỷ lệ '\(share.key)' không có hai đầu theo thứ tự"),
              remedy: Wording(en: "write the lower end first: [35, 40]", vi: "ghi đầu thấp trước: [35, 40]"),
              at: range.location))
        }
      }
      return found
    }
  }
}
