internal import Diagnostics
internal import Languages

/// A limit on seats says how many and among whom, once.
enum SeatScope: ScenarioRule {
  static let name = "seat-scope"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.records.filter { $0.name == .seats }.flatMap { record -> [Diagnostic] in
      var findings: [Diagnostic] = []
      if let unit = record.node["unit"], record.node["scope"] != nil {
        findings.append(
          error(
            Wording(en: "\(record.label) has both a scope and a unit", vi: "\(record.label) vừa có scope vừa có unit"),
            remedy: Wording(en: "keep one of them", vi: "chỉ giữ một"), at: unit.location))
      }
      if record.node["learners"] == nil, record.node["byYear"] == nil {
        findings.append(
          error(
            Wording(en: "\(record.label) limits nothing", vi: "\(record.label) không giới hạn gì"),
            remedy: Wording(en: "set learners or byYear", vi: "ghi learners hoặc byYear"), at: record.node.location))
      }
      return findings
    }
  }
}
