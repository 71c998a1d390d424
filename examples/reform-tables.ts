/*
 * The units of a territory out of two tables: the codes before and after the reform, and the current list. The current
 * list says which new codes there are; what was before is known from the mapping alone.
 */
import { readFileSync } from "node:fs";
import { addDays, plainDate } from "antq/date";
import {
  codeOf,
  hierarchyAt,
  PROVINCES,
  type Territory,
  type UnitId,
  type UnitKind,
  type UnitRecord,
} from "antq/territory";
import { parse } from "csv-parse/sync";

export const REFORM = plainDate("2025-07-01");
export const BEFORE = addDays(REFORM, -1);
/** What the mapping's column `share` says. */
export const SHARES = { full: "whole", partial: "part" } as const;
export const COLUMNS = {
  from: "old_code",
  to: "new_code",
  share: "share",
  fromName: "old_name",
  toName: "new_name",
} as const;

export type Row = Readonly<Record<string, string>>;

export function readTable(file: string): readonly Row[] {
  return parse<Row>(readFileSync(file, "utf8"), { bom: true, columns: true });
}

/** The words before the names of communes; a huyện without communes stands in the mapping among them. */
const KINDS: Readonly<Record<string, UnitKind>> = {
  xã: "commune",
  phường: "ward",
  "thị trấn": "township",
  "đặc khu": "specialZone",
  huyện: "ruralDistrict",
};

/** The provinces, which are built in, and the communes before and after. */
export function unitRecords(mapping: readonly Row[], current: readonly Row[]): readonly UnitRecord[] {
  const former = new Map<string, UnitRecord>();
  for (const { tier, old_code: code = "", old_name: fullName = "", old_province: parent } of mapping) {
    if (tier !== "commune") continue;
    // Some names are in capitals, decomposed letters or two spaces, as the lists print them.
    const name = fullName.normalize("NFC");
    const word = Object.keys(KINDS).find((it) => name.toLowerCase().startsWith(`${it} `)) ?? "";
    former.set(code, {
      code,
      name: name.slice(word.length + 1).trim(),
      kind: kindOf(word),
      parent,
      until: REFORM,
    });
  }
  const communes = current.filter(({ tier }) => tier === "commune");
  const next = communes.map(({ code = "", kind = "", name = "", parent }): UnitRecord => {
    return { code, since: REFORM, name, kind: kindOf(kind), parent };
  });
  return [...PROVINCES, ...former.values(), ...next];
}

/** A word that is not known is passed on, so that the territory refuses it by name. */
function kindOf(word: string): UnitKind {
  return KINDS[word.toLowerCase()] ?? (word as UnitKind);
}

/** A unit by its code and its own name, as it was called before or since. */
export function named(territory: Territory, unit: UnitId): string {
  const name = [BEFORE, REFORM].map((day) => hierarchyAt(territory, day).pathName(unit)).find((it) => it);
  return `${codeOf(unit)} ${name?.split(",")[0] ?? "?"}`;
}
