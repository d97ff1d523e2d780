import type { Finding } from "@shared/advertising/finding";
import { lintLine } from "@shared/advertising/lint-line";

/** How many lines are remembered; the oldest make room. */
const most = 2000;
const known = new Map<string, readonly Finding[]>();

/** What the linter finds in a line; a line that was looked at before is not looked at again while its neighbours change. */
export function findingsOf(line: string): readonly Finding[] {
  const before = known.get(line);
  if (before) return before;
  const findings = lintLine(line);
  const [oldest] = known.keys();
  if (known.size >= most && oldest !== undefined) known.delete(oldest);
  known.set(line, findings);
  return findings;
}
