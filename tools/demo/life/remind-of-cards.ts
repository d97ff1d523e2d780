import type { CardReadings } from "@shared/instruction/card-reading";
import { scheduleOf } from "@shared/schedule/schedule-of";
import type { MessageRecord } from "../../../cloudfunctions/server/store/message-records";
import type { Course } from "./diary";
import { plannedRows } from "./planned-rows";
import { settleLook } from "./settle-look";

/** The reminders of instructions that were not confirmed on their first day. */
export const remindOfCards = (course: Course, readings: CardReadings): readonly MessageRecord[] =>
  scheduleOf(course.plan, course.profile.procedureDate).flatMap((task) => {
    if (task.kind !== "instruction") return [];
    const { acknowledgedAt } = readings[task.cardId] ?? {};
    const isRead = (at: number) => acknowledgedAt !== undefined && acknowledgedAt <= at;
    return plannedRows(course, task).map((row) => settleLook(course, task, row, isRead));
  });
