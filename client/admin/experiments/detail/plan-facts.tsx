import type { Instant } from "@shared/calendar/instant";
import type { ExperimentDetail } from "@shared/contract/experiment-views";
import { Board } from "../../parts/board";
import { type Fact, FactList } from "../../parts/fact-list";
import { useNow } from "../../parts/use-now";
import { clinicMoment } from "../../words/clinic-time";
import { composeExperimentWords } from "../../words/compose-experiment-words";
import { experimentDetailWords } from "../../words/experiment-detail-words";
import { experimentWords, metricWords, percentWords, pointsWords } from "../../words/experiment-words";
import { pathwayTitles } from "../../words/pathway-titles";
import { useSubjectWords } from "../use-subject-words";

/** Who did what to the plan and when, as far as it happened. */
function history({ by, at, approved, startedAt, stopped }: ExperimentDetail, now: Instant): readonly Fact[] {
  const line = (name: string, when: Instant) => experimentWords.by(name, clinicMoment(when, now));
  return [
    [experimentDetailWords.written, line(by.name, at)],
    ...(approved ? [[experimentDetailWords.approvedBy, line(approved.by.name, approved.at)] as const] : []),
    ...(startedAt === undefined ? [] : [[experimentDetailWords.started, clinicMoment(startedAt, now)] as const]),
    ...(stopped
      ? [
          [
            experimentDetailWords.stopped,
            stopped.by
              ? `${line(stopped.by.name, stopped.at)}：${stopped.reason}`
              : `${line(experimentDetailWords.automatic, stopped.at)}：${experimentDetailWords.stoppedBySystem[stopped.reason] ?? stopped.reason}`,
          ] as const,
        ]
      : []),
  ];
}

/** What was planned before the first person took part, and who answers for it. */
export function PlanFacts({ row }: { readonly row: ExperimentDetail }) {
  const now = useNow(60_000);
  const subjectWords = useSubjectWords();
  const { plan } = row;
  const { title, seen } = metricWords[plan.metric];
  const who = plan.pathwayId === null ? composeExperimentWords.everyone : pathwayTitles[plan.pathwayId];
  const effect = pointsWords(plan.leastEffect);
  return (
    <Board title={experimentDetailWords.plan}>
      <FactList
        facts={[
          [experimentDetailWords.question, plan.question],
          [experimentDetailWords.subject, subjectWords(plan.subject)],
          [experimentDetailWords.metric, `${title}（${experimentDetailWords.window(plan.windowDays)}），${seen}`],
          [experimentDetailWords.who, experimentDetailWords.whoWords(who, plan.percent)],
          [
            experimentDetailWords.expected,
            experimentDetailWords.expectedWords(percentWords(plan.baseline), effect, row.needed),
          ],
          ...history(row, now),
        ]}
      />
    </Board>
  );
}
