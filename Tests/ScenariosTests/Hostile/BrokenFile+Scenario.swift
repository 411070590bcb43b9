extension BrokenFile {
  /// Keys and references put wrong.
  static let references: [BrokenFile] = [
    .init(name: "unknown key at the top", old: "title:", new: "‸titel:", words: ["titel", "title"]),
    .init(name: "unknown key of a course", old: "workload: 0.3", new: "‸worklod: 0.3", words: ["worklod", "workload"]),
    .init(name: "unknown key of a target", old: "due: 2029", new: "‸dueDate: 2029", words: ["dueDate"]),
    .init(name: "unknown key of the horizon", old: "lastYear:", new: "‸lastyear:", words: ["lastYear"]),
    .init(
      name: "unknown key of seats", old: "scope: eachUnit, learners", new: "‸skope: eachUnit, learners",
      words: ["scope"]),
    .init(name: "unknown key of classes", old: "least: 2", new: "‸leest: 2", words: ["least"]),
    .init(name: "unknown condition", old: "- party:", new: "- ‸partty:", words: ["party"]),
    .init(name: "unknown condition within anyOf", old: "{ notFlag:", new: "{ ‸notflag:", words: ["notFlag"]),
    .init(name: "unknown key of a unit", old: "establishment:", new: "‸establishmnt:", words: ["establishment"]),
    .init(name: "unknown key of a pin", old: "year: 2027", new: "‸yaer: 2027", words: ["year"]),
    .init(name: "unknown key of ages", old: "women: 20", new: "‸woman: 20", words: ["women"]),
    .init(
      name: "unknown key in an import", file: "levels.yaml", old: "menMonths: 735", new: "‸manMonths: 735",
      words: ["menMonths"]),
    .init(name: "unknown track in awards", old: "[theory/basic]", new: "[‸theori/basic]", words: ["theori", "theory"]),
    .init(name: "unknown rung in awards", old: "[theory/basic]", new: "[‸theory/basik]", words: ["basik", "basic"]),
    .init(
      name: "unknown rung in a prerequisite", old: "[education/college]", new: "[‸education/colege]",
      words: ["colege", "college"]),
    .init(
      name: "unknown rung in a target", old: "level: education/degree, g", new: "level: ‸education/degre, g",
      words: ["degree"]),
    .init(name: "a level without a track", old: "level: theory/basic", new: "level: ‸basic", words: ["basic"]),
    .init(
      name: "unknown rung in a condition", old: "belowLevel: education/degree", new: "belowLevel: ‸education/dgree",
      words: ["degree"]),
    .init(name: "unknown group in a target", old: "group: leaders", new: "group: ‸leader", words: ["leaders"]),
    .init(
      name: "unknown group in a condition", old: "inAnyGroup: [leaders]", new: "inAnyGroup: [‸laeders]",
      words: ["leaders"]),
    .init(
      name: "unknown unit in a condition", old: "inAnyUnit: [office]", new: "inAnyUnit: [‸ofice]", words: ["office"]),
    .init(name: "unknown unit of seats", old: "unit: office", new: "unit: ‸offize", words: ["office"]),
    .init(
      name: "unknown flag", old: "- flag: successionPlan", new: "- flag: ‸succesionPlan", words: ["successionPlan"]),
    .init(
      name: "unknown flag that must not be", old: "notFlag: successionPlan", new: "notFlag: ‸succession",
      words: ["succession"]),
    .init(name: "unknown source", old: "fundedBy: budget", new: "fundedBy: ‸bugdet", words: ["budget"]),
    .init(name: "unknown official of a pin", old: "official: A1", new: "official: ‸B7", words: ["B7"]),
    .init(
      name: "unknown course of a pin", old: "course: theory, decision", new: "course: ‸theery, decision",
      words: ["theory"]),
    .init(name: "unknown decision", old: "decision: mustNot", new: "decision: ‸mustnt", words: ["mustNot"]),
    .init(name: "unknown aim", old: "[shortfall, cost", new: "[‸shortfal, cost", words: ["shortfall"]),
    .init(name: "unknown kind of share", old: "kind: women", new: "kind: ‸woman", words: ["women"]),
    .init(
      name: "unknown scope", old: "scope: eachUnit, comparator", new: "scope: ‸eachunit, comparator",
      words: ["eachUnit"]),
    .init(name: "unknown rating", old: "rating: good", new: "rating: ‸god", words: ["good"]),
    .init(name: "unknown variant", old: "title:", new: "title:", words: ["lesss", "less"], variants: ["lesss"]),
    .init(
      name: "unknown key in a variant not asked for", old: "{ limitsVND: { 2026: 1000000",
      new: "{ ‸limitVND: { 2026: 1000000", words: ["limitsVND"]),
    .init(
      name: "unknown id in a variant", old: "later: { courses: { degree", new: "later: { courses: { ‸degre",
      words: ["degree"]),
    .init(name: "unknown key in the override", old: "{ source: changed", new: "{ ‸sauce: changed", words: ["source"]),
    .init(
      name: "unknown section in the override", old: "  retirement: { source: ch", new: "  ‸retirment: { source: ch",
      words: ["retirement"]),
    .init(
      name: "variants that set one leaf", old: "later: { ",
      new: "later: { sources: { budget: { limitsVND: { 2026: 5 } } }, ", words: ["less", "later"],
      variants: ["less", "later"]),
    .init(
      name: "a leaf set by the import and by the scenario", old: "flags:",
      new: "tracks: { theory: { name: ‸other } }\nflags:", words: ["levels.yaml:3", "override"]),
    .init(name: "duplicate id", old: "  field: { name: Field }", new: "  office: { name: Field }", words: ["office"]),
    .init(name: "duplicate section", old: "flags:", new: "title: again\nflags:", words: ["title"]),
    .init(
      name: "a group called everyone", old: "{ leaders: { name: leaders } }",
      new: "{ leaders: { name: leaders }, ‸everyone: { name: all } }", words: ["everyone"]),
    .init(name: "missing key of a course", old: "    workload: 0.3\n", new: "", words: ["workload"]),
    .init(name: "no horizon", old: "horizon: { firstYear: 2026, lastYear: 2030 }", new: "", words: ["horizon"]),
    .init(name: "no roster", old: "roster: roster.csv", new: "", words: ["roster"]),
    .init(
      name: "an offered course nobody pays for", old: "    fundedBy: budget\n    classes", new: "    classes",
      words: ["fundedBy"]),
  ]

  /// Numbers and dates put wrong.
  static let numbers: [BrokenFile] = [
    .init(name: "a day that is none", old: "2029-06-30", new: "‸2029-06-31", words: ["due"]),
    .init(name: "29 February of an ordinary year", old: "2030-12-31", new: "‸2030-02-29", words: ["due"]),
    .init(name: "a date the wrong way round", old: "2029-06-30", new: "‸30/06/2029", words: ["due"]),
    .init(
      name: "a negative cost", old: "costPerLearnerVND: 1000000", new: "costPerLearnerVND: ‸-5",
      words: ["costPerLearnerVND"]),
    .init(
      name: "a cost in part", old: "costPerLearnerVND: 1000000", new: "costPerLearnerVND: ‸1.5",
      words: ["costPerLearnerVND"]),
    .init(
      name: "a cost without end", old: "costPerLearnerVND: 1000000", new: "costPerLearnerVND: ‸.inf",
      words: ["costPerLearnerVND"]),
    .init(
      name: "a cost that is no number", old: "costPerLearnerVND: 1000000", new: "costPerLearnerVND: ‸.nan",
      words: ["costPerLearnerVND"]),
    .init(
      name: "a cost beyond Int", old: "costPerLearnerVND: 1000000", new: "costPerLearnerVND: ‸99999999999999999999",
      words: ["costPerLearnerVND"]),
    .init(
      name: "a cost in hexadecimal", old: "costPerLearnerVND: 1000000", new: "costPerLearnerVND: ‸0x10",
      words: ["costPerLearnerVND"]),
    .init(
      name: "a cost with separators", old: "costPerLearnerVND: 1000000", new: "costPerLearnerVND: ‸1_000_000",
      words: ["costPerLearnerVND"]),
    .init(
      name: "a cost with an exponent", old: "costPerLearnerVND: 1000000", new: "costPerLearnerVND: ‸1e6",
      words: ["costPerLearnerVND"]),
    .init(name: "money beyond 10^15", old: "2027: 300000000", new: "2027: ‸1000000000000001", words: ["limitsVND"]),
    .init(name: "negative money", old: "2027: 300000000", new: "2027: ‸-1", words: ["limitsVND"]),
    .init(name: "money of a year that is none", old: "2027: 300000000", new: "‸next: 300000000", words: ["next"]),
    .init(name: "a threshold of nothing", old: "thresholdPercent: 95", new: "thresholdPercent: ‸0", words: ["T1"]),
    .init(
      name: "a negative threshold", old: "thresholdPercent: 95", new: "thresholdPercent: ‸-95",
      words: ["thresholdPercent"]),
    .init(
      name: "a threshold above the whole", old: "thresholdPercent: 95", new: "thresholdPercent: ‸100.1", words: ["T1"]),
    .init(
      name: "more than the whole", old: "thresholdPercent: 49.5", new: "thresholdPercent: ‸100", words: ["moreThan"]),
    .init(name: "a weight of nothing", old: "weight: 0.5", new: "weight: ‸0", words: ["weight"]),
    .init(name: "a negative weight", old: "weight: 0.5", new: "weight: ‸-1", words: ["weight"]),
    .init(name: "a share above one", old: "share: 0.25", new: "share: ‸1.01", words: ["share"]),
    .init(name: "a negative share", old: "share: 0.25", new: "share: ‸-0.1", words: ["share"]),
    .init(
      name: "a share of a unit above one", old: "absenceShare: 0.5", new: "absenceShare: ‸5", words: ["absenceShare"]),
    .init(name: "a pass rate above one", old: "passRate: 0.9", new: "passRate: ‸90", words: ["passRate"]),
    .init(name: "a workload above one", old: "workload: 0.3", new: "workload: ‸3", words: ["workload"]),
    .init(
      name: "a share of places above one", old: "kind: women, share: 0.3", new: "kind: women, share: ‸30",
      words: ["share"]),
    .init(name: "no duration", old: "durationMonths: 30", new: "durationMonths: ‸0", words: ["durationMonths"]),
    .init(
      name: "a broken duration", old: "durationMonths: 30", new: "durationMonths: ‸30.5", words: ["durationMonths"]),
    .init(name: "month 13", old: "intakeMonths: [3, 9]", new: "intakeMonths: [3, ‸13]", words: ["13"]),
    .init(name: "month 0", old: "intakeMonths: [3, 9]", new: "intakeMonths: [‸0, 9]", words: ["0"]),
    .init(
      name: "a month below nothing", old: "intakeMonths: [3, 9]", new: "intakeMonths: [‸-3, 9]", words: ["intakeMonths"]
    ),
    .init(name: "no intake", old: "intakeMonths: [3, 9]", new: "intakeMonths: ‸[]", words: ["theory"]),
    .init(name: "years that begin too early", old: "2026-2028", new: "‸2025-2028", words: ["2025"]),
    .init(name: "years that end too late", old: "[2026, 2028]", new: "[2026, ‸2031]", words: ["2031"]),
    .init(name: "a year named twice", old: "[2026, 2028]", new: "[2026, ‸2026]", words: ["2026"]),
    .init(name: "years the wrong way round", old: "2026-2028", new: "‸2028-2026", words: ["years"]),
    .init(name: "no years", old: "years: [2026, 2028]", new: "years: ‸[]", words: ["year"]),
    .init(name: "negative seats", old: "learners: 5 }", new: "learners: ‸-5 }", words: ["learners"]),
    .init(name: "negative seats of a year", old: "{ 2027: 4 }", new: "{ 2027: ‸-4 }", words: ["byYear"]),
    .init(name: "seats without a limit", old: "{ per: year, learners: 5 }", new: "‸{ per: year }", words: ["learners"]),
    .init(
      name: "seats of a unit and of each unit", old: "per: horizon, unit", new: "per: horizon, scope: eachUnit, unit",
      words: ["unit"]),
    .init(name: "a class that is never full", old: "{ least: 2, most: 5", new: "{ least: 6, most: ‸5", words: ["most"]),
    .init(name: "a class of nobody", old: "{ least: 2, most: 5", new: "{ least: ‸0, most: 5", words: ["least"]),
    .init(
      name: "parts that do not sum to the cost", old: "costByStudyYearVND: [20000000",
      new: "costByStudyYearVND: ‸[20000001", words: ["50000000"]),
    .init(
      name: "parts beyond the course", old: "[20000000, 20000000, 10000000]",
      new: "[20000000, 20000000, 5000000, 1000000, 4000000]", words: ["yearly"]),
    .init(
      name: "a horizon that ends before it begins", old: "lastYear: 2030", new: "lastYear: ‸2020", words: ["horizon"]),
    .init(name: "a horizon of ages", old: "lastYear: 2030", new: "lastYear: ‸9000", words: ["horizon"]),
    .init(name: "a pin outside the horizon", old: "year: 2027 }", new: "year: ‸2050 }", words: ["2050"]),
    .init(
      name: "a young age of nothing", old: "youngAgeLimitYears: 42", new: "youngAgeLimitYears: ‸0",
      words: ["youngAgeLimitYears"]),
    .init(
      name: "a retirement age of nothing", file: "levels.yaml", old: "menMonths: 735", new: "menMonths: ‸0",
      words: ["menMonths"]),
    .init(
      name: "a retirement year that is none", file: "levels.yaml", old: "2028: {", new: "‸later: {", words: ["later"]),
    .init(name: "a truth that is none", old: "carriesOver: true", new: "carriesOver: ‸maybe", words: ["carriesOver"]),
    .init(name: "a list where a text belongs", old: "title: A sound scenario", new: "title: ‸[a, b]", words: ["title"]),
    .init(
      name: "a text where a mapping belongs", old: "absence: { share: 0.25, floorOfficials: 1 }", new: "absence: ‸lots",
      words: ["absence"]),
    .init(name: "a text where a list belongs", old: "[theory/basic]", new: "‸theory/basic", words: ["awards"]),
    .init(
      name: "a list where a mapping belongs", old: "groups: { leaders: { name: leaders } }", new: "groups: ‸[leaders]",
      words: ["groups"]),
    .init(name: "a course that is a number", old: "  spare:\n", new: "  extra: ‸7\n  spare:\n", words: ["extra"]),
    .init(
      name: "a condition of two keys", old: "- sex: female", new: "- ‸sex: female\n        notFlag: successionPlan",
      words: []),
    .init(
      name: "an empty anyOf",
      old: "anyOf: [[{ inAnyGroup: [leaders] }], [{ inAnyUnit: [office] }, { notFlag: successionPlan }]]",
      new: "anyOf: []", words: ["anyOf"]),
    .init(
      name: "a track of one rung", file: "levels.yaml", old: "{ none: none, basic: basic, advanced: advanced }",
      new: "‸{ basic: basic }", words: ["rung"]),
    .init(
      name: "an aim named twice", old: "[shortfall, cost, earliest]", new: "[shortfall, cost, ‸cost]", words: ["cost"]),
    .init(name: "no aim", old: "[shortfall, cost, earliest]", new: "‸[]", words: ["objective"]),
  ]

  /// What can be planned but looks like a slip.
  static let slips: [BrokenFile] = [
    .init(name: "a due date before the horizon", old: "2029-06-30", new: "‸2025-12-31", words: ["due"]),
    .init(name: "a due date after the horizon", old: "2030-12-31", new: "‸2031-01-01", words: ["due"]),
    .init(
      name: "money of a year outside the horizon", old: "2027: 300000000", new: "‸2031: 300000000", words: ["2031"]),
    .init(name: "seats of a year outside the horizon", old: "{ 2027: 4 }", new: "{ ‸2040: 4 }", words: ["2040"]),
  ]
}
