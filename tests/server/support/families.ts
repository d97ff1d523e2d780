import type { FamilyView } from "@shared/contract/appointment-views";
import type { Phone, TestClinic } from "./open-clinic";

interface Stored {
  readonly _id: string;
  readonly name: string;
  readonly family: readonly { readonly id: string; readonly name: string }[];
}

let people = 0;

/** What the caller's family page shows of the first person who stands so to them. */
export const person = (view: FamilyView, relation: string) => view.people.find((one) => one.relation === relation);

/** The families of a clinic; everybody is somebody new. */
export function families(clinic: () => TestClinic) {
  const somebody = (): Phone => clinic().phone(`wx-family-${++people}`);
  return {
    somebody,

    /** Somebody who has told their name. */
    async known(name: string) {
      const phone = somebody();
      const view = await phone.get("family.introduce", { name });
      return { phone, patientId: person(view, "self")?.patientId ?? "" };
    },

    async withChild(phone = somebody(), requestId = "child-00001") {
      const view = await phone.get("family.addChild", { requestId, name: "王小宝", birthDate: "2018-06-01" });
      return { phone, childId: person(view, "guardian")?.patientId ?? "" };
    },

    /** A relative who came by a code. */
    async accepted(phone: Phone, name = "王大海", helper = somebody()) {
      const { code } = await phone.get("family.invite", {});
      return { helper, view: await helper.get("family.accept", { code, name }) };
    },

    helperId: async (phone: Phone): Promise<string> =>
      (await phone.get("family.list", {})).people[0]?.helpers[0]?.helperId ?? "",

    stored(patientId: string): Stored {
      const [patient] = clinic().cloud.database.inspect("patients", { _id: patientId }, 1);
      if (!patient) throw new Error(`${patientId} is not stored`);
      return patient as unknown as Stored;
    },
  };
}
