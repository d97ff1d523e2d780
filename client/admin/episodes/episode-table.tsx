import { clinicDateAt } from "@shared/calendar/instant";
import type { LocalDate } from "@shared/calendar/local-date";
import type { EpisodeRow } from "@shared/contract/staff-views";
import { Button } from "antd";
import { Link } from "react-router";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { dayWords } from "../words/check-in-words";
import { clinicDayAndWeekday } from "../words/clinic-time";
import { episodeWords } from "../words/episode-words";

interface Props {
  readonly rows: readonly EpisodeRow[];
  readonly onStop: (row: EpisodeRow) => void;
}

interface LineProps {
  readonly row: EpisodeRow;
  readonly today: LocalDate;
  readonly onStop: Props["onStop"];
}

function EpisodeStates({ active, bound }: Pick<EpisodeRow, "active" | "bound">) {
  return (
    <>
      <span className={active ? "tag is-active" : "tag"}>{active ? episodeWords.active : episodeWords.ended}</span>
      <span className={bound ? "tag" : "tag is-waiting"}>{bound ? episodeWords.bound : episodeWords.unbound}</span>
    </>
  );
}

function EpisodeLine({ row, today, onStop }: LineProps) {
  const { mayDo } = useSession();
  return (
    <tr>
      <th scope="row">
        {mayDo("readPatient") ? <Link to={`/patients/${row.episodeId}`}>{row.patientName}</Link> : row.patientName}
      </th>
      <td>{row.pathwayTitle}</td>
      <td>{clinicDayAndWeekday(row.procedureDate, today)}</td>
      <td>{dayWords(row.day)}</td>
      <td>
        <EpisodeStates active={row.active} bound={row.bound} />
      </td>
      <td className="cell-action">
        {row.active && mayDo("stopEpisode") && (
          <Button
            type="text"
            size="small"
            onClick={() => onStop(row)}
            aria-label={`${episodeWords.stop}：${row.patientName}`}
          >
            {episodeWords.stop}
          </Button>
        )}
      </td>
    </tr>
  );
}

/** The follow-ups with where each stands. */
export function EpisodeTable({ rows, onStop }: Props) {
  const today = clinicDateAt(useNow(60_000));
  return (
    <ListTable
      columns={[
        episodeWords.name,
        episodeWords.pathway,
        episodeWords.procedureDate,
        episodeWords.day,
        episodeWords.state,
      ]}
      actions={episodeWords.actions}
    >
      {rows.map((row) => (
        <EpisodeLine key={row.episodeId} row={row} today={today} onStop={onStop} />
      ))}
    </ListTable>
  );
}
