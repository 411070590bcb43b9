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
    ])
    return ([grid] + table.notes.map { PageWords.paragraph($0, class: "quiet") }).joined()
  }

  /// The rows; those with an empty first cell belong to the row above, whose head reaches over them.
  private static func rows(of table: PrintedTable) -> [MarkupFields] {
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
      return ["total": .part(row.isTotal), "head": .list(head), "cells": .list(cells)]
    }
  }

  private static let template = MarkupTemplate(
    """
    <div class="scroll" role="region" tabindex="0" aria-label="{{{caption}}}"><table><caption>{{{caption}}}</caption>
    <thead><tr>{{#heads}}<th scope="col"{{#number}} class="n"{{/number}}>{{{text}}}</th>{{/heads}}</tr></thead>
    <tbody>
    {{#rows}}
    <tr{{#total}} class="total"{{/total}}>{{#head}}<th scope="row{{#many}}group{{/many}}"{{#many}} rowspan="{{{span}}}"{{/many}}{{#number}} class="n"{{/number}}>{{{text}}}</th>{{/head}}{{#cells}}<td{{#number}} class="n"{{/number}}>{{{text}}}</td>{{/cells}}</tr>
    {{/rows}}
    </tbody></table></div>
    """)
}
