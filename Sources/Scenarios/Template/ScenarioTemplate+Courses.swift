extension ScenarioTemplate {
  /// The template from the courses on.
  static let courses = """
    # Rules of law and documents on who may be sent, each with its source; courses refer to them.
    eligibilityRules:
      belowStandard:
        name: first degree for officials below the standard
        conditions:
          - monthsOfServiceLeftMoreThan: 72        # months
        basis: document
        source: the resolution that sets the rule

    # The courses officials can be sent on.
    courses:
      degree:
        name: first degree, in-service
        awards: [education/degree]  # track/rung held on completion
        durationMonths: 24          # months; below 1 counts one month with the workload scaled
        workload: 0.3               # share of a full working load in every month of study
        intakeMonths: [1]           # months of the year, 1 to 12
        years: [2026]               # or a span, 2026-2028; a course without years is not offered
        costPerLearnerVND: 40000000 # đồng
        costBasis: assumption       # law, document or assumption; `basis` unless given
        costSource: made up         # `source` unless given
        costByStudyYearVND: [20000000, 20000000]   # đồng by year of study; otherwise spread by months
        fundedBy: trainingBudget
        prerequisites: [education/college]         # held before the intake, or reached by an earlier course
        commitmentMonths: 24        # months of service owed after completion
        passRate: 0.95              # share of learners expected to pass; for expected values only
        rules: [belowStandard]      # rules on who may be sent, declared under eligibilityRules
        eligibility:                # who may be sent besides; all conditions hold
          - belowLevel: education/degree
        seats:                      # limits on places; all hold
          - { per: year, learners: 2 }
        basis: assumption
        source: made up
      theory:
        name: political theory, intermediate
        awards: [theory/intermediate]
        durationMonths: 12
        workload: 0.25
        intakeMonths: [3, 9]
        years: 2026-2027
        costPerLearnerVND: 8000000
        fundedBy: trainingBudget
        eligibility:
          - party: probationary     # probationary, or full for full members only
          - ageAtLeastYears: { women: 28, men: 30 }   # years; one number holds for both
          - anyOf:                  # at least one of these lists holds
              - [{ atLeastLevel: education/degree }]
              - [{ atLeastLevel: education/college }, { ethnicMinority: true }]
        seats:
          - { per: intake, learners: 3 }
          - { per: intake, scope: eachUnit, learners: 2, byYear: { 2027: 1 } }
        priorityShares:             # least shares of the learners: women, ethnicMinority or young
          - { kind: women, share: 0.25, per: horizon }
        basis: assumption
        source: made up
      it:
        name: information technology, standard
        awards: [it/standard]
        durationMonths: 0.5
        workload: 0.4
        intakeMonths: [6]
        years: 2026-2028
        costPerLearnerVND: 1000000
        fundedBy: trainingBudget
        classes:                    # classes the body opens itself; without this key places are bought outside
          least: 2                  # learners of one class
          most: 6                   # learners of one class
          fixedCostVND: 3000000     # đồng for each class opened
          mostClasses: 1            # classes of one intake
        basis: assumption
        source: made up

    # What the plan is to reach: so much of a group at a level by a day.
    targets:
      degree:
        name: degree or higher
        level: education/degree
        group: everyone
        scope: together             # together, or eachUnit for each unit on its own
        comparator: atLeast         # atLeast, or moreThan
        thresholdPercent: 60        # per cent of those in post on the day
        due: 2028-12-31
        weight: 1                   # weight of its shortfall
        basis: document
        source: the resolution that sets the target
      leaders-theory:
        name: leaders with intermediate political theory
        level: theory/intermediate
        group: leaders
        thresholdPercent: 100
        due: 2028-12-31
        weight: 2
        basis: document
        source: the resolution that sets the target
      it:
        name: IT standard met in every unit
        level: it/standard
        scope: eachUnit
        comparator: moreThan
        thresholdPercent: 70
        due: 2028-12-31
        basis: document
        source: the resolution that sets the target

      # Posts filled are counted instead of a level: in post against `establishment`.
      # posts: { staffing: true, thresholdPercent: 100, due: 2026-12-31 }

    # Shares of the make-up of the body: reported, not planned for. Traits: women, ethnicMinority, young, flag, level.
    structure:
      women-leaders:
        name: women among the leaders
        trait: women
        group: leaders
        atLeastPercent: 15          # or moreThanPercent, rangePercent: [20, 25], leastHeads
        due: 2028-12-31
        basis: document
        source: the resolution that sets the share

    # Ways besides training, on 1 January of a year. Recruits fill vacancies (`establishment` less those in post), also
    # those that retirements open; transfers go from units with too many people to units with too few; nobody leaves
    # early who is not on the list or meets every condition. `offered: false` switches an offer off.
    # recruitment:
    #   graduates:
    #     { ageYears: 24, sex: female, levels: [education/degree], costPerHireVND: 0, costPerYearVND: 90000000,
    #       mostPerYear: 2, fundedBy: budget, basis: assumption }
    # transfers:
    #   moves: { origins: [office], destinations: [office], costPerCaseVND: 0, fundedBy: budget }
    # earlyRetirement:
    #   agreed: { officials: [X-05], costPerCaseVND: 100000000, fundedBy: budget }

    # Decisions taken beforehand: must or mustNot, in one year or in any.
    pins:
      - { official: X-02, course: theory, decision: must, year: 2026 }
      - { official: X-11, course: it, decision: mustNot }

    # The aims in order; a later one gives up nothing of an earlier one.
    # Others: unmetTargets, worstUnit, and changes, which needs an earlier plan (official,course,intake,count):
    # previousPlan: previous.csv
    objectives: [shortfall, cost, earliest]

    # What it counts to let limits give way, for 'trainplan relax':
    # relaxation: { pricePerDong: 1, pricePerSeatVND: 2000000, pricePerMonthVND: 5000000 }

    # For a plan made in hindsight: the people really sent, printed beside it.
    # sentInFact: { firstYear: 2026, lastYear: 2026, learners: { theory: 3 }, basis: document, source: the report }

    # Figures nobody could cite, a sentence each; every report repeats them.
    assumptions:
      - Everything in this example is made up.

    # The figures a document prints, recomputed by `trainplan validate`:
    # published: [published.yaml]

    # Deliberate changes of imported values have the scenario's own shape; ~ removes.
    # override: { courses: { degree: { costPerLearnerVND: 45000000, costByStudyYearVND: ~ } } }

    # What if: changes by name, applied on demand.
    variants:
      half-money:
        sources:
          trainingBudget:
            limitsVND: { 2026: 30000000, 2027: 30000000, 2028: 30000000 }
      no-degree:
        courses: { degree: ~ }

    """
}
