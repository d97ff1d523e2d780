import { purposesToAsk } from "@shared/consent/standing-consent";
import type { CareToday, TodayView } from "@shared/contract/patient-views";
import { useRouter } from "@tarojs/taro";
import { useEffect } from "react";
import { useStore } from "@/care/store";
import { useReminders } from "@/care/use-reminders";
import { todayView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { openInstead, openTab } from "@/routes";
import { checkInWords } from "@/words/check-in-words";
import { receiptWords } from "@/words/receipt-words";
import { todayWords } from "@/words/today-words";
import { Questions } from "./questions";
import "./index.scss";

interface WithConsentProps {
  readonly view: TodayView;
  readonly care: CareToday;
  readonly kept: boolean;
  readonly taskId: string | null;
}

const isRefused = ({ consents }: CareToday): boolean =>
  consents.healthCheckIn !== undefined && consents.healthCheckIn.state !== "granted";

/** Nothing is asked about health before the person has said yes to that. */
function WithConsent({ view, care, kept, taskId }: WithConsentProps) {
  const undecided = !isRefused(care) && purposesToAsk(care.consents).length > 0;
  useEffect(() => {
    if (undecided) openInstead("consent", taskId === null ? { next: "checkIn" } : { next: "checkIn", task: taskId });
  }, [undecided, taskId]);
  if (!undecided && !isRefused(care)) return <Questions clinic={view.clinic} care={care} kept={kept} taskId={taskId} />;
  return (
    <Screen title={checkInWords.title}>
      {undecided && <Waiting />}
      {!undecided && (
        <Blank icon="shield" title={todayWords.refusedTitle} text={todayWords.refusedText}>
          <ActionButton text={receiptWords.toToday} onTap={() => openTab("today")} />
        </Blank>
      )}
    </Screen>
  );
}

/** A check-in, one question a screen. */
export default function CheckIn() {
  const { task } = useRouter().params;
  const { view, problem, kept } = useStore(todayView.store);
  useReminders();
  useEffect(() => {
    if (todayView.store.get().view === undefined) todayView.load();
  }, []);
  const taskId = task ?? null;
  if (view?.care !== undefined) return <WithConsent view={view} care={view.care} kept={kept} taskId={taskId} />;
  return (
    <Screen title={checkInWords.title}>
      {view !== undefined && <Blank icon="pulse" title={checkInWords.gone} text={todayWords.noNext} />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => todayView.load()} />
      )}
      {view === undefined && problem === undefined && <Waiting />}
    </Screen>
  );
}
