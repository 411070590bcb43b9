import LanguageConformance
import Languages
import Testing
import TrainingDomain

@testable import Reporting

@Suite("Days and months as people read them")
struct PrintedDateTests {
  @Test(
    "A day is written day, month, year, with zeros in Vietnamese only",
    arguments: [
      (2027, 3, 5, "5 March 2027", "05/03/2027"), (2030, 12, 31, "31 December 2030", "31/12/2030"),
      (2026, 10, 10, "10 October 2026", "10/10/2026"),
    ])
  func day(year: Int, month: Int, day: Int, english: String, vietnamese: String) throws {
    let date = try #require(CalendarDate(year: year, month: month, day: day))
    #expect(PrintedDate.day(date, in: .english) == english)
    #expect(PrintedDate.day(date, in: .vietnamese) == vietnamese)
    #expect(LanguageFaults.faults(of: PrintedDate.wording(of: date)) == [])
  }

  @Test("Every month has its name in English and two digits in Vietnamese")
  func months() {
    let months = (1...12).map { Month(year: 2026, number: $0) }
    #expect(
      months.map { PrintedDate.month($0, in: .english) } == [
        "January 2026", "February 2026", "March 2026", "April 2026", "May 2026", "June 2026", "July 2026",
        "August 2026", "September 2026", "October 2026", "November 2026", "December 2026",
      ])
    #expect(
      months.map { PrintedDate.month($0, in: .vietnamese) }
        == (1...9).map { "0\($0)/2026" } + (10...12).map { "\($0)/2026" })
  }

  @Test("Days and months put into a wording are said so, those in plain text stay as files have them")
  func inWordings() throws {
    let day = try #require(CalendarDate(iso: "2027-03-05"))
    #expect(
      Wording(en: "by \(day)", vi: "đến ngày \(day)") == Wording(en: "by 5 March 2027", vi: "đến ngày 05/03/2027"))
    #expect(
      Wording(en: "in \(day.month)", vi: "tháng \(day.month)") == Wording(en: "in March 2027", vi: "tháng 03/2027"))
    #expect("\(day) \(day.month)" == "2027-03-05 2027-03")
  }
}
