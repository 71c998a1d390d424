/** A table of the demo: every row has a cell for each heading; numbers stand to the right. */
export interface Table {
  readonly title: string;
  readonly headings: readonly string[];
  readonly rows: readonly (readonly string[])[];
  /** The columns, counted from 0, that hold numbers. */
  readonly numbers?: readonly number[];
  readonly notes?: readonly string[];
}

const WIDTH = 100;

/** The table in lines of at most a hundred columns; what cannot fit stands in the notes, which are wrapped. */
export function printTable({ title, headings, rows, numbers = [], notes = [] }: Table): string {
  const all = [headings, ...rows];
  const widths = headings.map((_, column) => Math.max(...all.map((row) => row[column]?.length ?? 0)));
  const line = (row: readonly string[]) =>
    row
      .map((cell, column) =>
        numbers.includes(column) ? cell.padStart(widths[column] ?? 0) : cell.padEnd(widths[column] ?? 0),
      )
      .join("  ")
      .trimEnd();
  const rule = widths.map((width) => "-".repeat(width)).join("  ");
  return [title, "", line(headings), rule, ...rows.map(line), ...notes.flatMap(wrap), ""].join("\n");
}

/** A note over as many lines as it needs, the later ones indented. */
function wrap(note: string): readonly string[] {
  const lines: string[] = [];
  let current = "*";
  for (const word of note.split(" ")) {
    if (current.length + 1 + word.length > WIDTH) {
      lines.push(current);
      current = " ";
    }
    current += ` ${word}`;
  }
  return [...lines, current];
}
