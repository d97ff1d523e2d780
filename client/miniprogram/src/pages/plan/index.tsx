import type { EpisodeHeader, PlanView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { planView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { CardRow } from "@/components/card-row";
import { EmergencyFooter } from "@/components/emergency-footer";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { ProblemNotice } from "@/components/problem-notice";
import { ReminderBalance } from "@/components/reminder-balance";
import { Screen } from "@/components/screen";
import { Section } from "@/components/section";
import { Waiting } from "@/components/waiting";
import { open } from "@/routes";
import { recoveryDayWords, weekdayWords } from "@/words/day-words";
import { planWords } from "@/words/plan-words";
import { screenWords } from "@/words/screen-words";
import "./index.scss";
import { PhaseOnLine } from "./phase-on-line";

function WholePlan({ view, episode }: { readonly view: PlanView; readonly episode: EpisodeHeader }) {
  const current = view.phases.findIndex((phase) => phase.current);
  return (
    <>
      <Heading className="title" level={1} text={episode.title} />
      <View className="soft">
        {`${planWords.since(weekdayWords(episode.procedureDate))} · ${recoveryDayWords(episode.day)}`}
      </View>
      <View className="plan__line">
        {view.phases.map((phase, index) => (
          <PhaseOnLine key={phase.id} phase={phase} past={index < current} />
        ))}
      </View>
      <ReminderBalance />
      {view.cards.length > 0 && (
        <Section title={planWords.cards}>
          <View className="sheet rows">
            {view.cards.map((card) => (
              <CardRow key={card.id} card={card} />
            ))}
          </View>
        </Section>
      )}
    </>
  );
}

/** The whole plan: phases in order, what belongs to each, and every instruction sheet. */
export default function Plan() {
  const { view, problem, kept } = useLoaded(planView);
  useReminders();
  return (
    <Screen title={planWords.title} tab className="plan" footer={<EmergencyFooter />}>
      {kept && (
        <Notice icon="cloud" tone="amber" live>
          {screenWords.keptCopy}
        </Notice>
      )}
      {view === undefined && problem === undefined && <Waiting />}
      {view === undefined && problem !== undefined && (
        <ProblemNotice problem={problem} onRetry={() => planView.load()} />
      )}
      {view?.episode !== undefined && <WholePlan view={view} episode={view.episode} />}
      {view !== undefined && view.episode === undefined && (
        <Blank icon="sheet" title={screenWords.noPlanTitle} text={screenWords.noPlanText}>
          <ActionButton text={screenWords.enterCode} onTap={() => open("bind")} />
        </Blank>
      )}
    </Screen>
  );
}
