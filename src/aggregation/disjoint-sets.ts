/** Names that are joined step by step (union-find); a name that was never joined is alone. */
export interface DisjointSets {
  /** The name that stands for all that are joined with one. */
  readonly find: (name: string) => string;
  readonly join: (one: string, other: string) => void;
}

export function disjointSets(): DisjointSets {
  const above = new Map<string, string>();
  const find = (name: string): string => {
    let top = name;
    for (let next = above.get(top); next !== undefined; next = above.get(top)) top = next;
    // Each name on the way is hung right under the top, so that the next way is short.
    for (let at = name; at !== top; ) {
      const next = above.get(at) ?? top;
      above.set(at, top);
      at = next;
    }
    return top;
  };
  const join = (one: string, other: string) => {
    const [top, under] = [find(one), find(other)];
    if (top !== under) above.set(under, top);
  };
  return { find, join };
}
