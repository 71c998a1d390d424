import type { TextSpan } from "../vietnamese/offset-map.ts";
import { auditedText } from "./audited-text.ts";
import type { PlacedAmount, QuantityInText } from "./quantity-in-text.ts";

/**
 * Reads the quantities of a text (số liệu), in order: figures with their units and bounds, also those joined by a slash.
 * Dates, document numbers, names in quotation marks, numbers of articles, villages and criteria and the numbering of
 * headings are no figures. Takes linear time.
 *
 * @example
 * import { readQuantities } from "antq/audit";
 * const [cases, communes] = readQuantities("Ngày 02/9 xảy ra 06 vụ/07 đối tượng tại 03/12 xã.");
 * cases?.shape //=> "pair"
 * cases?.amounts.map(({ unit }) => unit) //=> ["incident", "subject"]
 * communes?.raw //=> "03/12 xã"
 * communes?.shape //=> "partOfWhole"
 */
export function readQuantities(text: string): readonly QuantityInText[] {
  const { quantities, original } = auditedText(text);
  const placed = (place: TextSpan) => {
    const span = original(place.start, place.end);
    return { span, raw: text.slice(span.start, span.end) };
  };
  const amountOf = (amount: PlacedAmount) => {
    const { readings, unit, noun, bound } = amount;
    return Object.freeze({ ...placed(amount), readings: Object.freeze([...readings]), unit, noun, bound });
  };
  return Object.freeze(
    quantities.map((quantity) =>
      Object.freeze({
        ...placed(quantity),
        shape: quantity.shape,
        amounts: Object.freeze(quantity.amounts.map(amountOf)),
      }),
    ),
  );
}
