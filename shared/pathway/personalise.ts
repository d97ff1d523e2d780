import type { Advice } from "./advice";
import type { InstructionCard } from "./instruction-card";
import type { Day, ParameterValues } from "./parameter";
import type { Pathway } from "./pathway";
import type { Card, CareLine, Plan, PlannedTask } from "./plan";
import type { Sign } from "./sign";
import type { TaskTemplate } from "./task-template";

const numberOf = (values: ParameterValues, key: string): number => {
  const value = values[key];
  if (typeof value !== "number") throw new Error(`the pathway has no number parameter ${key}`);
  return value;
};

const dayOf = (day: Day, values: ParameterValues): number =>
  typeof day === "number" ? day : numberOf(values, day.parameter) + (day.plus ?? 0);

const fill = (text: string, values: ParameterValues): string =>
  text.replace(/\{(\w+)\}/g, (_, key: string) => {
    const value = values[key];
    if (value === undefined) throw new Error(`the pathway has no parameter ${key}`);
    return String(value);
  });

const applies = ({ onlyIf }: { readonly onlyIf?: string }, values: ParameterValues): boolean =>
  onlyIf === undefined || values[onlyIf] === true;

const careLine = ({ id, kind, fromDay, toDay, text }: Advice, values: ParameterValues): CareLine => ({
  id,
  kind,
  fromDay,
  toDay: toDay === null ? null : dayOf(toDay, values),
  text: fill(text, values),
});

function cardOf(card: InstructionCard, advice: readonly CareLine[], values: ParameterValues): Card {
  const lines = card.adviceIds.flatMap((wanted) => advice.filter(({ id }) => id === wanted));
  return {
    id: card.id,
    version: card.version,
    phase: card.phase,
    title: card.title,
    summary: card.summary,
    fromDay: dayOf(card.fromDay, values),
    toDay: dayOf(card.toDay, values),
    lines: lines.map(({ id, kind, text }) => ({ id, kind, text })),
  };
}

function plannedTask(template: TaskTemplate, values: ParameterValues): PlannedTask {
  const { onlyIf: _, ...task } = template;
  return { ...task, day: dayOf(task.day, values) };
}

/** A recovery check-in gives way to a safety check-in of the same day: nobody answers the same questions twice. */
const withoutDoubles = (tasks: readonly PlannedTask[]): readonly PlannedTask[] => {
  const safetyDays = new Set(
    tasks.flatMap((task) => (task.kind === "checkIn" && task.purpose === "safety" ? [task.day] : [])),
  );
  return tasks.filter((task) => !(task.kind === "checkIn" && task.purpose === "recovery" && safetyDays.has(task.day)));
};

const filledSign = (sign: Sign, values: ParameterValues): Sign => ({ ...sign, text: fill(sign.text, values) });

/** Makes a signed pathway this person's plan: what does not apply is left out, every number and word is settled. */
export function personalise(pathway: Pathway, values: ParameterValues): Plan {
  const advice = pathway.advice.filter((line) => applies(line, values)).map((line) => careLine(line, values));
  const { id, version, title, publicTitle, specialty, sensitivity, phases, questions } = pathway;
  return {
    pathwayId: id,
    version,
    title,
    publicTitle,
    specialty,
    sensitivity,
    phases,
    questions,
    parameters: values,
    advice,
    tasks: withoutDoubles(
      pathway.tasks.filter((task) => applies(task, values)).map((task) => plannedTask(task, values)),
    ),
    cards: pathway.cards.map((card) => cardOf(card, advice, values)),
    signs: pathway.signs.filter((sign) => applies(sign, values)).map((sign) => filledSign(sign, values)),
    pain: {
      yellow: numberOf(values, "painYellow"),
      rise: numberOf(values, "painRise"),
      riseAfterDay: numberOf(values, "painRiseAfterDay"),
      riseAfterDayMin: numberOf(values, "painRiseAfterDayMin"),
    },
  };
}
