/** Distinct entries in the order in which they came, each with the place of its text. */
export interface Dictionary<Entry> {
  readonly places: Map<string, number>;
  readonly entries: Entry[];
  /** The text that came up last, which is often the next one too, and its place. */
  latest: string | null;
  latestPlace: number;
}

/** A dictionary without entries. */
export function emptyDictionary<Entry>(): Dictionary<Entry> {
  return { places: new Map(), entries: [], latest: null, latestPlace: -1 };
}

/** The place of a text's entry, which is made when the text first comes up; -1 where none can be made. */
export function placeIn<Entry>(
  dictionary: Dictionary<Entry>,
  text: string,
  make: (text: string) => Entry | null,
): number {
  if (text === dictionary.latest) return dictionary.latestPlace;
  const known = dictionary.places.get(text);
  const place = known ?? enter(dictionary, text, make(text));
  dictionary.latest = text;
  dictionary.latestPlace = place;
  return place;
}

function enter<Entry>({ places, entries }: Dictionary<Entry>, text: string, entry: Entry | null): number {
  if (entry === null) return -1;
  places.set(text, entries.length);
  return entries.push(entry) - 1;
}
