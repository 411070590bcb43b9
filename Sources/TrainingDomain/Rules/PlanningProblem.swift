/// Everything a plan is made from: validated, with every import and override applied and every reference known.
///
/// Arrays keep the order of the input; it is the order of models, files and messages.
public struct PlanningProblem: Hashable, Sendable {
  /// The scenario's identifier, the name of its folder.
  public var scenario: String
  /// The scenario's title.
  public var title: String
  /// The variants applied, in order.
  public var variants: [String]
  /// The years planned.
  public var horizon: PlanningHorizon
  /// The tracks.
  public var tracks: [Track]
  /// The groups besides everyone.
  public var groups: [OfficialGroup]
  /// The flags.
  public var flags: [OfficialFlag]
  /// The units.
  public var units: [WorkUnit]
  /// The sources of money.
  public var sources: [FundingSource]
  /// The ages of retirement; nil where last days of service are listed.
  public var retirement: RetirementSchedule?
  /// The rules of law and documents on who may be sent.
  public var eligibilityRules: [EligibilityRule]
  /// The courses.
  public var courses: [Course]
  /// The targets.
  public var targets: [Target]
  /// Shares of the make-up of the body, which are reported and not planned for.
  public var structure: [StructureShare]
  /// The officials.
  public var officials: [Official]
  /// Ways to move staff besides training.
  public var levers: StaffingLevers
  /// Decisions taken beforehand.
  public var pins: [Pin]
  /// How much of a unit may be in class at once; nil where nothing limits it.
  public var absence: AbsenceRule?
  /// Below this age an official counts as young for priority shares.
  public var youngAgeLimit: Int
  /// The aims, first comes first.
  public var stages: [ObjectiveStage]
  /// The enrolments of an earlier plan, for the aim of fewest changes; empty where there is none.
  public var previousPlan: [Enrolment]
  /// Learners really sent in the years planned, to stand beside a plan made in hindsight; nil where there are none.
  public var sentInFact: SentInFact?
  /// What it counts to let limits give way; nil where the scenario gives no prices.
  public var relaxation: RelaxationPrices?
  /// Figures nobody could cite, each in a sentence.
  public var assumptions: [String]
  /// The files it was read from; nil where it was not read from files.
  public var inputs: ScenarioInputs?

  /// Makes a problem.
  public init(
    scenario: String, title: String, variants: [String] = [], horizon: PlanningHorizon, tracks: [Track],
    groups: [OfficialGroup] = [], flags: [OfficialFlag] = [], units: [WorkUnit], sources: [FundingSource],
    retirement: RetirementSchedule? = nil, eligibilityRules: [EligibilityRule] = [], courses: [Course],
    targets: [Target], structure: [StructureShare] = [], officials: [Official],
    levers: StaffingLevers = StaffingLevers(),
    pins: [Pin] = [],
    absence: AbsenceRule? = nil,
    youngAgeLimit: Int = 42, stages: [ObjectiveStage] = ObjectiveStage.standard, previousPlan: [Enrolment] = [],
    sentInFact: SentInFact? = nil, relaxation: RelaxationPrices? = nil, assumptions: [String] = [],
    inputs: ScenarioInputs? = nil
  ) {
    self.scenario = scenario
    self.title = title
    self.variants = variants
    self.horizon = horizon
    self.tracks = tracks
    self.groups = groups
    self.flags = flags
    self.units = units
    self.sources = sources
    self.retirement = retirement
    self.eligibilityRules = eligibilityRules
    self.courses = courses
    self.targets = targets
    self.structure = structure
    self.officials = officials
    self.levers = levers
    self.pins = pins
    self.absence = absence
    self.youngAgeLimit = youngAgeLimit
    self.stages = stages
    self.previousPlan = previousPlan
    self.sentInFact = sentInFact
    self.relaxation = relaxation
    self.assumptions = assumptions
    self.inputs = inputs
  }
}
