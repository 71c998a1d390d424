import { safeParseValidity } from "../date/parse-validity.ts";
import { ALWAYS, type Validity } from "../date/validity.ts";
import type { Language } from "../kernel/problem.ts";
import { filledText, listOf, optional, orNull, recordOf } from "../kernel/record.ts";
import { failure, type Result, unwrap } from "../kernel/result.ts";
import { type BodyId, safeParseBodyId } from "./body-id.ts";
import { TERRITORY_PROBLEMS } from "./problems.ts";

/**
 * A body that acts in a unit (cơ quan, tổ chức): a Công an tỉnh, the Ủy ban nhân dân of a commune, a Ban Chỉ đạo. Its
 * id says its sector and unit: `sectorOf(body.id)`, `unitOf(body.id)`. All its names are the body's own; nothing here is about a person.
 */
export interface Body {
  readonly id: BodyId;
  readonly name: Readonly<Record<Language, string>>;
  /** Other names in use, former ones and abbreviations too: "Ban Chỉ đạo 138", "CAT". */
  readonly aliases: readonly string[];
  /** The body that it reports to (cấp trên theo ngành dọc); `null` where there is none, or none is known. */
  readonly parent: BodyId | null;
  readonly validity: Validity;
}

/** What is needed to make a body; what is left out is empty, unknown or open. */
export interface BodyDetails {
  readonly id: BodyId;
  readonly name: Readonly<Record<Language, string>>;
  readonly aliases?: readonly string[];
  readonly parent?: BodyId | null;
  readonly validity?: Validity;
}

/** A body as a plain record, such as JSON holds. */
export interface BodyRecord {
  readonly id: string;
  readonly name: { readonly vi: string; readonly en: string };
  /** None where not given. */
  readonly aliases?: readonly string[];
  /** `null`, none or not known, where not given. */
  readonly parent?: string | null;
  /** Open on both sides where not given. */
  readonly validity?: { readonly from: string | null; readonly until: string | null };
}

/**
 * Makes a body, and reports all that is wrong with its details at once.
 *
 * @throws DomainError `territory.ownParent`, `date.reversedValidity`, `record.notAText` and the other problems of a
 * record that is not of this shape, and the problems of `parseBodyId` and `parsePlainDate`
 * @example
 * import { body, parseBodyId } from "antq/territory";
 * const id = parseBodyId("police:14@..");
 * const name = { vi: "Công an tỉnh Sơn La", en: "Police of Sơn La province" };
 * body({ id, name, aliases: ["CAT"] }).aliases //=> ["CAT"]
 * body({ id, name, parent: id }) //=> throws territory.ownParent
 */
export function body(details: BodyDetails): Body {
  return unwrap(safeBody(details));
}

const readDetails = /* @__PURE__ */ recordOf({
  id: safeParseBodyId,
  name: recordOf({ vi: filledText, en: filledText }),
  aliases: optional(listOf(filledText), []),
  parent: optional(orNull(safeParseBodyId), null),
  validity: optional(safeParseValidity, ALWAYS),
});

/** As `body`, answering a `Result` instead of throwing; takes anything at all, such as a record from JSON. */
export function safeBody(input: unknown): Result<Body> {
  const details = readDetails(input);
  if (!details.ok) return details;
  const { id, parent } = details.value;
  if (parent === id) return failure(TERRITORY_PROBLEMS.ownParent({ body: id }, ["parent"]));
  return details;
}
