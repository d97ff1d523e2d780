import type { PathwayId } from "@shared/pathway/pathway";
import type { StaffRecord } from "../../../cloudfunctions/server/store/records";
import { aestheticDoctors, dentalDoctors, nurses } from "../clinic/demo-staff";
import type { Random } from "../random";

const doctorsOf = { doubleEyelid: aestheticDoctors, dentalImplant: dentalDoctors };

/** A staff record as it is named in what the person did or is responsible for. */
export const teamMember = ({ _id, name, title }: StaffRecord) => ({ id: _id, name, title });

/** The doctor and the nurse of one course of care. */
export const careTeam = (pathwayId: PathwayId, random: Random) => ({
  doctor: teamMember(random.pick(doctorsOf[pathwayId])),
  nurse: teamMember(random.pick(nurses)),
});
