import { Segmented } from "antd";
import { useOpenCases } from "../app/use-open-cases";
import "../parts/filter-bar.css";
import { caseWords } from "../words/case-words";
import type { CaseFilters } from "./use-case-filters";

interface Props {
  readonly filters: CaseFilters;
  readonly onChange: (changes: Readonly<Record<string, string | undefined>>) => void;
}

/** Narrows the cases: open or closed, all or the own ones; says how many are late, and aloud when there is a crisis. */
export function CaseFilterBar({ filters, onChange }: Props) {
  const counts = useOpenCases();
  return (
    <>
      <div role="alert">
        {counts !== undefined && counts.crisis > 0 && (
          <p className="case-alarm">{caseWords.crisisHint(counts.crisis)}</p>
        )}
      </div>
      <div className="filter-bar">
        <Segmented
          aria-label={caseWords.state}
          value={filters.state}
          onChange={(value) => onChange({ state: value === "open" ? undefined : value })}
          options={[
            {
              value: "open",
              label: (
                <span className="segment-label">
                  {caseWords.open}
                  {counts && <span className="segment-count">{counts.open}</span>}
                </span>
              ),
            },
            { value: "closed", label: caseWords.closed },
          ]}
        />
        <Segmented
          aria-label={caseWords.whose}
          value={filters.mine ? "mine" : "all"}
          onChange={(value) => onChange({ whose: value === "mine" ? value : undefined })}
          options={[
            { value: "all", label: caseWords.everybody },
            { value: "mine", label: caseWords.mine },
          ]}
        />
        {counts !== undefined && counts.overdue > 0 && (
          <span className="due-clock is-late case-overdue">{caseWords.overdue(counts.overdue)}</span>
        )}
      </div>
    </>
  );
}
