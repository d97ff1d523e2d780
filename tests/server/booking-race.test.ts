import type { Reply } from "@shared/contract/problem";
import { openClinic, type TestClinic } from "./support/open-clinic";

let clinic: TestClinic;
beforeEach(async () => {
  clinic = await openClinic();
});
afterEach(() => clinic.close());

const people = Array.from({ length: 200 }, (_, place) => `wx-race-${place}`);
const one = { serviceId: "review", slotId: "review@2026-11-25T1000@zhou" };
const five = { serviceId: "class", slotId: "class@2026-11-28T1000@hall" };

type Wish = typeof one;
interface Outcome {
  readonly booked: number;
  readonly taken: number;
  readonly busy: number;
  readonly died: number;
  readonly others: readonly unknown[];
}

/** One person's answer; a killed instance answers nothing. */
async function ask(openid: string, wish: Wish): Promise<Reply<unknown> | "died"> {
  const event = { endpoint: "appointment.book", input: { requestId: `wish-${openid}`, ...wish } };
  const reply = await clinic.cloud.call("api", event, { openid });
  return "result" in reply ? (reply.result as Reply<unknown>) : "died";
}

function sorted(replies: readonly (Reply<unknown> | "died")[]): Outcome {
  const problems = replies.flatMap((reply) => (reply === "died" || reply.ok ? [] : [reply.problem]));
  const isTaken = ({ reason, slots }: (typeof problems)[number]) => reason === "slotTaken" && Array.isArray(slots);
  const isBusy = ({ code, reason }: (typeof problems)[number]) => code === "unavailable" && reason === "busy";
  return {
    booked: replies.filter((reply) => reply !== "died" && reply.ok).length,
    taken: problems.filter(isTaken).length,
    busy: problems.filter(isBusy).length,
    died: replies.filter((reply) => reply === "died").length,
    others: problems.filter((problem) => !isTaken(problem) && !isBusy(problem)),
  };
}

const stored = ({ slotId }: Wish) =>
  clinic.cloud.database.inspect("appointments", { slotId, state: { $ne: "cancelled" } }, 1000).map(({ _id }) => _id);

function holders({ slotId }: Wish): readonly string[] {
  const sheets = clinic.cloud.database.inspect("daySheets", {}, 100) as unknown as {
    claims: { slotId: string; holders: { id: string }[] }[];
  }[];
  return sheets
    .flatMap(({ claims }) => claims.filter((claim) => claim.slotId === slotId))
    .flatMap((claim) => claim.holders.map(({ id }) => id));
}

const atOnce = async (wish: Wish) => sorted(await Promise.all(people.map((openid) => ask(openid, wish))));

test.each([
  ["one place", one, 1],
  ["five places", five, 5],
] as const)(
  "200 people at once on %s: so many get it, the others are told at once, nobody meets an error",
  async (_, wish, places) => {
    const outcome = await atOnce(wish);
    expect(outcome).toEqual({ booked: places, taken: 200 - places, busy: 0, died: 0, others: [] });
    expect(stored(wish)).toHaveLength(places);
    expect([...holders(wish)].sort()).toEqual([...stored(wish)].map(String).sort());
  },
);

test.each([
  ["one place", one, 1],
  ["five places", five, 5],
] as const)(
  "200 people at once on %s with conflicts, a slow database and dying instances: never one too many",
  async (_, wish, places) => {
    const kill = [5, 40, 90].map((afterWrites) => ({ function: "api", afterWrites }));
    clinic.cloud.faults.add({ conflicts: 10, latency: 2, kill });
    const first = await atOnce(wish);
    expect(first.others).toEqual([]);
    clinic.cloud.faults.clear();
    // whoever got no answer, or was told to try again, sends the same request once more
    const second = await atOnce(wish);
    expect(second).toMatchObject({ booked: places, taken: 200 - places, others: [] });
    expect(stored(wish)).toHaveLength(places);
    expect([...holders(wish)].sort()).toEqual([...stored(wish)].map(String).sort());
  },
);
