import Foundation
import PackedWorkbooks
import Testing

@Suite("Rosters in workbooks on the command line")
struct RosterFolderCommandTests {
  private static let headings = [
    "STT", "Họ và tên", "Ngày sinh", "Giới tính", "Ngày tuyển dụng", "Nhóm chức danh", "level:theory",
  ]

  /// A scenario whose two units wrote a workbook each.
  private func program(birth: String = "1980") throws -> Program {
    let program = try Program()
    #expect(try program.run("new", "one", "--xlsx").exitCode == 0)
    let text = try program.text(of: "one/scenario.yaml")
    try program.write(text.replacing("roster: roster.xlsx", with: "roster: { folder: lists }"), to: "one/scenario.yaml")
    for (unit, people) in [("office", 6), ("services", 5)] {
      let rows = (1...people).map { ["\($0)", "Người \($0)", birth, "Nam", "2005", "leaders", "elementary"] }
      let packed = PackedWorkbook(sheets: [("Danh sách", "visible", PackedWorkbook.table([Self.headings] + rows))])
      try program.write(packed.packed() ?? [], to: "one/lists/\(unit).xlsx")
    }
    return program
  }

  @Test("The plan of a folder of workbooks comes back with an extract for every unit, for its owner alone")
  func extracts() throws {
    let program = try program()
    defer { program.clean() }
    let run = try program.run("plan", "one")
    #expect(run.exitCode == 0, "\(run.talk)")
    #expect(
      program.names(in: "one/plan/units") == [
        "office-nominations.csv", "office-quotas.csv", "office.txt", "services-nominations.csv", "services-quotas.csv",
        "services.txt",
      ])
    let lines = try ["office", "services"].map {
      try program.text(of: "one/plan/units/\($0)-nominations.csv").split(separator: "\n").count - 1
    }
    let all = try program.text(of: "one/plan/enrolments.csv").split(separator: "\n").count - 1
    #expect(all > 0 && lines.reduce(0, +) == all)
    #expect(try program.run("plan", "one").exitCode == 0)
  }

  @Test("A roster of one file has extracts when they are asked for")
  func byUnit() throws {
    let program = try Program()
    defer { program.clean() }
    #expect(try program.run("new", "one").exitCode == 0)
    #expect(try program.run("plan", "one").exitCode == 0)
    #expect(program.names(in: "one/plan/units") == nil)
    #expect(try program.run("plan", "one", "--by-unit").exitCode == 0)
    #expect(program.names(in: "one/plan/units")?.count == 6)
  }

  @Test("A refused cell is named by sheet and address in text and in JSON, in either language")
  func refused() throws {
    let program = try program(birth: "31/02/1980")
    defer { program.clean() }
    let text = try program.run("validate", "one", "--language", "vi")
    #expect(text.exitCode == 2)
    #expect(text.output.contains("lists/office.xlsx: Danh sách!C2: lỗi: "))
    let json = try program.run("validate", "one", "--format", "json").output
    #expect(json.contains("\"sheet\": \"Danh sách\","))
    #expect(json.contains("\"address\": \"C2\""))
  }

  @Test("A sheet of a workbook is imported by its name")
  func imported() throws {
    let program = try Program()
    defer { program.clean() }
    let rows = [["STT", "Họ tên", "Giới tính", "Ngày sinh", "Đơn vị"], ["1", "A", "Nữ", "1/2/1985", "Xã Một"]]
    let packed = PackedWorkbook(sheets: [
      ("Khác", "visible", PackedWorkbook.table([rows[0]])), ("Danh sách", "visible", PackedWorkbook.table(rows)),
    ])
    try program.write(packed.packed() ?? [], to: "l.xlsx")
    let run = try program.run("roster", "import", "l.xlsx", "--sheet", "Danh sách", "--output", "r.csv")
    #expect(run.exitCode == 0)
    #expect(try program.text(of: "r.csv") == "id,name,unit,sex,birthDate\no0001,A,xa-mot,female,1985-02-01\n")
  }
}
