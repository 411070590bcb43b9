import Languages
import Reporting
import Testing
import TrainingDomain

@Suite("JSON of a resolved problem")
struct ResolvedProblemJSONTests {
  @Test("A small problem is written whole, to the byte")
  func golden() {
    let text = ResolvedProblemJSON.text(
      of: SmallPlan.problem, prospects: SmallPlan.prospects, notOffered: ["master"], diagnostics: [],
      in: .english)
    #expect(text == Self.expected)
  }

  private static let expected = #"""
    {
      "scenario": "small",
      "title": "Xã Mường Tè, a small plan",
      "variants": ["more-money"],
      "horizon": { "first": 2026, "last": 2027 },
      "objectives": ["shortfall", "cost", "earliest"],
      "youngAgeLimitYears": 42,
      "absence": { "share": 0.15, "floorOfficials": 1 },
      "tracks": [
        { "id": "education", "name": "education", "rungs": [{ "id": "none", "name": "none" }, { "id": "degree", \#
    "name": "university degree" }], "basis": "assumption", "source": "not stated" }
      ],
      "groups": [
        { "id": "cadres", "name": "cadres" }
      ],
      "flags": [
        { "id": "successionPlan", "name": "in the succession plan" }
      ],
      "units": [
        { "id": "upper", "name": "Bản Thượng", "establishment": 3, "absence": null },
        { "id": "lower", "name": "Bản Hạ", "establishment": null, "absence": { "share": 1, "floorOfficials": 1 } }
      ],
      "sources": [
        { "id": "budget", "name": "training budget", "limitsVND": { "2026": 40000000, "2027": 2000000 }, \#
    "carriesOver": true, "basis": "assumption", "source": "made up for the test" }
      ],
      "retirement": { "steps": { "2026": { "menMonths": 738, "womenMonths": 684 } }, "areaRule": { "flag": \#
    "successionPlan", "monthsEarlier": 60 }, "basis": "assumption", "source": "made up for the test" },
      "eligibilityRules": [
        { "id": "standing", "name": "standing", "conditions": [{ "words": "full Party member", "condition": { \#
    "party": "full" } }], "prerequisites": ["education/degree"], "commitmentTimesLength": 3, "basis": \#
    "assumption", "source": "made up for the test" }
      ],
      "courses": [
        {
          "id": "degree",
          "name": "first degree",
          "awards": ["education/degree"],
          "durationMonths": 6,
          "workload": "1/3",
          "years": [2026],
          "intakeMonths": [9],
          "costPerLearnerVND": 10000001,
          "costByStudyYearVND": null,
          "fundedBy": "budget",
          "classes": { "least": 2, "most": 20, "fixedCostVND": 5000000, "mostClasses": null },
          "seats": [{ "per": "year", "scope": "eachUnit", "unit": null, "learners": 5, "byYear": {} }],
          "passRate": 1,
          "rules": [],
          "eligibility": [
            { "words": "below “education: university degree”", "condition": { "belowLevel": "education/degree" } },
            { "words": "aged 28 (women) / 30 (men) or over", "condition": { "ageAtLeastYears": { "women": 28, \#
    "men": 30 } } },
            { "words": "full Party member, or of an ethnic minority and rated good or better in the last 2 \#
    years", "condition": { "anyOf": [[{ "party": "full" }], [{ "ethnicMinority": true }, { "ratedAtLeast": { \#
    "rating": "good", "years": 2 } }]] } }
          ],
          "prerequisites": [],
          "commitmentMonths": 0,
          "priorityShares": [{ "kind": "women", "share": 0.3, "per": "horizon" }],
          "basis": "assumption",
          "source": "made up for the test",
          "costBasis": "assumption",
          "costSource": "made up for the test"
        }
      ],
      "notOffered": ["master"],
      "targets": [
        { "id": "T1", "name": "degree", "staffing": false, "level": "education/degree", "group": "everyone", \#
    "scope": "together", "comparator": "atLeast", "thresholdPercent": 100, "due": "2027-12-31", "weight": 1, \#
    "basis": "document", "source": "a resolution" }
      ],
      "structure": [
        { "id": "women", "name": "women", "scope": "together", "group": "everyone", "atStart": { "population": \#
    5, "count": 1 }, "whenDue": { "population": 5, "count": 1 }, "due": "2027-12-31", "demand": { \#
    "rangePercent": [35, 40] }, "met": false, "basis": "assumption", "source": "made up for the test" }
      ],
      "sentInFact": { "firstYear": 2026, "lastYear": 2026, "learners": { "degree": 12 }, "basis": "assumption", \#
    "source": "made up for the test" },
      "recruitment": [],
      "transfers": [],
      "earlyRetirement": [],
      "relaxation": null,
      "pins": [
        { "official": "U-2", "course": "degree", "decision": "mustNot", "year": 2026 }
      ],
      "previousPlan": [
        { "official": "U-1", "course": "degree", "intake": "2026-09", "count": 1 }
      ],
      "assumptions": ["The cost of a learner is assumed."],
      "officials": [
        {
          "id": "U-1",
          "name": "Nguyễn Thị Mẫu",
          "count": 1,
          "unit": "upper",
          "position": "chair",
          "groups": ["cadres"],
          "sex": "female",
          "birthDate": "1990-01-01",
          "ethnicMinority": false,
          "party": "full",
          "serviceStart": null,
          "lastDayOfService": "2050-01-31",
          "lastDayOfServiceBasis": "schedule",
          "levels": { "education": "none" },
          "flags": ["successionPlan"],
          "ratings": { "2025": "good" },
          "inProgress": [],
          "eligible": [{ "course": "degree", "intake": "2026-09", "needs": [["education/degree"]] }],
          "refused": []
        },
        {
          "id": "U-2",
          "name": "Trần Văn Thử",
          "count": 1,
          "unit": "upper",
          "position": null,
          "groups": [],
          "sex": "male",
          "birthDate": "1980-05-01",
          "ethnicMinority": false,
          "party": "none",
          "serviceStart": null,
          "lastDayOfService": "2042-05-31",
          "lastDayOfServiceBasis": "schedule",
          "levels": { "education": "degree" },
          "flags": [],
          "ratings": {},
          "inProgress": [],
          "eligible": [],
          "refused": [{ "course": "degree", "reasons": ["a pin forbids it"] }]
        },
        {
          "id": "L",
          "name": null,
          "count": 3,
          "unit": "lower",
          "position": null,
          "groups": [],
          "sex": "male",
          "birthDate": "1985-01-01",
          "ethnicMinority": true,
          "party": "none",
          "serviceStart": null,
          "lastDayOfService": "2047-01-31",
          "lastDayOfServiceBasis": "listed",
          "levels": { "education": "none" },
          "flags": [],
          "ratings": {},
          "inProgress": [],
          "eligible": [],
          "refused": []
        }
      ],
      "diagnostics": []
    }

    """#
}
