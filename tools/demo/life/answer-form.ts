import type { Answers } from "@shared/check-in/answers";
import type { CheckInForm } from "@shared/check-in/check-in-form";
import type { Profile } from "../people/profile";
import type { Scene } from "../people/scene";
import type { Random } from "../random";

/** The share of people who choose each harmless option, by question; the day decides between early and late. */
function likelyChoice(questionId: string, day: number, profile: Profile, random: Random): string {
  const careful = profile.diligence.kind === "faithful";
  const table: Readonly<Record<string, () => string>> = {
    vision: () => (day <= 3 && random.chance(0.35) ? "ointment" : "clear"),
    bleeding: () => (day <= 2 && random.chance(0.4) ? "oozing" : "none"),
    swelling: () => swellingOn(day, random),
    medication: () => random.pick(careful ? ["all", "all", "all", "some"] : ["all", "some", "some", "none"]),
    coldCompress: () => random.pick(careful ? ["asTold", "asTold", "partly"] : ["asTold", "partly", "no"]),
    eating: () => random.pick(careful ? ["asTold", "asTold", "partly"] : ["asTold", "partly", "partly", "no"]),
  };
  const choose = table[questionId];
  if (choose === undefined) throw new Error(`the demo clinic has no answer to the question ${questionId}`);
  return choose();
}

function swellingOn(day: number, random: Random): string {
  if (day <= 2) return random.pick(["more", "same", "same", "less"]);
  if (day <= 10) return random.pick(["less", "less", "same"]);
  return random.pick(["none", "less", "none"]);
}

/** Warning signs are rare, and rarer with time. Only such as the form shows. */
function signsOn(form: CheckInForm, random: Random): readonly string[] {
  const early = form.day <= 7;
  const wanted = random.chance(early ? 0.012 : 0.002) ? "red" : random.chance(early ? 0.05 : 0.025) ? "yellow" : "";
  const [first, ...others] = form.signs.filter(({ severity, action }) => severity === wanted && action !== "call120");
  return first ? [random.pick([first, ...others]).id] : [];
}

/** Pain wears off; late ups and downs are small, or every second check-in would alarm the team. */
function painOn(day: number, previous: number | undefined, profile: Profile, random: Random): number {
  const { first, halfLife, wavering } = profile.pain;
  const expected = first * 0.5 ** (Math.max(day - 1, 0) / halfLife) + wavering * random.noise();
  const pain = Math.min(10, Math.max(0, Math.round(expected)));
  const settled = day > 3 && previous !== undefined && random.chance(0.94);
  return settled ? Math.min(pain, previous) : pain;
}

/** What the person answers on that day; the scene goes before chance. Pictures are not part of it. */
export function answerForm(
  form: CheckInForm,
  profile: Profile,
  scene: Scene,
  previousPain: number | undefined,
  random: Random,
): Omit<Answers, "photos"> {
  const chosen = form.questions
    .filter(({ kind }) => kind === "choice")
    .map(({ id }) => [id, scene.choices?.[id] ?? likelyChoice(id, form.day, profile, random)] as const);
  const pain = painOn(form.day, previousPain, profile, random);
  const signs = signsOn(form, random);
  const worried = random.chance(0.025);
  return {
    pain: scene.pain ?? pain,
    choices: Object.fromEntries(chosen),
    signs: scene.signs ?? signs,
    needsContact: scene.needsContact ?? worried,
  };
}
