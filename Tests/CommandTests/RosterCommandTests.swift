import Foundation
import Testing

@Suite("The commands on rosters")
struct RosterCommandTests {
  private let summary = """
    reckonedOn: 2025-12-31
    officials: 10
    units: { a: { name: A }, b: { name: B } }
    groups: { leaders: { count: 4 } }
    atLeast: { women: { everyone: 5, leaders: 1 } }

    """

  @Test("A summary table becomes a roster and a file of units, the same every time")
  func synthesize() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write(summary, to: "s.yaml")
    let first = try program.run("roster", "synthesize", "s.yaml", "--output", "r.csv", "--units", "u.csv")
    #expect(first.exitCode == 0 && first.output.isEmpty)
    let roster = try program.text(of: "r.csv")
    #expect(roster.split(separator: "\n").count == 11)
    #expect(roster.split(separator: "\n").filter { $0.contains(",female,") }.count == 5)
    #expect(try program.text(of: "u.csv").hasPrefix("id,name,"))
    #expect(try program.run("roster", "synthesize", "s.yaml").output == roster)
    #expect(try program.run("roster", "synthesize", "s.yaml", "--seed", "9").output != roster)
  }

  @Test("A table that contradicts itself is refused, and nothing is written")
  func refused() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write(summary.replacing("leaders: 1", with: "leaders: 6"), to: "s.yaml")
    let run = try program.run("roster", "synthesize", "s.yaml", "--output", "r.csv")
    #expect(run.exitCode == 2)
    #expect(run.talk.contains("s.yaml:5:31: error: these numbers cannot all be true"))
    #expect(program.names(in: ".")?.contains("r.csv") == false)
  }

  @Test("An office's list becomes a roster, and what was understood is said")
  func importing() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("STT;Họ tên;Giới tính;Ngày sinh;Đơn vị;Số sổ\n1;A;Nữ;1/2/1985;Xã Một;77\n", to: "l.csv")
    let run = try program.run("roster", "import", "l.csv", "--output", "r.csv")
    #expect(run.exitCode == 0 && run.output.isEmpty)
    #expect(run.talk.contains("columns that are not read: 'Số sổ'"))
    #expect(try program.text(of: "r.csv") == "id,name,unit,sex,birthDate\no0001,A,xa-mot,female,1985-02-01\n")
  }

  @Test("A list with a cell that cannot be read is refused at the cell")
  func refusedList() throws {
    let program = try Program()
    defer { program.clean() }
    try program.write("STT;Họ tên;Giới tính;Ngày sinh;Đơn vị\n1;A;Nữ;31/2/1985;Xã Một\n", to: "l.csv")
    let run = try program.run("roster", "import", "l.csv")
    #expect(run.exitCode == 2 && run.output.isEmpty)
    #expect(run.talk.contains("l.csv:2:8: error: "))
  }
}
