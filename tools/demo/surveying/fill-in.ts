import { routeOf } from "@shared/survey/route-of";
import type { Survey } from "@shared/survey/survey";
import type { SurveyAnswer, SurveyAnswers } from "@shared/survey/survey-answers";
import type { SurveyQuestion } from "@shared/survey/survey-question";
import type { Random } from "../random";
import { contentWords, discontentWords, namelessWords } from "./patient-words";

/** How somebody feels about what is asked, and what the story wants them to say. */
export interface Temper {
  /** 0 = as bad as can be, 1 = as good as can be. */
  readonly content: number;
  readonly anonymous: boolean;
  /** By question id; goes before chance. */
  readonly says?: SurveyAnswers;
}

type OfKind<K extends SurveyQuestion["kind"]> = Extract<SurveyQuestion, { readonly kind: K }>;

const within = (value: number, from: number, to: number): number => Math.min(to, Math.max(from, Math.round(value)));

function onScale({ from, to }: OfKind<"scale">, { content }: Temper, random: Random): number {
  return within(from + (to - from) * content + 0.9 * random.noise(), from, to);
}

/** Answers that speak of trouble are rare, the rarer the better somebody feels. */
const troubled = ({ content }: Temper, random: Random): boolean => random.chance(0.5 * (1 - content) ** 2 + 0.03);

const idOf = (choices: readonly { readonly id: string }[], place: number): string =>
  choices[Math.min(place, choices.length - 1)]?.id ?? "";

/** The choices of questions in which the order is not one from good to bad. */
const likely: Readonly<Record<string, (temper: Temper, random: Random) => string>> = {
  "need-contact": ({ content }, random) => (content < 0.4 && random.chance(0.35) ? "yes" : "no"),
  "leave-alone": (_, random) => (random.chance(0.5) ? "yes" : "no"),
  waited: ({ content }, random) =>
    content < 0.4 ? random.pick(["forty", "longer", "twenty"]) : random.pick(["none", "ten", "ten", "twenty"]),
  told: ({ content }, random) => (content < 0.4 ? "no" : random.pick(["yes", "yes", "unneeded"])),
  again: (_, random) => random.pick(["no", "no", "unsure", "yes"]),
  // Nobody of the demo clinic is in a crisis when it begins.
  "phq-9": () => "never",
};

function choose({ id, choices }: OfKind<"choice">, temper: Temper, random: Random): string {
  const chosen = likely[id]?.(temper, random);
  if (chosen !== undefined) return chosen;
  if (!troubled(temper, random)) return idOf(choices, random.chance(0.2) ? 1 : 0);
  return idOf(choices, random.between(1, choices.length - 1));
}

function chooseSome({ choices }: OfKind<"choices">, random: Random): readonly string[] {
  const wanted = new Set(Array.from({ length: random.between(1, 3) }, () => random.between(0, choices.length - 1)));
  const chosen = choices.filter(({ id }, place) => wanted.has(place) && id !== "nothing").map(({ id }) => id);
  return chosen.length > 0 ? chosen : choices.slice(-1).map(({ id }) => id);
}

function write({ content, anonymous }: Temper, random: Random): string | undefined {
  if (!random.chance(anonymous || content < 0.5 ? 0.6 : 0.25)) return undefined;
  if (anonymous) return random.pick(namelessWords);
  return content < 0.5 ? random.pick(discontentWords) : random.pick(contentWords);
}

function answerTo(question: SurveyQuestion, temper: Temper, random: Random): SurveyAnswer | undefined {
  switch (question.kind) {
    case "scale":
      return onScale(question, temper, random);
    case "choice":
      return choose(question, temper, random);
    case "choices":
      return question.optional && random.chance(0.25) ? undefined : chooseSome(question, random);
    case "number":
      return random.between(question.from, question.to);
    case "text":
      return write(temper, random);
    case "note":
      return undefined;
  }
}

/** Fills a survey in as it is shown: question after question, each of them only if the answers before lead to it. */
export function fillIn(survey: Survey, temper: Temper, random: Random): SurveyAnswers {
  let answers: SurveyAnswers = {};
  const passed = new Set<string>();
  for (;;) {
    const next = routeOf(survey, answers).find(({ id }) => !passed.has(id));
    if (next === undefined) return answers;
    passed.add(next.id);
    const answer = temper.says?.[next.id] ?? answerTo(next, temper, random);
    if (answer !== undefined) answers = { ...answers, [next.id]: answer };
  }
}
