import LanguageConformance
import Languages
import Testing
import TrainingDomain
import WhatIf

@testable import Reporting

@Suite("A comparison as text")
struct ComparisonTextTests {
  /// What the sample's scenario says of its own, which no report translates.
  private let data = [
    "Xã Mường Tè, a small plan", "small", "more-money+levers", "first degree", "degree", "training budget",
    "graduates", "moves", "early", "comparison-people.csv", "comparison-inputs.csv",
  ]

  @Test("Training money and staff money stand apart, per source and in all")
  func money() {
    let text = ComparisonText.text(of: SmallComparison.report())
    #expect(text.contains("training money, đồng"))
    #expect(text.contains(/staff money, đồng +- +90,500,000/))
    #expect(text.contains(/hired +graduates +2027 +- +2 \/ 20\.0/))
  }

  @Test("Inputs that differ are said in words, alike years together")
  func inputs() {
    let text = ComparisonText.text(of: SmallComparison.report())
    #expect(
      text.contains("    source of money “training budget”: money granted in 2026: 40,000,000 đồng → 50,000,000 đồng\n")
    )
    #expect(text.contains("    recruitment “graduates”: added\n"))
    #expect(text.contains("    decision taken beforehand “U-2 is not sent on degree in 2026”: removed\n"))
  }

  @Test("The same change in years that follow one another is one sentence")
  func years() {
    func change(_ year: Int, _ amount: Dong) -> InputDifference {
      let field = InputField("limitsVND", Wording(en: "money granted", vi: "kinh phí được cấp"))
      return InputDifference(
        .source, id: "s", name: Wording(verbatim: "s"),
        .changed(field, Year(year), before: .money(1), after: .money(amount)))
    }
    let sentences = InputSentence.sentences(of: [change(2026, 2), change(2027, 2), change(2028, 3), change(2030, 3)])
    #expect(
      sentences.map(\.english) == [
        "source of money “s”: money granted in 2026–2027: 1 đồng → 2 đồng",
        "source of money “s”: money granted in 2028: 1 đồng → 3 đồng",
        "source of money “s”: money granted in 2030: 1 đồng → 3 đồng",
      ])
  }

  @Test("Four plans stand side by side, the base first, on lines fit for a page")
  func wide() {
    let plans = (1...3).map { number in
      let plan = SmallComparison.other()
      return ComparedPlan(variants: ["variant-\(number)"], problem: plan.problem, result: plan.result)
    }
    let text = ComparisonText.text(of: SmallComparison.report(plans))
    #expect(text.contains(/base +variant-1 +variant-2 +variant-3\n/))
    // The last line is a sentence, not a row.
    #expect(text.split(separator: "\n").dropLast().allSatisfy { TextTable.width(String($0)) <= 120 })
  }

  @Test("A target counted unit by unit is added up, beside a plan that counts all together")
  func units() {
    let together = SmallComparison.base
    let lines = ["upper", "lower"].map { unit in
      TargetResult(
        target: "T1", unit: WorkUnit.ID(unit), population: 3, required: 2, baseline: 0,
        planned: unit == "upper" ? 2 : 1,
        shortfall: unit == "upper" ? 0 : 1, attainment: .one)
    }
    let was = together.result
    let result = PlanningResult(
      status: .optimal, stages: was.stages, targets: lines, quotas: was.quotas, enrolments: was.enrolments,
      budget: was.budget)
    let plan = ComparedPlan(variants: ["units"], problem: together.problem, result: result)
    let text = ComparisonText.text(of: SmallComparison.report([plan]))
    #expect(text.contains(/units met +- +1 of 2\n/) && text.contains(/needed +5 +4\n/))
    #expect(text.contains(/planned +4 +3\n/) && text.contains(/missing +1 +1\n/))
    #expect(text.contains(/attained +80% +-\n/))
    #expect(
      ComparisonTables.tables(of: SmallComparison.report([plan]))[2].rows.map { $0[2] } == [
        "together", "upper", "lower",
      ])
  }

  @Test("A plan beside itself differs in no input and no person")
  func itself() {
    let same = ComparedPlan(
      variants: ["same"], problem: SmallComparison.base.problem, result: SmallComparison.base.result)
    let text = ComparisonText.text(of: SmallComparison.report([same]))
    #expect(text.contains("  same: nobody\n") && text.contains("  same: none\n"))
    #expect(text.hasSuffix("Fewest heads missing: 1 (base, same). No variant gains more heads than the base.\n"))
  }

  @Test("The foot says which plan misses fewest heads, what an extra head costs, and what makes that uncertain")
  func finding() {
    let text = ComparisonText.text(of: SmallComparison.report([SmallComparison.other(.timeLimit, lastBound: 30)]))
    let foot = text.split(separator: "\n").last.map(String.init) ?? ""
    #expect(foot.hasPrefix("Fewest heads missing: 0 (more-money+levers). Least extra cost per extra head"))
    #expect(foot.contains("Not every plan is proven best") && foot.contains("not of one measure"))
    #expect(text.contains("42 (bound 30)") && text.contains("no, time limit"))
  }

  @Test("No English word stands in the Vietnamese text", arguments: PlanningResult.Status.allCases)
  func vietnamese(status: PlanningResult.Status) {
    let other = SmallComparison.other(status, lastBound: status == .optimal ? 42 : 30)
    var text = ComparisonText.text(of: SmallComparison.report([other], in: .vietnamese))
    for part in data { text = text.split(separator: part, omittingEmptySubsequences: false).joined(separator: "–") }
    #expect(LanguageFaults.faults(in: text, of: .vietnamese) == [])
    // Any other English word would show by its plain letters; these syllables are Vietnamese.
    let syllables = [
      "chung", "gian", "kinh", "minh", "nhau", "phong", "sung", "thay", "theo", "trong", "trung", "xong",
    ]
    let plain = text.split { !$0.isLetter }.filter { $0.utf8.count > 3 && $0.utf8.allSatisfy { $0 < 128 } }
    #expect(plain.filter { !syllables.contains($0.lowercased()) } == [])
    for words in ["Tổng hợp các phương án", "Còn thiếu", "Kinh phí đào tạo (đồng)", "90.500.000", "Tuyển dụng"] {
      #expect(text.contains(words), "\(words)")
    }
  }

  @Test("Long lists of people and inputs are cut, and say where the whole stands")
  func capped() {
    var problem = SmallComparison.base.problem
    problem.officials = (1...60).map { number in
      Official(
        id: Identifier("N-\(number)"), unit: "upper", sex: .female, birth: Month(year: 1990, number: 1).firstDay,
        serviceEnd: ServiceEnd(lastDay: Month(year: 2050, number: 1).lastDay, basis: .schedule))
    }
    let enrolments = problem.officials.map { official in
      CostedEnrolment(
        enrolment: Enrolment(official: official.id, course: "degree", intake: SmallPlan.intake),
        completes: SmallPlan.intake.lastDay, costByYear: [])
    }
    let was = SmallComparison.base.result
    let result = PlanningResult(
      status: .optimal, stages: was.stages, targets: was.targets, quotas: was.quotas, enrolments: enrolments,
      budget: was.budget)
    let plan = ComparedPlan(variants: ["new-people"], problem: problem, result: result)
    let report = SmallComparison.report([plan])
    let text = ComparisonText.text(of: report)
    #expect(text.contains("and 42 more, see comparison-people.csv"))
    #expect(text.contains("and 23 more, see comparison-inputs.csv"))
    #expect(report.people[0].count == 62 && report.inputs[0].count == 63)
    let people = ComparisonTables.tables(of: report).first { $0.file == "comparison-people.csv" }
    #expect(people?.rows.count == 62)
  }

  @Test("Every sentence of the finding is whole in both languages")
  func wordings() {
    let late = SmallComparison.other(.timeLimit, lastBound: 30)
    let other = ComparedPlan(variants: ["x"], problem: late.problem, result: late.result)
    for plans in [[SmallComparison.base], [other]] {
      for wording in FindingSentences.all(PlanComparison(base: SmallComparison.base, others: plans)) {
        #expect(LanguageFaults.faults(of: wording) == [])
      }
    }
  }
}
