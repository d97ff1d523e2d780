import type { Timetable } from "@shared/appointment/timetable";
import { clinicDateAt, type Instant } from "@shared/calendar/instant";
import type { TimetableRecord } from "../../../cloudfunctions/server/store/appointment-records";
import { aestheticServices } from "./aesthetic-services";
import { demoResources } from "./demo-resources";
import { dentalServices } from "./dental-services";
import { maternityServices } from "./maternity-services";

/** Small things for people who waited too long; costs in fen. */
const compensation: Timetable["compensation"] = {
  items: [
    { id: "drink", title: "热饮券", cost: 800, for: "patient" },
    { id: "handCare", title: "手部护理一次", cost: 3000, for: "patient" },
    { id: "sample", title: "护肤小样", cost: 2500, for: "patient" },
    { id: "tea", title: "茶点", cost: 1200, for: "companion" },
    { id: "parking", title: "停车券", cost: 1000, for: "companion" },
  ],
  monthlyBudget: 60_000,
};

/** What the demo clinic offers at that moment and who provides it. */
export const demoTimetable = (now: Instant): TimetableRecord => ({
  _id: "own",
  revision: 1,
  services: [...aestheticServices, ...dentalServices, ...maternityServices(clinicDateAt(now))],
  resources: demoResources,
  arrivalCode: "heyu-arrive-demo",
  compensation,
});
