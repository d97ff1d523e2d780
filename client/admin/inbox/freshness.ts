import type { InboxPage, InboxRow } from "@shared/contract/staff-views";

interface Freshness {
  /** The shown rows, with what colleagues did to them since. */
  readonly rows: readonly InboxRow[];
  /** Check-ins that came in since the list was loaded. */
  readonly arrived: number;
  /** Ids of shown rows that a colleague has finished since. */
  readonly gone: ReadonlySet<string>;
}

const furthest = (shown: InboxRow, latest: InboxRow | undefined): InboxRow =>
  latest && latest.handling.steps.length > shown.handling.steps.length ? latest : shown;

const nobody: ReadonlySet<string> = new Set();

function finished(shown: readonly InboxRow[], latest: InboxPage, known: ReadonlyMap<string, InboxRow>) {
  if (latest.cursor !== undefined) return nobody;
  const gone = shown.filter(({ handling, checkInId }) => handling.state !== "closed" && !known.has(checkInId));
  return new Set(gone.map(({ checkInId }) => checkInId));
}

/**
 * Holds the list on the screen against the newest first page. Rows keep their places under the reader's cursor; what
 * changed is told, and shown when the reader asks for it.
 */
export function freshness(loaded: readonly InboxPage[], latest: InboxPage | undefined): Freshness {
  const shown = loaded.flatMap(({ rows }) => rows);
  const loadedAt = loaded[0]?.now;
  if (latest === undefined || loadedAt === undefined || latest.now <= loadedAt)
    return { rows: shown, arrived: 0, gone: nobody };
  const known = new Map(latest.rows.map((row) => [row.checkInId, row]));
  const own = new Set(shown.map(({ checkInId }) => checkInId));
  return {
    rows: shown.map((row) => furthest(row, known.get(row.checkInId))),
    arrived: latest.rows.filter(({ checkInId, at }) => !own.has(checkInId) && at > loadedAt).length,
    gone: finished(shown, latest, known),
  };
}
