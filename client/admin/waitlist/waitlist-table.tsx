import { clinicDateAt } from "@shared/calendar/instant";
import type { WaitlistRow } from "@shared/contract/desk-views";
import { Button } from "antd";
import { ListTable } from "../parts/list-table";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { useResourceName } from "../visit/resource-name";
import { clinicDay, clinicMoment } from "../words/clinic-time";
import { partOfDayWords, waitingStateWords, waitlistWords } from "../words/waitlist-words";
import { OfferHistory } from "./offer-history";
import { TakeOffer } from "./take-offer";

interface Props {
  readonly rows: readonly WaitlistRow[];
  readonly onDo: (action: "offer" | "close", row: WaitlistRow) => void;
}

function WaitlistLine({ row, onDo }: { readonly row: WaitlistRow; readonly onDo: Props["onDo"] }) {
  const { mayDo } = useSession();
  const nameOf = useResourceName();
  const now = useNow(60_000);
  const today = clinicDateAt(now);
  const { from, to, partOfDay, resourceId, state } = row;
  const days = from === to ? clinicDay(from, today) : `${clinicDay(from, today)}–${clinicDay(to, today)}`;
  const open = state === "waiting" || state === "offered";
  return (
    <tr>
      <th scope="row">
        {row.patientName}
        <span className="soft">{waitlistWords.since(clinicMoment(row.joinedAt, now))}</span>
      </th>
      <td>
        {row.title}
        <span className="soft">
          {days} {partOfDayWords[partOfDay]}
          {resourceId !== undefined && `，${waitlistWords.with(nameOf(resourceId))}`}
        </span>
      </td>
      <td>
        <OfferHistory offers={row.offers} />
      </td>
      <td>
        <span className={state === "offered" ? "tag is-waiting" : state === "booked" ? "tag is-active" : "tag"}>
          {waitingStateWords[state]}
        </span>
        {row.closedFor !== undefined && <span className="soft">{waitlistWords.closedFor(row.closedFor)}</span>}
      </td>
      <td className="cell-action">
        {open && mayDo("bookForPatient") && (
          <>
            {state === "offered" ? (
              <TakeOffer row={row} />
            ) : (
              <Button onClick={() => onDo("offer", row)}>{waitlistWords.offer}</Button>
            )}
            <Button type="text" onClick={() => onDo("close", row)}>
              {waitlistWords.close}
            </Button>
          </>
        )}
      </td>
    </tr>
  );
}

/** Everybody on the list: since when, for what, what was offered, and where it stands. */
export function WaitlistTable({ rows, onDo }: Props) {
  return (
    <ListTable
      columns={[waitlistWords.patient, waitlistWords.wants, waitlistWords.history, waitlistWords.state]}
      actions={waitlistWords.offer}
    >
      {rows.map((row) => (
        <WaitlistLine key={row.entryId} row={row} onDo={onDo} />
      ))}
    </ListTable>
  );
}
