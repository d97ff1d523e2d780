import { after, clinicDateAt, clinicMinuteOfDay, days, type Instant } from "@shared/calendar/instant";
import type { LeaveRow, LeaveView } from "@shared/contract/desk-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { App, Button } from "antd";
import { ask } from "../app/ask";
import { ListTable } from "../parts/list-table";
import { Nothing } from "../parts/nothing";
import { useSession } from "../session/session-context";
import { useResourceName } from "../visit/resource-name";
import { leaveKindWords } from "../words/board-words";
import { clinicDayAndWeekday, clinicMoment } from "../words/clinic-time";
import { leaveWords } from "../words/leave-words";
import { loadWords } from "../words/load-words";
import { problemSentence } from "../words/problem-words";

function RemoveLeave({ row, name }: { readonly row: LeaveRow; readonly name: string }) {
  const client = useQueryClient();
  const { message, modal } = App.useApp();
  const remove = useMutation({
    mutationFn: () => ask("leave.remove", { leaveId: row.leaveId }),
    onSuccess: () => message.success(leaveWords.removed),
    onError: ({ problem }) => message.error(problemSentence(problem)),
    onSettled: () =>
      Promise.all([["leave"], ["board"], ["slots"]].map((queryKey) => client.invalidateQueries({ queryKey }))),
  });
  const asked = () =>
    modal.confirm({
      title: leaveWords.removeTitle(name),
      content: leaveWords.removeMeans,
      okText: leaveWords.remove,
      cancelText: loadWords.cancel,
      onOk: () => remove.mutate(),
    });
  return (
    <Button type="text" size="small" loading={remove.isPending} onClick={asked}>
      {leaveWords.remove}
    </Button>
  );
}

const day = days(1);

/** From when to when; whole days without their midnights. */
function spanWords({ from, to }: LeaveRow, now: Instant): string {
  const today = clinicDateAt(now);
  if (clinicMinuteOfDay(from) + clinicMinuteOfDay(to) > 0)
    return `${clinicMoment(from, now)} – ${clinicMoment(to, now)}`;
  const first = clinicDayAndWeekday(clinicDateAt(from), today);
  const last = clinicDayAndWeekday(clinicDateAt(after(to, -day)), today);
  return `${first === last ? first : `${first} – ${last}`} ${leaveWords.wholeDay}`;
}

/** Leave that runs now or lies ahead. */
export function LeaveList({ view }: { readonly view: LeaveView }) {
  const { mayDo } = useSession();
  const nameOf = useResourceName();
  const { now, leaves } = view;
  const rows = [...leaves].sort((one, other) => one.from - other.from);
  return (
    <section className="card card-table" aria-labelledby="leave-heading">
      <header className="leave-head">
        <h2 id="leave-heading">{leaveWords.list}</h2>
      </header>
      {rows.length === 0 && <Nothing title={leaveWords.noneAhead} />}
      {rows.length > 0 && (
        <ListTable columns={[leaveWords.resource, leaveWords.kind, leaveWords.time]} actions={leaveWords.remove}>
          {rows.map((row) => (
            <tr key={row.leaveId}>
              <th scope="row">{nameOf(row.resourceId)}</th>
              <td>
                {leaveKindWords[row.kind]}
                {row.from <= now && <span className="tag is-waiting tag-after">{leaveWords.running}</span>}
                {row.note !== undefined && <span className="soft">{row.note}</span>}
              </td>
              <td>
                {spanWords(row, now)}
                <span className="soft">{leaveWords.by(row.by.name, clinicMoment(row.at, now))}</span>
              </td>
              <td className="cell-action">
                {mayDo("manageLeave") && <RemoveLeave row={row} name={nameOf(row.resourceId)} />}
              </td>
            </tr>
          ))}
        </ListTable>
      )}
    </section>
  );
}
