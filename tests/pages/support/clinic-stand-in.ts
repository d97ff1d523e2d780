import { clinicDateAt } from "@shared/calendar/instant";
import { addDays, daysBetween } from "@shared/calendar/local-date";
import { checkAnswers } from "@shared/check-in/check-answers";
import { checkInForm } from "@shared/check-in/check-in-form";
import type { Consents } from "@shared/consent/consent";
import { consentTexts } from "@shared/consent/consent-texts";
import type { EndpointName, OutputOf, ParsedOf } from "@shared/contract/contract";
import type { CareToday, EpisodeHeader, MyCheckIn, TaskView } from "@shared/contract/patient-views";
import type { Reply } from "@shared/contract/problem";
import { cardsOfDay, careOfDay } from "@shared/instruction/cards-of-day";
import { doubleEyelid } from "@shared/pathway/content/double-eyelid";
import { personalise } from "@shared/pathway/personalise";
import { scheduleOf } from "@shared/schedule/schedule-of";
import { taskState } from "@shared/schedule/task-state";
import { triage } from "@shared/triage/triage";
import { moment } from "../../support/clinic-date";
import { type BookingStandIn, createBooking } from "./booking-stand-in";
import { type CardStandIn, createCard } from "./card-stand-in";
import { createMessages, type MessageStandIn } from "./message-stand-in";
import { createReferrals, type ReferralStandIn } from "./referral-stand-in";
import { createSurveys, type SurveyStandIn } from "./survey-stand-in";

export const now = moment("2026-03-09T10:00:00+08:00");
const today = clinicDateAt(now);
const procedureDate = addDays(today, -3);
const day = daysBetween(procedureDate, today);

const values = Object.fromEntries(doubleEyelid.parameters.map(({ key, default: value }) => [key, value]));
export const plan = personalise(doubleEyelid, values);
const form = checkInForm(plan, day);

const clinic = {
  name: "示例门诊部",
  emergencyPhone: "021-5550-1234",
  serviceHours: "周一至周日 09:00–18:00",
  address: "示例路 1 号",
  nearestEmergencyRoom: "示例医院急诊科",
};

const episode: EpisodeHeader = {
  id: "episode-1",
  pathwayId: "doubleEyelid",
  title: plan.title,
  patientName: "张桂兰",
  procedureDate,
  day,
  phase: "术后头三天",
  active: true,
  doctor: { name: "周医生", title: "主任医师" },
  nurse: { name: "林护士", title: "主管护师" },
};

const granted = (purpose: "healthCheckIn" | "clinicalPhoto") =>
  ({ state: "granted", textVersion: consentTexts[purpose].version, at: now }) as const;
const everything: Consents = { healthCheckIn: granted("healthCheckIn"), clinicalPhoto: granted("clinicalPhoto") };

export type Submission = ParsedOf<"checkIn.submit">;

/**
 * A clinic that answers by the contract with the shared rules: three days after eyelid surgery, a check-in open. It takes
 * no half-filled check-in, and the same id twice is one.
 */
export interface ClinicStandIn {
  readonly received: ReadonlyMap<string, Submission>;
  /** While false every call fails as it does without a network. */
  reachable: boolean;
  consents: Consents;
  readonly booking: BookingStandIn;
  readonly messages: MessageStandIn;
  readonly surveys: SurveyStandIn;
  readonly card: CardStandIn;
  readonly referrals: ReferralStandIn;
  call(event: { endpoint: string; input: unknown }): Promise<unknown>;
}

function tasks(received: ReadonlyMap<string, Submission>): readonly TaskView[] {
  const checkedInTaskIds = new Set([...received.values()].flatMap(({ taskId }) => taskId ?? []));
  const happened = { checkedInTaskIds, acknowledgedCardIds: new Set<string>() };
  return scheduleOf(plan, procedureDate).map((task) => ({ ...task, state: taskState(task, happened, now) }));
}

const checkInOf = ({ id, taskId, answers }: Submission): MyCheckIn => ({
  id,
  taskId,
  day,
  at: now,
  answers,
  photoCount: answers.photos.length,
  judgement: triage(plan, answers, { day, previousPain: 3 }),
  team: { state: "open" },
});

