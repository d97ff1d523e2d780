import { after, days, hours, type Instant, minutes } from "@shared/calendar/instant";
import { hasConsent } from "@shared/consent/standing-consent";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { CallRecord } from "../../../cloudfunctions/server/store/records";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";
import { isPrivate } from "../../../shared/survey/is-private";

import { createRandom, type Random } from "../random";
import { sweptAt } from "../reminding/settle-row";
import { callBack } from "./call-back";
import { fillIn } from "./fill-in";
import type { CameUp } from "./issue-or-skip";
import { answeredSheet, endedSheet, namelessEnd } from "./sheet-ends";
import { storySheet } from "./story-sheets";
import type { SurveyBooks } from "./survey-books";

/** A sheet with everything that came of it. */
export interface Settled {
  readonly sheet: SheetRecord;
  readonly call?: CallRecord;
  /** What was said on an anonymous sheet, and when; kept apart from it. */
  readonly nameless?: { readonly survey: Survey; readonly answers: SurveyAnswers; readonly at: Instant };
}

/** Nobody of the demo was pressed before the last message that sells: who is gets no more of them. */
const pressedSince = days(4);

const calm: SurveyAnswers = { pressed: "no" };

/** Most are content, some so-so, a few not at all. */
function contentOf(random: Random): number {
  const luck = random.next();
  if (luck < 0.8) return 0.78 + 0.22 * random.next();
  return luck < 0.91 ? 0.45 + 0.15 * random.next() : 0.05 + 0.25 * random.next();
}

function answersOf({ sheet, survey }: CameUp, at: Instant, random: Random, now: Instant): SurveyAnswers {
  const story = storySheet(sheet, now);
  const says = survey.id === "salesPressure" && at < now - pressedSince ? calm : undefined;
  const wanted = story?.kind === "answered" ? story : { content: contentOf(random), ...(says && { says }) };
  return fillIn(survey, { ...wanted, anonymous: survey.privacy === "anonymous" }, random);
}

/** When the person fills it in; `undefined` when they never do. Half of them within some hours, the others later. */
function answeringAt({ sheet, person, survey }: CameUp, random: Random, now: Instant): Instant | undefined {
  const { issuedAt, closesAt } = sheet;
  if (issuedAt === undefined || closesAt === undefined) return undefined;
  const story = storySheet(sheet, now);
  if (story) return story.kind === "open" ? undefined : after(issuedAt, story.after);
  const willing = random.chance(survey.purpose === "care" ? 0.66 : 0.6);
  const wait = random.chance(0.55) ? minutes(random.between(4, 300)) : hours(random.between(5, 90));
  const at = after(issuedAt, wait);
  return willing && person.reader.wallet !== undefined && at < closesAt ? at : undefined;
}

/** Whether the person lets themselves be asked this at all; asked about mood for the first time, three of four do. */
function agrees({ person, survey }: CameUp, books: SurveyBooks, at: Instant, random: Random): boolean {
  const episode = person.followedUp?.episode;
  if (survey.consent === undefined) return true;
  if (episode === undefined) return false;
  if (survey.consent !== "moodScreening") return hasConsent(episode.consents, survey.consent);
  if (books.moodConsent(episode._id) === undefined)
    books.decideMood(episode._id, random.chance(0.75) ? "granted" : "refused", after(at, -minutes(4)));
  return books.moodConsent(episode._id)?.state === "granted";
}

/** The last day is over: the customer team calls where the rule wants it, else that was it. */
function unanswered(cameUp: CameUp, random: Random, now: Instant): Settled {
  const { sheet, rule, survey } = cameUp;
  const overAt = sweptAt({ dueAt: sheet.closesAt ?? now });
  if (overAt > now) return { sheet };
  const calls = rule.callback && !isPrivate(survey) && survey.consent === undefined && sheet.anonymous === undefined;
  if (!calls) return { sheet: endedSheet(sheet, "expired", overAt, now) };
  const { call, reached, until } = callBack(sheet, survey.title.zh, overAt, now);
  const called: SheetRecord = { ...sheet, calledAt: overAt, lookAt: until };
  if (reached) {
    const answers = answersOf(cameUp, reached.at, random, now);
    return { sheet: answeredSheet(called, { survey, answers, at: reached.at, by: reached.by }, now), call };
  }
  return { sheet: until > now ? called : endedSheet(called, "expired", sweptAt({ dueAt: until }), now), call };
}

/** What the person, or in the end the customer team, made of a sheet that was issued. */
export function answerSheet(cameUp: CameUp, books: SurveyBooks, now: Instant): Settled {
  const { sheet, survey } = cameUp;
  const random = createRandom(`sheet ${sheet._id}`);
  const at = answeringAt(cameUp, random, now);
  if (at === undefined) return unanswered(cameUp, random, now);
  if (at > now) return { sheet };
  if (!agrees(cameUp, books, at, random)) return unanswered(cameUp, random, now);
  if (storySheet(sheet, now) === undefined && sheet.anonymous === undefined && random.chance(0.05))
    return { sheet: endedSheet({ ...sheet, shownAt: after(at, -minutes(1)) }, "declined", at, now) };
  const answers = answersOf(cameUp, at, random, now);
  if (sheet.anonymous) return { sheet: namelessEnd(sheet), nameless: { survey, answers, at } };
  return { sheet: answeredSheet(sheet, { survey, answers, at }, now) };
}
