import { type Decimal, safeParseAmount } from "../kernel/decimal.ts";
import { nestProblem, type Path, type Problem } from "../kernel/problem.ts";
import { ProblemCollector } from "../kernel/problem-collector.ts";
import { isRecord, type Parser, recordOf, reportUnknownFields } from "../kernel/record.ts";
import type { Result } from "../kernel/result.ts";
import { textOfSpan } from "./dataset-times.ts";
import type { Indicator } from "./indicator.ts";
import { safeParseIndicatorCode } from "./indicator-code.ts";
import {
  notInCatalogue,
  OBSERVATION_FIELDS,
  problemOfValue,
  REPORT_FIELDS,
  valueFault,
} from "./observation.ts";
import { type Draft, ENCODERS, type Encoder, REPORT_ENCODERS } from "./observation-draft.ts";
import { OBSERVATION_PROBLEMS } from "./observation-problems.ts";
import { rowReporter } from "./row-problems.ts";

/**
 * Says what is wrong with a record, field by field, and puts what is right into the columns. Answers whether the record
 * can be looked at further: nothing is wrong with it, or its value alone.
 */
export type FaultReporter = (row: number, record: unknown) => boolean;

/** Reports the faults of records into a collector. */
export function faultReporter(draft: Draft, found: ProblemCollector): FaultReporter {
  const report = rowReporter(found);
  const known: Memory = new Map();
  return (row, record) => {
    const tell = (faults: readonly Fault[], path: Path): void => {
      for (const { code, make } of faults) {
        report(code, () => located(nestProblem(make(), ...path), row, record));
      }
    };
    const given: Given = { draft, row, known, tell };
    if (!isRecord(record)) {
      tell(
        remembered(known, "", record, () => faultsFrom(readObservation(record))),
        [],
      );
      return false;
    }
    const wrong = faultsIn(given, RULES, record, []);
    const { report: details } = record;
    if (isRecord(details)) wrong.push(...faultsIn(given, REPORT_RULES, details, ["report"]));
    return wrong.every((name) => name === "value");
  };
}

/** A problem that is made when it is listed. */
interface Fault {
  readonly code: string;
  readonly make: () => Problem;
}

/** A record, and where its faults go. */
interface Given {
  readonly draft: Draft;
  readonly row: number;
  readonly known: Memory;
  readonly tell: (faults: readonly Fault[], path: Path) => void;
}

/** How a field is put into its column, and what says what is wrong with it: a parser of a record of this field alone. */
interface Rule {
  readonly name: string;
  readonly encode: Encoder;
  readonly parse: Parser<unknown>;
}

type Fields = Readonly<Record<string, unknown>>;

const readObservation = recordOf(OBSERVATION_FIELDS);
/** A report is looked at field by field too, if it has fields. */
const RULES = /* @__PURE__ */ rulesOf(
  { ...ENCODERS, report: (_, __, given) => isRecord(given) },
  OBSERVATION_FIELDS,
);
const REPORT_RULES = /* @__PURE__ */ rulesOf(REPORT_ENCODERS, REPORT_FIELDS);

function rulesOf(
  encoders: Readonly<Record<string, Encoder>>,
  parsers: Readonly<Record<string, Parser<unknown>>>,
): readonly Rule[] {
  return Object.entries(parsers).flatMap(([name, parse]) => {
    const encode = encoders[name];
    return encode === undefined ? [] : [{ name, encode, parse: recordOf({ [name]: parse }) }];
  });
}

/** Tells what is wrong with the fields of a record or its report, and answers their names. */
function faultsIn(
  { draft, row, known, tell }: Given,
  rules: readonly Rule[],
  fields: Fields,
  path: Path,
): string[] {
  const wrong = othersIn(fields, rules);
  for (const name of wrong) {
    tell(
      remembered(known, `others ${path.join()}`, name, () => faultsOfOther(name, rules)),
      path,
    );
  }
  for (const rule of rules) {
    const field = fields[rule.name];
    if (rule.encode(draft, row, field)) continue;
    wrong.push(rule.name);
    const indicator = draft.indicators.entries[draft.indicator[row] ?? -1];
    const kind = rule.name === "value" ? `value ${indicator?.code}` : rule.name;
    tell(
      remembered(known, kind, field, () => faultsOf(rule, field, indicator)),
      path,
    );
  }
  return wrong;
}

/** The names of fields that are none. */
function othersIn(fields: Fields, rules: readonly Rule[]): string[] {
  const isOther = (name: string) => fields[name] !== undefined && rules.every((rule) => rule.name !== name);
  return Object.keys(fields).filter(isOther);
}

function faultsOfOther(other: string, rules: readonly Rule[]): readonly Fault[] {
  const collector = new ProblemCollector();
  reportUnknownFields(
    collector,
    { [other]: null },
    rules.map(({ name }) => name),
  );
  return collector.problems.map(faultOf);
}

/** What is wrong with a field; a code and an amount may be right in themselves. */
function faultsOf({ name, parse }: Rule, field: unknown, indicator: Indicator | undefined): readonly Fault[] {
  const code = name === "indicator" ? safeParseIndicatorCode(field) : null;
  if (code?.ok) return [faultOf(notInCatalogue(code.value))];
  const amount = name === "value" ? safeParseAmount(field) : null;
  return amount?.ok ? faultsOfAmount(amount.value, indicator) : faultsFrom(parse({ [name]: field }));
}

/** Of an unknown indicator no amount is wrong. */
function faultsOfAmount(amount: Decimal, indicator: Indicator | undefined): readonly Fault[] {
  const fault = indicator === undefined ? null : valueFault(amount, indicator);
  if (indicator === undefined || fault === null) return [];
  return [{ code: OBSERVATION_PROBLEMS[fault].code, make: () => problemOfValue(fault, amount, indicator) }];
}

function faultsFrom(result: Result<unknown>): readonly Fault[] {
  return result.ok ? [] : result.problems.map(faultOf);
}

function faultOf(problem: Problem): Fault {
  return { code: problem.code, make: () => problem };
}

/** What was wrong with values that came up before, by what they stand for. */
type Memory = Map<string, Map<unknown, readonly Fault[]>>;

const MOST_REMEMBERED = 10_000;

/** The same wrong value often comes up again. */
function remembered(
  known: Memory,
  kind: string,
  value: unknown,
  make: () => readonly Fault[],
): readonly Fault[] {
  if ((typeof value === "object" && value !== null) || typeof value === "function") return make();
  const ofKind = known.get(kind) ?? new Map<unknown, readonly Fault[]>();
  known.set(kind, ofKind);
  const faults = ofKind.get(value) ?? make();
  if (ofKind.size < MOST_REMEMBERED) ofKind.set(value, faults);
  return faults;
}

/** A problem with one record, with what the record is about. */
function located(problem: Problem, row: number, record: unknown): Problem {
  const { indicator, unit, time, report } = isRecord(record) ? record : {};
  const document = isRecord(report) ? report["document"] : undefined;
  const about = Object.entries({ indicator, unit, time: isRecord(time) ? textOfSpan(time) : time, document });
  const facts = Object.fromEntries(
    about.flatMap(([name, value]) => (typeof value === "string" ? [[name, value]] : [])),
  );
  const nested = nestProblem(problem, "observations", row);
  return Object.freeze({ ...nested, facts: Object.freeze({ ...facts, ...nested.facts }) });
}
