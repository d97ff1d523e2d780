import type { CaseRow } from "@shared/contract/case-views";
import { SeverityShape } from "../parts/severity-mark";
import { caseWords } from "../words/case-words";
import { CaseItem } from "./case-item";

interface Props {
  readonly rows: readonly CaseRow[];
  readonly openedId: string | undefined;
  readonly onOpen: (caseId: string) => void;
}

/** The cases in the server's order; crises that are open stand apart under their own heading. */
export function CaseList({ rows, openedId, onOpen }: Props) {
  const isCrisis = ({ urgency, state }: CaseRow) => urgency === "crisis" && state !== "closed";
  const crises = rows.filter(isCrisis);
  const items = (some: readonly CaseRow[]) =>
    some.map((row) => (
      <CaseItem key={row.caseId} row={row} opened={row.caseId === openedId} onOpen={() => onOpen(row.caseId)} />
    ));
  if (crises.length === 0) return <ul className="case-list">{items(rows)}</ul>;
  return (
    <>
      <h2 className="case-group is-crisis">
        <SeverityShape urgency="red" size={16} />
        {caseWords.crisisGroup(crises.length)}
      </h2>
      <ul className="case-list is-crisis">{items(crises)}</ul>
      {crises.length < rows.length && <h2 className="case-group">{caseWords.otherGroup}</h2>}
      <ul className="case-list">{items(rows.filter((row) => !isCrisis(row)))}</ul>
    </>
  );
}
