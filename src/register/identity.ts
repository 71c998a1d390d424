import type { DocumentKind } from "../document/kind.ts";
import type { DocumentNumber } from "../document/number.ts";
import { FIRST_YEAR, LAST_YEAR } from "../document/number-syntax.ts";
import { DOCUMENT_PROBLEMS } from "../document/problems.ts";
import { type Problem, quoteInput } from "../kernel/problem.ts";
import { unreachable } from "../kernel/unreachable.ts";
import { REGISTER_PROBLEMS } from "./problems.ts";
import type { IdentityField } from "./series.ts";

/** What every identity has. */
export interface NumberedIdentity {
  readonly number: DocumentNumber;
  /** Needed where the letters leave several kinds, each with its own numbers; elsewhere the letters say it. */
  readonly kind?: DocumentKind;
}

/** A document that its number alone identifies: a central normative document. */
export interface NationwideIdentity extends NumberedIdentity {
  readonly series: "nationwide";
}

/** A normative document of a Hội đồng nhân dân or Ủy ban nhân dân: the place is needed. */
export interface LocalIdentity extends NumberedIdentity {
  readonly series: "local";
  /** The canonical string of the unit, such as `51@..`. */
  readonly place: string;
}

/** A document that its body numbers anew each calendar year. */
export interface YearlyIdentity extends NumberedIdentity {
  readonly series: "yearly";
  /** The canonical string of the body whose number it is, such as `front:14@..`; of joint issuers the leading one. */
  readonly issuer: string;
  readonly year: number;
}

/** A document that its committee numbers anew each term. */
export interface TermIdentity extends NumberedIdentity {
  readonly series: "term";
  /** The canonical string of the committee, such as `party:VN@..`. */
  readonly issuer: string;
  /** The number of the committee's term (khóa): 11 for khóa XI. */
  readonly term: number;
}

/** What identifies a document completely, by the series in which its number stands (`seriesOf`). */
export type DocumentIdentity = NationwideIdentity | LocalIdentity | YearlyIdentity | TermIdentity;

const LONGEST_NAME = 200;
// The form of unit ids and body ids. The territory that they name is not known here.
const PLACE = "[0-9A-Za-z][0-9A-Za-z.-]*@(?:\\.\\.|\\d{4}-\\d{2}-\\d{2})";
const PLACE_NAME = /* @__PURE__ */ new RegExp(`^${PLACE}$`, "u");
const BODY_NAME = /* @__PURE__ */ new RegExp(`^[A-Za-z]+:${PLACE}(?::[0-9a-z-]+)?$`, "u");

/** What is wrong with the value of one field of an identity. */
export function problemsOfField(field: IdentityField, value: unknown): readonly Problem[] {
  const given = quoteInput(value);
  switch (field) {
    case "issuer":
      return isName(value, BODY_NAME) ? [] : [REGISTER_PROBLEMS.notABody({ given }, [field])];
    case "place":
      return isName(value, PLACE_NAME) ? [] : [REGISTER_PROBLEMS.notAPlace({ given }, [field])];
    case "term":
      return isWithin(value, 1, 99) ? [] : [REGISTER_PROBLEMS.notATerm({ given }, [field])];
    case "year":
      return isWithin(value, FIRST_YEAR, LAST_YEAR)
        ? []
        : [DOCUMENT_PROBLEMS.notAYear({ given, first: FIRST_YEAR, last: LAST_YEAR }, [field])];
    default:
      return unreachable(field);
  }
}

function isName(value: unknown, pattern: RegExp): boolean {
  return typeof value === "string" && value.length <= LONGEST_NAME && pattern.test(value);
}

function isWithin(value: unknown, first: number, last: number): boolean {
  return typeof value === "number" && Number.isInteger(value) && value >= first && value <= last;
}
