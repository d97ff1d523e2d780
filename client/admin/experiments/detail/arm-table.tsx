import type { ExperimentDetail } from "@shared/contract/experiment-views";
import type { Arm, ArmCount } from "@shared/experiment/experiment";
import { Board } from "../../parts/board";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { percentWords, pointsWords, variantWords } from "../../words/experiment-words";
import { EffectMark } from "./effect-mark";
import { effectReach } from "./effect-scale";

const nobody: ArmCount = { joined: 0, settled: 0, successes: 0, complaints: 0, optOuts: 0, left: 0 };

/** What one arm counted so far. */
export const countOf = ({ counts }: Pick<ExperimentDetail, "counts">, armId: string): ArmCount =>
  counts[armId] ?? nobody;

function Share({ settled, successes }: ArmCount) {
  if (settled === 0) return <span className="soft">—</span>;
  const share = successes / settled;
  return (
    <>
      <strong>{percentWords(share)}</strong>
      <span className="share-line" aria-hidden="true">
        <span style={{ width: `${share * 100}%` }} />
      </span>
      <span className="soft">{experimentDetailWords.shareOf(successes, settled)}</span>
    </>
  );
}

function Difference({ row, arm, at }: { readonly row: ExperimentDetail; readonly arm: Arm; readonly at: number }) {
  if (at === 0) return <span className="soft">{experimentDetailWords.compared}</span>;
  const effect = row.findings.find(({ armId }) => armId === arm.id)?.effect;
  if (!effect) return <span className="soft">{experimentDetailWords.tooFew}</span>;
  const { leastEffect } = row.plan;
  return <EffectMark effect={effect} reach={effectReach(row.findings, leastEffect)} leastEffect={leastEffect} />;
}

function Progress({ row }: { readonly row: ExperimentDetail }) {
  const settled = Math.min(...row.plan.arms.map(({ id }) => countOf(row, id).settled));
  return (
    <p className="arm-progress">
      {experimentDetailWords.progressTitle}
      <span className="share-line" aria-hidden="true">
        <span style={{ width: `${Math.min(100, (settled / row.needed) * 100)}%` }} />
      </span>
      {experimentDetailWords.progress(settled, row.needed)}
    </p>
  );
}

/** The arms side by side: what each does, how many took part, how many succeeded, and the difference with its range. */
export function ArmTable({ row }: { readonly row: ExperimentDetail }) {
  return (
    <Board title={experimentDetailWords.arms} tools={<Progress row={row} />}>
      <table className="plain-table arm-table">
        <thead>
          <tr>
            <th scope="col">{experimentDetailWords.arm}</th>
            <th scope="col">{experimentDetailWords.joined}</th>
            <th scope="col">{experimentDetailWords.settled}</th>
            <th scope="col">{experimentDetailWords.success}</th>
            <th scope="col">{experimentDetailWords.difference}</th>
          </tr>
        </thead>
        <tbody>
          {row.plan.arms.map((arm, at) => {
            const count = countOf(row, arm.id);
            return (
              <tr key={arm.id}>
                <th scope="row">
                  <strong>{arm.title}</strong>
                  <span className="soft">{variantWords(arm.variant)}</span>
                </th>
                <td>{count.joined}</td>
                <td>{count.settled}</td>
                <td className="arm-share">
                  <Share {...count} />
                </td>
                <td className="arm-effect">
                  <Difference row={row} arm={arm} at={at} />
                </td>
              </tr>
            );
          })}
        </tbody>
      </table>
      {row.findings.some(({ effect }) => effect !== undefined) && (
        <p className="soft">{experimentDetailWords.legend(pointsWords(row.plan.leastEffect))}</p>
      )}
    </Board>
  );
}
