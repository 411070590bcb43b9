extension ScenarioSchema {
  private static let count = ValueType.wholeNumber(0...10_000_000)
  private static let base = ValueType.wholeNumber(1...10_000_000)

  static let published: [SchemaKey] = [
    .optional("source", .text, standard: "not stated", "The document the figures are taken from."),
    .optional("tables", .entities(.publishedTable), "Quality tables."),
    .optional(
      "distributions", .list(.record(.publishedWhole)),
      "Totals whose parts hold everybody once: counts add to the total, shares to 100 %."),
    .optional("shares", .list(.record(.publishedWhole)), "Shares of a total that need not add up."),
    .optional("sums", .list(.record(.publishedWhole)), "Totals whose parts add to them, without shares."),
    .optional("statements", .list(.record(.statement)), "Figures of the running text."),
  ]

  static let publishedTable: [SchemaKey] = [
    .optional("title", .text, standard: "the id", "The heading as it is printed."),
    .required("baseTotal", base, unit: "people", "The group's total in the base year."),
    .required("total", base, unit: "people", "The group's total in the year reported."),
    .required("rows", .list(.record(.publishedRow)), "The rows; a blank cell is left out."),
  ]

  static let publishedRow: [SchemaKey] = [
    .required("id", .text, "The row's number, such as `9a`; statements name it `table/9a`."),
    .optional("name", .text, standard: "the id", "What is counted, in the document's words."),
    .optional("baseCount", count, unit: "people", "How many in the base year."),
    .optional("basePercent", .printed, unit: "per cent", "Their share in the base year."),
    .optional("baseOf", base, unit: "person-times", standard: "`baseTotal`", "The base year's own base."),
    .optional("target", .printedSpan, unit: "per cent", "The share demanded, or the range."),
    .optional("count", count, unit: "people", "How many in the year reported."),
    .optional("percent", .printed, unit: "per cent", "Their share."),
    .optional("of", base, unit: "person-times", standard: "`total`", "The row's own base."),
    .optional("vsTarget", .printedSpan, unit: "per cent", "The share against the share demanded."),
    .optional("vsBase", .printed, unit: "per cent", "The share against that of the base year."),
  ]

  static let publishedWhole: [SchemaKey] = [
    .required("name", .text, "What is counted, in the document's words."),
    .optional("total", base, "The total that is stated."),
    .required("parts", .list(.record(.publishedPart)), "The parts, in the order of the document."),
  ]

  static let publishedPart: [SchemaKey] = [
    .required("name", .text, "What is counted, in the document's words."),
    .optional("count", count, "How many."),
    .optional("percent", .printed, unit: "per cent", "Their share of the total."),
    .optional("perhaps", .truth, standard: "false", "Whether the part may or may not be meant in the total of a sum."),
  ]

  static let statement: [SchemaKey] = [
    .required("text", .text, "The words, or what they are about."),
    .optional("row", .text, "The row that tells the same, `table/row`."),
    .optional("count", count, "How many."),
    .optional("of", base, "Of how many."),
    .optional("percent", .printed, unit: "per cent", "The share."),
    .optional("target", .printedSpan, unit: "per cent", "The share demanded, or the range."),
    .optional("attainment", .printedSpan, unit: "per cent", "The share against the share demanded."),
  ]
}
