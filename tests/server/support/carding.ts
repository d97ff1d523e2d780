import type { CardRow } from "@shared/contract/referral-views";
import { facts } from "../../shared/card/any-card";
import { doctor, owner, type TestClinic } from "./open-clinic";

/** A second one who may release, and one who may only write. */
export const secondDoctor = "wx-doctor-qin";
export const manager = "wx-manager-tang";

/** Writing and releasing the cards of a clinic: the owner writes, a doctor releases. */
export function carding(clinic: () => TestClinic) {
  const writer = () => clinic().phone(owner);
  const releaser = () => clinic().phone(doctor);

  const save = (version: number, card = facts, revision = 0): Promise<CardRow> =>
    writer().get("card.save", {
      version,
      revision,
      card: { ...card, lines: [...card.lines], departments: [...card.departments] },
    });

  const release = ({ version, contentHash }: CardRow) => releaser().get("card.release", { version, contentHash });

  return {
    writer,
    releaser,
    save,
    release,

    joins(): void {
      clinic().cloud.database.insertMany("staff", [
        { _id: "doctor-qin", name: "秦越", title: "主治医师", roles: ["doctor"], openid: secondDoctor, active: true },
        {
          _id: "manager-tang",
          name: "唐悦",
          title: "会员经理",
          roles: ["memberManager"],
          openid: manager,
          active: true,
        },
      ]);
    },

    /** The next version, written and put in force. */
    inForce: async (version: number, card = facts) => release(await save(version, card)),

    /** What was released or retired is seen everywhere. */
    aMinuteLater: () => clinic().cloud.clock.advance(61_000),

    looked: async () => (await clinic().phone("wx-anybody").get("card.look", {})).card,

    rows: async () => (await writer().get("card.list", {})).rows,

    row: async (version: number) => {
      const row = (await writer().get("card.list", {})).rows.find((one) => one.version === version);
      if (!row) throw new Error(`version ${version} is not in the list`);
      return row;
    },
  };
}
