export { wordChange } from "./change.ts";
export { wordNumber, wordPercentage, wordQuantity } from "./number.ts";
export { wordOutcome } from "./outcome.ts";
export { wordPeriod, wordStatedTime } from "./period.ts";
export { wordTargetCheck } from "./target-check.ts";
export { wordThreshold } from "./threshold.ts";
