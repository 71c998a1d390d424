import type { PlainDate } from "../date/plain-date.ts";
import type { DocumentRegister } from "./register.ts";
import type { DocumentRelation, RegisteredDocument } from "./register-record.ts";
import { AUTHORITY } from "./relation.ts";

/** A document on the way up or down, and the relation through which it was reached. */
export interface LineageStep {
  readonly document: RegisteredDocument;
  readonly relation: DocumentRelation;
  /** How many relations away: 1 for the next. */
  readonly distance: number;
}

/**
 * The chain of authority above a document (căn cứ): what it implements, is based on or continues, and so on upwards;
 * the nearest first, each once, whatever cycles there are. Empty for an id that the register has not.
 *
 * @example
 * import { chainAbove } from "antq/register";
 * import { DOCUMENT_REGISTER } from "antq/movement";
 * chainAbove(DOCUMENT_REGISTER, "644-CV/HU").map(({ document }) => document.id) //=> ["44-KL/TW", "09-CT/TW"]
 */
export function chainAbove(register: DocumentRegister, id: string): readonly LineageStep[] {
  return walk(id, (from) =>
    register.relationsFrom(from).map((relation) => ({ relation, next: register.document(relation.to) })),
  );
}

/**
 * What stands below a document: what implements it, is based on it or continues it, and so on downwards; the nearest
 * first.
 *
 * @example
 * import { implementedBelow } from "antq/register";
 * import { DOCUMENT_REGISTER } from "antq/movement";
 * const below = implementedBelow(DOCUMENT_REGISTER, "279/KH-MTTW-BCA");
 * below.map(({ document }) => document.number) //=> ["155/KH-MTTQ-CAT"]
 */
export function implementedBelow(register: DocumentRegister, id: string): readonly LineageStep[] {
  return walk(id, (to) =>
    register.relationsTo(to).map((relation) => ({ relation, next: register.document(relation.from) })),
  );
}

interface Way {
  readonly relation: DocumentRelation;
  readonly next: RegisteredDocument | undefined;
}

function walk(start: string, waysFrom: (id: string) => readonly Way[]): readonly LineageStep[] {
  const seen = new Set([start]);
  const steps: LineageStep[] = [];
  const queue = [{ id: start, distance: 0 }];
  // The queue grows while it is read.
  for (const { id, distance } of queue) {
    for (const { relation, next } of waysFrom(id)) {
      if (!AUTHORITY.has(relation.relation) || next === undefined || seen.has(next.id)) continue;
      seen.add(next.id);
      steps.push(Object.freeze({ document: next, relation, distance: distance + 1 }));
      queue.push({ id: next.id, distance: distance + 1 });
    }
  }
  return Object.freeze(steps);
}

/** The documents in force on a day, and those of which that is not known. */
export interface InForce {
  readonly inForce: readonly RegisteredDocument[];
  readonly unknown: readonly RegisteredDocument[];
}

/**
 * What was in force on a day (có hiệu lực). A document without known days, or without a known first one, is
 * `unknown` from its date on. What another one replaces ends when that one comes into force; where that day is not
 * known, it is `unknown` from the date of the other on.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { inForceOn } from "antq/register";
 * import { DOCUMENT_REGISTER } from "antq/movement";
 * const { inForce } = inForceOn(DOCUMENT_REGISTER, plainDate("2022-02-10"));
 * inForce.some(({ id }) => id === "124/2021/TT-BCA") //=> true
 * inForce.some(({ id }) => id === "23/2012/TT-BCA") //=> false
 */
export function inForceOn(register: DocumentRegister, day: PlainDate): InForce {
  const inForce: RegisteredDocument[] = [];
  const unknown: RegisteredDocument[] = [];
  for (const document of register.documents) {
    const from = document.validity?.from ?? null;
    const until = endOf(register, document);
    const begins = from ?? document.date;
    if ((begins !== null && day < begins) || (until !== null && day >= until)) continue;
    (from === null || isPerhapsReplaced(register, document, day) ? unknown : inForce).push(document);
  }
  return Object.freeze({ inForce: Object.freeze(inForce), unknown: Object.freeze(unknown) });
}

/** Whether another one replaces it of which it is not known when, nor that it came later than this day. */
function isPerhapsReplaced(register: DocumentRegister, { id }: RegisteredDocument, day: PlainDate): boolean {
  return register.relationsTo(id).some(({ from, relation }) => {
    const other = register.document(from);
    const begins = other?.validity?.from ?? null;
    return relation === "replaces" && begins === null && (other?.date ?? day) <= day;
  });
}

/** The first day on which it is no longer in force: its own, or that on which what replaces it begins. */
export function endOf(register: DocumentRegister, { id, validity }: RegisteredDocument): PlainDate | null {
  const ends = register
    .relationsTo(id)
    .filter(({ relation }) => relation === "replaces")
    .map(({ from }) => register.document(from)?.validity?.from ?? null);
  return [validity?.until ?? null, ...ends].reduce(earlier, null);
}

function earlier(a: PlainDate | null, b: PlainDate | null): PlainDate | null {
  return a === null || (b !== null && b < a) ? b : a;
}
