import type { ExperimentRow } from "@shared/contract/experiment-views";
import type { ArmCount } from "@shared/experiment/experiment";
import { Link } from "react-router";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { clinicMoment } from "../words/clinic-time";
import { experimentWords } from "../words/experiment-words";
import { StateTag } from "./state-tag";
import { useSubjectWords } from "./use-subject-words";
import { verdictSentence, verdictTone } from "./verdict-sentence";

const sum = ({ counts }: ExperimentRow, part: keyof ArmCount): number =>
  Object.values(counts).reduce((total, count) => total + count[part], 0);

/** The experiments, newest first, with one plain sentence each. */
export function ExperimentTable({ rows }: { readonly rows: readonly ExperimentRow[] }) {
  const now = useNow(60_000);
  const subjectWords = useSubjectWords();
  return (
    <ListTable
      columns={[
        experimentWords.experiment,
        experimentWords.subject,
        experimentWords.state,
        experimentWords.verdict,
        experimentWords.people,
      ]}
      className="experiment-table"
    >
      {rows.map((row) => (
        <tr key={row.experimentId}>
          <th scope="row">
            <Link to={`/experiments/${row.experimentId}`}>{row.plan.title}</Link>
            <span className="soft">{experimentWords.by(row.by.name, clinicMoment(row.at, now))}</span>
          </th>
          <td>
            {subjectWords(row.plan.subject)}
            <span className="soft">{experimentWords.arms(row.plan.arms.length)}</span>
          </td>
          <td>
            <StateTag state={row.state} />
          </td>
          <td className={`experiment-verdict is-${verdictTone(row)}`}>{verdictSentence(row)}</td>
          <td className="experiment-people">
            {experimentWords.joined(sum(row, "joined"))}
            <span className="soft">{experimentWords.settled(sum(row, "settled"))}</span>
          </td>
        </tr>
      ))}
    </ListTable>
  );
}
