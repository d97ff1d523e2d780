import type { MyAppointments } from "@shared/contract/appointment-views";
import type { PlanView } from "@shared/contract/patient-views";
import { hasOpenOffer } from "@/booking/open-offer";
import { splitAppointments } from "@/booking/split-appointments";
import { momentOf } from "@/care/moment-of";
import { nowOf } from "@/care/now-of";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { planView, visitsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { open } from "@/routes";
import { screenWords } from "@/words/screen-words";
import { visitsWords } from "@/words/visits-words";
import { AppointmentRows } from "./appointment-rows";
import { ClinicCard } from "./clinic-card";
import "./index.scss";
import { NextAppointment } from "./next-appointment";
import { Offers } from "./offers";
import { PastVisits } from "./past-visits";
import { PlannedVisits } from "./planned-visits";
import { Queue } from "./queue";

/** The way to book; quieter while a place is being kept, which is decided first. */
function VisitsFooter({ quiet }: { readonly quiet: boolean }) {
  return (
    <>
      <ActionButton
        id="emergency"
        kind="red-outline"
        text={screenWords.emergencyShort}
        onTap={() => open("emergency")}
      />
      <ActionButton
        id="book"
        kind={quiet ? "outline" : "primary"}
        icon="calendar"
        text={visitsWords.book}
        onTap={() => open("book")}
      />
    </>
  );
}

interface VisitsProps {
  readonly mine: MyAppointments;
  readonly plan: PlanView | undefined;
  readonly kept: boolean;
}

function Visits({ mine, plan, kept }: VisitsProps) {
  const answered = momentOf(mine.now);
  const now = nowOf(answered, kept);
  // a copy is shown as it was: a phone with a wrong clock must not make an appointment disappear
  const { ahead, past } = splitAppointments(mine.appointments, answered);
  const [next, ...later] = ahead;
  return (
    <>
      <Offers waiting={mine.waiting} people={mine.people} now={now} />
      {next === undefined ? (
        <Blank icon="calendar" title={visitsWords.none} text={visitsWords.noneText} />
      ) : (
        <NextAppointment appointment={next} now={now} />
      )}
      <AppointmentRows title={visitsWords.more} appointments={later} />
      <Queue waiting={mine.waiting} now={now} />
      {plan !== undefined && <PlannedVisits plan={plan} appointments={mine.appointments} now={now} />}
      {plan !== undefined && <ClinicCard clinic={plan.clinic} />}
      <PastVisits appointments={past} />
    </>
  );
}

/** When to come to the clinic and how to get there: offers, appointments, what the plan suggests, and the way to book. */
export default function VisitsPage() {
  const { view, problem, kept } = useLoaded(visitsView);
  const plan = useLoaded(planView).view;
  useReminders();
  const isOffered = view?.waiting.some((entry) => hasOpenOffer(entry, nowOf(momentOf(view.now), kept))) === true;
  return (
    <Screen title={visitsWords.title} tab className="visits" footer={<VisitsFooter quiet={isOffered} />}>
      {kept && (
        <Notice icon="cloud" tone="amber" live>
          {screenWords.keptCopy}
        </Notice>
      )}
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <>
          <ProblemNotice problem={problem} onRetry={() => visitsView.load()} />
          {plan !== undefined && <ClinicCard clinic={plan.clinic} />}
        </>
      )}
      {view !== undefined && <Visits mine={view} plan={plan} kept={kept} />}
    </Screen>
  );
}
