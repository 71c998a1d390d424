/** A place in a text as editors count it: lines and columns from 1, columns in UTF-16 units. */
export interface LineAndColumn {
  readonly line: number;
  readonly column: number;
}

/**
 * The line and column of an offset (dòng, cột). Lines end with `\n`, `\r\n` or `\r`; an offset outside the text is moved to
 * its ends. For many places of one text `linesOf` counts the lines once.
 *
 * @example
 * import { lineAndColumn } from "antq/document";
 * lineAndColumn("Căn cứ\nChỉ thị số 09-CT/TW", 7) //=> { line: 2, column: 1 }
 */
export function lineAndColumn(text: string, offset: number): LineAndColumn {
  return linesOf(text)(offset);
}

/**
 * Counts the lines of a text once, and answers line and column of any offset.
 *
 * @example
 * import { linesOf } from "antq/document";
 * const at = linesOf("Căn cứ\r\nChỉ thị\r\n");
 * [at(0).line, at(8).line, at(99).line] //=> [1, 2, 3]
 */
export function linesOf(text: string): (offset: number) => LineAndColumn {
  const starts = [0];
  for (const { index, 0: end } of text.matchAll(/\r\n|\r|\n/gu)) starts.push(index + end.length);
  return (offset) => {
    const place = Math.min(Math.max(Math.trunc(offset) || 0, 0), text.length);
    const line = lastUpTo(starts, place);
    return Object.freeze({ line: line + 1, column: place - (starts[line] ?? 0) + 1 });
  };
}

/** The index of the last of some rising numbers that is not above a limit. */
function lastUpTo(rising: readonly number[], limit: number): number {
  let low = 0;
  let high = rising.length;
  while (high - low > 1) {
    const middle = (low + high) >>> 1;
    if ((rising[middle] ?? 0) <= limit) low = middle;
    else high = middle;
  }
  return low;
}
