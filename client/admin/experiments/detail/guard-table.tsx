import type { ArmFinding, ExperimentDetail } from "@shared/contract/experiment-views";
import { Board } from "../../parts/board";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { evidenceWords } from "../../words/experiment-words";
import { countOf } from "./arm-table";

type Guard = keyof ArmFinding["harm"];

/** Evidence of harm below this is what chance makes every day. */
const noteworthy = 3;

function Harm({ finding, guard }: { readonly finding: ArmFinding | undefined; readonly guard: Guard }) {
  if (!finding) return null;
  const evidence = finding.harm[guard];
  return evidence < noteworthy ? (
    <span className="soft"> {experimentDetailWords.harmNone}</span>
  ) : (
    <span className="guard-harm"> {experimentDetailWords.harmSome(evidenceWords(evidence))}</span>
  );
}

/** What is watched so that nobody is harmed: complaints and people who want no more reminders, arm by arm. */
export function GuardTable({ row }: { readonly row: ExperimentDetail }) {
  return (
    <Board title={experimentDetailWords.guards}>
      <table className="plain-table">
        <thead>
          <tr>
            <th scope="col">{experimentDetailWords.arm}</th>
            <th scope="col">{experimentDetailWords.complaints}</th>
            <th scope="col">{experimentDetailWords.optOuts}</th>
            <th scope="col">{experimentDetailWords.left}</th>
          </tr>
        </thead>
        <tbody>
          {row.plan.arms.map(({ id, title }) => {
            const { complaints, optOuts, left } = countOf(row, id);
            const finding = row.findings.find(({ armId }) => armId === id);
            return (
              <tr key={id}>
                <th scope="row">{title}</th>
                <td>
                  {complaints}
                  <Harm finding={finding} guard="complaint" />
                </td>
                <td>
                  {optOuts}
                  <Harm finding={finding} guard="optOut" />
                </td>
                <td>{left}</td>
              </tr>
            );
          })}
        </tbody>
      </table>
      <p className="soft">{experimentDetailWords.guardsMeans}</p>
    </Board>
  );
}
