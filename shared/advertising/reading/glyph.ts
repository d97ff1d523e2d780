/** One UTF-16 unit of a text as it is searched, and the part of the line that it stands for. */
export interface Glyph {
  readonly unit: string;
  readonly from: number;
  readonly to: number;
}

/** Every unit of the text stands for the whole part of the line. */
export const glyphsOf = (text: string, from: number, to: number): readonly Glyph[] =>
  text.split("").map((unit) => ({ unit, from, to }));

/** The text that the glyphs spell. */
export const spelled = (glyphs: readonly Glyph[]): string => glyphs.map(({ unit }) => unit).join("");

/** Replaces what the pattern finds; what is put there stands for the whole of what was found. */
export function replaced(glyphs: readonly Glyph[], pattern: RegExp, by: (found: RegExpMatchArray) => string): Glyph[] {
  const result: Glyph[] = [];
  let done = 0;
  for (const found of spelled(glyphs).matchAll(pattern)) {
    const end = found.index + found[0].length;
    const [first, last] = [glyphs[found.index], glyphs[end - 1]];
    if (first === undefined || last === undefined) continue;
    result.push(...glyphs.slice(done, found.index), ...glyphsOf(by(found), first.from, last.to));
    done = end;
  }
  return [...result, ...glyphs.slice(done)];
}
