internal import Diagnostics

/// A limit on seats says how many and among whom, once.
enum SeatScope: ScenarioRule {
  static let name = "seat-scope"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    draft.walk.records.filter { $0.name == .seats }.flatMap { record -> [Diagnostic] in
      var findings: [Diagnostic] = []
      if let unit = record.node["unit"], record.node["scope"] != nil {
        findings.append(
          error("\(record.label) has both a scope and a unit", remedy: "keep one of them", at: unit.location))
      }
      if record.node["learners"] == nil, record.node["byYear"] == nil {
        findings.append(
          error("\(record.label) limits nothing", remedy: "set learners or byYear", at: record.node.location))
      }
      return findings
    }
  }
}
