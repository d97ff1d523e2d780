import type { InputOf } from "@shared/contract/contract";
import { sharerId } from "../../../cloudfunctions/server/referring/ids";
import { morning, owner, type TestClinic } from "./open-clinic";

type SetUp = InputOf<"appreciation.setUp">;

/** A programme that a lawyer has looked at, in place of the one with that revision. */
const input = (change: Partial<SetUp["programme"]> = {}, revision = 0): SetUp => ({
  revision,
  programme: {
    on: true,
    item: "一盒口罩",
    value: 2000,
    perYear: 3,
    compliance: {
      lawyer: "示范律师事务所 郑律师",
      document: "法律意见书 2026-18 号",
      confirmedOn: "2026-11-01",
      confirms: { disclosed: true, booked: true, notForSharing: true, notForStaff: true },
    },
    ...change,
  },
});

/** What may have become of a referral, or of whoever passed the card on, since it was proposed to thank them. */
interface Meanwhile {
  readonly state?: string;
  readonly consent?: "granted" | "withdrawn";
  readonly patient?: Readonly<Record<string, unknown>>;
  readonly staff?: true;
  /** Through whose card the friend came, as the team has corrected it. */
  readonly through?: string;
  /** What the clinic knows of the friend by now. */
  readonly friend?: Readonly<Record<string, unknown>>;
  /** What became of the friend's visit. */
  readonly visit?: string;
}

const tokenOf = (openid: string): string => `token-of-${openid}`;

/** The thanking of a clinic, with referrals and proposals written straight into the database. */
export function thanking(clinic: () => TestClinic) {
  const add = (collection: string, ...documents: readonly Readonly<Record<string, unknown>>[]) =>
    clinic().cloud.database.insertMany(collection, documents);

  function sharer(openid: string, { consent = "granted", patient = {}, staff }: Meanwhile): void {
    const decision = { state: consent, textVersion: "2026-11", at: morning };
    add("sharers", { _id: sharerId(openid), openid, consent: decision, token: tokenOf(openid) });
    const own = consent === "granted" ? { openid } : { endedAt: morning };
    add("referralCodes", { _id: tokenOf(openid), kind: "person", createdAt: morning, ...own });
    const empty = { family: [], upcoming: [], gates: [], since: morning };
    add("patients", { _id: `p-${openid}`, name: "王女士", openid, people: [openid], ...empty, ...patient });
    const member = { name: "王女士", title: "护士", roles: ["nurse"], openid, active: true };
    if (staff) add("staff", { _id: `staff-${openid}`, ...member });
  }

  return {
    input,
    sharerIdOf: sharerId,

    setUp: (fields: Partial<SetUp["programme"]> = {}, revision = 0) =>
      clinic().phone(owner).get("appreciation.setUp", input(fields, revision)),

    /** Somebody through whose card so many friends came and were seen, each of them proposed to be thanked for. */
    proposed(openid: string, count: number, meanwhile: Meanwhile = {}): readonly string[] {
      const { state = "visit", through = openid, visit = "done" } = meanwhile;
      sharer(openid, meanwhile);
      const ids = Array.from({ length: count }, (_, n) => `f-${openid}-${String(n).padStart(4, "0")}`);
      const token = state === "withdrawn" ? {} : { token: tokenOf(through) };
      const empty = { family: [], upcoming: [], gates: [], since: morning };
      add(
        "patients",
        ...ids.map((id) => {
          const whose = { _id: `p-${id}`, name: "", openid: `wx-${id}`, people: [`wx-${id}`] };
          return { ...whose, ...empty, origin: { seen: [`a-${id}`] }, ...meanwhile.friend };
        }),
      );
      add("appointments", ...ids.map((id) => ({ _id: `a-${id}`, patientId: `p-${id}`, state: visit })));
      add(
        "referrals",
        ...ids.map((_id) => {
          const friend = { friend: { openid: `wx-${_id}`, patientId: `p-${_id}` } };
          const came = { via: "link", openedAt: morning, appointmentId: `a-${_id}`, visitAt: morning };
          return { _id, ...token, ...friend, ...came, state, order: `${state}:${_id}`, revision: 1 };
        }),
      );
      const thing = { referrerName: "王女士", item: "一盒口罩", value: 2000, state: "proposed", revision: 1 };
      add(
        "appreciations",
        ...ids.map((_id, n) => ({
          _id,
          sharerId: sharerId(openid),
          year: "2026",
          proposedAt: morning + n,
          order: `proposed:${morning + n}:${_id}`,
          ...thing,
        })),
      );
      return ids;
    },
  };
}
