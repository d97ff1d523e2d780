import type { CareToday, TodayView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { chooseEpisode } from "@/care/chosen-episode";
import { useStore } from "@/care/store";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { sheetsView, todayView, visitsView } from "@/care/views";
import { needsAction } from "@/check-in/needs-action";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { WhoReads } from "@/components/who-reads";
import { open } from "@/routes";
import { screenWords } from "@/words/screen-words";
import { todayWords } from "@/words/today-words";
import { CardAfterVisit } from "./card-after-visit";
import { CardsToRead } from "./cards-to-read";
import { CareLines } from "./care-lines";
import { ComingVisits, comingVisits, VisitsOfToday } from "./coming-visits";
import { DoNow } from "./do-now";
import { Greeting } from "./greeting";
import { LatestReply } from "./latest-reply";
import { MessagesBell } from "./messages-bell";
import { SurveysToAnswer } from "./surveys-to-answer";

function switchTo(episodeId: string): void {
  chooseEpisode(episodeId);
  todayView.load();
}

function Visits({ which }: { readonly which: "today" | "next" }) {
  const { view, kept } = useStore(visitsView.store);
  const { ofToday, next, offered } = comingVisits(view, kept);
  if (which === "next") return <ComingVisits visits={next} offered={offered} />;
  return ofToday.length === 0 ? null : <VisitsOfToday visits={ofToday} />;
}

interface PlanOfTodayProps {
  readonly view: TodayView;
  readonly care: CareToday;
  readonly kept: boolean;
}

function PlanOfToday({ view, care, kept }: PlanOfTodayProps) {
  const latest = care.latestCheckIn;
  const reply = latest === undefined ? null : <LatestReply checkIn={latest} clinic={view.clinic} />;
  return (
    <>
      <Greeting now={view.now} episode={care.episode} />
      {kept && (
        <Notice icon="cloud" tone="amber" live>
          {screenWords.keptCopy}
        </Notice>
      )}
      {needsAction(latest) && reply}
      <Visits which="today" />
      <DoNow care={care} kept={kept} />
      <Visits which="next" />
      {!needsAction(latest) && reply}
      <SurveysToAnswer />
      <CardAfterVisit />
      {care.care.length > 0 && <CareLines lines={care.care} />}
      {care.cards.length > 0 && <CardsToRead cards={care.cards} />}
      {view.otherEpisodes.map(({ id, title }) => (
        <ActionButton key={id} kind="quiet" text={todayWords.otherPlan(title)} onTap={() => switchTo(id)} />
      ))}
      <WhoReads clinic={view.clinic} nurse={care.episode.nurse} />
    </>
  );
}

function NoPlan({ view }: { readonly view: TodayView }) {
  return (
    <>
      <View className="today__bell">
        <MessagesBell />
      </View>
      <Blank icon="sheet" title={screenWords.noPlanTitle} text={screenWords.noPlanText}>
        <ActionButton id="bind" text={screenWords.enterCode} onTap={() => open("bind")} />
      </Blank>
      <Visits which="today" />
      <Visits which="next" />
      <SurveysToAnswer />
      <CardAfterVisit />
      <WhoReads clinic={view.clinic} />
    </>
  );
}

/** The first page: what to do now, and everything that matters today. */
export default function Today() {
  const { view, problem, kept } = useLoaded(todayView);
  useLoaded(visitsView);
  useLoaded(sheetsView);
  useReminders();
  return (
    <Screen title={todayWords.title} tab footer={<EmergencyFooter />}>
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => todayView.load()} />
      )}
      {view !== undefined && view.care === undefined && <NoPlan view={view} />}
      {view?.care !== undefined && <PlanOfToday view={view} care={view.care} kept={kept} />}
    </Screen>
  );
}
