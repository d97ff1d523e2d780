import { addDays } from "@shared/calendar/local-date";
import type { DigestView } from "@shared/contract/message-views";
import { digestWords } from "../words/digest-words";
import { wechatCodeWords, wechatRepairWords } from "../words/wechat-code-words";

/** One thing that somebody has to do something about. */
export interface DigestTask {
  readonly key: string;
  /** Absent where it is not about a number of them. */
  readonly count?: number;
  readonly words: string;
  readonly lead: string;
  readonly to: string;
  readonly weight: "red" | "amber" | "calm";
}

/** What has to be done, the most pressing first; what there is none of is left out. */
export function digestTasks(view: DigestView): readonly DigestTask[] {
  const stopped = view.stoppedTemplates.map(
    ({ title, code }): DigestTask => ({
      key: title,
      words: digestWords.stopped(title),
      lead: `${wechatCodeWords(code)}。${wechatRepairWords(code)}`,
      to: "/templates",
      weight: "red",
    }),
  );
  const counted: readonly (DigestTask & { readonly count: number })[] = [
    {
      key: "failed",
      count: view.failed,
      words: digestWords.failed,
      lead: digestWords.failedLead,
      to: "/outbox?state=unsent",
      weight: "red",
    },
    {
      key: "doubtful",
      count: view.doubtful,
      words: digestWords.doubtful,
      lead: digestWords.doubtfulLead,
      to: "/outbox?state=unsent",
      weight: "red",
    },
    {
      key: "calls",
      count: view.openCalls,
      words: digestWords.openCalls,
      lead: digestWords.openCallsLead,
      to: "/calls",
      weight: "amber",
    },
    {
      key: "unconfirmed",
      count: view.unconfirmedTomorrow,
      words: digestWords.unconfirmed,
      lead: digestWords.unconfirmedLead,
      to: `/board?date=${addDays(view.date, 1)}`,
      weight: "calm",
    },
    {
      key: "dry",
      count: view.dryThisWeek,
      words: digestWords.dry,
      lead: digestWords.dryLead,
      to: "/forecast",
      weight: "calm",
    },
  ];
  return [...stopped, ...counted.filter(({ count }) => count > 0)];
}
