import { after, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { CallAttempt, CallReason } from "@shared/call/call";
import { callOrder } from "@shared/call/call-order";
import { callState } from "@shared/call/call-state";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import type { Booking } from "./booking";
import { desk } from "./house-movers";

/** A patient's wish that came too late for the phone. */
interface LateWish {
  readonly reason: Extract<CallReason, "wantsCancel" | "wantsMove">;
  readonly note: string;
  readonly at: Instant;
  /** The desk has tried once. */
  readonly triedAt?: Instant;
}

/** The call the team owes for it: within two hours, or before the visit. */
function lateWish({ id, visitor, service, startsAt }: Booking, wish: LateWish): CallRecord {
  const { reason, note, at: openedAt, triedAt } = wish;
  const _id = `${id}:${reason}`;
  const dueAt = Math.max(openedAt, Math.min(after(openedAt, hours(2)), startsAt)) as Instant;
  const tried: CallAttempt[] =
    triedAt === undefined ? [] : [{ by: desk, at: triedAt, outcome: "notReached", note: "无人接听，稍后再打" }];
  const state = callState(tried);
  return {
    _id,
    ...(visitor.episodeId !== undefined && { episodeId: visitor.episodeId }),
    appointment: { id, startsAt, note },
    patientName: visitor.name,
    title: service.title,
    reason,
    openedAt,
    dueAt,
    state,
    attempts: tried,
    order: callOrder(state, dueAt, tried, _id),
  };
}

/** The wishes of two people who come today or tomorrow. */
export const wishesByPhone = (bookings: readonly Booking[], now: Instant): readonly CallRecord[] =>
  bookings.slice(0, 2).map((booking, place) =>
    place === 0
      ? lateWish(booking, { reason: "wantsMove", note: "明天上午临时有事，想改到下午", at: after(now, -minutes(25)) })
      : lateWish(booking, {
          reason: "wantsCancel",
          note: "孩子发烧，来不了",
          at: after(now, -minutes(100)),
          triedAt: after(now, -minutes(40)),
        }),
  );
