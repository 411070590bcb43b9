import Testing

@testable import RosterTemplates
@testable import Workbooks

struct RosterTemplateFaultTests {
  @Test("What stops a workbook stops a template in the same words")
  func sameWords() {
    let fault = #expect(throws: RosterTemplateFault.self) {
      try RosterTemplateFault.rethrowing { () throws(WorkbookFault) in throw WorkbookFault(words: "no memory") }
    }
    #expect(fault?.description == "no memory")
  }
}
