internal import CXlsxWriter

/// The formats of a workbook, one for each style that is used.
final class StyleWriter {
  private let book: UnsafeMutablePointer<lxw_workbook>
  private var formats: [CellStyle: UnsafeMutablePointer<lxw_format>] = [:]

  init(_ book: UnsafeMutablePointer<lxw_workbook>) { self.book = book }

  /// The format of a style; nil where the library has no memory for it, which leaves the cell plain.
  func format(of style: CellStyle) -> UnsafeMutablePointer<lxw_format>? {
    if let known = formats[style] { return known }
    guard let format = workbook_add_format(book) else { return nil }
    // The letters that documents of the administration are written in.
    format_set_font_name(format, "Times New Roman")
    format_set_font_size(format, style.size)
    if style.isBold { format_set_bold(format) }
    if style.isItalic { format_set_italic(format) }
    if let colour = style.colour { format_set_font_color(format, colour) }
    if let fill = style.fill { format_set_bg_color(format, fill) }
    if style.hasBorder { format_set_border(format, UInt8(LXW_BORDER_THIN.rawValue)) }
    if style.wraps { format_set_text_wrap(format) }
    if let code = style.numberFormat { format_set_num_format(format, code) }
    format_set_align(format, UInt8(LXW_ALIGN_VERTICAL_CENTER.rawValue))
    switch style.side {
    case .natural: break
    case .left:
      format_set_align(format, UInt8(LXW_ALIGN_LEFT.rawValue))
      // In a table, so that a text does not touch the number before it.
      if style.hasBorder { format_set_indent(format, 1) }
    case .center: format_set_align(format, UInt8(LXW_ALIGN_CENTER.rawValue))
    case .right: format_set_align(format, UInt8(LXW_ALIGN_RIGHT.rawValue))
    }
    formats[style] = format
    return format
  }
}
