/** White space inside a phrase: a line may break there, but a long run of it parts two things. */
export const GAP: string = String.raw`\s{1,3}`;

/** White space that may be missing, as before a glued unit: `01kg`. */
export const OPTIONAL_GAP: string = String.raw`\s{0,3}`;

/**
 * No Latin letter, mark or digit follows. Spelled out, since `\p{L}` takes a hundred times as long to compile, and
 * leaving out the raised figures of footnotes: `07 đối tượng²`.
 */
const WORD_END = String.raw`(?![0-9A-Za-z\u00c0-\u00d6\u00d8-\u00f6\u00f8-\u02af\u0300-\u036f\u1e00-\u1eff])`;

/** One of the words, the longest that fits, as a piece of larger patterns; never the beginning of a longer word. */
export function wordsPattern(words: Iterable<string>): string {
  const longestFirst = [...new Set(words)].sort((left, right) => right.length - left.length);
  const alternatives = longestFirst.map((word) => escapePattern(word).replaceAll(" ", GAP));
  return `(?:${alternatives.join("|")})(?:(?<=[%₫])|${WORD_END})`;
}

function escapePattern(text: string): string {
  return text.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`);
}
