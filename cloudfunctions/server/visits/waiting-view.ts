import type { Instant } from "@shared/calendar/instant";
import type { WaitingItem, WaitingView } from "@shared/contract/appointment-views";
import { waitClock, waitLevel } from "@shared/visit/wait-clock";
import type { AppointmentRecord } from "../store/appointment-records";
import type { EpisodeRecord } from "../store/records";
import { queueOf } from "./queue";

/** What the person may do while waiting: decide on their data, read, say how the waiting is. */
function menuOf(own: AppointmentRecord, episode: EpisodeRecord | undefined): readonly WaitingItem[] {
  const undecided = episode !== undefined && episode.consents.healthCheckIn === undefined;
  const cards = (episode?.plan.cards ?? []).filter(({ id }) => {
    const reading = episode?.readings[id];
    return reading !== undefined && reading.acknowledgedAt === undefined;
  });
  return [
    ...(undecided ? [{ kind: "consent" as const, episodeId: episode._id }] : []),
    ...cards.map(({ id, title }) => ({ kind: "card" as const, cardId: id, title })),
    ...(own.gifts ?? []).map((gift) => ({ kind: "gift" as const, ...gift })),
    ...(own.rated === undefined ? [{ kind: "rate" as const }] : []),
  ];
}

/** The waiting page of one visit, from all visits of the day. */
export function waitingView(
  own: AppointmentRecord,
  day: readonly AppointmentRecord[],
  episode: EpisodeRecord | undefined,
  now: Instant,
): WaitingView {
  const clock = waitClock(own);
  const { ahead, estimate } = queueOf(own, day, now);
  const waits = own.state === "arrived" || own.state === "booked" || own.state === "confirmed";
  return {
    now,
    appointmentId: own._id,
    title: own.title,
    with: own.with,
    patientName: own.patientName,
    state: own.state,
    startsAt: own.startsAt,
    promiseMinutes: own.waitPromise,
    ahead: waits ? ahead : 0,
    level: clock === undefined ? "calm" : waitLevel(clock, now),
    menu: menuOf(own, episode),
    ...(clock === undefined ? {} : { waitingSince: clock.since, promisedBy: clock.promisedBy }),
    ...(waits ? { estimate } : {}),
    ...(own.rated === undefined ? {} : { rated: own.rated }),
  };
}
