/**
 * How many letters must be changed, put in or left out to make one text of another, where that is at most `most`;
 * otherwise `undefined`. Takes the product of the lengths at worst, so it is for names, not for texts.
 */
export function editDistance(from: string, to: string, most: number): number | undefined {
  if (Math.abs(from.length - to.length) > most) return undefined;
  let above = Array.from({ length: to.length + 1 }, (_, column) => column);
  for (let row = 1; row <= from.length; row += 1) {
    const current = [row];
    for (let column = 1; column <= to.length; column += 1) {
      const changed = (above[column - 1] ?? 0) + (from[row - 1] === to[column - 1] ? 0 : 1);
      current.push(Math.min(changed, (above[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1));
    }
    if (Math.min(...current) > most) return undefined;
    above = current;
  }
  const distance = above[to.length] ?? 0;
  return distance <= most ? distance : undefined;
}
