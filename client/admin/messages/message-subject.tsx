import { clinicDateAt } from "@shared/calendar/instant";
import type { OutboxRow } from "@shared/contract/message-views";
import { Link } from "react-router";
import { useNow } from "../parts/use-now";
import { useSession } from "../session/session-context";
import { visitAddress } from "../visit/visit-address";
import { clinicDeadline, clinicMoment } from "../words/clinic-time";
import { messageSubjectWords } from "../words/message-subject-words";
import { outboxWords } from "../words/outbox-words";

/** What the message is about beyond its kind: the appointment, the place, the last day, the notice's own title. */
function Facts({ row: { kind, facts, appointmentId } }: { readonly row: OutboxRow }) {
  const now = useNow(60_000);
  const { mayDo } = useSession();
  const { startsAt, until, notice, title } = facts;
  if (notice) return notice.title;
  if (startsAt === undefined) return until === undefined ? null : outboxWords.until(clinicDeadline(until, now));
  const when = clinicMoment(startsAt, now);
  const words = kind === "offer" ? outboxWords.placeAt(when) : outboxWords.visitAt(when);
  const opens = appointmentId !== undefined && mayDo("readBoard");
  return (
    <>
      {opens ? <Link to={visitAddress(clinicDateAt(startsAt), appointmentId)}>{words}</Link> : words}
      {title !== undefined && ` · ${title}`}
    </>
  );
}

/** Kind and step of a message, who wanted it, and what it is about with the way there. */
export function MessageSubject({ row }: { readonly row: OutboxRow }) {
  const { mayDo } = useSession();
  const { sender, purpose, episodeId } = row;
  return (
    <>
      {messageSubjectWords(row)}
      {purpose === "marketing" && <span className="tag tag-after">{outboxWords.marketing}</span>}
      <span className="soft message-facts">
        <span>
          <Facts row={row} />
        </span>
        {sender.kind === "staff" && <span>{outboxWords.byStaff(sender.name)}</span>}
        {episodeId !== undefined && mayDo("readPatient") && (
          <Link to={`/patients/${episodeId}`}>{outboxWords.openEpisode}</Link>
        )}
      </span>
    </>
  );
}
