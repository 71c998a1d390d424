/** A fenced block of Markdown: what stands after the opening fence, its lines, and where they start. */
export interface Block {
  readonly info: string;
  readonly code: string;
  /** The line of the first line of code, counted from 1. */
  readonly line: number;
  /** Whether only blank lines lie between this block and the one before. */
  readonly followsDirectly: boolean;
}

const FENCE = /^\s*(?<marks>`{3,}|~{3,})\s*(?<info>[^`]*)$/u;

/** The fenced blocks of a Markdown text; `firstLine` is the line on which the text starts in its file. */
export function blocksOf(markdown: string, firstLine = 1): readonly Block[] {
  const blocks: Block[] = [];
  let open: { readonly marks: string; readonly info: string; readonly line: number } | undefined;
  let lines: string[] = [];
  let followsDirectly = false;
  for (const [index, line] of markdown.split("\n").entries()) {
    const { marks, info } = FENCE.exec(line)?.groups ?? {};
    if (open === undefined && marks !== undefined) {
      open = { marks, info: info?.trim() ?? "", line: firstLine + index + 1 };
      lines = [];
    } else if (open !== undefined && line.trim().startsWith(open.marks) && info?.trim() === "") {
      blocks.push({ info: open.info, code: lines.join("\n"), line: open.line, followsDirectly });
      open = undefined;
      followsDirectly = true;
    } else if (open !== undefined) lines.push(line);
    else if (line.trim() !== "") followsDirectly = false;
  }
  return blocks;
}
