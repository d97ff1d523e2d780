import { demoStaff } from "../clinic/demo-staff";
import { referenceTo } from "../visits/house-movers";

const owner = demoStaff.find(({ roles }) => roles.includes("owner"));
if (owner === undefined) throw new Error("the demo clinic has no owner");

/** Who answers for what the clinic asks and tries. */
export const clinicOwner = referenceTo(owner);
