import type { ArmFinding, ExperimentDetail } from "@shared/contract/experiment-views";
import { enoughHarm } from "@shared/experiment/verdict-of";
import { Board } from "../../parts/board";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { evidenceWords } from "../../words/experiment-words";
import { countOf } from "./arm-table";

type Guard = keyof ArmFinding["harm"];

/** Evidence of harm below this is what chance makes every day. */
const noteworthy = 3;

interface HarmProps {
  readonly finding: ArmFinding | undefined;
  readonly guard: Guard;
  /** Evidence at which the experiment stops by itself. */
  readonly stop: string;
}

function Harm({ finding, guard, stop }: HarmProps) {
  if (!finding) return null;
  const evidence = finding.harm[guard];
  return evidence < noteworthy ? (
    <span className="soft"> {experimentDetailWords.harmNone}</span>
  ) : (
    <span className="guard-harm"> {experimentDetailWords.harmSome(evidenceWords(evidence), stop)}</span>
  );
}

/** What is watched so that nobody is harmed: complaints and people who want no more reminders, arm by arm. */
export function GuardTable({ row }: { readonly row: ExperimentDetail }) {
  const stop = evidenceWords(enoughHarm(row.plan.arms.length));
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
                  <Harm finding={finding} guard="complaint" stop={stop} />
                </td>
                <td>
                  {optOuts}
                  <Harm finding={finding} guard="optOut" stop={stop} />
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
