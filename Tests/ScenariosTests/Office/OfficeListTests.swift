import Diagnostics
import Languages
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("Lists in an office's words")
struct OfficeListTests {
  private let header = "STT,Họ tên,Giới tính,Ngày sinh,Đơn vị"

  private func list(_ header: String, _ rows: String...) -> OfficeList {
    OfficeList(text: ([header] + rows).joined(separator: "\n") + "\n")
  }

  @Test("Commas, semicolons and tabs separate alike", arguments: [",", ";", "\t"])
  func separators(separator: String) {
    let text = "\(header)\n1,A,Nữ,1/2/1985,north\n".split(separator: ",", omittingEmptySubsequences: false)
    #expect(OfficeList(text: text.joined(separator: separator)).officials.map(\.birth.description) == ["1985-02-01"])
  }

  @Test("Headings are known with and without marks, in any case and spacing")
  func headings() {
    #expect(list("stt,HO  VA TEN,gioi tinh,ngày SINH,don vi", "1,A,nu,1985,south").officials.map(\.sex) == [.female])
    // The same letters, composed in another way.
    let decomposed = "STT,Ho\u{323} te\u{302}n,Gio\u{31B}\u{301}i ti\u{301}nh,Nga\u{300}y sinh,Đo\u{31B}n vi\u{323}"
    #expect(list(decomposed, "1,A,nam,1985,south").officials.map(\.sex) == [.male])
  }

  @Test("English and Vietnamese headings may stand side by side")
  func mixed() {
    #expect(list("id,Họ tên,sex,Ngày sinh,unit", "A1,X,male,1985,north").officials.map(\.id) == ["A1"])
  }

  @Test(
    "Days are written in full, by month or by year",
    arguments: [
      ("05/09/1980", "1980-09-05"), ("5/9/1980", "1980-09-05"), ("9/1980", "1980-09-01"), ("1980", "1980-01-01"),
      ("5.9.1980", "1980-09-05"), ("1980-09-05", "1980-09-05"),
    ])
  func dates(written: String, meant: String) {
    #expect(list(header, "1,A,Nam,\(written),north").officials.map(\.birth.description) == [meant])
  }

