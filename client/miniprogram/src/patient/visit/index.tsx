import type { MyAppointment, MyAppointments } from "@shared/contract/appointment-views";
import { useRouter } from "@tarojs/taro";
import { momentOf } from "@/care/moment-of";
import { nowOf } from "@/care/now-of";
import { useClinic } from "@/care/use-clinic";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { visitsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { ReminderBalance } from "@/components/reminder-balance";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { CardAsk } from "@/referral/card-ask";
import { openTab } from "@/routes";
import { screenWords } from "@/words/screen-words";
import { visitWords } from "@/words/visit-words";
import { AfterIt } from "./after-it";
import { BeforeIt } from "./before-it";
import { Change } from "./change";
import { FreshNotice } from "./fresh-notice";
import "./index.scss";
import { Place } from "./place";
import { SourceQuestion } from "./source-question";
import { VisitAction } from "./visit-action";
import { VisitHead } from "./visit-head";

interface VisitProps {
  readonly appointment: MyAppointment;
  readonly mine: MyAppointments;
  readonly kept: boolean;
  /** How the person came here: just booked, or just moved. */
  readonly fresh: string | undefined;
  /** What the person wants to do with it. */
  readonly ask: string | undefined;
}

function Visit({ appointment, mine, kept, fresh, ask }: VisitProps) {
  const clinic = useClinic();
  const now = nowOf(momentOf(mine.now), kept);
  return (
    <>
      {fresh !== undefined && <FreshNotice appointment={appointment} how={fresh} />}
      <VisitHead appointment={appointment} now={now} />
      <VisitAction appointment={appointment} clinic={clinic} now={now} fresh={fresh !== undefined} />
      <BeforeIt appointment={appointment} />
      {fresh !== undefined && <ReminderBalance />}
      {fresh === "booked" && <SourceQuestion />}
      <AfterIt appointment={appointment} />
      {appointment.state === "done" && !kept && <CardAsk of={appointment.appointmentId} />}
      {clinic !== undefined && <Place clinic={clinic} />}
      <Change appointment={appointment} clinic={clinic} cancelling={ask === "cancel"} />
    </>
  );
}

/** One appointment: when, where, what to do before, and everything that can be done with it. */
export default function VisitPage() {
  const { id, fresh, ask } = useRouter().params;
  const { view, problem, kept, loading } = useLoaded(visitsView);
  useReminders();
  const appointment = view?.appointments.find(({ appointmentId }) => appointmentId === id);
  const missing = appointment === undefined && view !== undefined && !loading;
  return (
    <Screen title={visitWords.title} className="visit">
      {kept && (
        <Notice icon="cloud" tone="amber" live>
          {screenWords.keptCopy}
        </Notice>
      )}
      {appointment === undefined && !missing && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => visitsView.load()} />
      )}
      {missing && (
        <Blank icon="calendar" title={visitWords.missing} text={visitWords.missingText}>
          <ActionButton text={visitWords.toVisits} onTap={() => openTab("visits")} />
        </Blank>
      )}
      {view !== undefined && appointment !== undefined && (
        <Visit appointment={appointment} mine={view} kept={kept} fresh={fresh} ask={ask} />
      )}
    </Screen>
  );
}
