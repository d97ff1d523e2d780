/** How far around a place its sentence is looked at, in characters. */
const reach = 60;

/** The part of a sentence before and after a place, cut at the marks. */
export function cut(text: string, from: number, to: number, marks: string): readonly [before: string, after: string] {
  let first = from;
  while (first > 0 && first > from - reach && !marks.includes(text.charAt(first - 1))) first -= 1;
  let last = to;
  while (last < text.length && last < to + reach && !marks.includes(text.charAt(last))) last += 1;
  return [text.slice(first, from), text.slice(to, last)];
}
