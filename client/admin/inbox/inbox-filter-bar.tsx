import type { Urgency } from "@shared/triage/judgement";
import { Segmented, Select } from "antd";
import { Link } from "react-router";
import { useOpenWork } from "../app/use-open-work";
import { SeverityShape } from "../parts/severity-mark";
import { useSession } from "../session/session-context";
import { urgencyWords } from "../words/check-in-words";
import { inboxWords } from "../words/inbox-words";
import { pathwayTitles } from "../words/pathway-titles";
import type { InboxFilters } from "./use-inbox-filters";
import "../parts/filter-bar.css";
import "./inbox-filter-bar.css";

interface Props {
  readonly filters: InboxFilters;
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

const urgencies: readonly Urgency[] = ["red", "yellow", "none"];

function UrgencyLabel({ urgency, count }: { readonly urgency: Urgency; readonly count: number | undefined }) {
  return (
    <span className={`segment-label is-${urgency}`}>
      <SeverityShape urgency={urgency} size={12} />
      {urgencyWords[urgency]}
      {count !== undefined && <span className="segment-count">{count}</span>}
    </span>
  );
}

/** Narrows the inbox: urgency with the numbers of open work, pathway, open or finished. */
export function InboxFilterBar({ filters, onChange }: Props) {
  const { mayDo } = useSession();
  const work = useOpenWork();
  const counts = filters.state === "open" ? work : undefined;
  const total = counts && counts.red + counts.yellow + counts.none;
  return (
    <div className="filter-bar">
      <Segmented
        aria-label={inboxWords.urgency}
        value={filters.urgency ?? "all"}
        onChange={(value) => onChange({ urgency: value === "all" ? undefined : value })}
        options={[
          {
            value: "all",
            label: (
              <span className="segment-label">
                {inboxWords.all}
                {total !== undefined && <span className="segment-count">{total}</span>}
              </span>
            ),
          },
          ...urgencies.map((urgency) => ({
            value: urgency as string,
            label: <UrgencyLabel urgency={urgency} count={counts?.[urgency]} />,
          })),
        ]}
      />
      <Select
        aria-label={inboxWords.pathway}
        className="filter-pathway"
        value={filters.pathwayId ?? "all"}
        onChange={(value: string) => onChange({ pathway: value === "all" ? undefined : value })}
        options={[
          { value: "all", label: inboxWords.allPathways },
          ...Object.entries(pathwayTitles).map(([value, label]) => ({ value, label })),
        ]}
      />
      <Segmented
        aria-label={inboxWords.state}
        value={filters.state}
        onChange={(value) => onChange({ state: value === "open" ? undefined : value })}
        options={[
          { value: "open", label: inboxWords.open },
          { value: "closed", label: inboxWords.closed },
        ]}
      />
      {mayDo("handleCall") && work && (
        <Link to="/calls" className="filter-calls">
          {inboxWords.callsLink(work.calls)}
        </Link>
      )}
    </div>
  );
}
