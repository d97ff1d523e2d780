/** Stands for a part of the pattern until the words are told apart. */
const slot = "\uE000";

/**
 * A pattern for one of several words, written with white space between them. The words may be patterns themselves; an
 * underscore stands for a blank, so that English phrases can be listed too. What is put in with `${}` stays as it is.
 */
export function oneOf({ raw }: TemplateStringsArray, ...parts: readonly string[]): string {
  const rest = [...parts];
  const words = raw.join(slot).trim().split(/\s+/).join("|").replaceAll("_", " ");
  return `(?:${words.replaceAll(slot, () => rest.shift() ?? "")})`;
}
