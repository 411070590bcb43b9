import Testing
import TrainingDomain

@testable import SyntheticRosters

@Suite("The Phong Thổ roster")
struct PhongThoRosterTests {
  private let generated = RosterFile(text: PhongThoRoster.make().csv)

  @Test("has every 2023 headcount of the report, as generated", arguments: PublishedHeadcount.all)
  func generatedHeadcount(_ published: PublishedHeadcount) {
    #expect(heads(published, in: generated) == published.count)
  }

  @Test("has every 2023 headcount of the report, as committed", arguments: PublishedHeadcount.all)
  func committedHeadcount(_ published: PublishedHeadcount) throws {
    let committed = RosterFile(text: try RosterFile.committed("phong-tho/roster.csv"))
    #expect(heads(published, in: committed) == published.count)
  }

  @Test("has every headcount for any seed, not for a lucky one", arguments: UInt64(1)...12)
  func anySeed(_ seed: UInt64) {
    let roster = RosterFile(text: PhongThoRoster.make(seed: seed).csv)
    for published in PublishedHeadcount.all {
      #expect(heads(published, in: roster) == published.count, "\(published.testDescription)")
    }
  }

  @Test("is checked against every row of the three tables but the ratings")
  func noRowIsForgotten() {
    let printed = [
      "Biểu 01": ["total", "1", "2", "2a", "3", "4", "5", "6", "7", "8", "10", "11"],
      "Biểu 02": ["total", "1", "2", "3", "4", "5", "6", "7", "9", "10"],
      "Biểu 03": ["total", "1", "2", "3", "4", "5", "6", "7"],
    ]
    for table in ["Biểu 01", "Biểu 02", "Biểu 03"] {
      #expect(PublishedHeadcount.all.filter { $0.table == table }.map(\.row) == printed[table])
    }
  }

  @Test("counts the same young officials in May, in June and on the day of the report")
  func youngAreFarFromTheBorder() throws {
    for (group, expected) in [("cadres", 88), ("keyLeaders", 8)] {
      for iso in ["2023-05-15", "2023-05-31", "2023-06-30", "2023-07-12"] {
        let day = try #require(CalendarDate(iso: iso))
        #expect(generated.people.filter { $0.isIn(group) && $0.age(on: day) < 42 }.count == expected)
      }
    }
  }

  @Test("has 350 officials in 17 communes, each in one body")
  func bodies() {
    #expect(generated.people.count == 350)
    #expect(PhongThoRoster.units.rows.count == 17)
    let units = PhongThoRoster.units.rows.map(\.id)
    for person in generated.people {
      #expect(units.contains(person["unit"]))
      #expect(person.isIn("cadres") != person.isIn("civilServants"))
      #expect(!person.isIn("keyLeaders") || person.isIn("cadres"))
      #expect(person["count"] == "1")
    }
  }

  @Test("gives every commune its key posts and every title of cadres and civil servants")
  func posts() {
    let everywhere = [
      "Bí thư Đảng ủy", "Phó Bí thư Đảng ủy", "Chủ tịch UBND", "Phó Chủ tịch HĐND", "Phó Chủ tịch UBND",
      "Chủ tịch UBMTTQ", "Bí thư Đoàn Thanh niên", "Chủ tịch Hội LHPN", "Chủ tịch Hội Nông dân",
      "Chủ tịch Hội Cựu chiến binh", "Chỉ huy trưởng Quân sự", "Văn phòng - Thống kê", "Địa chính", "Kế toán",
      "Tư pháp - Hộ tịch", "Văn hóa - Xã hội",
    ]
    for unit in PhongThoRoster.units.rows {
      let titles = generated.people.filter { $0["unit"] == unit.id }.map { $0["position"] }
      for title in everywhere { #expect(titles.contains(title), "\(unit.id) has no \(title)") }
      #expect((19...23).contains(titles.count))
    }
    let keyTitles = ["Bí thư Đảng ủy", "Phó Bí thư Đảng ủy", "Chủ tịch HĐND chuyên trách", "Chủ tịch UBND"]
    for person in generated.people { #expect(person.isIn("keyLeaders") == keyTitles.contains(person["position"])) }
  }

  @Test("holds nobody who retires before 2024, and as many who stay until 2030 as its README says")
  func service() throws {
    let firstDay = try #require(CalendarDate(iso: "2024-01-01"))
    let lastDay = try #require(CalendarDate(iso: "2030-12-31"))
    for person in generated.people { #expect(try #require(person.lastDayOfService) >= firstDay) }
    // The figures of the scenario's README: 14 retire before the targets are due, 121 of the others have no degree.
    let remaining = try generated.people.filter { try #require($0.lastDayOfService) >= lastDay }
    for (group, expected) in [("cadres", 184), ("keyLeaders", 56), ("civilServants", 152)] {
      #expect(remaining.filter { $0.isIn(group) }.count == expected)
    }
    #expect(remaining.filter { !$0.holds("professional", "bachelor") }.count == 121)
  }

  @Test("assumes of Party, succession plan and vocational diplomas what its README says")
  func statedAssumptions() {
    let civilServants = generated.people.filter { $0.isIn("civilServants") }
    let otherCadres = generated.people.filter { $0.isIn("cadres") && !$0.isIn("keyLeaders") }
    let keyLeaders = generated.people.filter { $0.isIn("keyLeaders") }
    #expect(keyLeaders.allSatisfy { $0["party"] == "full" })
    #expect(otherCadres.filter { $0["party"] == "probationary" }.count == 3)
    #expect(civilServants.filter { $0["party"] == "probationary" }.count == 10)
    #expect(civilServants.filter { $0["party"] == "none" }.count == 12)
    for (body, planned) in [(keyLeaders, 30), (otherCadres, 45), (civilServants, 40)] {
      #expect(body.filter { $0["flags"] == "successionPlan" }.count == planned)
    }
    #expect(keyLeaders.filter { $0.holds("professional", "college") }.count == 6)
    #expect(otherCadres.filter { $0.holds("professional", "college") }.count == 16)
    #expect(civilServants.filter { $0.holds("professional", "college") }.count == 19)
    #expect(generated.people.allSatisfy { $0["ratings"] == "2021:good;2022:good" })
  }

  private func heads(_ published: PublishedHeadcount, in roster: RosterFile) -> Int {
    roster.people.filter { $0.isIn(published.group) && published.counts($0) }.count
  }
}
