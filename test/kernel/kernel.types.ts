import { type Brand, declareProblems, parseAmount, type Result, unreachable } from "antq/kernel";
import { expectTypeOf } from "vitest";

/*
 * What the compiler must refuse and what it must know. Nothing here runs: the type check fails the day one of the
 * refused lines compiles.
 */
type Checked = Brand<string, "Checked">;
const { full } = declareProblems("parking", {
  full: { en: ({ places }: { places: number }) => `${places}`, vi: ({ places }) => `${places}` },
});

export function refused(checked: Checked, result: Result<number>, kind: "a" | "b"): unknown {
  // @ts-expect-error a plain string has not been through the parser
  const unchecked: Checked = "2024";
  // @ts-expect-error a checked string of one kind is none of another
  const other: Brand<string, "Other"> = checked;
  // @ts-expect-error an amount is a number, a bigint, a text or a Decimal
  parseAmount(true);
  // @ts-expect-error the sentence speaks of `places`
  full({});
  // @ts-expect-error both languages are asked
  declareProblems("parking", { full: { en: () => "Full." } });
  // @ts-expect-error results are read-only
  result.ok = true;
  // @ts-expect-error "b" is still possible
  if (kind !== "a") unreachable(kind);
  // @ts-expect-error a failed result has no value: look at `ok` first
  return [unchecked, other, result.value];
}

export function known(checked: Checked): void {
  expectTypeOf(checked).toExtend<string>();
  expectTypeOf(full.code).toEqualTypeOf<"parking.full">();
  expectTypeOf(full({ places: 1 }).facts).toEqualTypeOf<Readonly<{ places: number }>>();
}
