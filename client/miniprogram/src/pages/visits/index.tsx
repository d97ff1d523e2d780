import { clinicDateAt } from "@shared/calendar/instant";
import type { PlanView, TaskView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { useLoaded } from "@/care/use-loaded";
import { planView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Row } from "@/components/row";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { Waiting } from "@/components/waiting";
import { phoneCall } from "@/platform/phone-call";
import { weekdayWords } from "@/words/day-words";
import { screenWords } from "@/words/screen-words";
import { visitsWords } from "@/words/visits-words";
import { ClinicCard } from "./clinic-card";
import "./index.scss";
import { NextVisit } from "./next-visit";

const days = ({ opensOn, closesOn }: TaskView) => visitsWords.between(weekdayWords(opensOn), weekdayWords(closesOn));

function VisitRows({ title, visits }: { readonly title: string; readonly visits: readonly TaskView[] }) {
  if (visits.length === 0) return null;
  return (
    <Section title={title}>
      <View className="sheet rows">
        {visits.map((visit) => (
          <Row key={visit.id} icon="calendar" title={visit.title} hint={days(visit)} />
        ))}
      </View>
    </Section>
  );
}

function Visits({ view }: { readonly view: PlanView }) {
  const visits = view.phases.flatMap(({ tasks }) => tasks).filter(({ kind }) => kind === "visit");
  const past = visits.filter(({ state }) => state === "missed" || state === "done");
  const [next, ...later] = visits.filter((visit) => !past.includes(visit));
  return (
    <>
      {next === undefined ? (
        <Blank icon="calendar" title={visitsWords.none} text={visitsWords.noneText} />
      ) : (
        <NextVisit visit={next} today={clinicDateAt(view.now)} days={days(next)} />
      )}
      <View className="gap">
        <ActionButton
          id="call-clinic"
          icon="phone"
          text={screenWords.callClinicNumber(view.clinic.emergencyPhone)}
          onTap={() => phoneCall(view.clinic.emergencyPhone)}
        />
      </View>
      <View className="gap">
        <Notice icon="info">{visitsWords.noBooking}</Notice>
      </View>
      <ClinicCard clinic={view.clinic} />
      <VisitRows title={visitsWords.later} visits={later} />
      <VisitRows title={visitsWords.past} visits={past} />
    </>
  );
}

/** When to come to the clinic, how to get there, and whom to call. Booking is not there yet, and the page says so. */
export default function VisitsPage() {
  const { view, problem, kept } = useLoaded(planView);
  return (
    <Screen title={visitsWords.title} tab footer={<EmergencyFooter />}>
      {kept && (
        <Notice icon="cloud" tone="amber" live>
          {screenWords.keptCopy}
        </Notice>
      )}
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => planView.load()} />
      )}
      {view !== undefined && <Visits view={view} />}
    </Screen>
  );
}
