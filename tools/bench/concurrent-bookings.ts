import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import { addDays } from "@shared/calendar/local-date";
import type { SlotView } from "@shared/contract/appointment-views";
import type { Reply } from "@shared/contract/problem";
import type { Faults } from "../cloud/faults/fault-plan";
import { type BenchClinic, openBenchClinic } from "./bench-clinic";
import type { Figure } from "./figure";

const people = 200;
const faults: Faults = {
  conflicts: 20,
  latency: 2,
  kill: [5, 60, 120].map((afterWrites) => ({ function: "api", afterWrites })),
};

interface Wish {
  readonly serviceId: string;
  readonly slot: SlotView;
}

/** A slot in the coming weeks that has exactly so many places. */
async function slotWith(clinic: BenchClinic, places: number): Promise<Wish> {
  const today = clinicDateAt(clinic.cloud.clock.now() as Instant);
  const services = await clinic.call("bench-looker", "service.list", {});
  for (const { serviceId, gestation } of services.ok ? services.data.services : []) {
    if (gestation) continue;
    const input = { serviceId, from: addDays(today, 2), to: addDays(today, 40) };
    const found = await clinic.call("bench-looker", "appointment.slots", input);
    const slot = found.ok ? found.data.slots.find(({ left }) => left === places) : undefined;
    if (slot) return { serviceId, slot };
  }
  throw new Error(`the demo clinic has no slot with ${places} places`);
}

type Answer = Reply<unknown> | "died";

async function ask({ cloud }: BenchClinic, place: number, { serviceId, slot }: Wish): Promise<Answer> {
  const openid = `bench-${place}`;
  const input = { requestId: `wish-${place}-${slot.left}`, serviceId, slotId: slot.slotId };
  const reply = await cloud.call("api", { endpoint: "appointment.book", input }, { openid });
  return "result" in reply ? (reply.result as Reply<unknown>) : "died";
}

const isInternal = (answer: Answer): boolean => answer !== "died" && !answer.ok && answer.problem.code === "unexpected";

async function race(places: number, planned: Faults | undefined): Promise<readonly Figure[]> {
  const clinic = await openBenchClinic(60);
  const wish = await slotWith(clinic, places);
  const all = () => Promise.all(Array.from({ length: people }, (_, place) => ask(clinic, place, wish)));
  if (planned) clinic.cloud.faults.add(planned);
  const first = await all();
  clinic.cloud.faults.clear();
  // whoever was cut off sends the same request again
  const answers = planned ? await all() : first;
  const where = { slotId: wish.slot.slotId, state: { $ne: "cancelled" } };
  const stored = clinic.cloud.database.inspect("appointments", where, 1000).length;
  await clinic.close();
  const name = `${people} people at once on ${places === 1 ? "one place" : `${places} places`}${planned ? ", with conflicts, latency and killed instances" : ""}`;
  const booked = answers.filter((answer) => answer !== "died" && answer.ok).length;
  const internal = [...first, ...answers].filter(isInternal).length;
  return [
    { name: `${name}: booked`, value: booked, unit: `of ${places}` },
    { name: `${name}: oversold`, value: Math.max(0, stored - places), unit: "appointments (promise: 0)" },
    { name: `${name}: internal errors`, value: internal, unit: `of ${people} (promise: 0)` },
  ];
}

/** One place and five places, 200 people at once, in good weather and in bad. */
export async function benchConcurrentBookings(): Promise<readonly Figure[]> {
  const figures: Figure[] = [];
  for (const planned of [undefined, faults])
    for (const places of [1, 5]) figures.push(...(await race(places, planned)));
  return figures;
}
