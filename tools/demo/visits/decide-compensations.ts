import type { Timetable } from "@shared/appointment/timetable";
import { clinicDateAt, hours, type Instant } from "@shared/calendar/instant";
import { newestFirst } from "@shared/calendar/order-key";
import type {
  AppointmentRecord,
  CompensationBudgetRecord,
  CompensationRecord,
} from "../../../cloudfunctions/server/store/appointment-records";
import { memberManager } from "../clinic/demo-staff";
import { atWork } from "../life/working-hours";
import { createRandom } from "../random";
import { referenceTo } from "./house-movers";

/** What was decided about all broken promises so far. */
export interface Compensations {
  readonly rows: readonly CompensationRecord[];
  readonly budgets: readonly CompensationBudgetRecord[];
  /** What was given, by appointment. */
  readonly gifts: ReadonlyMap<string, NonNullable<AppointmentRecord["gifts"]>>;
}

const decidedBy = referenceTo(memberManager);
const tooDear = "本月预算已用完，已当面道歉";
const noCompanion = "没有家人陪同";

interface Decision {
  readonly row: CompensationRecord;
  /** In fen; 0 when nothing was given. */
  readonly cost: number;
  readonly month: string;
}

/** The member manager decides within a few hours, in the order of the proposals, as long as the month's budget lasts. */
function decide(
  proposed: CompensationRecord,
  { items, monthlyBudget }: Timetable["compensation"],
  spentIn: (month: string) => number,
  now: Instant,
): Decision {
  const random = createRandom(`compensation ${proposed._id}`);
  const decidedAt = atWork(proposed.proposedAt, hours(random.between(1, 5)));
  const month = clinicDateAt(decidedAt).slice(0, 7);
  if (decidedAt > now) return { row: proposed, cost: 0, month };
  const fitting = items.filter((item) => item.for === proposed.for);
  const item = fitting[random.between(0, fitting.length - 1)];
  const settled = { decidedBy, decidedAt, order: `decided:${newestFirst(decidedAt, proposed._id)}` };
  const refused = (reason: string): Decision => ({
    row: { ...proposed, state: "declined", ...settled, reason },
    cost: 0,
    month,
  });
  if (proposed.for === "companion" && random.chance(0.5)) return refused(noCompanion);
  if (item === undefined || spentIn(month) + item.cost > monthlyBudget) return refused(tooDear);
  const { id, title, cost } = item;
  return { row: { ...proposed, state: "granted", item: { id, title, cost }, ...settled }, cost, month };
}

/** Decides about the proposals, oldest first, and keeps the books of every month. */
export function decideCompensations(
  proposals: readonly CompensationRecord[],
  compensation: Timetable["compensation"],
  now: Instant,
): Compensations {
  const spent = new Map<string, number>();
  const spentIn = (month: string) => spent.get(month) ?? 0;
  const gifts = new Map<string, NonNullable<AppointmentRecord["gifts"]>>();
  const rows = proposals.map((proposal) => {
    const { row, cost, month } = decide(proposal, compensation, spentIn, now);
    if (row.item === undefined) return row;
    spent.set(month, spentIn(month) + cost);
    const given = { title: row.item.title, for: row.for };
    gifts.set(row.appointmentId, [...(gifts.get(row.appointmentId) ?? []), given]);
    return row;
  });
  return { rows, budgets: [...spent].map(([_id, fen]) => ({ _id, spent: fen })), gifts };
}
