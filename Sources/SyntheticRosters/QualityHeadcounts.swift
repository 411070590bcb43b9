/// How many officials of a body hold what the report's tables count.
struct QualityHeadcounts {
  var total: Int
  var women: Int
  var ethnicMinority: Int
  var young: Int
  var upperSecondary: Int
  var degree: Int
  var intermediateTheory: Int
  var advancedTheory: Int
  var stateManagement: Int
  var informationTechnology: Int
  var foreignLanguage: Int
  var jobPosition: Int
  var titleStandard: Int

  /// The headcounts of those of this body who are not in a part of it.
  func without(_ part: Self) -> Self {
    QualityHeadcounts(
      total: total - part.total, women: women - part.women, ethnicMinority: ethnicMinority - part.ethnicMinority,
      young: young - part.young, upperSecondary: upperSecondary - part.upperSecondary, degree: degree - part.degree,
      intermediateTheory: intermediateTheory - part.intermediateTheory,
      advancedTheory: advancedTheory - part.advancedTheory, stateManagement: stateManagement - part.stateManagement,
      informationTechnology: informationTechnology - part.informationTechnology,
      foreignLanguage: foreignLanguage - part.foreignLanguage, jobPosition: jobPosition - part.jobPosition,
      titleStandard: titleStandard - part.titleStandard)
  }
}

extension QualityHeadcounts {
  /// Biểu 01 of report 408-BC/HU, actual 2023: all cadres. The title standard is counted for key leaders only.
  static let cadres = QualityHeadcounts(
    total: 190, women: 30, ethnicMinority: 168, young: 88, upperSecondary: 190, degree: 121, intermediateTheory: 189,
    advancedTheory: 14, stateManagement: 142, informationTechnology: 178, foreignLanguage: 155, jobPosition: 190,
    titleStandard: 60)

  /// Biểu 02, actual 2023: key leaders, who are cadres.
  ///
  /// The table does not count general education and intermediate theory; all 60 meet their title standard, which
  /// asks for both, so all 60 are taken to hold them.
  static let keyLeaders = QualityHeadcounts(
    total: 60, women: 3, ethnicMinority: 45, young: 8, upperSecondary: 60, degree: 41, intermediateTheory: 60,
    advancedTheory: 13, stateManagement: 42, informationTechnology: 49, foreignLanguage: 46, jobPosition: 60,
    titleStandard: 60)

  /// Biểu 03, actual 2023: civil servants. Neither the young nor advanced theory are counted: 92 and 0 are assumed.
  static let civilServants = QualityHeadcounts(
    total: 160, women: 68, ethnicMinority: 122, young: 92, upperSecondary: 159, degree: 102, intermediateTheory: 102,
    advancedTheory: 0, stateManagement: 131, informationTechnology: 154, foreignLanguage: 98, jobPosition: 160,
    titleStandard: 0)
}
