import type { Statement } from "antq/indicator";
import { type MovementIndicator, type MovementRatio, type ReportId, STATEMENTS } from "antq/movement";

/** All printings of an indicator or ratio in a document, in the order of the text. */
export function printings(
  document: ReportId,
  code: MovementIndicator | MovementRatio,
  measure: Statement["measure"] = "figure",
): readonly Statement[] {
  return STATEMENTS.filter(
    (statement) =>
      statement.source.document === document && statement.indicator === code && statement.measure === measure,
  );
}

/** The values of all printings, as numbers. */
export function values(
  document: ReportId,
  code: MovementIndicator | MovementRatio,
  measure: Statement["measure"] = "figure",
): readonly number[] {
  return printings(document, code, measure).map(({ value }) => value.toNumber());
}
