internal import Markup
internal import Reporting

/// A printed table in HTML: with a caption and heads that say what they are of, and able to scroll where it is too wide.
enum PageTable {
  /// The table; nothing where there is none.
  static func markup(_ table: PrintedTable?) -> Markup {
    guard let table else { return .empty }
    let heads = table.columns.map { column -> MarkupFields in
      ["text": .markup(Markup(column.heading)), "number": .part(column.isNumber)]
    }
    let grid = template([
      "caption": .markup(Markup(table.caption)), "heads": .list(heads), "rows": .list(rows(of: table)),
      "short": .part(table.rows.count <= fewRows),
    ])
    return ([grid] + table.notes.map { PageWords.paragraph($0, class: "quiet") }).joined()
  }

  /// Up to how many rows a table stays on one sheet of paper.
  private static let fewRows = 14

  /// The rows; a number before the words is no head.
  private static func rows(of table: PrintedTable) -> [MarkupFields] {
    isNumbered(table) ? numberedRows(of: table) : headedRows(of: table)
  }

  /// Whether a running number stands before what the rows are of.
  private static func isNumbered(_ table: PrintedTable) -> Bool {
    table.columns.first?.isNumber == true && table.columns.dropFirst().first?.isNumber == false
  }

  private static func numberedRows(of table: PrintedTable) -> [MarkupFields] {
    table.rows.map { row in
      let cells = zip(row.cells, table.columns).map { cell, column -> MarkupFields in
        ["text": .markup(Markup(cell)), "number": .part(column.isNumber), "many": .part(false)]
      }
      return [
        "total": .part(row.isTotal), "first": .list(Array(cells.prefix(1))),
        "head": .list(Array(cells.dropFirst().prefix(1))),
        "cells": .list(Array(cells.dropFirst(2))),
      ]
    }
  }

  /// Rows with an empty first cell belong to the row above, whose head reaches over them.
  private static func headedRows(of table: PrintedTable) -> [MarkupFields] {
    table.rows.indices.map { place in
      let row = table.rows[place]
      let goesOn = row.cells.first?.isEmpty ?? true
      let following = table.rows[(place + 1)...].prefix { $0.cells.first?.isEmpty ?? true }.count
      let head: [MarkupFields] =
        goesOn && place > 0
        ? []
        : [
          [
            "text": .markup(Markup(row.cells.first ?? "")), "number": .part(table.columns[0].isNumber),
            "many": .part(following > 0), "span": .markup(Markup("\(following + 1)")),
          ]
        ]
      let cells = zip(row.cells, table.columns).dropFirst().map { cell, column -> MarkupFields in
        ["text": .markup(Markup(cell)), "number": .part(column.isNumber)]
      }
      return ["total": .part(row.isTotal), "first": .list([]), "head": .list(head), "cells": .list(cells)]
    }
  }

  private static let template = MarkupTemplate(
    """
    <div class="scroll" role="region" tabindex="0" aria-label="{{{caption}}}"><table{{#short}} class="short"{{/short}}><caption>{{{caption}}}</caption>
    <thead><tr>{{#heads}}<th scope="col"{{#number}} class="n"{{/number}}>{{{text}}}</th>{{/heads}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr{{#total}} class="total"{{/total}}>{{#first}}<td class="n">{{{text}}}</td>{{/first}}{{#head}}<th scope="row{{#many}}group{{/many}}"{{#many}} rowspan="{{{span}}}"{{/many}}{{#number}} class="n"{{/number}}>{{{text}}}</th>{{/head}}{{#cells}}<td{{#number}} class="n"{{/number}}>{{{text}}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody></table></div>
    """)
}
