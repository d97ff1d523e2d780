import type { ExperimentDetail, ExperimentExit } from "@shared/contract/experiment-views";
import { ask } from "../../app/ask";
import { Board } from "../../parts/board";
import { PagedList } from "../../parts/paged-list";
import { useNow } from "../../parts/use-now";
import { usePages } from "../../parts/use-pages";
import { clinicMoment } from "../../words/clinic-time";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { exitReasonWords } from "../../words/experiment-words";
import { experimentKey } from "../experiment-keys";
import { armTitle } from "../verdict-sentence";

/** Who left before the end and why, page by page: nobody disappears from an experiment unseen. */
export function ExitTable({ row }: { readonly row: ExperimentDetail }) {
  const now = useNow(60_000);
  const { experimentId } = row;
  const { list, rows } = usePages<ExperimentExit, { rows: readonly ExperimentExit[]; cursor?: string }>(
    [...experimentKey(experimentId), "exits"],
    (place) => ask("experiment.exits", { experimentId, ...place }),
  );
  return (
    <Board title={experimentDetailWords.exits}>
      <PagedList list={list} shown={rows.length} nothing={<p className="soft">{experimentDetailWords.exitsNone}</p>}>
        <table className="plain-table">
          <thead>
            <tr>
              <th scope="col">{experimentDetailWords.patient}</th>
              <th scope="col">{experimentDetailWords.arm}</th>
              <th scope="col">{experimentDetailWords.why}</th>
              <th scope="col">{experimentDetailWords.when}</th>
            </tr>
          </thead>
          <tbody>
            {rows.map(({ at, armId, patientName, reason, by, note = "" }) => (
              <tr key={`${at}-${armId}-${patientName}`}>
                <th scope="row">{patientName}</th>
                <td>{armId === "" ? experimentDetailWords.notJoined : armTitle(row, armId)}</td>
                <td>
                  {exitReasonWords[reason]}
                  {by && <div className="soft">{experimentDetailWords.takenOutBy(by.name, note)}</div>}
                </td>
                <td>{clinicMoment(at, now)}</td>
              </tr>
            ))}
          </tbody>
        </table>
      </PagedList>
      <p className="soft">
        {experimentDetailWords.exitsMeans}
        {row.state === "running" && experimentDetailWords.evictHint}
      </p>
    </Board>
  );
}
