import type { WaitingView } from "@shared/contract/appointment-views";
import type { TodayView } from "@shared/contract/patient-views";
import { isAhead, isPresent } from "@shared/visit/visit-state";
import { useRouter } from "@tarojs/taro";
import { useLoaded } from "@/care/use-loaded";
import { todayView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { openInstead } from "@/routes";
import { clockWords } from "@/words/clock-words";
import { waitingWords } from "@/words/waiting-words";
import "./index.scss";
import { PromiseNotice } from "./promise-notice";
import { Rate } from "./rate";
import { useWaiting } from "./use-waiting";
import { WaitClock } from "./wait-clock";
import { WaitMenu } from "./wait-menu";
import { WhatNow } from "./what-now";

interface RoomProps {
  readonly view: WaitingView;
  readonly today: TodayView | undefined;
  onRated(feeling: 1 | 2 | 3): void;
}

function Room({ view, today, onRated }: RoomProps) {
  if (isAhead(view.state) || view.state === "cancelled" || view.state === "noShow") {
    return (
      <Blank icon="clock" title={waitingWords.notHere} text={waitingWords.notHereText}>
        <ActionButton
          id="to-visit"
          text={waitingWords.toVisit}
          onTap={() => openInstead("visit", { id: view.appointmentId })}
        />
      </Blank>
    );
  }
  return (
    <>
      {view.state === "arrived" ? <WaitClock view={view} /> : <WhatNow view={view} />}
      {isPresent(view.state) && <PromiseNotice view={view} />}
      <WaitMenu items={view.menu} today={today} />
      {(view.rated !== undefined || view.menu.some(({ kind }) => kind === "rate")) && (
        <Rate appointmentId={view.appointmentId} rated={view.rated} onRated={onRated} />
      )}
    </>
  );
}

/** The waiting room: how long already, how long still, and what to do with the time. */
export default function WaitingPage() {
  const { id = "" } = useRouter().params;
  const { view, problem, look, replace } = useWaiting(id);
  const today = useLoaded(todayView).view;
  return (
    <Screen title={waitingWords.title} className="wait" footer={<EmergencyFooter />}>
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && <ProblemNotice problem={problem} onRetry={look} />}
      {view !== undefined && problem !== undefined && (
        <Notice icon="cloud" tone="amber" live>
          {waitingWords.asOf(clockWords(view.now))}
        </Notice>
      )}
      {view !== undefined && <Room view={view} today={today} onRated={(rated) => replace({ ...view, rated })} />}
    </Screen>
  );
}
