import { createStatement, type Statement } from "../indicator/statement.ts";
import { CATALOGUE } from "./catalogue.ts";
import { NOTES } from "./notes.ts";
import { PLACES, type PlaceName } from "./places.ts";
import { isReportId, type ReportId } from "./reports.ts";
import type { StatementRow, StatementSection } from "./statement-section.ts";
import { KON_TUM_POLICE } from "./statements/kon-tum-police.ts";
import { PLAN_155 } from "./statements/plan-155.ts";
import { PO_Y_COMMUNE } from "./statements/po-y-commune.ts";
import { SON_LA_FARMERS } from "./statements/son-la-farmers.ts";
import { TAM_DUONG_PARTY } from "./statements/tam-duong-party.ts";

interface ReportSections {
  readonly place: PlaceName;
  readonly sections: readonly StatementSection[];
}

const SECTIONS = {
  "son-la-farmers": { place: "sonLa", sections: SON_LA_FARMERS },
  "tam-duong-party": { place: "tamDuong", sections: TAM_DUONG_PARTY },
  "po-y-commune": { place: "poY", sections: PO_Y_COMMUNE },
  "kon-tum-police": { place: "konTum", sections: KON_TUM_POLICE },
  "plan-155": { place: "sonLa", sections: PLAN_155 },
} as const satisfies Record<ReportId, ReportSections>;

/**
 * The figures of the five documents as they print them (số liệu được nêu), each with its place there, in the order of
 * the text: figures, changes on the same period of the year before, and ratios. `printed` is the figure as
 * printed and nothing of the sentence around it. Left out are ethnicity, religion, persons, and figures on single
 * people of one commune: see `FIGURES_LEFT_OUT`.
 *
 * @example
 * import { STATEMENTS } from "antq/movement";
 * const found = STATEMENTS.find(({ indicator }) => indicator === "directive-briefed-party-members");
 * [found?.printed, String(found?.value), found?.source.location] //=> ["2 372", "2372", "II.1, footnote 1"]
 */
export const STATEMENTS: readonly Statement[] = Object.freeze(
  Object.keys(SECTIONS).filter(isReportId).flatMap(statementsOf),
);

function statementsOf(document: ReportId): readonly Statement[] {
  const { place, sections }: ReportSections = SECTIONS[document];
  return sections.flatMap((section) => section.rows.map((row) => statementOf(document, place, section, row)));
}

function statementOf(
  document: ReportId,
  reportPlace: PlaceName,
  { at, time }: StatementSection,
  [indicator, printed, value, { place = reportPlace, note, ...details } = {}]: StatementRow,
): Statement {
  const { words, unit } = PLACES[place];
  const source = { document, location: at };
  return createStatement(
    {
      indicator,
      printed,
      value,
      time,
      unit,
      place: words,
      source,
      note: note === undefined ? null : NOTES[note],
      ...details,
    },
    CATALOGUE,
  );
}
