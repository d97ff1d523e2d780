import type { MyCheckIn } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { useEffect } from "react";
import { useStore } from "@/care/store";
import { todayView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { Heading } from "@/components/heading";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Tag } from "@/components/tag";
import { TeamWord } from "@/components/team-word";
import { Waiting } from "@/components/waiting";
import { WhoReads } from "@/components/who-reads";
import { momentWords, recoveryDayWords } from "@/words/day-words";
import { historyWords } from "@/words/history-words";
import "./index.scss";
import { useHistory } from "./use-history";

const tones = { red: "red", yellow: "amber", none: "soft" } as const;
const icons = { red: "warning", yellow: "phone", none: "check" } as const;

function Entry({ checkIn }: { readonly checkIn: MyCheckIn }) {
  const { urgency } = checkIn.judgement;
  const photos = checkIn.photoCount === 0 ? "" : ` · ${historyWords.photos(checkIn.photoCount)}`;
  return (
    <View className="sheet history__entry">
      <Heading className="lead" text={recoveryDayWords(checkIn.day)} />
      <View className="soft">{momentWords(checkIn.at)}</View>
      <View className="history__facts">
        <Tag text={historyWords.urgency[urgency]} tone={tones[urgency]} icon={icons[urgency]} />
        <View>{`${historyWords.pain(checkIn.answers.pain)}${photos}`}</View>
      </View>
      <View className="history__team">
        <TeamWord team={checkIn.team} />
      </View>
    </View>
  );
}

/** Everything the person reported, with what the team answered. */
export default function HistoryPage() {
  const today = useStore(todayView.store);
  const { checkIns, problem, loading, cursor, more, retry } = useHistory(today.view?.care?.episode.id);
  useEffect(() => {
    if (todayView.store.get().view === undefined) todayView.load();
  }, []);
  const trouble = problem ?? (today.view === undefined ? today.problem : undefined);
  const stranger = today.view !== undefined && today.view.care === undefined;
  const none = stranger || (!loading && checkIns.length === 0 && problem === undefined);
  return (
    <Screen title={historyWords.title} className="history">
      {checkIns.map((checkIn) => (
        <Entry key={checkIn.id} checkIn={checkIn} />
      ))}
      {!stranger && loading && trouble === undefined && <Waiting />}
      {trouble !== undefined && <ProblemNotice problem={trouble} onRetry={retry} />}
      {none && <Blank icon="pulse" title={historyWords.none} text={historyWords.noneText} />}
      {cursor !== undefined && !loading && (
        <View className="gap">
          <ActionButton kind="quiet" text={historyWords.more} onTap={more} />
        </View>
      )}
      {today.view !== undefined && <WhoReads clinic={today.view.clinic} />}
    </Screen>
  );
}
