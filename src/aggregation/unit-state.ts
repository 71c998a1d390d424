/** How much of a time a unit knows, as a number, so that the states of many units fit in an array of bytes. */
export const UNIT_STATES = { complete: 0, partial: 1, missing: 2 } as const;

/** Added to the state of a unit that would know more if its reports did not contradict each other. */
export const CONTRADICTED = 4;

/** Stands for a state that is still to be found out. */
export const UNREAD = 8;
