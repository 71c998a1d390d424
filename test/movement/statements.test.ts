import { readFileSync } from "node:fs";
import { CATALOGUE, FIGURES_LEFT_OUT, PLACES, REPORTS, STATEMENTS } from "antq/movement";
import { readQuantity, UNIT_WORDS } from "antq/vietnamese";
import { describe, expect, it } from "vitest";

function countBy(key: (statement: (typeof STATEMENTS)[number]) => string): Record<string, number> {
  const counts: Record<string, number> = {};
  for (const statement of STATEMENTS) counts[key(statement)] = (counts[key(statement)] ?? 0) + 1;
  return counts;
}

describe("the figures of the five documents", () => {
  it("are the 207 that they print, less those on single people of one commune", () => {
    expect(countBy(({ source }) => source.document)).toStrictEqual({
      "son-la-farmers": 32,
      "tam-duong-party": 82,
      "po-y-commune": 77,
      "kon-tum-police": 2,
      "plan-155": 2,
    });
    expect(STATEMENTS.length + FIGURES_LEFT_OUT.length).toBe(207);
  });

  it("are figures, six changes and four ratios", () => {
    expect(countBy(({ measure }) => measure)).toStrictEqual({ figure: 185, change: 6, ratio: 4 });
  });

  it("keep the bound of their words", () => {
    expect(countBy(({ bound }) => bound)).toStrictEqual({ exact: 185, moreThan: 7, lessThan: 1, about: 2 });
  });

  it("count a reported zero, which stands in words, as a figure", () => {
    const zeros = STATEMENTS.filter(({ value }) => value.isZero());
    expect(zeros.map(({ indicator, printed }) => `${indicator}: ${printed}`)).toStrictEqual([
      "security-hotspots: không để xảy ra",
      "security-hotspots: không để xảy ra",
      "complex-complaints: không có",
      "patrol-violations-found: chưa phát hiện",
    ]);
  });

  it("hold for the kinds of time that their indicator can have", () => {
    const wrong = STATEMENTS.filter(({ indicator, time }) => {
      const behaviour = CATALOGUE.indicator(indicator)?.behaviour ?? "stock";
      const standing = time.kind === "asOf";
      return CATALOGUE.ratio(indicator) === undefined && (behaviour === "stock") !== standing;
    });
    expect(wrong).toStrictEqual([]);
  });

  it("stand in a place of their document, and speak of a place that is known", () => {
    const words = new Set<string>(Object.values(PLACES).map((place) => place.words));
    for (const { source, place } of STATEMENTS) {
      expect(Object.keys(REPORTS)).toContain(source.document);
      expect(source.location).toMatch(
        /^(?:[IV]+(?:\.\d)*(?:, (?:paragraphs? \d+(?: and \d+)?|footnote \d|point \d))?(?:; |$))+|^paragraph \d$|^recipients \(Nơi nhận\), (?:police|Front)$/u,
      );
      expect(words.has(place)).toBe(true);
    }
  });

  it("print the figure alone, not the words around it", () => {
    for (const { printed } of STATEMENTS) expect(printed.length).toBeLessThanOrEqual(16);
  });

  it("read, with the unit of their indicator, as the value that they have", () => {
    const ambiguous: string[] = [];
    for (const { indicator, printed, value } of STATEMENTS) {
      if (!/\d/u.test(printed)) continue;
      const { unit = "unit" } = CATALOGUE.indicator(indicator) ?? CATALOGUE.ratio(indicator) ?? {};
      const text = printed.endsWith("đồng") ? printed : `${printed} ${UNIT_WORDS[unit].vi}`;
      const reading = readQuantity(text);
      if (!reading.ok) throw new Error(`${text}: ${reading.problems[0]?.message.en}`);
      const readings = reading.value.value === null ? reading.value.readings : [reading.value];
      expect(readings.map((each) => String(each.value))).toContain(String(value.abs()));
      if (readings.length > 1) ambiguous.push(text);
    }
    expect(ambiguous).toStrictEqual(["12.673 tấn", "8.022 km"]);
  });

  it("have no unit only across the border", () => {
    const places = STATEMENTS.filter(({ unit }) => unit === null).map(({ place }) => place);
    expect(new Set(places)).toStrictEqual(new Set(["ngoại biên đối diện xã Pờ Y"]));
  });

  it("compare with the same months a year before where they are changes", () => {
    for (const { measure, time, base } of STATEMENTS) {
      if (measure !== "change") expect(base).toBeNull();
      else {
        expect(time).toStrictEqual({ kind: "period", period: "2024-01-01/2024-09-01@01-01:start" });
        expect(base).toStrictEqual({ kind: "period", period: "2023-01-01/2023-09-01@01-01:start" });
      }
    }
  });
});

describe("the figures left out", () => {
  it("are of one commune, and their indicators stay in the catalogue", () => {
    for (const { document, indicator } of FIGURES_LEFT_OUT) {
      expect(document).toBe("po-y-commune");
      expect(CATALOGUE.indicator(indicator)?.code).toBe(indicator);
    }
  });

  it("are not shipped for that commune", () => {
    const leftOut = new Set<string>(FIGURES_LEFT_OUT.map(({ indicator }) => indicator));
    const shipped = STATEMENTS.filter(
      ({ indicator, source }) => source.document === "po-y-commune" && leftOut.has(indicator),
    );
    expect(shipped).toStrictEqual([]);
  });

  it("are all listed in the documentation, each beside its place", () => {
    const page = readFileSync(new URL("../../docs/figures-left-out.md", import.meta.url), "utf8");
    const rows = page.split("\n").filter((line) => line.startsWith("| `"));
    for (const { document, location, indicator } of FIGURES_LEFT_OUT) {
      const row = rows.find((line) => line.startsWith(`| \`${document}\` | ${location} |`));
      expect(row).toContain(`\`${indicator}\``);
    }
  });

  it("leave no count of ethnic groups, religions or people in the catalogue", () => {
    const names = [...CATALOGUE.indicators, ...CATALOGUE.ratios].flatMap(({ name }) => [name.vi, name.en]);
    expect(names.filter((name) => /dân tộc|tôn giáo|ethnic|religio/iu.test(name))).toStrictEqual([]);
  });
});
