/** What is read at one glance; a longer line is weighed part by part, or much that is proper would hide one promise. */
const glance = 40;

/** What a part of a long line has at least, in characters, unless the line ends. */
const least = 16;

/** The line itself, or, of a long one, every few clauses that stand beside each other. */
export function partsOf(plain: string): readonly string[] {
  if (plain.length <= glance) return [plain];
  const clauses = plain.split(/(?<=[,。;!?:])/);
  return clauses.flatMap((_, first) => {
    let part = "";
    for (const clause of clauses.slice(first)) {
      part += clause;
      if (part.length >= least) return part;
    }
    return first === 0 ? part : [];
  });
}
