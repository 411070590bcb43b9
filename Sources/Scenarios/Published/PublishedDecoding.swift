internal import PublishedTables

/// Makes the summary of a published file; what is no figure is left out, for it was reported already.
enum PublishedDecoding {
  /// The summary of a file's tree.
  static func summary(_ tree: ScenarioTree) -> PublishedSummary {
    PublishedSummary(
      tables: (tree["tables"]?.setEntries ?? []).compactMap(table),
      wholes: wholes(tree["distributions"], .distribution) + wholes(tree["shares"], .shares)
        + wholes(tree["sums"], .sum),
      statements: (tree["statements"]?.items ?? []).map(statement))
  }

  private static func table(_ entry: ScenarioTree.Entry) -> QualityTable? {
    guard let before = positive(entry.value["baseTotal"]), let total = positive(entry.value["total"]) else {
      return nil
    }
    return QualityTable(
      id: entry.key, title: entry.value["title"]?.text ?? entry.key, baseTotal: before, total: total,
      rows: (entry.value["rows"]?.items ?? []).map(row), at: entry.location)
  }

  private static func row(_ node: ScenarioTree) -> QualityRow {
    let id = node["id"]?.text ?? ""
    var row = QualityRow(id: id, name: node["name"]?.text ?? id, at: node.location)
    row.baseCount = count(node["baseCount"])
    row.basePercent = number(node["basePercent"])
    row.baseOf = base(node["baseOf"])
    row.target = span(node["target"])
    row.count = count(node["count"])
    row.percent = number(node["percent"])
    row.base = base(node["of"])
    row.vsTarget = span(node["vsTarget"])
    row.vsBase = number(node["vsBase"])
    return row
  }

  private static func wholes(_ list: ScenarioTree?, _ kind: PublishedWhole.Kind) -> [PublishedWhole] {
    (list?.items ?? []).map { node in
      let parts = (node["parts"]?.items ?? []).map { part in
        PublishedPart(
          part["name"]?.text ?? "", count: count(part["count"]), percent: number(part["percent"]),
          isPerhaps: part["perhaps"]?.truth ?? false)
      }
      return PublishedWhole(
        kind, node["name"]?.text ?? "", total: base(node["total"]), parts: parts, at: node.location)
    }
  }

  private static func statement(_ node: ScenarioTree) -> Statement {
    var statement = Statement(
      node["text"]?.text ?? "", row: node["row"]?.text.flatMap(RowReference.init), at: node.location)
    statement.count = count(node["count"])
    statement.base = base(node["of"])
    statement.percent = number(node["percent"])
    statement.target = span(node["target"])
    statement.attainment = span(node["attainment"])
    return statement
  }

  /// A count within the bounds of the schema, so that nothing reckoned with it can overflow.
  private static func count(_ node: ScenarioTree?) -> Cell<Int>? {
    node.flatMap { node in
      node.integer.flatMap { (0...10_000_000).contains($0) ? Cell($0, at: node.location) : nil }
    }
  }

  private static func base(_ node: ScenarioTree?) -> Cell<Int>? { count(node).flatMap { $0.value > 0 ? $0 : nil } }

  private static func positive(_ node: ScenarioTree?) -> Int? { base(node)?.value }

  private static func number(_ node: ScenarioTree?) -> Cell<PrintedNumber>? {
    node.flatMap { node in PrintedNumber(node.text ?? "").map { Cell($0, at: node.location) } }
  }

  private static func span(_ node: ScenarioTree?) -> Cell<PrintedSpan>? {
    node.flatMap { node in PrintedSpan(node.text ?? "").map { Cell($0, at: node.location) } }
  }
}
