internal import Diagnostics
internal import Languages
internal import TrainingDomain

/// Ids hold nothing that separates ids elsewhere, and `everyone` is not declared anew.
enum IdentifierForm: ScenarioRule {
  static let name = "identifier-form"
  private static let remedy = Wording(
    en: "write an id without blanks and without / ; , :", vi: "ghi mã không có dấu cách và không có / ; , :")

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    var findings: [Diagnostic] = []
    for section in ScenarioSection.allCases where section != .officials {
      for entry in draft.tree[section.rawValue]?.setEntries ?? [] {
        if !isSound(entry.key) {
          findings.append(
            error(
              Wording(
                en: "'\(entry.key)' is no id of a \(section.word)",
                vi: "'\(entry.key)' không phải là mã \(section.word)"), remedy: remedy, at: entry.location))
        }
        if section == .groups, entry.key == OfficialGroup.everyone.id.rawValue {
          findings.append(
            error(
              Wording(en: "the group 'everyone' is built in", vi: "nhóm 'everyone' đã có sẵn"),
              remedy: Wording(en: "remove it", vi: "bỏ mục này"), at: entry.location))
        }
        for rung in section == .tracks ? entry.value["rungs"]?.setEntries ?? [] : [] where !isSound(rung.key) {
          findings.append(
            error(
              Wording(en: "'\(rung.key)' is no id of a rung", vi: "'\(rung.key)' không phải là mã bậc"), remedy: remedy,
              at: rung.location))
        }
      }
    }
    return findings
  }

  private static func isSound(_ id: String) -> Bool {
    !id.isEmpty
      && id.unicodeScalars.allSatisfy { $0.value > 32 && $0.value != 127 && !"/;,:".unicodeScalars.contains($0) }
  }
}
