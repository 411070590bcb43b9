import Testing
import TrainingDomain

@testable import Scenarios

struct SampleScenarioTests {
  @Test("The sample is sound")
  func sound() {
    #expect(SampleScenario().said() == [])
    #expect(SampleScenario().load().problem != nil)
    #expect(SampleScenario().load().notOffered == ["idle"])
  }
}
