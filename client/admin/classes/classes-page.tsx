import { Navigate, NavLink, useParams } from "react-router";
import { Failed } from "../parts/failed";
import { Nothing } from "../parts/nothing";
import { PageHeading } from "../parts/page-heading";
import { PageLoading } from "../parts/page-loading";
import { useTimetable } from "../visit/use-timetable";
import { classWords } from "../words/class-words";
import { timetableWords, windowWords } from "../words/timetable-words";
import { ClassSessions } from "./class-sessions";
import "./classes.css";
import { InvitationList } from "./invitation-list";

/** Classes and camps: who has signed up, who came, and whom to invite. */
export function ClassesPage() {
  const { serviceId } = useParams();
  const timetable = useTimetable();
  const classes = (timetable.data?.services ?? []).filter(({ kind, active }) => kind === "class" && active);
  const chosen = classes.find(({ id }) => id === serviceId);
  const [first] = classes;
  if (!chosen && first) return <Navigate to={`/classes/${first.id}`} replace />;
  return (
    <div className="page">
      <PageHeading title={classWords.title} lead={classWords.lead} />
      {!timetable.data && timetable.isPending && <PageLoading rows={10} />}
      {!timetable.data && timetable.error && (
        <Failed error={timetable.error} onRetry={() => void timetable.refetch()} />
      )}
      {timetable.data && !first && <Nothing title={classWords.none}>{classWords.noneLead}</Nothing>}
      {chosen && (
        <div className="classes">
          <nav aria-label={classWords.list}>
            {classes.map(({ id, title, capacity, gestation, sessionsPerYear }) => (
              <NavLink key={id} to={`/classes/${id}`} className="class-link">
                <strong>{title}</strong>
                <span className="soft">
                  {[
                    timetableWords.capacity(capacity),
                    gestation && windowWords(gestation),
                    sessionsPerYear !== undefined && classWords.yearly(sessionsPerYear),
                  ]
                    .filter(Boolean)
                    .join(" · ")}
                </span>
              </NavLink>
            ))}
          </nav>
          <div>
            <ClassSessions key={`sessions:${chosen.id}`} service={chosen} />
            <InvitationList key={`invitations:${chosen.id}`} service={chosen} />
          </div>
        </div>
      )}
    </div>
  );
}
