import { answersFor } from "./answers-for";
import { openBenchClinic } from "./bench-clinic";
import type { Figure } from "./figure";

const people = 200;

/** The patients of a demo clinic who may check in now. */
const ready = (clinic: Awaited<ReturnType<typeof openBenchClinic>>) =>
  clinic.cloud.database
    .inspect(
      "episodes",
      { openid: { $exists: true }, ended: { $exists: false }, "consents.healthCheckIn.state": "granted" },
      5000,
    )
    .map(({ openid }) => String(openid));

/** 200 people check in at once, each sending twice: how many were kept, doubled or met an internal error. */
export async function benchConcurrentCheckIns(): Promise<readonly Figure[]> {
  const clinic = await openBenchClinic(600);
  const sent: { openid: string; input: Parameters<typeof clinic.call<"checkIn.submit">>[2] }[] = [];
  for (const openid of ready(clinic)) {
    const today = await clinic.call(openid, "plan.today", {});
    if (!today.ok || !today.data.care || today.data.care.episode.day < 0) continue;
    const { episode, form } = today.data.care;
    const id = `bench-${sent.length}-check`;
    sent.push({
      openid,
      input: { id, episodeId: episode.id, taskId: null, formDay: form.day, answers: answersFor(form) },
    });
    if (sent.length === people) break;
  }
  const before = clinic.cloud.database.inspect("checkIns", {}, 1_000_000).length;
  const replies = await Promise.all(
    [...sent, ...sent].map(({ openid, input }) => clinic.call(openid, "checkIn.submit", input)),
  );
  const kept = clinic.cloud.database.inspect("checkIns", {}, 1_000_000).length - before;
  const refused = replies.filter(({ ok }) => !ok).length;
  await clinic.close();
  return [
    { name: `check-ins kept, ${sent.length} people at once, each sent twice`, value: kept, unit: `of ${sent.length}` },
    { name: "check-ins doubled", value: Math.max(0, kept - sent.length), unit: "records" },
    { name: "refused or failed", value: refused, unit: `of ${replies.length} replies` },
  ];
}
