import { insideWindow } from "@shared/appointment/gestation";
import { after, clinicTime, days, hours, type Instant } from "@shared/calendar/instant";
import type { StaffReference } from "@shared/team/staff";
import type { InvitationRecord } from "../../../cloudfunctions/server/store/appointment-records";
import { consultants, maternityPanel, memberManager } from "../clinic/demo-staff";
import { birthClassDates } from "../clinic/maternity-services";
import { desk, referenceTo } from "./house-movers";
import type { Stage } from "./stage";
import type { Visitor } from "./visitor";

/** So many of those inside the window have a place in the next class; one place is left. */
const inNextClass = 4;
const assessments = 3;

/** The story's expectant woman has her husband with her; what she does is up to who plays her. */
const isNotOfStory = ({ family }: Visitor): boolean => family === undefined;

/** Who may have that service on that day. */
const eligible = ({ ledger }: Stage, people: readonly Visitor[], serviceId: string, on: Visitor["dueDate"]) =>
  on === undefined
    ? []
    : people.filter(({ dueDate }) => insideWindow(ledger.agenda.service(serviceId).gestation, dueDate, on));

function tellClasses(stage: Stage, people: readonly Visitor[]): void {
  const { past, next } = birthClassDates(stage.today);
  const attended = eligible(stage, people, "birthClass", past).filter(isNotOfStory);
  for (const [place, visitor] of attended.entries()) {
    const course = place === 0 ? ({ kind: "absent" } as const) : stage.comes("birthClass", { wait: 0 });
    stage.ledger.book(visitor, { serviceId: "birthClass", on: past, course });
  }
  const wanting = eligible(stage, people, "birthClass", next).filter((one) => !attended.includes(one));
  for (const visitor of wanting.slice(0, inNextClass))
    stage.ledger.book(visitor, { serviceId: "birthClass", on: next, course: stage.comes("birthClass", { wait: 0 }) });
}

/** The panel sees one after the other; the story's expectant woman has not booked hers yet. */
function tellAssessments(stage: Stage, people: readonly Visitor[]): void {
  const early = eligible(stage, people, "birthAssessment", stage.day(1));
  const late = eligible(stage, people, "birthAssessment", stage.day(9));
  const inside = early.filter((one) => late.includes(one) && isNotOfStory(one));
  for (const [place, visitor] of inside.slice(0, assessments).entries())
    stage.soon(visitor, 1 + place, { serviceId: "birthAssessment", course: stage.comes("birthAssessment") });
}

/** Classes, assessments and scans of the women who are expecting. */
export function tellMaternity(stage: Stage, people: readonly Visitor[]): void {
  tellClasses(stage, people);
  tellAssessments(stage, people);
  for (const [place, visitor] of people.entries()) {
    for (const daysAgo of [28 + place, 1 + place])
      stage.soon(visitor, -daysAgo, { serviceId: "scan", course: stage.comes("scan", { wait: 4 }) });
    if (place % 2 === 0) stage.soon(visitor, 1 + place, { serviceId: "scan", course: stage.comes("scan") });
  }
}

interface Inviter {
  readonly by: StaffReference;
  readonly department: string;
}

const inviters: readonly [Inviter, ...Inviter[]] = [
  { by: referenceTo(maternityPanel[0]), department: "产科门诊" },
  { by: referenceTo(memberManager), department: "会员部" },
  { by: referenceTo(consultants[0]), department: "咨询部" },
  { by: desk, department: "前台" },
];

/** Who was invited to which class by whom: one invitation a person and class, whatever the department. */
export function tellInvitations(
  { now, random, today }: Stage,
  people: readonly Visitor[],
): readonly InvitationRecord[] {
  const invite = (serviceId: string, { patientId }: Visitor, at: Instant): InvitationRecord => ({
    _id: `${serviceId}:${patientId}`,
    serviceId,
    patientId,
    ...random.pick(inviters),
    at,
  });
  const begin = clinicTime(today, 15);
  const toClass = people.slice(0, 6).map((one, place) => invite("birthClass", one, after(begin, -days(3 + place))));
  const toAssessment = people
    .slice(1, 4)
    .map((one, place) => invite("birthAssessment", one, after(begin, -days(2 + place))));
  return [...toClass, ...toAssessment].filter(({ at }) => after(at, hours(1)) < now);
}
