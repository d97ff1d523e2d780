import * as v from "valibot";
import type { Consents } from "../consent/consent";
import type { CardReading } from "../instruction/card-reading";
import { endpoint, person } from "./endpoint";
import { answers, cursor, id } from "./fields";
import type { CheckInReceipt, LookView, MeView, MyCheckIn, PlanView, TodayView } from "./patient-views";

const ofEpisode = v.strictObject({ episodeId: v.optional(id) });

/** What a patient's phone can ask for. */
export const patientEndpoints = {
  "plan.today": endpoint<TodayView>()(person, ofEpisode),
  "plan.show": endpoint<PlanView>()(person, ofEpisode),
  "instruction.record": endpoint<{ reading: CardReading }>()(
    person,
    v.strictObject({
      episodeId: id,
      cardId: id,
      version: v.pipe(v.number(), v.integer(), v.minValue(1)),
      step: v.picklist(["opened", "acknowledged"]),
    }),
  ),
  "checkIn.submit": endpoint<CheckInReceipt>()(
    person,
    v.strictObject({
      /** Made once on the phone; sending the same id again has no second effect. */
      id: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,40}$/)),
      episodeId: id,
      /** `null` for a check-in between the planned ones. */
      taskId: v.nullable(id),
      /** `form.day` of the form that was answered: a draft may arrive days later. */
      formDay: v.pipe(v.number(), v.integer(), v.minValue(0), v.maxValue(4000)),
      /** A red sign broke the form off: the team is told at once, the rest may follow as a check-in of its own. */
      interrupted: v.optional(v.literal(true)),
      answers,
    }),
  ),
  "checkIn.mine": endpoint<{ checkIns: readonly MyCheckIn[]; cursor?: string }>()(
    person,
    v.strictObject({ episodeId: id, cursor: v.optional(cursor) }),
  ),
  "consent.decide": endpoint<{ consents: Consents }>()(
    person,
    v.strictObject({
      episodeId: id,
      decisions: v.pipe(
        v.array(
          v.strictObject({
            purpose: v.picklist(["healthCheckIn", "clinicalPhoto", "moodScreening"]),
            textVersion: v.pipe(v.string(), v.maxLength(20)),
            state: v.picklist(["granted", "refused", "withdrawn"]),
          }),
        ),
        v.minLength(1),
        v.maxLength(3),
      ),
    }),
  ),
  /** Answers how many one-time yeses are left, all templates together. */
  "subscription.report": endpoint<{ left: number }>()(
    person,
    v.strictObject({
      /** Made once per tap; a repeat counts once. */
      nonce: v.pipe(v.string(), v.regex(/^[A-Za-z0-9-]{8,40}$/)),
      results: v.pipe(
        v.array(v.strictObject({ templateId: id, answer: v.picklist(["accept", "reject", "ban", "filter"]) })),
        v.minLength(1),
        v.maxLength(5),
      ),
      /** The language of the phone: messages come in it until the person agrees on another. */
      language: v.optional(v.picklist(["zh", "en"])),
    }),
  ),
  "episode.bind": endpoint<{ episodeId: string }>()(
    person,
    v.strictObject({ code: v.pipe(v.string(), v.trim(), v.toUpperCase(), v.regex(/^[A-HJ-NP-Z2-9]{8}$/)) }),
  ),
  "look.mine": endpoint<{ looks: readonly LookView[] }>()(person, v.strictObject({ episodeId: id })),
  "me.show": endpoint<MeView>()(person, v.strictObject({})),
};
