import { after, type Instant, minutes } from "@shared/calendar/instant";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import { demoTimetable } from "../clinic/demo-timetable";
import { guardianAndChild } from "../people/family";
import { expectantVisitors } from "../people/maternity";
import { regulars } from "../people/regulars";
import { type Newcomer, newcomers, tellNewcomers } from "../referring/newcomers";
import { createAgenda } from "./agenda";
import { bookCourse } from "./course-visits";
import { fillDays, rememberYear, turns } from "./fill-days";
import type { Followed } from "./followed";
import { wishesByPhone } from "./late-wishes";
import { tellLeave } from "./leave-next-week";
import { createLedger, type Ledger } from "./ledger";
import { tellInvitations, tellMaternity } from "./maternity-visits";
import { createStage, type Stage } from "./stage";
import { isOfStory, tellStory } from "./story-visits";
import { squeezeIn, tellMorning } from "./this-morning";
import { peopleRecords, type VisitRecords } from "./visit-records";
import type { Visitor } from "./visitor";
import { keepPlaceFor, tellWaiting, type WaitingRoll } from "./waiting-list";

/** A mother who has brought her son once and has booked his next check. */
function tellFamily({ mother, child }: ReturnType<typeof guardianAndChild>, stage: Stage): void {
  const { ledger, day, comes, now } = stage;
  const check = { serviceId: "dentalConsult", rather: "gu" };
  ledger.book(child, { ...check, on: day(-196), course: comes("dentalConsult", { wait: 6 }) });
  const bookedAt = after(now, -minutes(1500));
  const booked = { course: comes("dentalConsult"), bookedAt, bookedBy: { kind: "guardian" } as const };
  stage.soon(child, 6, { ...check, at: 16 * 60, ...booked });
  ledger.book(mother, { serviceId: "cleaning", on: day(-196), course: comes("cleaning", { wait: 3 }) });
}

const openidOf = (openid: string) => (one: Followed) => one.profile.openid === openid;

/** The story's person who is kept a place, if that person is in the demo. */
const keptPlaces = (people: readonly Followed[], stage: Stage): readonly WaitingRoll[] =>
  people.filter(openidOf("demo-yan")).map(({ visitor }) => keepPlaceFor(visitor, "implantReview", stage));

/** Wishes that came too late: the story's, who comes tomorrow, and somebody else's of tomorrow. */
function lateWishes(
  story: readonly Followed[],
  others: readonly Visitor[],
  { ledger, day, now }: Stage,
): readonly CallRecord[] {
  const ahead = (visitor: Visitor) =>
    ledger.of(visitor).filter(({ date, course }) => date === day(1) && course.kind === "comes");
  const first = story.filter(openidOf("demo-feng")).flatMap(({ visitor }) => ahead(visitor));
  return wishesByPhone(
    [
      ...first.slice(0, 1),
      ...others
        .filter(({ openid }) => openid !== undefined)
        .flatMap(ahead)
        .slice(0, 1),
    ],
    now,
  );
}

/** The people without a follow-up plan. */
interface House {
  readonly regular: readonly Visitor[];
  readonly expectant: readonly Visitor[];
  readonly family: ReturnType<typeof guardianAndChild>;
  readonly fresh: readonly Newcomer[];
}

/**
 * Tells the story first, so that it finds its places free, then the people in a follow-up one after the other, and last
 * those who fill the days.
 */
function tellHouse(people: readonly Followed[], { regular, expectant, family, fresh }: House, ledger: Ledger) {
  const story = people.filter(isOfStory);
  const stage = createStage(ledger, "house");
  const next = turns(regular);
  for (const one of story) tellStory(one, createStage(ledger, one.profile.openid));
  const away = [...story.filter(openidOf("demo-qian")).map(({ visitor }) => visitor), next(), next()].slice(0, 2);
  const leaves = tellLeave(stage, away);
  tellMaternity(stage, expectant);
  tellFamily(family, stage);
  tellMorning(stage, next);
  for (const { visitor } of story.filter(openidOf("demo-han"))) squeezeIn(next(), visitor, stage);
  const kept = keptPlaces(story, stage);
  for (const one of people.filter((other) => !isOfStory(other))) bookCourse(one, ledger, stage.today);
  rememberYear(stage, regular);
  fillDays(stage, next);
  const waiting = tellWaiting(stage, next);
  tellNewcomers(fresh, createStage(ledger, "newcomers"));
  return {
    leaves,
    waitlist: [...kept.flatMap(({ entries }) => entries), ...waiting],
    openings: kept.flatMap(({ openings }) => openings),
    calls: lateWishes(story, regular, stage),
    invitations: tellInvitations(stage, expectant),
  };
}

/**
 * The appointment life of the whole clinic: the same people, seed and moment always give the same documents, and the
 * appointments of somebody in a follow-up do not depend on how many come after them.
 */
export function demoVisits(people: readonly Followed[], seed: number, moment: Instant): VisitRecords {
  const now = (moment - (moment % minutes(1))) as Instant;
  const timetable = demoTimetable(now);
  const ledger = createLedger(createAgenda(timetable, now), seed, now);
  const house: House = {
    regular: regulars(seed, now),
    expectant: expectantVisitors(seed, now),
    family: guardianAndChild(now),
    fresh: newcomers(seed, now),
  };
  const told = tellHouse(people, house, ledger);
  const { mother, child } = house.family;
  const everybody = [
    ...people.map(({ visitor }) => visitor),
    ...[...house.expectant, mother, child, ...house.regular],
    ...house.fresh.map(({ visitor }) => visitor),
  ];
  return {
    timetables: [timetable],
    ...told,
    ...peopleRecords(ledger, everybody, now),
    daySheets: ledger.agenda.sheets(),
  };
}
