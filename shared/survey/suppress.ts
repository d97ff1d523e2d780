/** Results of fewer answers than this are not shown: somebody might be recognised. */
export const leastShown = 5;

/**
 * Which parts of a total are not shown, by the number of answers of each. Small parts are hidden; and because what is
 * hidden follows from the total less what is shown, the next smallest parts go too until those hidden have enough answers
 * together. A part without answers gives nothing away. The counts must make up the whole total: answers that belong to no
 * part are one more part.
 */
export function suppressed(counts: readonly number[]): readonly boolean[] {
  const hidden = counts.map((count) => count > 0 && count < leastShown);
  let together = counts.reduce((sum, count, place) => (hidden[place] ? sum + count : sum), 0);
  const rising = [...counts.keys()]
    .filter((place) => !hidden[place] && (counts[place] ?? 0) > 0)
    .sort((one, other) => (counts[one] ?? 0) - (counts[other] ?? 0));
  for (const place of rising) {
    if (together === 0 || together >= leastShown) break;
    hidden[place] = true;
    together += counts[place] ?? 0;
  }
  return hidden;
}
