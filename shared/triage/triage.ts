import type { Answers } from "../check-in/answers";
import type { PainLimits, Plan } from "../pathway/plan";
import type { Question } from "../pathway/question";
import type { Action, Sign } from "../pathway/sign";
import type { Finding, Judgement } from "./judgement";

/** From the most to the least urgent. */
const actions: readonly Action[] = ["call120", "emergencyRoom", "clinicNow", "sameDay", "nextDay"];

const chosenSigns = (questions: readonly Question[], answers: Answers): readonly string[] =>
  questions.flatMap((question) => {
    if (question.kind !== "choice") return [];
    return question.options.filter(({ id }) => answers.choices[question.id] === id).flatMap(({ sign }) => sign ?? []);
  });

/** Signs ticked or chosen, and those that follow from a combination of them. */
function reportedSigns(plan: Pick<Plan, "questions" | "signs">, answers: Answers): readonly Sign[] {
  const reported = new Set([...answers.signs, ...chosenSigns(plan.questions, answers)]);
  return plan.signs.filter(({ id, requires }) => reported.has(id) || requires?.every((one) => reported.has(one)));
}

function painFindings(limits: PainLimits, pain: number, previous: number | undefined, day: number): readonly Finding[] {
  const by = previous === undefined ? 0 : pain - previous;
  const rose = by >= limits.rise || (day > limits.riseAfterDay && by >= limits.riseAfterDayMin);
  return [
    ...(pain >= limits.yellow ? [{ kind: "pain", urgency: "yellow", value: pain } as const] : []),
    ...(rose ? [{ kind: "painRise", urgency: "yellow", value: pain, by } as const] : []),
  ];
}

const mostUrgent = (wanted: readonly Action[]): Action | undefined => actions.find((action) => wanted.includes(action));

/**
 * Decides how urgent a check-in is and what the person is told to do. Runs on the phone first (offline) and again on the
 * server. `previousPain` is the score of the check-in before, `day` counts from the procedure. Rule: section 5.4 of the
 * clinical content; every threshold is one the clinic's doctor signed.
 */
export function triage(
  plan: Pick<Plan, "questions" | "signs" | "pain">,
  answers: Answers,
  context: { readonly day: number; readonly previousPain: number | undefined },
): Judgement {
  const signs = reportedSigns(plan, answers);
  const findings: readonly Finding[] = [
    ...signs.map(({ id, severity, text }) => ({ kind: "sign", signId: id, urgency: severity, text }) as const),
    ...painFindings(plan.pain, answers.pain, context.previousPain, context.day),
    ...(answers.needsContact ? [{ kind: "contact", urgency: "yellow" } as const] : []),
  ];
  if (findings.length === 0) return { urgency: "none", adviceLines: [], findings };
  const red = findings.filter(({ urgency }) => urgency === "red");
  const leastUrgent = answers.pain >= plan.pain.yellow ? "sameDay" : "nextDay";
  const action = mostUrgent([...signs.map((sign) => sign.action), leastUrgent]) ?? leastUrgent;
  return {
    urgency: red.length > 0 ? "red" : "yellow",
    action,
    adviceLines: [...new Set(signs.flatMap(({ adviceLine }) => adviceLine ?? []))],
    findings: [...red, ...findings.filter(({ urgency }) => urgency === "yellow")],
  };
}
