import type { EndpointName, InputOf } from "@shared/contract/contract";
import { answersFor } from "./answers-for";
import { type BenchClinic, openBenchClinic } from "./bench-clinic";
import type { Figure } from "./figure";

const patient = "demo-wang";

async function inputsOf(clinic: BenchClinic) {
  const today = await clinic.call(patient, "plan.today", {});
  if (!today.ok || !today.data.care) throw new Error("the demo patient has no plan");
  const { episode, form, cards } = today.data.care;
  const episodeId = episode.id;
  const card = cards[0];
  return {
    "plan.today": {},
    "plan.show": {},
    "checkIn.submit": { id: "bench-000001", episodeId, taskId: null, formDay: form.day, answers: answersFor(form) },
    "checkIn.mine": { episodeId },
    "instruction.record": { episodeId, cardId: card?.id ?? "", version: card?.version ?? 1, step: "acknowledged" },
    "look.mine": { episodeId },
    "me.show": {},
    "subscription.report": {
      nonce: "bench-nonce",
      results: [{ templateId: "heyu-follow-up-reminder", answer: "accept" }],
    },
  } satisfies Partial<{ [N in EndpointName]: InputOf<N> }>;
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
  const idle = await clinic.cost(() => clinic.cloud.trigger("sweep"));
  figures.push({ name: "round trips of an idle sweep", value: idle.calls, unit: "database calls" });
  await clinic.close();
  return figures;
}
