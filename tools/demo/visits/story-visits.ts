import { after, clinicTime, minutes } from "@shared/calendar/instant";
import type { Booking } from "./booking";
import type { Followed } from "./followed";
import type { Stage } from "./stage";
import type { Visitor } from "./visitor";

/** How one of the story's persons comes and goes; each shows another side of the visits page. */
type Plot = (person: Visitor, stage: Stage) => void;

const onPhone = { kind: "patient" } as const;

/** Consultation and surgery on their days; both went as they should. */
function operated(person: Visitor, stage: Stage, kind: "eyelid" | "implant", daysAgo: number): Booking | undefined {
  const [consult, surgery] = kind === "eyelid" ? ["consult", "eyelidSurgery"] : ["dentalConsult", "implantSurgery"];
  const rather = kind === "eyelid" ? "zhou" : "xu";
  const well = (serviceId: string) => stage.comes(serviceId, { early: 8, wait: 4 });
  stage.ledger.book(person, { serviceId: consult, on: stage.day(-daysAgo - 7), rather, course: well(consult) });
  return stage.ledger.book(person, { serviceId: surgery, on: stage.day(-daysAgo), rather, course: well(surgery) });
}

/** An appointment that is kept. */
function keeps(person: Visitor, stage: Stage, serviceId: string, offset: number, rather: string) {
  return stage.soon(person, offset, { serviceId, rather, course: stage.comes(serviceId, { early: 7, wait: 3 }) });
}

/** Stitches next week, and the review after it booked on the phone this morning. */
const wang: Plot = (person, stage) => {
  operated(person, stage, "eyelid", 1);
  keeps(person, stage, "stitchesOut", 6, "lin");
  const course = stage.comes("eyelidReview", {});
  const bookedAt = after(stage.now, -minutes(70));
  stage.soon(person, 13, { serviceId: "eyelidReview", rather: "zhou", course, bookedAt, bookedBy: onPhone });
};

/** Comes in half an hour: the one to scan the code at the door with. */
const li: Plot = (person, stage) => {
  operated(person, stage, "implant", 3);
  const course = stage.comes("implantReview", { early: 5, wait: 4 });
  const wish = { serviceId: "implantReview", course };
  stage.ledger.book(person, { ...wish, on: stage.today, at: stage.minute(35), within: 30 }) ??
    stage.soon(person, 1, wish);
  keeps(person, stage, "implantReview", 7, "xu");
};

/** Surgery is booked, and nobody has noted the consent talk yet. */
const zhao: Plot = (person, stage) => {
  const course = stage.comes("consult", { early: 6, wait: 5 });
  stage.ledger.book(person, { serviceId: "consult", on: stage.day(-3), rather: "zhou", course });
  const surgery = { serviceId: "eyelidSurgery", on: stage.day(3), consentOpen: true } as const;
  stage.ledger.book(person, { ...surgery, rather: "zhou", course: stage.comes("eyelidSurgery") });
};

/** Moved the stitches by a day, on the phone. */
const chen: Plot = (person, stage) => {
  operated(person, stage, "eyelid", 2);
  const old = keeps(person, stage, "stitchesOut", 4, "lin");
  const bookedAt = after(stage.now, -minutes(95));
  const wish = { serviceId: "stitchesOut", course: stage.comes("stitchesOut"), bookedAt, bookedBy: onPhone } as const;
  if (old) stage.ledger.move(old, { ...wish, on: stage.day(5), rather: "he" });
};

/** Surgery is confirmed; the phone does not know it yet, because the plan is not bound. */
const sun: Plot = (person, stage) => {
  const course = stage.comes("dentalConsult", { early: 6, wait: 5 });
  stage.ledger.book(person, { serviceId: "dentalConsult", on: stage.day(-2), rather: "xu", course });
  const surgery = { serviceId: "implantSurgery", on: stage.day(5), rather: "xu" };
  stage.ledger.book(person, { ...surgery, course: stage.comes("implantSurgery") });
};

/** Stayed away from the last appointment. */
const wu: Plot = (person, stage) => {
  operated(person, stage, "eyelid", 9);
  stage.ledger.book(person, { serviceId: "stitchesOut", on: stage.day(-2), rather: "lin", course: { kind: "absent" } });
};

/** Comes tomorrow morning: too late to move it alone. */
const feng: Plot = (person, stage) => {
  operated(person, stage, "implant", 2);
  const course = stage.comes("implantReview", { early: 5, wait: 5 });
  stage.ledger.book(person, { serviceId: "implantReview", on: stage.day(1), at: 9 * 60, course });
  keeps(person, stage, "implantReview", 8, "xu");
};

/** Sits in the waiting room, longer than is pleasant. */
const han: Plot = (person, stage) => {
  operated(person, stage, "eyelid", 5);
  const course = stage.comes("stitchesOut", { early: 6, wait: 55 });
  const wish = { serviceId: "stitchesOut", course };
  stage.ledger.book(person, { ...wish, on: stage.today, at: stage.minute(-15), within: 10 }) ??
    stage.soon(person, 1, wish);
};

/** Has the regular appointment, and an earlier place is being kept for her. */
const yan: Plot = (person, stage) => {
  operated(person, stage, "implant", 6);
  keeps(person, stage, "implantReview", 8, "xu");
};

/** Waited too long once and got something for it; left yesterday without a next appointment. */
const zheng: Plot = (person, stage) => {
  operated(person, stage, "implant", 61);
  const [late, calm] = [
    stage.comes("implantReview", { early: 9, wait: 27 }),
    stage.comes("implantReview", { wait: 2 }),
  ];
  stage.soon(person, -51, { serviceId: "implantReview", rather: "xu", course: late });
  stage.soon(person, -31, { serviceId: "implantReview", rather: "xu", course: calm });
  const course = stage.comes("cleaning", { early: 4, wait: 6 });
  stage.ledger.book(person, { serviceId: "cleaning", on: stage.day(-1), course, leaves: "decidesLater" });
};

/** Has been through it all; comes once more to talk with others. */
const qian: Plot = (person, stage) => {
  operated(person, stage, "eyelid", 90);
  keeps(person, stage, "stitchesOut", -83, "lin");
  keeps(person, stage, "eyelidReview", -60, "zhou");
  const bookedAt = clinicTime(stage.day(-1), 20, 12);
  const course = stage.comes("groupTalk");
  stage.soon(person, 2, { serviceId: "groupTalk", course, bookedAt, bookedBy: onPhone });
};

const plots: Readonly<Record<string, Plot>> = {
  "demo-wang": wang,
  "demo-li": li,
  "demo-zhao": zhao,
  "demo-chen": chen,
  "demo-sun": sun,
  "demo-wu": wu,
  "demo-feng": feng,
  "demo-han": han,
  "demo-yan": yan,
  "demo-zheng": zheng,
  "demo-qian": qian,
};

/** Whether somebody's visits are told here. */
export const isOfStory = ({ profile }: Followed): boolean => plots[profile.openid] !== undefined;

/** Tells how a person of the story comes and goes. */
export function tellStory({ profile, visitor }: Followed, stage: Stage): void {
  plots[profile.openid]?.(visitor, stage);
}
