import {
  administrativeReports,
  monthlyPoliceStatistics,
  planReports155,
  safetyOfCommunesAndOrganisations,
  safetyOfResidentialAreas,
} from "antq/movement";
import { firstDay, formatPeriod, lastDay } from "antq/period";
import { expectedReports, type Regime } from "antq/regime";
import { describe, expect, it } from "vitest";

const REGIMES = [
  administrativeReports,
  monthlyPoliceStatistics,
  planReports155,
  safetyOfCommunesAndOrganisations,
  safetyOfResidentialAreas,
];

function reportsOf(regime: Regime, year: number) {
  return expectedReports(regime, { firstYear: year, lastYear: year });
}

describe("the regimes", () => {
  it("have ids of their own and name their document", () => {
    expect(new Set(REGIMES.map(({ id }) => id)).size).toBe(REGIMES.length);
    for (const { legalBasis } of REGIMES)
      expect(legalBasis.document).toMatch(/^(?:Kế hoạch|Nghị định|Thông tư) \d/u);
  });

  it("plan 155 binds the reports of 2021 to 2023 and no others", () => {
    const warned = [2020, 2021, 2022, 2023, 2024].map((year) =>
      reportsOf(planReports155, year).map(({ warnings }) => warnings.map(({ code }) => code)),
    );
    const outside = ["regime.outsideValidity"];
    expect(warned).toEqual([
      [outside, outside],
      [[], []],
      [[], []],
      [[], []],
      [outside, outside],
    ]);
  });

  it("plan 155 asks for no second half", () => {
    expect(reportsOf(planReports155, 2022).map(({ period }) => formatPeriod(period))).toEqual([
      "6 tháng đầu năm 2022",
      "năm 2022",
    ]);
  });

  it("administrative reports run from the 15th to the 14th, nine months among them", () => {
    const reports = reportsOf(administrativeReports, 2024);
    const days = Object.fromEntries(
      reports.map(({ period }) => [formatPeriod(period), `${firstDay(period)} ${lastDay(period)}`]),
    );
    expect(days).toMatchObject({
      "tháng 9/2024": "2024-08-15 2024-09-14",
      "quý I năm 2024": "2023-12-15 2024-03-14",
      "6 tháng đầu năm 2024": "2023-12-15 2024-06-14",
      "6 tháng cuối năm 2024": "2024-06-15 2024-12-14",
      "9 tháng đầu năm 2024": "2023-12-15 2024-09-14",
      "năm 2024": "2023-12-15 2024-12-14",
    });
    expect(reports.flatMap(({ warnings }) => warnings.map(({ code }) => code))).toContain(
      "regime.unverifiedValidity",
    );
  });

  it("the safety assessments are yearly, each in its own year, in force from 10/02/2022", () => {
    const [area, commune] = [safetyOfResidentialAreas, safetyOfCommunesAndOrganisations].map((regime) =>
      reportsOf(regime, 2022),
    );
    expect(area?.map(({ period }) => lastDay(period))).toEqual(["2022-10-31"]);
    expect(commune?.map(({ period }) => lastDay(period))).toEqual(["2022-11-15"]);
    expect(reportsOf(safetyOfResidentialAreas, 2021)[0]?.warnings).toMatchObject([
      { code: "regime.outsideValidity" },
    ]);
  });
});
