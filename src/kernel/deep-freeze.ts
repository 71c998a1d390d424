/**
 * Freezes a table or record with all that it holds, so that nobody who imports it can change it for others.
 */
/* @__NO_SIDE_EFFECTS__ */
export function deepFreeze<Value>(value: Value): Value {
  if (typeof value !== "object" || value === null) return value;
  Object.freeze(value);
  for (const part of Object.values(value)) deepFreeze(part);
  return value;
}
