import { cut } from "./excusing/clause";
import type { Finding } from "./finding";
import { isCutApart } from "./is-cut-apart";
import { likeFinding } from "./likeness/like-finding";
import { likeness, readsAsBreaking, readsAsClean } from "./likeness/likeness";
import { type Hit, patternFindings } from "./pattern-findings";
import { type Piece, piecesOf } from "./pieces";
import { type Reading, readLine, readWithoutFillers } from "./reading/reading";
import { ruleIds } from "./rule-id";

const place = ({ rule }: Finding): number => ruleIds.indexOf(rule);

/** In order of the rules and of the line. What lies inside a longer finding of its rule says nothing new. */
function merged(all: readonly Finding[]): readonly Finding[] {
  const inLine = [...all].sort(
    (one, other) => place(one) - place(other) || one.at - other.at || other.length - one.length,
  );
  const reach = new Map<Finding["rule"], number>();
  return inLine.filter(({ rule, at, length }) => {
    if (at + length <= (reach.get(rule) ?? 0)) return false;
    reach.set(rule, at + length);
    return true;
  });
}

/** The clause around a place, with the words themselves. */
function clauseAround(text: string, { from, to }: Hit): string {
  const [before, after] = cut(text, from, to, ",。;!?:");
  return before + text.slice(from, to) + after;
}

/** Whether words count that a pattern knows: not in a line that reads like a notice and a clause that does as well. */
function standsOut({ text }: Reading, weight: number): (hit: Hit) => boolean {
  return (hit) => weight >= readsAsClean || likeness(clauseAround(text, hit)) > 0;
}

/** What patterns find when everything is left out that may have been set between the characters of a word. */
function foundApart(line: string): readonly Finding[] {
  const bare = readWithoutFillers(line);
  if (bare === undefined) return [];
  const [apart, counts] = [isCutApart(line, bare), standsOut(bare, likeness(bare.text))];
  return patternFindings(line, bare, (hit) => apart(hit) && counts(hit));
}

/** What a piece of a line breaks, each place counted from the beginning of the line. */
function lintPiece({ text, at }: Piece): readonly Finding[] {
  const plain = readLine(text);
  const weight = likeness(plain.text);
  const known = [...patternFindings(text, plain, standsOut(plain, weight)), ...foundApart(text)];
  const likely = known.length === 0 && weight > readsAsBreaking ? likeFinding(text, plain) : [];
  return [...known, ...likely].map((finding) => ({ ...finding, at: finding.at + at }));
}

/**
 * What a line of a card says that advertising law or the platform forbids; nothing for a clean line. Words are found by
 * the patterns of the rules; a line whose words no pattern knows can still read like those that broke a rule.
 */
export const lintLine = (line: string): readonly Finding[] => merged(piecesOf(line).flatMap(lintPiece));
