import { type PlainDate, plainDate } from "../date/plain-date.ts";
import type { Validity } from "../date/validity.ts";
import { deepFreeze } from "../kernel/deep-freeze.ts";
import type { Criterion, Standard } from "../target/standard.ts";
import {
  AMENDMENT,
  COMMUNE,
  type CriterionRow,
  EARLIER_COMMUNE,
  EARLIER_TEXT,
  ORGANISATION,
  RESIDENTIAL_AREA,
} from "./safety-criteria.ts";

interface Circular {
  readonly document: string;
  readonly validity: Validity;
  readonly dates: Criterion["dates"];
}

const CIRCULAR_124_FROM: PlainDate = plainDate("2022-02-10");

/** Of 27/4/2012; its first day in force was not seen, so it counts from the day of issue. */
const CIRCULAR_23: Circular = {
  document: "23/2012/TT-BCA",
  validity: { from: plainDate("2012-04-27"), until: CIRCULAR_124_FROM },
  dates: "unverified",
};

/** Of 28/12/2021, in force from 10/02/2022. */
const CIRCULAR_124: Circular = {
  document: "124/2021/TT-BCA",
  validity: { from: CIRCULAR_124_FROM, until: null },
  dates: "verified",
};

/** It amends 124/2021/TT-BCA for two levels of government; neither its text nor its first day in force was seen. */
const CIRCULAR_48: Circular = {
  document: "48/2025/TT-BCA",
  validity: { from: plainDate("2025-07-01"), until: null },
  dates: "unverified",
};

/**
 * The standard “An toàn về an ninh, trật tự” by what it is asked of and by date: Thông tư 23/2012/TT-BCA, from
 * 10/02/2022 Thông tư 124/2021/TT-BCA, amended by Thông tư 48/2025/TT-BCA, whose first day is unverified. Of the
 * first only what is told of its commune was seen; of the second Điều 4(1) to (3) and Điều 5, through others who
 * quote them; of the third nothing. A criterion that was not seen leaves a check undetermined, unless one that was
 * seen fails. A province may add criteria of its own (Điều 8(1)).
 *
 * Of 124/2021/TT-BCA's subjects, agencies are not armed forces, enterprises not small or micro, schools neither
 * primary schools nor preschools.
 *
 * @example
 * import { plainDate } from "antq/date";
 * import { SAFETY_STANDARDS } from "antq/movement";
 * import { checkStandard, criteriaOn } from "antq/target";
 * const asOf = plainDate("2022-11-15");
 * criteriaOn(SAFETY_STANDARDS.agency, asOf).map(({ requirement }) => requirement.kind) //=> ["unseen"]
 * const registered = { total: 126, registered: 125, recognised: 110, asOf };
 * checkStandard(SAFETY_STANDARDS.commune, { registered }, asOf).outcome //=> "missed"
 * checkStandard(SAFETY_STANDARDS.commune, { registered: { ...registered, registered: 126 } }, asOf).outcome //=> "undetermined"
 */
export const SAFETY_STANDARDS = /* @__PURE__ */ deepFreeze({
  residentialArea: standard("residential-area", "residentialArea", "Khu dân cư", "Safe residential area", [
    ...criteria(CIRCULAR_23, [EARLIER_TEXT]),
    ...criteria(CIRCULAR_124, RESIDENTIAL_AREA),
  ]),
  commune: standard("commune", "commune", "Xã, phường, thị trấn", "Safe commune", [
    ...criteria(CIRCULAR_23, EARLIER_COMMUNE),
    ...criteria(CIRCULAR_124, COMMUNE),
  ]),
  agency: standard("agency", "agency", "Cơ quan", "Safe agency", ofOrganisations()),
  enterprise: standard("enterprise", "enterprise", "Doanh nghiệp", "Safe enterprise", ofOrganisations()),
  school: standard("school", "school", "Cơ sở giáo dục (nhà trường)", "Safe school", ofOrganisations()),
} as const);

/** What the standard is asked of: see `SAFETY_STANDARDS`. */
export type SafetySubject = keyof typeof SAFETY_STANDARDS;

function ofOrganisations(): readonly Criterion[] {
  return [...criteria(CIRCULAR_23, [EARLIER_TEXT]), ...criteria(CIRCULAR_124, ORGANISATION)];
}

function standard(
  code: string,
  appliesTo: string,
  vi: string,
  en: string,
  rows: readonly Criterion[],
): Standard {
  const name = Object.freeze({ vi: `${vi} đạt tiêu chuẩn “An toàn về an ninh, trật tự”`, en });
  const all = Object.freeze([...rows, ...criteria(CIRCULAR_48, [AMENDMENT])]);
  return Object.freeze({ code: `safety-${code}`, name, appliesTo, criteria: all });
}

function criteria(circular: Circular, rows: readonly CriterionRow[]): readonly Criterion[] {
  const { document, validity, dates } = circular;
  return rows.map(({ key, vi, en, at, requirement }) =>
    Object.freeze({
      key,
      name: Object.freeze({ vi, en }),
      requirement,
      validity,
      dates,
      source: Object.freeze({ document, location: at }),
    }),
  );
}
