/** The longest id the server takes. */
const longest = 40;

/** `wanted`, or with the first number behind it that nobody has yet. */
export function freeId(wanted: string, taken: ReadonlySet<string>): string {
  const short = wanted.slice(0, longest);
  if (!taken.has(short)) return short;
  for (let place = 2; ; place++) {
    const tail = `-${place}`;
    const id = `${wanted.slice(0, longest - tail.length)}${tail}`;
    if (!taken.has(id)) return id;
  }
}

/** The next id of the form `q7` that nobody has yet. */
export function nextId(letter: string, taken: readonly string[]): string {
  for (let place = taken.length + 1; ; place++) {
    const id = `${letter}${place}`;
    if (!taken.includes(id)) return id;
  }
}
