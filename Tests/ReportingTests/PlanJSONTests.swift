import Reporting
import Testing
import TrainingDomain

@Suite("JSON of a plan")
struct PlanJSONTests {
  @Test("A small plan is written as it should be, to the byte")
  func golden() {
    #expect(PlanJSON.text(of: SmallPlan.report()) == Self.expected)
  }

  @Test("Writing the same plan twice gives the same bytes")
  func stable() {
    #expect(PlanJSON.text(of: SmallPlan.report()) == PlanJSON.text(of: SmallPlan.report()))
  }

  private static let expected = """
    {
      "scenario": "small",
      "title": "Xã Mường Tè, a small plan",
      "variants": ["more-money"],
      "horizon": { "first": 2026, "last": 2027 },
      "status": "optimal",
      "stages": [
        { "name": "shortfall", "value": 200000, "bound": 200000, "gap": 0, "unconditional": true },
        { "name": "cost", "value": 35000003, "bound": 35000003, "gap": 0, "unconditional": true },
        { "name": "earliest", "value": 42, "bound": 42, "gap": 0, "unconditional": true }
      ],
      "targets": [
        { "id": "T1", "name": "degree", "scope": "together", "population": 5, "required": 5, "baseline": 1, \
    "planned": 4, "shortfall": 1, "attainmentPercent": 80 }
      ],
      "obstacles": [
        {
          "target": "T1",
          "scope": "together",
          "required": 5,
          "planned": 3,
          "missing": 2,
          "eligible": 4,
          "withoutMoneyLimits": { "attained": 4, "bound": 4 },
          "alone": { "attained": 3, "bound": 4 },
          "lostToBlocked": 1,
          "lostToPlaces": { "least": 0, "most": 0 },
          "lostToMoney": { "least": 0, "most": 1 },
          "lostToOthers": { "least": 0, "most": 1 },
          "blocked": [{ "reason": "serviceLeft", "detail": \
    "not more than 72 months of service left when classes open", "heads": 1, \
    "officials": [{ "official": "U-1", "count": 1 }] }]
        }
      ],
      "moves": [],
      "quotas": [
        { "course": "degree", "intake": "2026-09", "learners": 3, "classes": 1, "fixedCostVND": 5000000, \
    "learnerCostVND": 30000003 }
      ],
      "enrolments": [
        { "official": "U-1", "name": "Nguyễn Thị Mẫu", "unit": "upper", "count": 1, "course": "degree", \
    "intake": "2026-09", "completes": "2027-02-28", "costByYearVND": { "2026": 6666667, "2027": 3333334 } },
        { "official": "L", "unit": "lower", "count": 2, "course": "degree", "intake": "2026-09", "completes": \
    "2027-02-28", "costByYearVND": { "2026": 13333334, "2027": 6666668 } }
      ],
      "budget": [
        { "source": "budget", "year": 2026, "limitVND": 40000000, "spentVND": 25000001, "carriedVND": 0 },
        { "source": "budget", "year": 2027, "limitVND": 2000000, "spentVND": 10000002, "carriedVND": 14999999 }
      ],
      "structure": [
        { "id": "women", "name": "women", "scope": "together", "group": "everyone", "atStart": { "population": \
    5, "count": 1 }, "whenDue": { "population": 5, "count": 1 }, "due": "2027-12-31", "demand": { \
    "rangePercent": [35, 40] }, "met": false, "basis": "assumption", "source": "made up for the test" }
      ],
      "sentInFact": { "firstYear": 2026, "lastYear": 2026, "learners": { "degree": 12 }, "basis": "assumption", \
    "source": "made up for the test" },
      "audit": { "rules": 24, "enrolments": 2, "findings": [] },
      "assumptions": ["The cost of a learner is assumed."],
      "inputs": { "sha256": "4e5f", "files": [{ "file": "roster.csv", "sha256": "0a1b" }, { "file": "scenario.yaml", "sha256": "2c3d" }] },
      "version": "0.1.0"
    }

    """
}
