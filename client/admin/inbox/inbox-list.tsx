import type { InboxRow } from "@shared/contract/staff-views";
import { Button } from "antd";
import { Nothing } from "../parts/nothing";
import { inboxWords } from "../words/inbox-words";
import { InboxItem } from "./inbox-item";
import type { InboxFilters, OpenCheckIn } from "./use-inbox-filters";

interface Props {
  readonly rows: readonly InboxRow[];
  /** Rows that a colleague has finished since the list was loaded. */
  readonly gone: ReadonlySet<string>;
  readonly openedId: string | undefined;
  readonly selected: readonly string[];
  readonly onOpen: (one: OpenCheckIn) => void;
  readonly onSelect: (checkInIds: readonly string[]) => void;
}

/** Whether a check-in may be read in bulk: nothing was reported and nobody has taken it. */
export const readable = ({ urgency, findings, handling }: InboxRow): boolean =>
  urgency === "none" && findings.length === 0 && handling.state === "open";

/** Adds the check-in to the ticked ones, or takes it out. */
export const toggled = (selected: readonly string[], id: string): readonly string[] =>
  selected.includes(id) ? selected.filter((one) => one !== id) : [...selected, id];

/** The check-ins in the server's order, the most urgent first. */
export function InboxList({ rows, gone, openedId, selected, onOpen, onSelect }: Props) {
  return (
    <ul className="inbox-list" aria-label={inboxWords.list}>
      {rows.map((row) => (
        <InboxItem
          key={row.checkInId}
          row={row}
          opened={row.checkInId === openedId}
          selected={selected.includes(row.checkInId)}
          gone={gone.has(row.checkInId)}
          selectable={readable(row) && !gone.has(row.checkInId)}
          onOpen={() => onOpen(row)}
          onSelect={() => onSelect(toggled(selected, row.checkInId))}
        />
      ))}
    </ul>
  );
}

/** Why the list is empty, and the way out of a filter that hides everything. */
export function InboxNothing({ filters, onClear }: { readonly filters: InboxFilters; readonly onClear: () => void }) {
  if (filters.urgency !== undefined || filters.pathwayId !== undefined) {
    return (
      <Nothing title={inboxWords.emptyFiltered}>
        <Button onClick={onClear}>{inboxWords.clearFilters}</Button>
      </Nothing>
    );
  }
  return filters.state === "closed" ? (
    <Nothing title={inboxWords.emptyClosed} />
  ) : (
    <Nothing title={inboxWords.empty}>{inboxWords.emptyLead}</Nothing>
  );
}
