/*
 * What the reform of 01/7/2025 made of some provinces, before and after, and their figures in the map of 2026. The
 * provinces are built in; with a list of the current units and a table of former and new codes, the table is checked and
 * the communes and their figures are shown too. All figures are made up.
 *
 *     npx tsx examples/reform.ts [--units UNITS.csv --mapping MAPPING.csv]
 */
import { parseArgs } from "node:util";
import { formatPlainDate } from "antq/date";
import { DomainError, type Problem } from "antq/kernel";
import {
  changesOf,
  checkMapping,
  counterpartsOf,
  createTerritory,
  hierarchyAt,
  type MappingReport,
  PROVINCE_SUCCESSIONS,
  PROVINCES,
  type Territory,
  TIERS,
  UNIT_CHANGES,
  type UnitId,
  unitAt,
  unitsOf,
} from "antq/territory";
import { printCommuneFigures, printProvinceFigures } from "./reform-figures.ts";
import { BEFORE, COLUMNS, named, REFORM, type Row, readTable, SHARES, unitRecords } from "./reform-tables.ts";

const SHOWN_PROBLEMS = 12;

try {
  const options = { units: { type: "string" }, mapping: { type: "string" } } as const;
  const { units, mapping } = parseArgs({ options }).values;
  const provinces = createTerritory({ units: PROVINCES, successions: PROVINCE_SUCCESSIONS });
  printProvinces(provinces);
  printProvinceFigures(provinces);
  if (units !== undefined && mapping !== undefined) printCommunes(readTable(mapping), readTable(units));
  else if (units !== undefined || mapping !== undefined)
    throw new Error("Cần cả hai tệp: --units và --mapping.");
} catch (error) {
  console.error(error instanceof DomainError ? error.messageIn("vi") : (error as Error).message);
  process.exitCode = 1;
}

function printProvinces(territory: Territory): void {
  console.log(`Đến ${formatPlainDate(BEFORE)} và sau đó:`);
  for (const code of ["51", "62", "12", "64", "52"]) printFate(territory, unitAt(territory, code, BEFORE));
  console.log(`Từ ${formatPlainDate(REFORM)}, gồm những gì:`);
  for (const code of ["51", "12", "52"]) printOrigin(territory, unitAt(territory, code, REFORM));
}

function printFate(territory: Territory, unit: UnitId | undefined): void {
  if (unit === undefined) return;
  const { units } = counterpartsOf(territory, unit, REFORM);
  const change = changesOf(territory, unit).find(({ on }) => on === REFORM);
  const basis = change?.legalBasis ? `; ${change.legalBasis}` : "";
  const what = change === undefined ? "giữ nguyên" : `${UNIT_CHANGES[change.change].vi}${basis}`;
  console.log(
    `  ${named(territory, unit)} → ${units.map((it) => named(territory, it.unit)).join(", ")} (${what})`,
  );
}

function printOrigin(territory: Territory, unit: UnitId | undefined): void {
  if (unit === undefined) return;
  const { units } = counterpartsOf(territory, unit, BEFORE);
  const parts = units.map(
    (it) => `${named(territory, it.unit)}${it.makesUp === "part" ? " (một phần)" : ""}`,
  );
  console.log(`  ${named(territory, unit)} ← ${parts.join(", ")}`);
}

function printCommunes(mapping: readonly Row[], current: readonly Row[]): void {
  const units = unitRecords(mapping, current);
  const known = createTerritory({ units, successions: PROVINCE_SUCCESSIONS });
  const report = checkMapping(known, mapping, { on: REFORM, columns: COLUMNS, shares: SHARES });
  printReport(report, mapping.length);
  const communes = report.successions.filter(
    ({ from }) => !PROVINCE_SUCCESSIONS.some((it) => it.from === from),
  );
  const territory = createTerritory({ units, successions: [...PROVINCE_SUCCESSIONS, ...communes] });
  printPieces(territory);
  printCommuneFigures(territory);
}

function printReport({ counts, problems, doubts, rejected }: MappingReport, rows: number): void {
  console.log(`Bảng chuyển đổi: ${rows} dòng, ${rejected.length} dòng bị loại.`);
  for (const { tier, whole, divided, unchanged, made } of counts) {
    console.log(
      `  ${TIERS[tier].vi}: ${whole} đơn vị cũ nhập trọn, ${divided} chia ra nhiều nơi, ${unchanged} giữ nguyên; ${made} đơn vị mới`,
    );
  }
  printProblems("Sai", problems);
  printProblems("Đáng ngờ", doubts);
}

/** Row 0 of the table is line 2 of the file, below the headings. */
function printProblems(title: string, problems: readonly Problem[]): void {
  if (problems.length > 0) console.log(`${title}: ${problems.length}`);
  for (const { code, path, message } of problems.slice(0, SHOWN_PROBLEMS)) {
    const line = typeof path[0] === "number" ? `dòng ${path[0] + 2}, ` : "";
    console.log(`  ${line}${code}: ${message.vi}`);
  }
  if (problems.length > SHOWN_PROBLEMS) console.log(`  … và ${problems.length - SHOWN_PROBLEMS} mục nữa`);
}

/** Into how many each former unit went, and what some of the new ones were made of. */
function printPieces(territory: Territory): void {
  const former = unitsOf(territory).filter(
    (unit) => hierarchyAt(territory, BEFORE).tierOf(unit) === "commune",
  );
  const sizes = new Map<number, number>();
  for (const unit of former) {
    const { length } = counterpartsOf(territory, unit, REFORM).units;
    sizes.set(length, (sizes.get(length) ?? 0) + 1);
  }
  const told = [...sizes].sort(([left], [right]) => left - right).map(([size, count]) => `${size}: ${count}`);
  console.log(`Số xã cũ theo số đơn vị mới mà mỗi xã nhập vào: ${told.join("; ")}`);
  console.log("Xã, phường, đặc khu mới gồm những gì:");
  for (const code of ["23377", "03408", "11948"]) printOrigin(territory, unitAt(territory, code, REFORM));
}
