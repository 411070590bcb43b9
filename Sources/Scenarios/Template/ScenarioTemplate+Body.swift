extension ScenarioTemplate {
  /// The template up to the courses.
  static let body = """
    # A scenario to start from. Everything in it is made up. Documentation/ScenarioFormat.md describes every key.
    # `trainplan validate` says what is wrong with a scenario, `trainplan plan` plans it.

    # The title printed above every report.
    title: Example commune, training plan 2026-2028

    # Larger scenarios share files, such as catalogues of tracks and courses; paths are relative to this file.
    # import: [../catalogues/tracks.yaml]

    # The first and the last calendar year planned.
    horizon: { firstYear: 2026, lastYear: 2028 }

    # The officials, a row each. A row without a name may stand for several people: its count says how many.
    roster: roster.csv

    # The units officials work in: name and authorised posts. They may also stand in a CSV file, `units: units.csv`.
    units:
      office:
        name: Office of the committee
        establishment: 7            # posts
      services:
        name: Public services
        establishment: 8            # posts
        absenceShare: 0.4           # share of the officials in post, in place of that of `absence`
        absenceFloorOfficials: 1    # officials; this much load is always allowed

    # Named sets of officials; everybody belongs to the group `everyone`.
    groups:
      leaders: { name: leaders }

    # Things that are true of an official or not. Names are given to places in the succession plan first.
    flags:
      successionPlan: { name: in the succession plan }

    # The ladders on which officials are measured, lowest rung first; everybody holds the lowest.
    tracks:
      education:
        name: education
        rungs: { none: none, college: college diploma, degree: university degree }
      theory:
        name: political theory
        rungs: { none: none, elementary: elementary, intermediate: intermediate, advanced: advanced }
      it:
        name: information technology
        rungs: { none: below the standard, standard: standard met }

    # When officials without a last day of service retire, in months of age, by the first year in which the ages hold.
    retirement:
      basis: law                    # law, document or assumption
      source: Labour Code 2019 art. 169 clause 2; Decree 135/2020 art. 4
      steps:
        2025: { menMonths: 735, womenMonths: 680 }
        2026: { menMonths: 738, womenMonths: 684 }
        2027: { menMonths: 741, womenMonths: 688 }
        2028: { menMonths: 744, womenMonths: 692 }
        2029: { menMonths: 744, womenMonths: 696 }
        2030: { menMonths: 744, womenMonths: 700 }
        2031: { menMonths: 744, womenMonths: 704 }
        2032: { menMonths: 744, womenMonths: 708 }
        2033: { menMonths: 744, womenMonths: 712 }
        2034: { menMonths: 744, womenMonths: 716 }
        2035: { menMonths: 744, womenMonths: 720 }

    # The money that pays for courses.
    sources:
      trainingBudget:
        name: training budget
        limitsVND: { 2026: 60000000, 2027: 60000000, 2028: 60000000 }   # đồng a year
        carriesOver: false          # whether unspent money is added to the next year
        basis: assumption
        source: made up

    # How much of a unit may be in class at once.
    absence:
      share: 0.3                    # share of the officials in post, by workload
      floorOfficials: 1             # officials; this much load is always allowed

    # Who is below this age, in years, counts as young for priority shares.
    youngAgeLimitYears: 42


    """
}
