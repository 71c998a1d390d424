/** Whom an accident harmed, where the words say so. */
export type Casualty = "dead" | "injured" | null;

/** What words say of casualties: "làm chết", "người bị thương". */
export function casualtyIn(words: string): Casualty {
  if (!HARM.test(words)) return null;
  const isDead = /(?<!\p{L})(?:chết|tử vong|hy sinh|thiệt mạng|tử nạn)(?!\p{L})/iu.test(words);
  const isInjured = /bị thương|thương tích|thương vong/iu.test(words);
  return isDead === isInjured ? null : isDead ? "dead" : "injured";
}

const HARM = /chết|tử|hy sinh|thiệt mạng|thương/iu;
