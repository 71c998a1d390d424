import type { Citation } from "./citation.ts";

/**
 * Writes a text with its citations rendered anew, as links for instance; all other text stays as it is, unit by unit.
 * The citations must be those that `findCitations` gave for this text, or some of them in the same order; one that starts
 * before the end of the last one rendered is left as it is.
 *
 * @param render makes the new words from a citation and the words as they stand; what it answers is put in as it is
 * @example
 * import { annotate, findCitations } from "antq/document";
 * const text = "Thực hiện Chỉ thị 09-CT/TW và Chỉ thị 09.";
 * annotate(text, findCitations(text), ({ document }, raw) => `[${raw}](${document.canonical})`)
 * //=> "Thực hiện [Chỉ thị 09-CT/TW](09-CT/TW) và [Chỉ thị 09](09-CT/TW)."
 */
export function annotate(
  text: string,
  citations: readonly Citation[],
  render: (citation: Citation, raw: string) => string,
): string {
  let [written, end] = ["", 0];
  for (const citation of citations) {
    const { span } = citation;
    if (span.start < end || span.end > text.length) continue;
    written += text.slice(end, span.start) + render(citation, text.slice(span.start, span.end));
    end = span.end;
  }
  return written + text.slice(end);
}
