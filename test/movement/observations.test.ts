import { createStatement } from "antq/indicator";
import { CATALOGUE, OBSERVATIONS, observationOf, REPORTS, STATEMENTS } from "antq/movement";
import { calendarYear, year } from "antq/period";
import { describe, expect, it } from "vitest";

const ANSWERS = STATEMENTS.map((statement) => ({ statement, answer: observationOf(statement) }));

function problemsIn(document: string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const { statement, answer } of ANSWERS) {
    if (statement.source.document !== document || answer.ok) continue;
    for (const { code } of answer.problems) counts[code] = (counts[code] ?? 0) + 1;
  }
  return counts;
}

describe("the figures that fit as observations", () => {
  it("are those of a window of the calendar, and those of a span of which one end is stated", () => {
    const times = OBSERVATIONS.map(({ time }) =>
      typeof time === "string" ? time : `${time.start} to ${time.end}`,
    );
    const counts: Record<string, number> = {};
    for (const time of times) counts[time] = (counts[time] ?? 0) + 1;
    expect(counts).toStrictEqual({
      "2019-01-01 to unstated": 34,
      "2020-01-01/2021-01-01@01-01:start": 1,
      "2022-01-01 to unstated": 7,
      "2023-01-01/2023-09-01@01-01:start": 2,
      "2024-01-01/2024-09-01@01-01:start": 37,
      "2024-08-01 to 2024-09-01": 2,
    });
  });

  it("are provisional where the report was written inside its window, and else actual", () => {
    for (const { time, status, report } of OBSERVATIONS) {
      const inside = report.document === "po-y-commune" && time === "2024-01-01/2024-09-01@01-01:start";
      expect(status).toBe(inside ? "provisional" : "actual");
    }
  });

  it("are reported by the body that issued the document", () => {
    const reporters = new Set(OBSERVATIONS.map(({ reporter, report }) => `${report.document} ${reporter}`));
    expect([...reporters].sort()).toStrictEqual([
      "po-y-commune steeringCommittee:23395@..",
      "son-la-farmers farmers:14@..",
      "tam-duong-party party:106@..",
    ]);
  });

  it("come in the order of the statements, none of them twice", () => {
    const fitting = ANSWERS.flatMap(({ answer }) => (answer.ok ? [answer.value] : []));
    expect(fitting).toStrictEqual(OBSERVATIONS);
    const keys = OBSERVATIONS.filter(({ time }) => typeof time === "string").map(
      ({ indicator, unit, reporter, time }) => `${indicator} ${unit} ${reporter} ${time}`,
    );
    expect(new Set(keys).size).toBe(keys.length);
  });
});

describe("the figures that do not fit say what they lack", () => {
  it("claims are none; what stands now in an undated report, and what happened lately, has no time", () => {
    expect(problemsIn("tam-duong-party")).toStrictEqual({
      "indicator.timeLacking": 62,
      "indicator.claimOnly": 4,
    });
    expect(problemsIn("son-la-farmers")).toStrictEqual({ "indicator.timeLacking": 10 });
    expect(problemsIn("po-y-commune")).toStrictEqual({
      "indicator.claimOnly": 6,
      "indicator.timeLacking": 30,
      "indicator.unitLacking": 3,
    });
  });

  it("a joint document does not tell whose figure it is, and each year is no year", () => {
    expect(problemsIn("plan-155")).toStrictEqual({ "indicator.reporterLacking": 2 });
    expect(problemsIn("kon-tum-police")).toStrictEqual({
      "indicator.reporterLacking": 2,
      "indicator.timeLacking": 2,
    });
  });

  it("a window that an undated report may or may not have seen the end of leaves its status open", () => {
    const statement = createStatement(
      {
        indicator: "festival-attendances",
        unit: "106@..",
        place: "huyện Tam Đường",
        printed: "1",
        value: 1,
        time: { kind: "period", period: year(calendarYear, 2022) },
        source: { document: "tam-duong-party", location: "III" },
      },
      CATALOGUE,
    );
    const answer = observationOf(statement);
    expect(answer.ok ? [] : answer.problems.map(({ code }) => code)).toStrictEqual([
      "movement.statusUnknown",
    ]);
  });

  it("a statement of another document is sent to the general function", () => {
    const source = { document: "__proto__", location: "I" };
    const answers = STATEMENTS.slice(0, 1).map((statement) => observationOf({ ...statement, source }));
    const codes = answers.flatMap((answer) => (answer.ok ? [] : answer.problems.map(({ code }) => code)));
    expect(codes).toStrictEqual(["movement.unknownReport"]);
  });
});

describe("the five documents", () => {
  it("can have been issued on the days that they name, in that order", () => {
    for (const { issued } of Object.values(REPORTS)) {
      expect(issued.latest === null || issued.earliest <= issued.latest).toBe(true);
    }
  });
});
