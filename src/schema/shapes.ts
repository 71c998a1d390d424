import * as z from "zod";
import { plainDateSchema } from "./dates.ts";

/*
 * Shapes of what several records have, for JSON Schema and the types of inputs. They are functions, so that a program
 * that asks for no JSON Schema makes none.
 */

/** One of the names of a table of the field. */
export function nameIn<Table extends object>(table: Table): z.ZodType<NameIn<Table>, NameIn<Table>> {
  const names: NameIn<Table>[] = [];
  for (const name in table) names.push(name);
  return z.enum(names);
}

type NameIn<Table extends object> = Extract<keyof Table, string>;

/** A text in both languages. */
export function inBothLanguages() {
  return z.strictObject({ vi: z.string().min(1), en: z.string().min(1) });
}

/** The days on which a fact holds, `null` where a side is open. */
export function validityShape() {
  return z.strictObject({ from: plainDateSchema.nullable(), until: plainDateSchema.nullable() });
}

/** What a CSV file may leave empty, and JSON leave out or call `null`. */
export function blankOr<Shape extends z.ZodType>(shape: Shape) {
  return z
    .union([shape, z.literal("")])
    .nullable()
    .optional();
}