export function createClinic(): ClinicStandIn {
  const received = new Map<string, Submission>();
  const booking = createBooking(now);
  const messages = createMessages(now, () => booking.appointments);
  const surveys = createSurveys(now);
  const card = createCard();
  const referrals = createReferrals(now);
  const acknowledged = new Set<string>();
  const care = (): CareToday => {
    const all = tasks(received);
    const nextTask = all.find(({ state }) => state === "upcoming");
    const latest = [...received.values()].at(-1);
    return {
      ...(latest === undefined ? {} : { latestCheckIn: checkInOf(latest) }),
      episode,
      tasks: all.filter(({ state }) => state === "open").sort((one) => (one.kind === "checkIn" ? -1 : 1)),
      ...(nextTask === undefined ? {} : { nextTask }),
      cards: cardsOfDay(plan, day),
      care: careOfDay(plan, day),
      form,
      triage: { questions: plan.questions, signs: plan.signs, pain: plan.pain, previousPain: 3 },
      consents: standIn.consents,
      photoFolder: "check-ins/episode-1",
    };
  };
  const submit = (input: Submission): Reply<OutputOf<"checkIn.submit">> => {
    const wrong = checkAnswers(form, input.answers, input.interrupted === true);
    if (wrong !== undefined) return { ok: false, problem: { code: "invalidInput", ...wrong } };
    if (!received.has(input.id)) received.set(input.id, input);
    const nextTask = tasks(received).find(({ state }) => state === "upcoming");
    const checkIn = checkInOf(received.get(input.id) ?? input);
    return { ok: true, data: { checkIn, clinic, ...(nextTask === undefined ? {} : { nextTask }) } };
  };
  const answers: { [N in EndpointName]?: (input: never) => Reply<OutputOf<N>> } = {
    ...booking.answers,
    ...messages.answers,
    ...surveys.answers,
    ...card.answers,
    ...referrals.answers,
    "plan.today": () => ({ ok: true, data: { now, today, clinic, care: care(), otherEpisodes: [] } }),
    "plan.show": () => ({
      ok: true,
      data: {
        now,
        clinic,
        episode,
        phases: plan.phases.map(({ id, title, fromDay, toDay }) => ({
          id,
          title,
          current: day >= fromDay && (toDay === null || day <= toDay),
          tasks: tasks(received).filter((task) => task.day >= fromDay && (toDay === null || task.day <= toDay)),
        })),
        cards: plan.cards,
      },
    }),
    "me.show": () => ({
      ok: true,
      data: {
        clinic,
        patientName: episode.patientName,
        episodeId: episode.id,
        consents: standIn.consents,
        staff: { name: "林护士", title: "主管护师" },
      },
    }),
    "look.mine": () => ({ ok: true, data: { looks: [{ by: "林护士", role: "nurse", at: now }] } }),
    "checkIn.mine": () => ({ ok: true, data: { checkIns: [...received.values()].map(checkInOf) } }),
    "checkIn.submit": submit,
    "consent.decide": ({ decisions }: ParsedOf<"consent.decide">) => {
      const made = decisions.map(({ purpose, ...decision }) => [purpose, { ...decision, at: now }] as const);
      standIn.consents = { ...standIn.consents, ...Object.fromEntries(made) };
      return { ok: true, data: { consents: standIn.consents } };
    },
    "episode.bind": () => ({ ok: true, data: { episodeId: episode.id } }),
    "signIn.look": () => ({ ok: true, data: { state: "waiting", requestedAt: now } }),
    "signIn.approve": () => ({ ok: true, data: { staffName: "林护士" } }),
    "instruction.record": ({ cardId, version, step }: ParsedOf<"instruction.record">) => {
      if (step === "acknowledged") acknowledged.add(cardId);
      const confirmed = acknowledged.has(cardId) ? { acknowledgedAt: now } : {};
      const reading = { version, contentHash: `${cardId}@${version}`, deliveredAt: now, openedAt: now, ...confirmed };
      return { ok: true, data: { reading } };
    },
  };
  const standIn: ClinicStandIn = {
    received,
    reachable: true,
    consents: everything,
    booking,
    messages,
    surveys,
    card,
    referrals,
    async call({ endpoint, input }) {
      if (!standIn.reachable) throw new Error("no network");
      booking.asked.push({ endpoint, input });
      const answer = answers[endpoint as EndpointName] as ((input: unknown) => unknown) | undefined;
      return answer?.(input) ?? { ok: false, problem: { code: "notFound" } };
    },
  };
  return standIn;
}
