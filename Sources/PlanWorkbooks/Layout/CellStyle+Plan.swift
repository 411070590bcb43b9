internal import Languages
internal import Workbooks

extension CellStyle {
  /// The title of a sheet.
  static let title = CellStyle().with {
    $0.size = 14
    $0.isBold = true
    $0.side = .center
    $0.wraps = true
  }
  /// A line below the title.
  static let subtitle = CellStyle().with {
    $0.isItalic = true
    $0.side = .center
    $0.wraps = true
  }
  /// The heading of a part of a sheet.
  static let section = CellStyle().with {
    $0.size = 12
    $0.isBold = true
    $0.colour = 0x1F3864
  }
  /// The heading of a column.
  static let heading = CellStyle().with {
    $0.isBold = true
    $0.fill = 0xDDE6F2
    $0.hasBorder = true
    $0.side = .center
    $0.wraps = true
  }
  /// A text in a table.
  static let words = CellStyle().with {
    $0.hasBorder = true
    $0.side = .left
    $0.wraps = true
  }
  /// A long text in a table, in smaller letters.
  static let smallWords = words.with { $0.size = 9 }
  /// Something short in the middle of its column.
  static let centered = words.with { $0.side = .center }
  /// A whole number: people, or money in đồng.
  static let whole = CellStyle().with {
    $0.hasBorder = true
    $0.numberFormat = "#,##0_)"
  }
  /// A whole number whose zero is left blank, so that a table of many zeros can be read.
  static let sparse = whole.with { $0.numberFormat = "#,##0_);-#,##0_);" }
  /// A number in per cent with two decimals, its column says of what.
  static let percent = whole.with { $0.numberFormat = "0.00_)" }
  /// A number that only tells rows apart.
  static let ordinal = centered.with { $0.numberFormat = "0" }
  /// A remark outside tables.
  static let remark = CellStyle().with {
    $0.isItalic = true
    $0.side = .left
    $0.wraps = true
  }
  /// A line under which somebody signs.
  static let signature = CellStyle().with {
    $0.isBold = true
    $0.side = .center
    $0.wraps = true
  }
  /// A cell beside the printed columns, which formulas and programs use.
  static let aside = CellStyle().with {
    $0.size = 9
    $0.colour = 0x7F7F7F
  }
  /// What everybody must see before reading on.
  static let warning = CellStyle().with {
    $0.isBold = true
    $0.colour = 0x9C2A00
    $0.fill = 0xFDEBDD
    $0.side = .left
    $0.wraps = true
  }

  /// The style in bold, for sums.
  var bold: CellStyle { with { $0.isBold = true } }
  /// The style in small letters without a line around it, beside the printed columns.
  var besides: CellStyle { with { ($0.size, $0.colour, $0.hasBorder) = (9, 0x7F7F7F, false) } }

  /// A day, written as people of a language write it.
  static func day(in language: Language) -> CellStyle {
    centered.with { $0.numberFormat = language == .vietnamese ? "dd/mm/yyyy" : "yyyy-mm-dd" }
  }

  /// A month, held as its first day.
  static func month(in language: Language) -> CellStyle {
    centered.with { $0.numberFormat = language == .vietnamese ? "mm/yyyy" : "yyyy-mm" }
  }
}
