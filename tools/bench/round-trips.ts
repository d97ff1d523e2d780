import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { EndpointName, InputOf } from "@shared/contract/contract";
import { answersFor } from "./answers-for";
import { type BenchClinic, openBenchClinic } from "./bench-clinic";
import type { Figure } from "./figure";

const patient = "demo-wang";

async function inputsOf(clinic: BenchClinic) {
  await clinic.call(patient, "reminder.mine", {}); // an instance keeps the templates for a minute
  const today = await clinic.call(patient, "plan.today", {});
  if (!today.ok || !today.data.care) throw new Error("the demo patient has no plan");
  const { episode, form, cards } = today.data.care;
  const episodeId = episode.id;
  const card = cards[0];
  const tomorrow = addDays(today.data.today, 1);
  return {
    "plan.today": {},
    "plan.show": {},
    "checkIn.submit": { id: "bench-000001", episodeId, taskId: null, formDay: form.day, answers: answersFor(form) },
    "checkIn.mine": { episodeId },
    "instruction.record": { episodeId, cardId: card?.id ?? "", version: card?.version ?? 1, step: "acknowledged" },
    "look.mine": { episodeId },
    "me.show": {},
    "service.list": {},
    "appointment.slots": { serviceId: "consult", from: addDays(tomorrow, 3), to: addDays(tomorrow, 30) },
    "appointment.mine": {},
    "family.list": {},
    "reminder.mine": {},
    "message.mine": {},
    "message.seen": {},
    "agreement.mine": {},
    "referral.mine": {},
    "companion.list": { episodeId },
  } satisfies Partial<{ [N in EndpointName]: InputOf<N> }>;
}

/** What the answer to a pop-up reads before its transaction begins. */
async function reporting(clinic: BenchClinic): Promise<Figure> {
  const results = [{ templateId: "heyu-follow-up-reminder", answer: "accept" as const }];
  const { calls } = await clinic.cost(() =>
    clinic.call(patient, "subscription.report", { nonce: "bench-nonce", results }),
  );
  const inside = 6; // start and commit; ledger and report read, both written
  return {
    name: "round trips subscription.report before its transaction",
    value: calls - inside,
    unit: "database calls (promise: <= 3)",
  };
}

/** What a booking reads beside its transaction: at most three before it, and one after it for somebody new. */
async function booking(clinic: BenchClinic): Promise<Figure> {
  const from = addDays(clinicDateAt(clinic.cloud.clock.now() as Instant), 5);
  const found = await clinic.call(patient, "appointment.slots", { serviceId: "consult", from, to: addDays(from, 20) });
  const slot = found.ok ? found.data.slots[0] : undefined;
  if (!slot) throw new Error("the demo clinic has no free slot");
  clinic.cloud.statistics.reset();
  const input = { requestId: "bench-booking", serviceId: "consult", slotId: slot.slotId };
  const reply = await clinic.call(patient, "appointment.book", input);
  if (!reply.ok) throw new Error(`appointment.book: ${JSON.stringify(reply.problem)}`);
  const { database = {} } = clinic.cloud.statistics.report().byFunction["api"] ?? {};
  const calls = Object.values(database).reduce((sum, one) => sum + one.calls, 0);
  const sheets = clinic.cloud.database.inspect("daySheets", { "claims.slotId": slot.slotId }, 10).length;
  const { appointmentId } = reply.data;
  const reminders = clinic.cloud.database.inspect("messages", { subjectId: appointmentId }, 10).length;
  // start and commit; appointment and patient; each sheet twice; both written; the reminders
  const inside = 2 + 2 + sheets * 2 + 2 + reminders;
  return {
    name: "round trips appointment.book beside its transaction",
    value: calls - inside,
    unit: "database calls (promise: <= 3 before it, and 1 after it: whether a card led somebody new here)",
  };
}

/** Database round trips of every patient endpoint; at most three is the promise. */
export async function benchRoundTrips(): Promise<readonly Figure[]> {
  const clinic = await openBenchClinic(60);
  const figures: Figure[] = [];
  for (const [endpoint, input] of Object.entries(await inputsOf(clinic))) {
    const { calls } = await clinic.cost(async () => {
      const reply = await clinic.call(patient, endpoint as EndpointName, input as never);
      if (!reply.ok) throw new Error(`${endpoint}: ${JSON.stringify(reply.problem)}`);
    });
    figures.push({ name: `round trips ${endpoint}`, value: calls, unit: "database calls" });
  }
  figures.push(await reporting(clinic), await booking(clinic));
  const idle = await clinic.cost(() => clinic.cloud.trigger("sweep"));
  figures.push({ name: "round trips of an idle sweep", value: idle.calls, unit: "database calls" });
  await clinic.close();
  return figures;
}
