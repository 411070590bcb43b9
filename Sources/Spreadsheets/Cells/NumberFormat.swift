/// Tells by the format of numbers which of them are days.
enum NumberFormat {
  /// Whether a built-in format shows a date (ECMA-376 part 1, 18.8.30, with those of East Asian editions).
  static func isDate(builtIn identifier: Int) -> Bool {
    switch identifier {
    case 14...17, 22, 27...31, 34...36, 50...58: true
    default: false
    }
  }

  /// Whether a format of the workbook's own shows a date: it names days, months or years outside quotes and brackets.
  ///
  /// Of months and minutes, which share a letter, those beside hours and seconds only are minutes.
  static func isDate(code: String) -> Bool {
    var (hasDays, hasMonths, hasTimes) = (false, false, false)
    var (isQuoted, inBrackets, isEscaped) = (false, false, false)
    for byte in code.utf8 {
      if isEscaped { isEscaped = false; continue }
      if isQuoted { isQuoted = byte != UInt8(ascii: "\""); continue }
      if inBrackets {
        // Hours, minutes and seconds that have gone by stand in brackets.
        if byte == UInt8(ascii: "h") || byte == UInt8(ascii: "s") || byte == UInt8(ascii: "m") { hasTimes = true }
        inBrackets = byte != UInt8(ascii: "]")
        continue
      }
      switch byte {
      case UInt8(ascii: "\\"), UInt8(ascii: "_"), UInt8(ascii: "*"): isEscaped = true
      case UInt8(ascii: "\""): isQuoted = true
      case UInt8(ascii: "["): inBrackets = true
      // Only what is shown of positive numbers.
      case UInt8(ascii: ";"): return hasDays || (hasMonths && !hasTimes)
      case UInt8(ascii: "d"), UInt8(ascii: "D"), UInt8(ascii: "y"), UInt8(ascii: "Y"): hasDays = true
      case UInt8(ascii: "m"), UInt8(ascii: "M"): hasMonths = true
      case UInt8(ascii: "h"), UInt8(ascii: "H"), UInt8(ascii: "s"), UInt8(ascii: "S"): hasTimes = true
      // In "General" and in digits no letter stands for a date.
      case UInt8(ascii: "G"), UInt8(ascii: "#"), UInt8(ascii: "0"), UInt8(ascii: "?"), UInt8(ascii: "E"):
        if !hasDays, !hasMonths, !hasTimes { return false }
      default: break
      }
    }
    return hasDays || (hasMonths && !hasTimes)
  }
}
