import Testing
import TrainingDomain

@testable import Planning

/// Slots that can help no target are dropped, except where sending someone uselessly may help something else.
@Suite struct UsefulnessTests {
  /// Computing is asked for by a target; a degree by none.
  private func world(_ change: (inout TinyWorld) -> Void = { _ in }) -> TinyWorld {
    var tiny = TinyWorld(
      [.tiny("o1"), .tiny("o2")],
      [.tiny("it", gives: TinyWorld.standard), .tiny("degree", gives: TinyWorld.degree, years: [2026])],
      [.tiny("t", TinyWorld.standard)])
    change(&tiny)
    return tiny
  }

  /// The courses some profile may take in the model.
  private func modelled(_ change: (inout TinyWorld) -> Void = { _ in }) -> [String] {
    let formulation = world(change).formulation([])
    let slots = Set(formulation.profiles.flatMap(\.traits.chances).map(\.slot)).sorted()
    return slots.map {
      "\(formulation.problem.courses[formulation.slots[$0].course].id) \(formulation.slots[$0].intake)"
    }
  }

  private let useful = ["it 2026-01", "it 2027-01"]

  @Test func `a course no target asks for is dropped`() {
    #expect(modelled() == useful)
  }

  @Test func `a course that completes after the due day is dropped`() {
    #expect(modelled { $0.problem.targets = [.tiny("t", TinyWorld.standard, due: .on(2027, 6, 29))] } == ["it 2026-01"])
    #expect(modelled { $0.problem.targets = [.tiny("t", TinyWorld.standard, due: .on(2027, 6, 30))] } == useful)
  }

  @Test func `a course whose target is met already is dropped`() {
    let found = modelled { tiny in
      tiny.problem.officials[1].levels = [TinyWorld.standard]
      tiny.problem.targets = [.tiny("t", TinyWorld.standard, .atLeast, .fraction(1, 2))]
    }
    #expect(found.isEmpty)
  }

  @Test func `a course of our own stays, for a class may need filling`() {
    let found = modelled { tiny in
      tiny.problem.courses[1].delivery = .ownClasses(ClassRule(least: 2, most: 9, fixedCost: 1))
    }
    #expect(found == ["it 2026-01", "degree 2026-01", "it 2027-01"])
  }

  @Test func `who helps no target stays where a class may need filling, and fills it`() throws {
    let tiny = world { tiny in
      tiny.problem.targets = [.tiny("t", TinyWorld.standard, group: "leaders")]
      tiny.problem.officials[1].groups = ["leaders"]
      tiny.problem.courses[0].delivery = .ownClasses(ClassRule(least: 2, most: 9, fixedCost: 1))
    }
    #expect(try tiny.names() == ["o1 it 2026-01", "o2 it 2026-01"])
  }

  @Test func `what lets someone fill a class stays as well`() throws {
    let tiny = world { tiny in
      tiny.problem.targets = [.tiny("t", TinyWorld.standard, group: "leaders")]
      tiny.problem.officials[1].groups = ["leaders"]
      tiny.problem.officials[1].levels = [TinyWorld.degree]
      tiny.problem.courses[0].prerequisites = [TinyWorld.degree]
      tiny.problem.courses[0].delivery = .ownClasses(ClassRule(least: 2, most: 9, fixedCost: 1))
    }
    #expect(try tiny.names() == ["o1 degree 2026-01", "o1 it 2027-01", "o2 it 2027-01"])
  }

  @Test func `a course with a priority share stays`() {
    let found = modelled { tiny in
      tiny.problem.courses[1].priorityShares = [PriorityShare(kind: .women, share: .fraction(1, 2))]
    }
    #expect(found.contains("degree 2026-01"))
  }

  @Test func `a course someone must take stays, one someone must not take does not`() {
    let must = Pin(official: "o1", course: "degree", decision: .must(nil))
    let mustNot = Pin(official: "o1", course: "degree", decision: .mustNot(nil))
    #expect(modelled { $0.problem.pins = [must] }.contains("degree 2026-01"))
    #expect(modelled { $0.problem.pins = [mustNot] } == useful)
  }

  @Test func `a pinned course takes the course before it along`() throws {
    let tiny = world { tiny in
      tiny.problem.targets = []
      tiny.problem.pins = [Pin(official: "o1", course: "it", decision: .must(nil))]
      tiny.problem.courses[0].prerequisites = [TinyWorld.degree]
    }
    #expect(try tiny.names() == ["o1 degree 2026-01", "o1 it 2027-01"])
  }

  @Test func `every course stays where changes to an earlier plan are counted`() {
    #expect(modelled { $0.problem.stages = [.shortfall, .changes] }.contains("degree 2026-01"))
  }

  @Test func `a course stays that gives what a useful one needs, through a chain of them`() {
    let found = modelled { tiny in
      tiny.problem.courses[0].prerequisites = [TinyWorld.degree]
      tiny.problem.courses[0].years = [Year(2027)]
      tiny.problem.courses[1].prerequisites = [TinyWorld.middle]
      tiny.problem.courses[1].intakeMonths = [7]
      tiny.problem.courses.append(.tiny("theory", gives: TinyWorld.middle))
    }
    #expect(found == ["theory 2026-01", "degree 2026-07", "it 2027-01"])
  }

  @Test func `a course that gives what is needed too late is dropped`() {
    let found = modelled { tiny in
      tiny.problem.courses[0].eligibility = [.anyOf([[.atLeast(TinyWorld.degree)], [.atLeast(TinyWorld.middle)]])]
      tiny.problem.courses[0].years = [Year(2027)]
      tiny.problem.courses.append(.tiny("theory", gives: TinyWorld.middle, months: 13, years: [2026]))
    }
    #expect(found == ["degree 2026-01", "it 2027-01"])
  }
}
