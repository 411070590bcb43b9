/// The letters by which spreadsheets name the columns of a sheet.
package enum ColumnLetters {
  /// The letters of a column, counted from 1: 1 is `A`, 26 is `Z`, 27 is `AA`; none for what is no column.
  package static func letters(of column: Int) -> String {
    // There is no letter for nothing, so every place is counted from 1.
    var letters: [UInt8] = []
    var rest = column
    while rest > 0 {
      letters.append(UInt8(ascii: "A") + UInt8((rest - 1) % 26))
      rest = (rest - 1) / 26
    }
    return String(decoding: letters.reversed(), as: UTF8.self)
  }
}
