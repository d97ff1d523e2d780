import { catalogue, pathwayKey } from "@shared/pathway/catalogue";
import type { Pathway, PathwayId } from "@shared/pathway/pathway";
import type { Action, Severity } from "@shared/pathway/sign";
import { pathways } from "../../support/personal-plans";

type SignRow = readonly [id: string, severity: Severity, action: Action, fromDay: number, toDay: number | null];

const emergency: readonly SignRow[] = ["CE1", "CE2", "CE3", "CE4", "CE5", "CE6", "CE7"].map(
  (id) => [id, "red", "call120", 0, null] as const,
);

const wound: readonly SignRow[] = [
  ["CW1", "yellow", "sameDay", 1, null],
  ["CW2", "yellow", "sameDay", 1, null],
  ["CW3", "yellow", "sameDay", 0, null],
  ["CW4", "yellow", "sameDay", 0, null],
  ["CW5", "yellow", "sameDay", 1, null],
  ["CW6", "red", "clinicNow", 0, null],
  ["CW7", "red", "clinicNow", 1, null],
];

/** Ids, severities, actions and days as the clinical reference lists them. */
const reference: Readonly<Record<PathwayId, readonly SignRow[]>> = {
  doubleEyelid: [
    ...emergency,
    ["DE1", "red", "emergencyRoom", 0, 5],
    ["DE2", "red", "emergencyRoom", 0, 5],
    ["DE3", "red", "emergencyRoom", 0, 5],
    ["DE4", "red", "emergencyRoom", 0, null],
    ["DE5", "red", "clinicNow", 0, 3],
    ...wound,
  ],
  dentalImplant: [
    ...emergency,
    ["IM1", "red", "clinicNow", 0, 7],
    ["IM2", "red", "clinicNow", 1, 14],
    ["IM3", "red", "call120", 0, 3],
    ["IM4", "yellow", "sameDay", 4, null],
    ["IM5", "yellow", "sameDay", 0, null],
    ["IM6", "yellow", "sameDay", 0, 30],
    ["IM7", "yellow", "sameDay", 0, 30],
    ...wound,
  ],
};

const ids = (things: readonly { readonly id: string }[]) => things.map(({ id }) => id);
const repeated = (names: readonly string[]) => names.filter((name, place) => names.indexOf(name) !== place);
const options = (pathway: Pathway) =>
  pathway.questions.flatMap((question) => (question.kind === "choice" ? question.options : []));

