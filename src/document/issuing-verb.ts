/** Words that end a clause which says who issued what follows, and when. */
const ISSUING = /(?:ban hành|ký|có|ra|gửi|xây dựng)(?:\s{1,3}các)?\s{0,3}:?\s{0,3}$/iu;
const LONGEST = 24;

/** Where the verb starts that ends some words: "Bộ Công an ban hành …"; -1 where none does. */
export function startOfVerb(words: string): number {
  const end = words.slice(-LONGEST);
  const verb = end.search(ISSUING);
  return verb === -1 ? -1 : words.length - end.length + verb;
}
