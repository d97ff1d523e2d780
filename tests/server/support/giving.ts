import type { InputOf } from "@shared/contract/contract";
import type { Phone, TestClinic } from "./open-clinic";

let requests = 0;

/** Companion cards of a clinic: making them, and follow-ups of a kind that the tests' pathways do not have. */
export function giving(clinic: () => TestClinic) {
  /** Stored cards of a follow-up. */
  const stored = (episodeId: string) => clinic().cloud.database.inspect("companions", { episodeId }, 100);

  const make = (phone: Phone, episodeId: string, more: Partial<InputOf<"companion.make">> = {}) =>
    phone.get("companion.make", {
      requestId: `companion-${++requests}`,
      episodeId,
      label: "我先生",
      days: 7,
      ...more,
    });

  /** A patient with a card that nobody has opened. */
  async function given(openid: string) {
    const { phone, episodeId } = await clinic().patient(openid);
    return { phone, episodeId, ...(await make(phone, episodeId)) };
  }

  const view = (openid: string, token: string) => clinic().phone(openid).get("companion.view", { token });
  const refusedView = (openid: string, token: string) => clinic().phone(openid).refused("companion.view", { token });

  /** A copy of a follow-up and its patient under another WeChat user, changed in whatever the test is about. */
  function copied(
    episodeId: string,
    openid: string,
    change: { readonly episode?: object; readonly plan?: object; readonly patient?: object },
  ) {
    const { database } = clinic().cloud;
    const [episode] = database.inspect("episodes", { _id: episodeId }, 1) as unknown as readonly {
      readonly patientId: string;
      readonly plan: object;
    }[];
    const [patient] = database.inspect("patients", { _id: episode?.patientId }, 1);
    const ids = { _id: `e-${openid}`, patientId: `p-${openid}` };
    const plan = { ...episode?.plan, ...change.plan };
    database.insertMany("episodes", [{ ...episode, ...ids, openid, plan, ...change.episode }]);
    const people = { _id: ids.patientId, openid, people: [openid], episodeId: ids._id };
    database.insertMany("patients", [{ ...patient, ...people, ...change.patient }]);
    return { phone: clinic().phone(openid), episodeId: ids._id, patientId: ids.patientId };
  }

  return { stored, make, given, view, refusedView, copied };
}
