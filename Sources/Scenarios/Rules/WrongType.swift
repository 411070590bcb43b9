internal import Diagnostics
internal import PublishedTables

/// Every value is of its key's type; faults of size are other rules' matter.
enum WrongType: ScenarioRule {
  static let name = "wrong-type"

  static func findings(in draft: ScenarioDraft) -> [Diagnostic] {
    let misshapen = draft.walk.misshapen.map { value in
      error(
        "'\(value.key)' of \(value.owner) is \(value.node.kind)", remedy: "write \(value.type.words)",
        at: value.node.location)
    }
    let misread = draft.walk.values.filter { !isReadable($0.node, as: $0.type) }.map { value in
      error(
        "'\(value.key)' of \(value.owner) cannot be '\(value.node.text ?? "")'",
        remedy: remedy(for: value), at: value.node.location)
    }
    return misshapen + misread
  }

  private static func remedy(for value: SchemaWalk.TypedValue) -> String {
    if case .choice(let words) = value.type, let near = Suggestion.nearest(to: value.node.text ?? "", among: words) {
      return "did you mean '\(near)'?"
    }
    return "write \(value.type.words)"
  }

  private static func isReadable(_ node: ScenarioTree, as type: ValueType) -> Bool {
    switch type {
    case .truth: return node.truth != nil
    case .choice(let words): return words.contains(node.text ?? "")
    case .date: return ImpossibleDate.hasForm(node.text ?? "")
    case .years: return node.years != nil
    case .printed: return PrintedNumber(node.text ?? "") != nil
    case .printedSpan: return PrintedSpan(node.text ?? "") != nil
    case .level: return (node.text ?? "").split(separator: "/", omittingEmptySubsequences: false).count == 2
    default: break
    }
    guard type.isNumber else { return true }
    switch NumberReading(node) {
    case .malformed: return false
    case .fraction: return type.isExactNumber
    case .whole(let value):
      if case .year = type { return (1...9000).contains(value) }
      return true
    case .notFinite, .overflowing: return true
    }
  }
}
