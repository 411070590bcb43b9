extension BrokenFile {
  /// Rosters and other tables put wrong.
  static let tables: [BrokenFile] = [
    .init(name: "duplicate official", file: "roster.csv", old: "A2,Official 02", new: "‸A1,Official 02", words: ["A1"]),
    .init(name: "unknown unit of an official", file: "roster.csv", old: "1,field,", new: "1,‸feild,", words: ["field"]),
    .init(
      name: "unknown group of an official", file: "roster.csv", old: "Head,leaders", new: "Head,‸leaders;bosses",
      words: ["bosses"]),
    .init(
      name: "unknown flag of an official", file: "roster.csv", old: "successionPlan", new: "‸succesionPlan",
      words: ["successionPlan"]),
    .init(
      name: "unknown rung of an official", file: "roster.csv", old: "college,none", new: "‸colege,none",
      words: ["college"]),
    .init(
      name: "unknown track of a column", file: "roster.csv", old: "level:theory", new: "‸level:theorie",
      words: ["theory"]),
    .init(name: "unknown column", file: "roster.csv", old: "birthDate", new: "‸birthdate", words: ["birthDate"]),
    .init(name: "missing column", file: "roster.csv", old: ",sex,", new: ",position2,", words: ["sex"]),
    .init(
      name: "unknown course in progress", file: "roster.csv", old: "degree:2027-06-30", new: "‸degre:2027-06-30",
      words: ["degree"]),
    .init(
      name: "a course in progress without a date", file: "roster.csv", old: "degree:2027-06-30", new: "‸degree",
      words: ["inProgress"]),
    .init(
      name: "a course in progress with a day that is none", file: "roster.csv", old: "degree:2027-06-30",
      new: "‸degree:2027-06-31", words: ["inProgress"]),
    .init(
      name: "a birthday that is none", file: "roster.csv", old: "1985-02-03", new: "‸1985-02-30", words: ["birthDate"]),
    .init(name: "a birthday of words", file: "roster.csv", old: "1985-02-03", new: "‸spring", words: ["birthDate"]),
    .init(name: "no birthday", file: "roster.csv", old: "1985-02-03", new: "‸", words: ["birthDate"]),
    .init(name: "a month first", file: "roster.csv", old: "03/02/1990", new: "‸02/13/1990", words: ["birthDate"]),
    .init(name: "a sex that is none", file: "roster.csv", old: "nam,", new: "‸man,", words: ["sex"]),
    .init(name: "no id", file: "roster.csv", old: "A2,", new: "‸,", words: ["id"]),
    .init(name: "a standing that is none", file: "roster.csv", old: "Kinh,full", new: "Kinh,‸fool", words: ["party"]),
    .init(
      name: "a rating that is none", file: "roster.csv", old: "2024:good;2025:good", new: "‸2024:good;2025:gut",
      words: ["ratings"]),
    .init(name: "a count of nobody", file: "roster.csv", old: "A4,,4", new: "A4,,‸0", words: ["count"]),
    .init(name: "a negative count", file: "roster.csv", old: "A4,,4", new: "A4,,‸-4", words: ["count"]),
    .init(name: "a broken count", file: "roster.csv", old: "A4,,4", new: "A4,,‸4.5", words: ["count"]),
    .init(
      name: "a count beyond Int", file: "roster.csv", old: "A4,,4", new: "A4,,‸99999999999999999999", words: ["count"]),
    .init(
      name: "several people of one name", file: "roster.csv", old: "\"Official, 03\",1", new: "\"Official, 03\",‸2",
      words: ["name"]),
    .init(
      name: "service before birth", file: "roster.csv", old: "2010-01-01", new: "‸1980-01-01", words: ["serviceStart"]),
    .init(
      name: "service that ends before it starts", file: "roster.csv", old: "2040-01-31", new: "‸2011-01-31",
      words: ["lastDayOfService"]),
    .init(name: "duplicate column", file: "roster.csv", old: "ethnicity", new: "‸unit", words: ["unit"]),
    .init(
      name: "a row with a cell too many", file: "roster.csv", old: ",,none,none\n", new: ",,none,none,none\n",
      words: ["18"]),
    .init(
      name: "a quote that never ends", file: "roster.csv", old: "Official, 03\"", new: "Official, 03", words: ["quote"]),
    .init(
      name: "text after a closed quote", file: "roster.csv", old: "\"Official, 03\"", new: "\"Official, 03\"‸x",
      words: ["quote"]),
    .init(
      name: "unknown official of the previous plan", file: "previous.csv", old: "A1,degree", new: "‸B1,degree",
      words: ["B1"]),
    .init(
      name: "unknown course of the previous plan", file: "previous.csv", old: "A1,degree", new: "A1,‸degre",
      words: ["degree"]),
    .init(
      name: "a month of the previous plan that is none", file: "previous.csv", old: "2026-09", new: "‸2026-19",
      words: ["intake"]),
    .init(
      name: "a count of the previous plan that is none", file: "previous.csv", old: "2026-09,1", new: "2026-09,‸-1",
      words: ["count"]),
    .init(
      name: "missing column of the previous plan", file: "previous.csv", old: "official,", new: "officer,",
      words: ["official"]),
    .init(name: "missing roster", old: "roster.csv", new: "‸rooster.csv", words: ["rooster.csv"]),
    .init(name: "missing import", old: "[levels.yaml]", new: "[‸level.yaml]", words: ["level.yaml"]),
    .init(
      name: "missing previous plan", old: "previousPlan: previous.csv", new: "previousPlan: ‸last.csv",
      words: ["last.csv"]),
    .init(
      name: "an import of itself", old: "[levels.yaml]", new: "[levels.yaml, ‸scenario.yaml]", words: ["scenario.yaml"]),
    .init(
      name: "imports in a ring", file: "levels.yaml", old: "tracks:", new: "import: [‸scenario.yaml]\ntracks:",
      words: ["scenario.yaml"]),
  ]

  /// Courses that wait for one another, and courses that do not although they seem to.
  static let cycles: [BrokenFile] = [
    .init(
      name: "through prerequisites", old: "prerequisites: [education/college]", new: "prerequisites: [‸theory/basic]",
      words: ["degree", "theory"]),
    .init(
      name: "through a condition", old: "- belowLevel: education/degree",
      new: "- atLeastLevel: ‸theory/basic", words: ["degree", "theory"]),
  ]
}