  @Test("A day that is none is refused at its cell")
  func impossibleDate() {
    #expect(
      list(header, "1,A,Nam,31/02/1980,north").said("impossible-date").first?.hasPrefix("list.csv:2:9: error: ") == true
    )
  }

  @Test("A birth in both columns is refused")
  func contradictoryBirth() {
    let said = list("STT,Họ tên,Ngày sinh,,Đơn vị", ",,Nam,Nữ,", "1,A,1980,1981,north").said("contradictory-birth")
    #expect(
      said == [
        "list.csv:3:10: error: a birth stands in the column of men and in that of women (clear one of them)"
      ])
  }

  @Test("Two marks in one ladder: the higher counts, with a warning")
  func twoMarks() {
    let list = list(
      "STT,Họ tên,Giới tính,Ngày sinh,Đơn vị,LLCT,,,", ",,,,,CN,CC,TC,SC", "1,A,Nam,1980,north,,,x,x")
    #expect(list.officials.first?.levels.map(\.description) == ["politicalTheory/intermediate"])
    #expect(list.said("several-marks").first?.hasPrefix("list.csv:3:22: warning: ") == true)
  }

  @Test(
    "Levels are read from words and abbreviations",
    arguments: [
      ("Chuyên môn", "Đại học Luật", "professional/bachelor"), ("Chuyên môn", "ThS", "professional/master"),
      ("Trình độ chuyên môn", "CĐ", "professional/college"), ("LLCT", "Cao cấp", "politicalTheory/advanced"),
      ("Lý luận chính trị", "TC", "politicalTheory/intermediate"), ("QLNN", "CVCC", "stateManagement/senior"),
      ("QLNN", "Chuyên viên chính", "stateManagement/principal"), ("QLNN", "cv", "stateManagement/specialist"),
      ("Trình độ văn hóa", "THPT", "generalEducation/upperSecondary"), ("Tin học", "Chứng chỉ B", "it/standard"),
      ("Tin học", "x", "it/standard"), ("Ngoại ngữ", "Tiếng Anh B1", "foreignLanguage/standard"),
    ])
  func words(heading: String, word: String, level: String) {
    let officials = list("\(header),\(heading)", "1,A,Nam,1980,north,\(word)").officials
    #expect(officials.first?.levels.map(\.description) == [level])
  }

  @Test("A word that says not, or a lower school, is the lowest rung", arguments: ["Không", "Chưa qua đào tạo"])
  func lowest(word: String) {
    let officials = list("\(header),Chuyên môn", "1,A,Nam,1980,north,\(word)").officials
    #expect(officials.map(\.levels) == [[]])
  }

  @Test("A word that stands for no rung is refused, the column named")
  func unknownWord() {
    let said = list("\(header),LLCT", "1,A,Nam,1980,north,abc").said("unknown-reference")
    #expect(said.count == 1)
    #expect(said.first?.hasPrefix("list.csv:2:20: error: 'abc' in column 'LLCT' stands for no rung") == true)
  }

  @Test(
    "Standing in the Party is read from words",
    arguments: [("x", "full"), ("Dự bị", "probationary"), ("Không", "none")])
  func party(word: String, standing: String) {
    #expect(list("\(header),Đảng viên", "1,A,Nam,1980,north,\(word)").officials.map(\.party.rawValue) == [standing])
  }

  @Test("A group that is unknown is refused with those that are known")
  func unknownGroup() {
    let said = list("\(header),Nhóm chức danh", "1,A,Nam,1980,north,Bảo vệ").said("unknown-reference")
    #expect(
      said.first?.contains("there is no group 'Bảo vệ' (write a group's id or name: leaders, specialists)") == true)
  }

  @Test("Running numbers that repeat are not made into ids; the order is")
  func repeatedNumbers() {
    let officials = list(header, "1,A,Nam,1980,north", "1,B,Nữ,1981,south").officials
    #expect(officials.map(\.id) == ["o0001", "o0002"])
  }

  @Test("Ratings stand in a column for each year")
  func ratings() {
    let list = list(
      "\(header),Xếp loại 2024,Xếp loại năm 2025", "1,A,Nam,1980,north,HTTNV,Hoàn thành xuất sắc nhiệm vụ")
    #expect(list.officials.first?.ratings.map { "\($0.year) \($0.rating)" } == ["2024 good", "2025 outstanding"])
    #expect(OfficeList(text: list.text.replacing("HTTNV", with: "ABC")).said("wrong-type").count == 1)
  }

  @Test("A column may mark women only")
  func markedWomen() {
    let officials = list("STT,Họ tên,Ngày sinh,Nữ,Đơn vị", "1,A,1980,x,north", "2,B,1981,,north").officials
    #expect(officials.map(\.sex) == [.female, .male])
  }

  @Test("A row with a cell beyond the headings is refused")
  func strayCell() {
    let said = list(header, "1,Nguyễn, A,Nam,1980,north").said("ragged-row")
    #expect(said.first?.hasPrefix("list.csv:2:22: error: the row has more cells") == true)
  }

  @Test("An import refuses units that the scenario does not have, at their cells")
  func unknownUnit() {
    let errors = list(header, "1,A,Nam,1980,Xã Lạ").imported().report.errors.map(\.description)
    #expect(errors.count == 1)
    #expect(errors.first?.hasPrefix("list.csv:2:14: error: the scenario has no unit 'Xã Lạ'") == true)
  }

  @Test("Two columns that mean the same are refused")
  func sameMeaning() {
    let said = list("\(header),Đơn vị công tác", "1,A,Nam,1980,north,south").said("duplicate-column")
    #expect(said.first?.hasPrefix("list.csv:1:39: error: columns 'Đơn vị' and 'Đơn vị công tác'") == true)
  }

  @Test("A list of numbers of people is an aggregate roster")
  func aggregate() {
    let officials = list("Đơn vị,Số lượng,Giới tính,Năm sinh,LLCT", "north,12,Nữ,1985,TC", "south,3,Nam,1970,")
      .officials
    #expect(officials.map(\.count) == [12, 3])
    #expect(officials.map(\.name) == [nil, nil])
  }

  @Test("A canonical file is read as ever, whatever its cells say")
  func canonical() {
    let text = "id,name,unit,sex,birthDate\nA,Chức vụ,north,female,1985\nB,LLCT,north,nam,1986\n"
    #expect(OfficeList(text: text).officials.map(\.name) == ["Chức vụ", "LLCT"])
    #expect(OfficeList(text: "id,name,unit,sex,birthDat\nA,X,north,male,1985\n").said("unknown-column").count == 1)
  }

  @Test("Every message on a list is said in Vietnamese too")
  func vietnamese() {
    let broken = OfficeList(
      text: """
        STT,Họ tên,Ngày sinh,,Đơn vị,LLCT,,,,Nhóm chức danh,Đảng viên,Ghi chú
        ,,Nam,Nữ,,CN,CC,TC,SC,,,
        1,A,1980,1981,north,,,x,x,Bảo vệ,đang xét,
        2,B,1980,,north,,,,khá,,,

        """)
    for diagnostic in broken.imported().report.diagnostics {
      #expect(diagnostic.message.english != diagnostic.message.vietnamese, "\(diagnostic)")
    }
  }
}
