/** How wide a piece of text is, in pixels. */
export type Measure = (text: string) => number;

/**
 * Words and numbers stay in one piece, so that no phone number is torn, and so do brackets with what is in them and the
 * clinic's kind; other Chinese breaks between any two characters.
 */
const pieces = /[（(][^（()）]*[）)]|门诊部|诊所|医院|[\w+./:@–-]+|\s+|./gsu;
/** What is in brackets too long for a line breaks like everything else. */
const inBrackets = /[（(]|[\w+./:@–-]+|\s+|./gsu;
/** What never begins a line. */
const closing = /^[、，。；：！？）】》」·,.;:!?)\]}]/u;

function torn(piece: string, width: number, measure: Measure): readonly string[] {
  if (measure(piece) <= width) return [piece];
  if (!/^[（(]./su.test(piece)) return [...piece];
  return [...piece.matchAll(inBrackets)].flatMap(([one]) => torn(one, width, measure));
}

/** A line that is too long, cut so that the next one begins with something that may begin it. */
function cutBefore(line: readonly string[], next: string): readonly [readonly string[], readonly string[]] {
  if (!closing.test(next) || line.length < 2) return [line, []];
  return [line.slice(0, -1), line.slice(-1)];
}

/** Breaks text into lines of at most this width. Blank text has no lines; nothing of the rest is lost. */
export function wrapText(text: string, width: number, measure: Measure): readonly string[] {
  const lines: string[] = [];
  let line: readonly string[] = [];
  for (const piece of [...text.matchAll(pieces)].flatMap(([one]) => torn(one, width, measure))) {
    if (line.length > 0 && measure([...line, piece].join("").trimEnd()) > width) {
      const [full, rest] = cutBefore(line, piece);
      lines.push(full.join("").trim());
      line = rest;
    }
    line = [...line, piece];
  }
  return [...lines, line.join("").trim()].filter((one) => one !== "");
}
