/**
 * Closes a `switch` over a union: the compiler refuses it while a case is left out. Never for a user's mistake,
 * which is a `Problem`.
 */
export function unreachable(impossible: never): never {
  throw new Error(`Unreachable: ${String(impossible)}`);
}
