import Diagnostics
import Languages
import Testing
import TrainingDomain

@testable import Scenarios

struct OfficialCodesTests {
  private let codes = OfficialCodes(of: ["MT-2", "MT-1", "MT-10", "Lê Văn A", "MT-1"])

  @Test("Codes follow the order of the ids, and who is in no roster has none")
  func order() {
    #expect(
      ["Lê Văn A", "MT-1", "MT-10", "MT-2", "X"].map { codes.code(of: $0) } == ["P001", "P002", "P003", "P004", "P?"])
  }

  @Test("In a text ids are replaced as whole words, and phrases wherever they stand")
  func text() {
    #expect(codes.coded("MT-1, MT-10 and Lê Văn A: MT-100, MT.") == "P002, P003 and P001: MT-100, MT.")
  }

  @Test("What was coded is not coded again, and an id of several words or with signs is found whole")
  func once() {
    let codes = OfficialCodes(of: ["A B", "A B C", "LC.1", "LC.10", "P001", "(x)"])
    #expect(
      codes.coded("A B C: A B, LC.10. LC.1; P001 (x) LC.100 A BC") == "P003: P002, P005. P004; P006 P001 LC.100 A BC")
  }

  @Test("An official has one code in all rosters that are coded together")
  func together() {
    let all = OfficialCodes(of: ["B", "C"] + ["A", "B", "C"])
    #expect(all.code(of: "B") == "P002")
  }

  @Test("What is said of a scenario names officials by their codes, also where it is refused")
  func said() {
    let loaded = SampleScenario.withRoster("A2,,3", "A2,,0").load()
    let coded = loaded.anonymised(by: OfficialCodes(of: loaded.officials))
    #expect(loaded.problem == nil)
    #expect(loaded.report.errors.map(\.message.english) == ["official A2 has a count of 0"])
    #expect(coded.report.errors.map(\.message.english) == ["official P002 has a count of 0"])
    #expect(coded.report.errors.map(\.message.vietnamese) == ["cán bộ P002 có số lượng là 0"])
  }
}
