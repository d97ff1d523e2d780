import type { Resource, ResourceKind, WeeklyHours } from "@shared/appointment/resource";
import type { StaffRecord } from "../../../cloudfunctions/server/store/records";
import { aestheticDoctors, consultants, dentalDoctors, maternityPanel, nurses } from "./demo-staff";
import { clock, daily, dailyExcept, hoursOnDays, houseHours } from "./opening-hours";

const doctorHours = [
  [clock(9), clock(12)],
  [clock(13, 30), clock(17, 30)],
] as const;
const nurseHours = [
  [clock(9), clock(12, 30)],
  [clock(13, 30), clock(18)],
] as const;
const afternoon = [[clock(13, 30), clock(17, 30)]] as const;

/** A team member as somebody who can be booked; the id is the one of the staff without its first word. */
const person = (staff: StaffRecord | undefined, kind: ResourceKind, hours: WeeklyHours): readonly Resource[] =>
  staff === undefined
    ? []
    : [
        {
          id: staff._id.replace("staff-", ""),
          kind,
          name: staff.name,
          title: staff.title,
          staffId: staff._id,
          hours,
          active: true,
        },
      ];

const place = (id: string, kind: ResourceKind, name: string): Resource => ({
  id,
  kind,
  name,
  hours: daily(houseHours),
  active: true,
});

const [qiu, bai, mo, shu] = maternityPanel;

/** Everybody has a day off, never all of a trade on the same day. */
const people: readonly Resource[] = [
  ...person(aestheticDoctors[0], "doctor", dailyExcept([3], doctorHours)),
  ...person(aestheticDoctors[1], "doctor", dailyExcept([7], doctorHours)),
  ...person(dentalDoctors[0], "doctor", dailyExcept([1], doctorHours)),
  ...person(dentalDoctors[1], "doctor", dailyExcept([4], doctorHours)),
  ...person(qiu, "doctor", dailyExcept([7], doctorHours)),
  ...person(mo, "doctor", hoursOnDays([2, 4, 6], afternoon)),
  ...person(consultants[0], "consultant", dailyExcept([2], nurseHours)),
  ...person(consultants[1], "consultant", dailyExcept([6], nurseHours)),
  ...person(shu, "consultant", hoursOnDays([2, 4, 6], afternoon)),
  ...person(nurses[0], "nurse", dailyExcept([4], nurseHours)),
  ...person(nurses[1], "nurse", dailyExcept([1], nurseHours)),
  ...person(nurses[2], "nurse", dailyExcept([5], nurseHours)),
  ...person(bai, "nurse", dailyExcept([1], nurseHours)),
];

/** Everybody and everything of the demo clinic that an appointment can take. */
export const demoResources: readonly Resource[] = [
  ...people,
  place("room1", "room", "诊室一"),
  place("room2", "room", "诊室二"),
  place("room3", "room", "孕期诊室"),
  place("talk1", "room", "咨询室一"),
  place("talk2", "room", "咨询室二"),
  place("treatment1", "room", "治疗室一"),
  place("treatment2", "room", "治疗室二"),
  place("theatre", "room", "手术室"),
  place("chair1", "chair", "一号牙椅"),
  place("chair2", "chair", "二号牙椅"),
  place("ultrasound", "ultrasound", "超声仪"),
  place("classroom", "room", "健康教室"),
];
