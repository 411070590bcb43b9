import Testing

@testable import Spreadsheets

struct SerialDateTests {
  @Test("Days are counted from 1900, with the leap year that never was")
  func from1900() {
    #expect(SerialDate.date(1, is1904: false) == .date(year: 1900, month: 1, day: 1))
    #expect(SerialDate.date(59, is1904: false) == .date(year: 1900, month: 2, day: 28))
    #expect(SerialDate.date(60, is1904: false) == .text("29/02/1900"))
    #expect(SerialDate.date(61, is1904: false) == .date(year: 1900, month: 3, day: 1))
    #expect(SerialDate.date(29_387, is1904: false) == .date(year: 1980, month: 6, day: 15))
    #expect(SerialDate.date(36_585, is1904: false) == .date(year: 2000, month: 2, day: 29))
    #expect(SerialDate.date(2_958_465, is1904: false) == .date(year: 9999, month: 12, day: 31))
  }

  @Test("A workbook may count from 1904")
  func from1904() {
    #expect(SerialDate.date(0, is1904: true) == .date(year: 1904, month: 1, day: 1))
    #expect(SerialDate.date(29_387 - 1462, is1904: true) == .date(year: 1980, month: 6, day: 15))
  }

  @Test("The time of day is left out")
  func time() { #expect(SerialDate.date(29_387.99, is1904: false) == .date(year: 1980, month: 6, day: 15)) }

  @Test("What lies before or after all days is none", arguments: [-1, 0, 0.5, 2_958_466, Double.infinity, .nan])
  func refused(serial: Double) { #expect(SerialDate.date(serial, is1904: false) == nil) }
}
