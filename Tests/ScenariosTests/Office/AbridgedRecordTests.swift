import Diagnostics
import Languages
import Testing
import TrainingDomain

@testable import Scenarios

@Suite("The abridged record of an office")
struct AbridgedRecordTests {
  /// Two rows of headings, a numbering row, titles and signatures, semicolons, a byte order mark, a quoted line end.
  private let list = OfficeList(
    text: "\u{FEFF}" + """
      ỦY BAN NHÂN DÂN XÃ PHÍA BẮC;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
      DANH SÁCH TRÍCH NGANG, ngày 5, tháng 9;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
      STT;Họ và tên;Ngày sinh;;CCCD;Số BHXH/BHYT;"Chức vụ/
      chức danh";Đơn vị;Dân tộc;Tôn giáo;Quê quán;Ngày tuyển dụng;Ngày vào biên chế;Ngày vào đơn vị;Ngày vào Đảng;;\
      Trình độ văn hóa;Chuyên môn;;;;;;Chuyên ngành;LLCT;;;;QLNN;;;;Ngoại ngữ;Tin học;Lương;;;;Ghi chú;Nhóm chức danh;Quy hoạch
      ;;Nam;Nữ;;;;;;;;;;;dự bị;chính thức;;TS;ThS;ĐH;CĐ;TC;còn lại;;CN;CC;TC;SC;CVCC;CVC;CV;CS;;;mã ngạch;bậc;hệ số;thời điểm;;;
      1;2;3;4;5;6;7;8;9;10;11;12;13;14;15;16;17;18;19;20;21;22;23;24;25;26;27;28;29;30;31;32;33;34;35;36;37;38;39;40;41
      1;Cán bộ một;15/06/1980;;012;BH1;Bí thư;Xã Phía Bắc;Hà Nhì;;;01/09/2005;;;01/01/2006;01/01/2007;12/12;;x;;;;;Luật;;X;;;;x;;;B1;x;01.002;3;5,42;;;Lãnh đạo, quản lý;x
      II. XÃ PHÍA NAM;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;;
      2;"Cán bộ
      hai";;1985;013;BH2;Văn thư;south;Kinh;;;09/2010;;;05/2020;;9/12;;;x;;;;;;;;+;;;1;;;A;;;;;tạm;specialists;
      3;Cán bộ ba;;12/1990;;;Kế toán;Xã phía nam;Thái;;;;;;;;THPT;;;;1;;;;;;X;;;;;x;;;;;;;;chuyên môn;
      ;NGƯỜI LẬP BIỂU;;;;;;;;;;;;;;;;;;;THỦ TRƯỞNG ĐƠN VỊ;;;;;;;;;;;;;;;;;;
      """)

  @Test("Everybody is read with sex, dates, standing, unit, group and levels")
  func people() throws {
    let officials = list.officials
    #expect(officials.map(\.id.rawValue) == ["o0001", "o0002", "o0003"])
    #expect(officials.map(\.name) == ["Cán bộ một", "Cán bộ hai", "Cán bộ ba"])
    #expect(officials.map(\.sex) == [.male, .female, .female])
    #expect(officials.map(\.birth.description) == ["1980-06-15", "1985-01-01", "1990-12-01"])
    #expect(officials.map(\.serviceStart?.description) == ["2005-09-01", "2010-09-01", nil])
    #expect(officials.map(\.party) == [.full, .probationary, .none])
    #expect(officials.map(\.unit) == ["north", "south", "south"])
    #expect(officials.map(\.groups) == [["leaders"], ["specialists"], ["specialists"]])
    #expect(officials.map(\.isEthnicMinority) == [true, false, true])
    #expect(officials.map(\.flags) == [["successionPlan"], [], []])
    #expect(officials.map(\.position?.rawValue) == ["Bí thư", "Văn thư", "Kế toán"])
    let levels = officials.map { $0.levels.map(\.description).joined(separator: " ") }
    #expect(
      levels == [
        "generalEducation/upperSecondary professional/master politicalTheory/advanced stateManagement/principal "
          + "it/standard foreignLanguage/standard",
        "professional/bachelor politicalTheory/elementary stateManagement/specialist it/standard",
        "generalEducation/upperSecondary professional/college politicalTheory/intermediate stateManagement/assistant",
      ])
  }

  @Test("The scenario's other language reads the same people")
  func languages() {
    #expect(list.loaded(in: .vietnamese).problem?.officials == list.loaded(in: .english).problem?.officials)
  }

  @Test("What was understood and left out is said with lines")
  func notes() {
    let said = list.imported().report.diagnostics.map { "\($0.location?.line ?? 0) \($0.rule)" }
    #expect(
      said == [
        "1 title-rows", "3 columns-read", "3 ignored-columns", "6 numbering-row", "8 section-rows", "12 signature-rows",
      ])
    let ignored = list.said("ignored-columns")
    #expect(ignored.count == 1)
    #expect(ignored.first?.contains("'CCCD', 'Số BHXH/BHYT', 'Tôn giáo'") == true)
    #expect(ignored.first?.contains("'Lương › mã ngạch'") == true)
  }

  @Test("What an import writes, the scenario reads as the same officials")
  func roundTrip() throws {
    let written = OfficeList(text: try #require(list.imported().text))
    #expect(written.text.hasPrefix("id,name,unit,"))
    #expect(written.officials == list.officials)
    #expect(written.officials.count == 3)
    // And the canonical file is written as it stands.
    #expect(written.imported().text == written.text)
  }

  @Test("Without a scenario ids are made of the names, and said")
  func withoutScenario() throws {
    let imported = list.imported(byScenario: false)
    #expect(try #require(imported.text).contains(",xa-phia-bac,"))
    #expect(imported.report.diagnostics.contains { $0.rule == "made-ids" })
  }
}
