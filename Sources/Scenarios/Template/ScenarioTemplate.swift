public import Languages
public import TrainingDomain

/// A small scenario to start from, complete in itself and commented key by key.
public enum ScenarioTemplate {
  /// The files of the folder: their paths and texts, with comments and names in a language.
  public static func files(in language: Language = .english) -> [(path: String, text: String)] {
    switch language {
    case .english: [("scenario.yaml", scenario), ("roster.csv", roster)]
    case .vietnamese:
      [
        ("scenario.yaml", translated(body, vietnameseBody) + translated(courses, vietnameseBody + vietnameseCourses)),
        ("roster.csv", translated(roster, [("Example", "Nguyễn Văn Mẫu")])),
      ]
    }
  }

  /// The problem of the example, whose units, groups, flags and tracks a roster may name.
  public static func problem(in language: Language) -> PlanningProblem? {
    let files = Dictionary(uniqueKeysWithValues: files(in: language).map { ($0.path, $0.text) })
    return ScenarioLoader(language: language).load(files: .texts(files), name: "example").problem
  }

  /// The name of the workbook to fill in.
  public static let workbookName = "roster.xlsx"

  /// The scenario's own file for a roster that is filled in in a workbook: it names nobody of the example.
  public static func scenarioOfWorkbook(in language: Language) -> (path: String, text: String) {
    let (path, text) = files(in: language)[0]
    let lines = text.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      if line == "roster: roster.csv" { return "roster: \(workbookName)" }
      return line == "pins:" || line.hasPrefix("  - { official: X-") ? "# \(line)" : String(line)
    }
    return (path, lines.joined(separator: "\n"))
  }

  /// A text with every phrase in front of its translation replaced by it.
  private static func translated(_ text: String, _ phrases: [(english: String, vietnamese: String)]) -> String {
    phrases.reduce(text) { text, phrase in
      text.split(separator: phrase.english, omittingEmptySubsequences: false).joined(separator: phrase.vietnamese)
    }
  }

  /// The scenario's own file, of its two halves.
  static let scenario = body + courses

  /// Twelve officials whom nobody could take for real ones.
  static let roster = """
    id,name,count,unit,position,groups,sex,birthDate,ethnicity,party,serviceStart,lastDayOfService,flags,ratings,\
    inProgress,level:education,level:theory,level:it
    X-01,Example 01,1,office,chair,leaders,female,1980-03-01,Kinh,full,2005-01-01,,successionPlan,\
    2024:good,,degree,intermediate,standard
    X-02,Example 02,1,office,deputy,leaders,male,1978-07-15,Thái,full,2003-06-01,,,2024:good,,\
    degree,elementary,none
    X-03,Example 03,1,office,clerk,,female,1990-11-20,Kinh,full,2014-09-01,,successionPlan,\
    2024:outstanding,,degree,elementary,standard
    X-04,Example 04,1,office,clerk,,male,1988-01-05,Mông,full,2012-02-01,,,2024:good,,college,elementary,none
    X-05,Example 05,1,office,clerk,,female,1995-05-30,Kinh,probationary,2019-10-01,,,2024:good,,\
    degree,none,standard
    X-06,Example 06,1,office,clerk,,male,1968-12-12,Kinh,full,1992-01-01,2028-06-30,,\
    2024:satisfactory,,college,intermediate,none
    X-07,Example 07,1,services,head,leaders,male,1982-08-08,Thái,full,2008-08-01,,,2024:good,\
    it:2026-01-31,college,intermediate,none
    X-08,Example 08,1,services,clerk,,female,1992-02-29,Mông,full,2016-03-01,,,2024:good,,college,none,none
    X-09,Example 09,1,services,clerk,,male,1985-10-10,Kinh,none,2010-01-01,,,2024:good,,degree,none,standard
    X-10,Example 10,1,services,clerk,,female,1998-04-17,Thái,none,2022-07-01,,,2024:good,,college,none,none
    X-11,Example 11,1,services,clerk,,male,1975,Kinh,full,2000-01-01,,,2024:good,,degree,elementary,none
    X-12,,2,services,assistant,,female,1996-09-09,Mông,none,2021-01-01,,,,,college,none,none

    """
}
