import type { MyWaiting } from "@shared/contract/appointment-views";
import type { InputOf } from "@shared/contract/contract";
import { desk, type Phone, type TestClinic } from "./open-clinic";

export type Wish = InputOf<"waitlist.join">;

let requests = 0;
/** An id as a page makes it. */
export const request = (): string => `request-${String(++requests).padStart(4, "0")}`;

/** Somebody who would come on one of three mornings. */
export const wish = (more: Partial<Wish> = {}): Wish => ({
  requestId: request(),
  serviceId: "review",
  from: "2026-11-25",
  to: "2026-11-27",
  partOfDay: "morning",
  ...more,
});

/** The place most of these tests are about. */
export const slotId = "review@2026-11-25T1000@zhou";

/** The waiting list of a clinic, as its people and the desk see it. */
export const waitingList = (clinic: () => TestClinic) => ({
  front: () => clinic().phone(desk),
  sweep: () => clinic().cloud.trigger("sweep"),

  async joined(openid: string, more: Partial<Wish> = {}) {
    const phone = clinic().phone(openid);
    const { entryId } = await phone.get("waitlist.join", wish(more));
    return { phone, entryId };
  },

  /** Somebody who has the place and can give it back. */
  async holder(openid = "wx-holder", slot = slotId) {
    const phone = clinic().phone(openid);
    const serviceId = slot.split("@")[0] ?? "";
    const { appointmentId } = await phone.get("appointment.book", { requestId: request(), serviceId, slotId: slot });
    return { phone, cancel: () => phone.get("appointment.cancel", { appointmentId, reason: "有事" }) };
  },

  waiting: async (phone: Phone): Promise<readonly MyWaiting[]> => (await phone.get("appointment.mine", {})).waiting,

  row: async (entryId: string, state: "waiting" | "closed" = "waiting") =>
    (await clinic().phone(desk).get("waitlist.list", { state })).rows.find((one) => one.entryId === entryId),

  calls: async (state: "open" | "closed" = "open") =>
    (await clinic().phone(desk).get("call.list", { state })).rows.filter(({ reason }) => reason === "offersPlace"),

  openings: () => clinic().cloud.database.inspect("openings", {}, 20),

  /** Who has a place on a sheet, or has it kept. */
  holdersOf(sheet: string): readonly string[] {
    const [found] = clinic().cloud.database.inspect("daySheets", { _id: sheet }, 1);
    const claims = (found?.["claims"] ?? []) as readonly { readonly holders: readonly { readonly id: string }[] }[];
    return claims.flatMap(({ holders }) => holders.map(({ id }) => id));
  },
});
