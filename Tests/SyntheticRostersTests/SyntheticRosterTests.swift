import Testing
import TrainingDomain

@testable import SyntheticRosters

@Suite("Every synthetic roster")
struct SyntheticRosterTests {
  /// A committed file and what the generator makes of it.
  struct CommittedFile: Sendable, CustomTestStringConvertible {
    let path: String
    let text: String
    var testDescription: String { path }
  }

  static let files = [
    CommittedFile(path: "phong-tho/roster.csv", text: PhongThoRoster.make().csv),
    CommittedFile(path: "phong-tho/units.csv", text: PhongThoRoster.units.csv),
    CommittedFile(path: "muong-te/roster.csv", text: MuongTeRoster.make().csv),
    CommittedFile(path: "muong-te/units.csv", text: MuongTeRoster.units.csv),
  ]

  static let rosters = files.filter { $0.path.hasSuffix("roster.csv") }

  @Test("is committed byte for byte as it is generated", arguments: files)
  func committedBytes(_ file: CommittedFile) throws {
    // Regenerate on purpose only: swift run synthesise-rosters Scenarios
    #expect(Array(try RosterFile.committed(file.path).utf8) == Array(file.text.utf8))
  }

  @Test("has the canonical columns in their order", arguments: rosters)
  func columns(_ file: CommittedFile) {
    let columns = RosterFile(text: file.text).columns
    #expect(
      columns.prefix(15).joined(separator: ",")
        == "id,name,count,unit,position,groups,sex,birthDate,ethnicity,party,serviceStart,lastDayOfService,flags,ratings,inProgress"
    )
    #expect(columns.dropFirst(15).allSatisfy { $0.hasPrefix("level:") })
    #expect(!file.text.contains("\"") && !file.text.contains("\r"))
  }

  @Test("names people so that nobody can take them for real ones", arguments: rosters)
  func artificialNames(_ file: CommittedFile) {
    let people = RosterFile(text: file.text).people
    for person in people {
      let number = person["id"].suffix(3)
      #expect(person["name"] == "Cán bộ \(number)" || person["name"] == "Công chức \(number)")
    }
    #expect(Set(people.map { $0["id"] }).count == people.count)
    #expect(Set(people.map { $0["name"] }).count == people.count)
  }

  @Test("gives nobody a level that another attribute rules out", arguments: rosters)
  func consistency(_ file: CommittedFile) throws {
    for person in RosterFile(text: file.text).people {
      let id = person["id"]
      let hasDegree = person.holds("professional", "bachelor", "master")
      if person.holds("politicalTheory", "advanced") {
        #expect(hasDegree && person["party"] == "full", "\(id): advanced theory")
      }
      if person.holds("politicalTheory", "intermediate") { #expect(person["party"] != "none", "\(id): theory") }
      if hasDegree { #expect(person.holds("generalEducation", "upperSecondary"), "\(id): degree") }
      if person["position"] == "Chủ tịch Hội LHPN" { #expect(person["sex"] == "female", "\(id): Women's Union") }
      let entered = try #require(CalendarDate(iso: person["serviceStart"]))
      #expect(person.age(on: entered) >= 18, "\(id): too young when service began")
      #expect(person["lastDayOfService"].isEmpty && person["inProgress"].isEmpty)
    }
  }

  @Test("is the same for the same seed and another for another", arguments: [UInt64(1), 7, 408_2023])
  func seeds(_ seed: UInt64) {
    #expect(PhongThoRoster.make(seed: seed) == PhongThoRoster.make(seed: seed))
    #expect(PhongThoRoster.make(seed: seed) != PhongThoRoster.make(seed: seed + 1))
    #expect(MuongTeRoster.make(seed: seed) != MuongTeRoster.make(seed: seed + 1))
  }
}
