import { days, hours, type Instant, minutes } from "@shared/calendar/instant";
import type { SurveyAnswers } from "@shared/survey/survey-answers";
import type { SheetRecord } from "../../../cloudfunctions/server/store/survey-records";

/** What the story wants of one survey of one person: left open, or answered so long after it came up. */
export type StorySheet = {
  /** The story is about sheets that fell due since then; what was asked earlier is up to chance. */
  readonly since?: number;
} & (
  | { readonly kind: "open" }
  | { readonly kind: "answered"; readonly after: number; readonly content: number; readonly says?: SurveyAnswers }
);

const open: StorySheet = { kind: "open" };
const glad: StorySheet = { kind: "answered", after: minutes(40), content: 0.95, says: { "need-contact": "no" } };

const ofStory: Readonly<Record<string, StorySheet>> = {
  // To be answered now, on the page of today.
  "pt-story-01 visitSatisfaction": open,
  "pt-story-01 participationWillingness": { kind: "answered", after: hours(5), content: 0.8, since: days(9) },
  "pt-story-02 visitSatisfaction": glad,
  // Two questions, answered where they are found.
  "pt-story-02 peaceOfMind": open,
  // Was told that nobody said how long it would be; it has been settled, and waits for a word of the patient.
  "pt-story-04 visitSatisfaction": {
    kind: "answered",
    after: minutes(55),
    content: 0.25,
    says: {
      csat: 2,
      bad: ["unclear", "long-wait"],
      words: "手术前等了很久，没有人告诉我还要等多久。",
      "need-contact": "no",
    },
  },
  // Goes from the customer team to the nurse.
  "pt-story-07 visitSatisfaction": {
    kind: "answered",
    after: hours(19),
    content: 0.25,
    says: {
      csat: 2,
      bad: ["unclear", "fees-unclear"],
      words: "回家后怎么吃、怎么漱口，和护士说的不太一样，我不知道听谁的。",
      "need-contact": "no",
    },
  },
  "pt-story-08 visitSatisfaction": glad,
  // Nine questions about mood, for which consent has to be asked first.
  "pt-story-10 phq9": { ...open, since: days(100) },
  "pt-story-10 gad7": { ...open, since: days(100) },
  "pt-story-10 visitSatisfaction": { ...glad, content: 0.8 },
};

const lately = days(3.5);

/** What the story wants of this sheet; nothing when it is up to chance. */
export function storySheet({ patientId, surveyId, dueAt }: SheetRecord, now: Instant): StorySheet | undefined {
  const story = ofStory[`${patientId} ${surveyId}`];
  return story && dueAt > now - (story.since ?? lately) ? story : undefined;
}
