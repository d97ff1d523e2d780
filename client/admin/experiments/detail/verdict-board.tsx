import type { ArmFinding, ExperimentDetail } from "@shared/contract/experiment-views";
import { enoughEvidence } from "@shared/experiment/needed-per-arm";
import { Board } from "../../parts/board";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { evidenceWords } from "../../words/experiment-words";
import { armTitle, verdictSentence, verdictTone } from "../verdict-sentence";

function Finding({ row, finding }: { readonly row: ExperimentDetail; readonly finding: ArmFinding }) {
  return (
    <li>
      <strong>{armTitle(row, finding.armId)}</strong> {experimentDetailWords.findings[finding.verdict]}。
      {finding.p < 1 ? experimentDetailWords.chance(finding.p) : experimentDetailWords.noChance}
      <span className="soft">
        {experimentDetailWords.evidence(evidenceWords(finding.evidence))}，
        {experimentDetailWords.evidenceNeeded(enoughEvidence(row.plan.arms.length))}
      </span>
    </li>
  );
}

/** What to make of it now in a sentence, how sure that is, and that one may look as often as one likes. */
export function VerdictBoard({ row }: { readonly row: ExperimentDetail }) {
  return (
    <Board title={experimentDetailWords.verdict}>
      <p className={`verdict is-${verdictTone(row)}`} role="status">
        {verdictSentence(row)}
      </p>
      <ul className="verdict-findings">
        {row.findings.map((finding) => (
          <Finding key={finding.armId} row={row} finding={finding} />
        ))}
      </ul>
      <p className="soft">
        {experimentDetailWords.evidenceMeans}
        {experimentDetailWords.peeking}
      </p>
    </Board>
  );
}
