import { after, type Instant, minutes } from "@shared/calendar/instant";
import { emptyLedger, type Ledger } from "@shared/grant/ledger";
import type { MessagePurpose } from "@shared/message/message";
import type { Agreement } from "@shared/reminder/agreement";
import { marketingTextVersion, widestHours } from "@shared/reminder/agreement";
import type { PlannedMessage } from "@shared/reminder/planned-message";
import { taskReminders } from "@shared/reminder/task-reminders";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { Task } from "@shared/schedule/task";
import type { TemplateName } from "@shared/template/template";
import { templateDefaults } from "@shared/template/template-defaults";
import type { VisitState } from "@shared/visit/visit-state";
import { clinicDate, moment } from "../clinic-date";

/** A row of the outbox, as far as one person's goes. */
export interface Row extends PlannedMessage {
  readonly messageId: string;
  readonly purpose: MessagePurpose;
  state: string;
  lookAt: Instant;
}

export interface Visit {
  readonly id: string;
  readonly startsAt: Instant;
  state: VisitState;
  rescheduledTo?: string;
}

/** A message that a channel was asked to take. */
export interface Asked {
  readonly row: Row;
  readonly at: Instant;
  readonly templateId?: string;
  outcome: "underway" | "sent" | "nothing" | "unknown";
}

/** One person, their follow-up and visits, our books, and WeChat's own count of what they agreed to. */
export interface World {
  now: Instant;
  readonly visits: Visit[];
  readonly tasks: readonly Task[];
  readonly done: Set<string>;
  readonly rows: Row[];
  readonly asked: Asked[];
  readonly atWeChat: Map<string, number>;
  ledger: Ledger;
  agreement: Pick<Agreement, "hours" | "marketing">;
  refusedAt?: Instant;
  complaint?: { openedAt: Instant; closedAt?: Instant };
  active: boolean;
  consented: boolean;
  campaigns: number;
}

const begin = moment("2026-02-26T09:30:00+08:00");

const tasks = scheduleOf(
  {
    tasks: [1, 2, 3, 7].map((day) => ({
      id: `d${day}`,
      title: "恢复打卡",
      kind: "checkIn",
      purpose: day < 3 ? "safety" : "recovery",
      day,
      closesAfterDays: 2,
    })),
  },
  clinicDate("2026-02-26"),
);

export const rowOf = (planned: PlannedMessage, purpose: MessagePurpose = "care"): Row => ({
  ...planned,
  messageId: `${planned.subjectId}:${planned.kind}:${planned.step}`,
  purpose,
  state: planned.skipped === undefined ? "planned" : "skippedLate",
  lookAt: planned.dueAt,
});

/** The morning of a procedure: a follow-up with four check-ins, and nothing agreed to yet. */
export const newWorld = (): World => ({
  now: begin,
  visits: [],
  tasks,
  done: new Set(),
  rows: tasks.flatMap((task) => taskReminders(task, "ep-1", begin)).map((one) => rowOf(one)),
  asked: [],
  atWeChat: new Map(),
  ledger: emptyLedger,
  agreement: { hours: widestHours, marketing: { state: "refused", textVersion: marketingTextVersion, at: begin } },
  active: true,
  consented: true,
  campaigns: 0,
});

export const templateId = (name: TemplateName): string => templateDefaults[name].id;

/** The message under way, if any, whose sender is still taken for alive. */
export const underway = ({ asked }: World): Asked | undefined => asked.find(({ outcome }) => outcome === "underway");

export const later = ({ now }: World, count: number): Instant => after(now, minutes(count));