describe.each(pathways)("the pathway $id", (pathway) => {
  test("is listed under its own id and signed under id and version", () => {
    expect(catalogue[pathway.id]).toBe(pathway);
    expect(pathwayKey(pathway)).toBe(`${pathway.id}@${pathway.version}`);
  });

  test("has the warning signs of the reference, no more and no fewer", () => {
    const signs = pathway.signs.map((sign) => [sign.id, sign.severity, sign.action, sign.fromDay, sign.toDay]);
    expect(signs).toEqual(reference[pathway.id]);
  });

  test.each([
    ["signs", (one: Pathway) => ids(one.signs)],
    ["questions", (one: Pathway) => ids(one.questions)],
    ["tasks", (one: Pathway) => ids(one.tasks)],
    ["cards", (one: Pathway) => ids(one.cards)],
    ["advice", (one: Pathway) => ids(one.advice)],
    ["phases", (one: Pathway) => ids(one.phases)],
    ["parameters", (one: Pathway) => one.parameters.map(({ key }) => key)],
  ])("names each of its %s once", (_, names) => {
    expect(repeated(names(pathway))).toEqual([]);
  });

  test("names each option once per question", () => {
    for (const question of pathway.questions) {
      if (question.kind === "choice") expect(repeated(ids(question.options))).toEqual([]);
    }
  });

  test("refers only to signs that it has", () => {
    const known = new Set(ids(pathway.signs));
    const wanted = [
      ...options(pathway).flatMap(({ sign }) => sign ?? []),
      ...pathway.signs.flatMap(({ requires, replaces }) => [...(requires ?? []), ...(replaces ? [replaces] : [])]),
    ];
    expect(wanted.filter((id) => !known.has(id))).toEqual([]);
  });

  test("has every line that a card lists, and every card that a task wants read", () => {
    const advice = new Set(ids(pathway.advice));
    expect(pathway.cards.flatMap(({ adviceIds }) => adviceIds.filter((id) => !advice.has(id)))).toEqual([]);
    const cards = new Set(ids(pathway.cards));
    const read = pathway.tasks.flatMap((task) => (task.kind === "instruction" ? [task.cardId] : []));
    expect(read.filter((id) => !cards.has(id))).toEqual([]);
    expect([...cards].filter((id) => !read.includes(id))).toEqual([]);
  });

  test("shows every line of advice on some card", () => {
    const listed = new Set(pathway.cards.flatMap(({ adviceIds }) => adviceIds));
    expect(ids(pathway.advice).filter((id) => !listed.has(id))).toEqual([]);
  });

  test("refers only to parameters that it has, and to yes/no parameters for what may be left out", () => {
    const numbers = pathway.parameters.flatMap(({ kind, key }) => (kind === "number" ? [key] : []));
    const switches = pathway.parameters.flatMap(({ kind, key }) => (kind === "yesNo" ? [key] : []));
    const text = JSON.stringify(pathway);
    const placeholders = [...text.matchAll(/\{(\w+)\}/g)].flatMap(([, key]) => key ?? []);
    expect(placeholders.filter((key) => !numbers.includes(key))).toEqual([]);
    const conditions = [...pathway.signs, ...pathway.advice, ...pathway.tasks].flatMap(({ onlyIf }) => onlyIf ?? []);
    expect(conditions.filter((key) => !switches.includes(key))).toEqual([]);
  });

  test("keeps every default within its bounds", () => {
    const bounds = pathway.parameters.flatMap((one) =>
      one.kind === "number" ? [one, ...(one.when ? [{ key: one.key, ...one.when }] : [])] : [],
    );
    const outside = bounds.filter((one) => one.default < one.min || one.default > one.max);
    expect(outside.map(({ key }) => key)).toEqual([]);
  });

  test("has phases that follow each other without gap or overlap, the last one open", () => {
    pathway.phases.forEach((phase, place) => {
      const next = pathway.phases[place + 1];
      expect(phase.toDay).toBe(next ? next.fromDay - 1 : null);
    });
  });

  test("checks the person's safety on days 1 and 3 and when the stitches come out", () => {
    const safety = pathway.tasks.flatMap((task) =>
      task.kind === "checkIn" && task.purpose === "safety" ? [task.day] : [],
    );
    expect(safety).toEqual([1, 3, { parameter: "stitchesDay" }]);
  });

  test("puts eye pain, bleeding and the like in plain words without a disease name or a drug dose", () => {
    const words = [...pathway.signs, ...pathway.advice].map(({ text }) => text).join("\n");
    expect(words).not.toMatch(/感染|血肿|干槽症|\d+\s*(mg|毫克|片|粒)/);
  });

  test("names nothing but 随访计划 where others may read along", () => {
    expect(pathway.publicTitle).toBe("随访计划");
  });
});

describe("eyelid surgery", () => {
  const sign = (id: string) => catalogue.doubleEyelid.signs.find((one) => one.id === id);

  test.each(["DE1", "DE2", "DE3", "DE4"])("%s sends to a hospital that has an eye department", (id) => {
    expect(sign(id)?.adviceLine).toContain("有眼科的医院急诊");
  });

  test("bleeding after it is asked about without pressing on the eye", () => {
    expect(sign("DE5")?.replaces).toBe("CE4");
    expect(sign("DE5")?.adviceLine).toContain("不要用力按压眼球");
    expect(sign("DE5")?.text).not.toContain("按压");
  });
});

describe("a dental implant", () => {
  test("is bitten on gauze for 30 minutes before bleeding counts", () => {
    const press = catalogue.dentalImplant.parameters.find(({ key }) => key === "bleedPressMinutes");
    expect(press?.default).toBe(30);
  });
});
