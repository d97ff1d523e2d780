import type { Instant } from "@shared/calendar/instant";
import { hasConsent } from "@shared/consent/standing-consent";
import { judgeTask } from "@shared/reminder/judge-task";
import type { Task } from "@shared/schedule/task";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import { settleRow, sweptAt } from "../reminding/settle-row";
import { consentsAt } from "./decide-consents";
import type { Course } from "./diary";

/** A row of a task after it fell due, decided by the product's own rule with what was true then; or still waiting. */
export function settleLook(
  course: Course,
  task: Task,
  row: MessageRecord,
  isDone: (at: Instant) => boolean,
): MessageRecord {
  const at = sweptAt(row);
  if (row.state !== "planned" || at > course.now) return row;
  const { consents, endedAt, reader } = course;
  const truth = {
    active: endedAt === undefined || endedAt > at,
    done: isDone(at),
    consented: hasConsent(consentsAt(consents, at), "healthCheckIn"),
  };
  return settleRow(row, judgeTask(row.step, task, truth, at), reader, []);
}
