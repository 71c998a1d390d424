import { type DocumentNumber, numberParts } from "antq/document";
import { type DocumentIdentity, seriesOf } from "antq/register";
import fc from "fast-check";

const PLACES = ["51@..", "51@2025-07-01", "03403-07@..", "VN@.."];
const BODIES = ["government:14@..", "party:14@..", "party:14@..:office", "front:VN@2025-07-01"];

/** Complete identities of given numbers; the kind stands where the letters leave several. */
export function identitiesOf(some: fc.Arbitrary<DocumentNumber>): fc.Arbitrary<DocumentIdentity> {
  return some.chain((number) => {
    const { kinds } = numberParts(number);
    const kind =
      kinds.length === 1 ? fc.constant({}) : fc.constantFrom(...kinds).map((one) => ({ kind: one }));
    return fc
      .record({
        series: fc.constantFrom(...seriesOf(number)),
        kind,
        place: fc.constantFrom(...PLACES),
        issuer: fc.constantFrom(...BODIES),
        year: fc.constantFrom(1945, 2011, 2024, 2099),
        term: fc.constantFrom(1, 11, 20, 99),
      })
      .map(({ series, kind: known, place, issuer, year, term }): DocumentIdentity => {
        if (series === "nationwide") return { series, number, ...known };
        if (series === "local") return { series, number, ...known, place };
        if (series === "yearly") return { series, number, ...known, issuer, year };
        return { series, number, ...known, issuer, term };
      });
  });
}
