import type { Answers } from "@shared/check-in/answers";
import { checkInForm } from "@shared/check-in/check-in-form";
import { catalogue } from "@shared/pathway/catalogue";
import type { Plan } from "@shared/pathway/plan";
import { triage } from "@shared/triage/triage";
import fc from "fast-check";
import { answersTo, calmAnswers } from "../../support/any-answers";
import { anyPlan, planOf } from "../../support/personal-plans";

const eyelid = planOf(catalogue.doubleEyelid);
const implant = planOf(catalogue.dentalImplant);
const order = ["none", "yellow", "red"];
const actions = ["call120", "emergencyRoom", "clinicNow", "sameDay", "nextDay"];

const judge = (
  change: Partial<Answers>,
  { plan = eyelid, day = 2, previousPain }: { plan?: Plan; day?: number; previousPain?: number } = {},
) => triage(plan, { ...calmAnswers(checkInForm(plan, day)), ...change }, { day, previousPain });

describe("a calm check-in", () => {
  test("is nothing for the team to act on, and no advice is given", () => {
    expect(judge({})).toEqual({ urgency: "none", adviceLines: [], findings: [] });
  });

  test.each(["oozing", "none"])("stays calm with bleeding answered %s", (bleeding) => {
    const { choices } = calmAnswers(checkInForm(eyelid, 2));
    expect(judge({ choices: { ...choices, bleeding } }).urgency).toBe("none");
  });
});

describe("pain", () => {
  test.each([
    [6, "none", undefined],
    [7, "yellow", "sameDay"],
    [10, "yellow", "sameDay"],
  ])("of %i points without an earlier score is %s, action %s", (pain, urgency, action) => {
    expect(judge({ pain })).toMatchObject({ urgency });
    expect(judge({ pain }).action).toBe(action);
  });

  test.each([
    [2, 1, 3, "none"],
    [2, 1, 4, "yellow"],
    [3, 1, 2, "none"],
    [3, 1, 3, "none"],
    [4, 1, 2, "yellow"],
    [4, 2, 2, "none"],
    [4, 3, 2, "none"],
    [30, 0, 1, "yellow"],
  ])("on day %i that goes from %i to %i points is %s", (day, previousPain, pain, urgency) => {
    expect(judge({ pain }, { day, previousPain }).urgency).toBe(urgency);
  });

  test("that rose says by how much, and asks for a contact within a day", () => {
    expect(judge({ pain: 5 }, { previousPain: 1 })).toEqual({
      urgency: "yellow",
      action: "nextDay",
      adviceLines: [],
      findings: [{ kind: "painRise", urgency: "yellow", value: 5, by: 4 }],
    });
  });

  test("that is strong and rose is reported for both reasons", () => {
    const kinds = judge({ pain: 8 }, { previousPain: 2 }).findings.map(({ kind }) => kind);
    expect(kinds).toEqual(["pain", "painRise"]);
  });

  test("is held against the limits the doctor set", () => {
    const strict = planOf(catalogue.doubleEyelid, { painYellow: 5, painRise: 2, painRiseAfterDay: 7 });
    expect(judge({ pain: 5 }, { plan: strict }).urgency).toBe("yellow");
    expect(judge({ pain: 4 }, { plan: strict }).urgency).toBe("none");
    expect(judge({ pain: 3 }, { plan: strict, previousPain: 1 }).urgency).toBe("yellow");
    expect(judge({ pain: 3 }, { plan: strict, day: 7, previousPain: 2 }).urgency).toBe("none");
    expect(judge({ pain: 3 }, { plan: strict, day: 8, previousPain: 2 }).urgency).toBe("yellow");
  });
});

describe("a warning sign", () => {
  const cases = [eyelid, planOf(catalogue.dentalImplant, { sinusLift: true })].flatMap((plan) =>
    plan.signs.filter(({ requires }) => !requires).map((sign) => ({ ...sign, plan, pathway: plan.pathwayId })),
  );

  test.each(cases)("$id of $pathway is $severity with action $action", ({ id, severity, action, text, plan }) => {
    const judgement = judge({ signs: [id] }, { plan });
    expect(judgement).toMatchObject({ urgency: severity, action });
    expect(judgement.findings).toEqual([{ kind: "sign", signId: id, urgency: severity, text }]);
  });

  test("chosen as an answer counts like one that was ticked", () => {
    const { choices } = calmAnswers(checkInForm(eyelid, 2));
    expect(judge({ choices: { ...choices, vision: "changed" } })).toEqual({
      urgency: "red",
      action: "emergencyRoom",
      adviceLines: ["请去有眼科的医院急诊。止痛药不能代替就医。"],
      findings: [{ kind: "sign", signId: "DE4", urgency: "red", text: "看不清、视力下降或看东西重影" }],
    });
  });

  test("says which kind of hospital only once", () => {
    expect(judge({ signs: ["DE1", "DE2", "DE3"] }).adviceLines).toHaveLength(1);
  });
});

test("strong pain asks for contact the same day, also beside a sign that could wait until tomorrow", () => {
  const [first, ...others] = eyelid.signs;
  const plan: Plan = {
    ...eyelid,
    signs: first ? [{ ...first, severity: "yellow", action: "nextDay" }, ...others] : [],
  };
  const signs = first ? [first.id] : [];
  expect(judge({ signs }, { plan })).toMatchObject({ urgency: "yellow", action: "nextDay" });
  expect(judge({ signs, pain: 7 }, { plan })).toMatchObject({ urgency: "yellow", action: "sameDay" });
});

describe("spreading redness and fever", () => {
  test.each([
    [["CW5"], "yellow", "sameDay"],
    [["CW3"], "yellow", "sameDay"],
    [["CW5", "CW3"], "red", "clinicNow"],
    [["CW3", "CW5"], "red", "clinicNow"],
    [["CW5", "CW2"], "yellow", "sameDay"],
  ])("reported as %j are %s, action %s", (signs, urgency, action) => {
    for (const plan of [eyelid, implant]) {
      expect(judge({ signs }, { plan, day: 5 })).toMatchObject({ urgency, action });
    }
  });

  test("are listed with the combination first, because it weighs most", () => {
    const listed = judge({ signs: ["CW3", "CW5"] }).findings.flatMap((one) => (one.kind === "sign" ? one.signId : []));
    expect(listed).toEqual(["CW7", "CW3", "CW5"]);
  });
});

describe("a wish to be called", () => {
  test("is yellow, and the team calls within a day", () => {
    expect(judge({ needsContact: true })).toMatchObject({ urgency: "yellow", action: "nextDay" });
  });

  test("does not soften a red sign", () => {
    expect(judge({ needsContact: true, signs: ["CE1"] })).toMatchObject({ urgency: "red", action: "call120" });
  });
});

const anyCase = fc
  .record({
    plan: anyPlan,
    day: fc.integer({ min: 0, max: 400 }),
    previousPain: fc.option(fc.integer({ min: 0, max: 10 }), { nil: undefined }),
  })
  .chain((context) => answersTo(checkInForm(context.plan, context.day)).map((answers) => ({ ...context, answers })));

describe("any check-in", () => {
  test("becomes no less urgent when one more sign is reported", () => {
    fc.assert(
      fc.property(anyCase, fc.nat(), ({ plan, answers, ...context }, place) => {
        const before = triage(plan, answers, context);
        const more = plan.signs[place % plan.signs.length]?.id ?? "CE1";
        const later = triage(plan, { ...answers, signs: [...answers.signs, more] }, context);
        expect(order.indexOf(later.urgency)).toBeGreaterThanOrEqual(order.indexOf(before.urgency));
        expect(actions.indexOf(later.action ?? "nextDay")).toBeLessThanOrEqual(
          actions.indexOf(before.action ?? "nextDay"),
        );
      }),
    );
  });

  test("is red exactly when a red sign was reported, chosen or follows from others", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, answers, ...context }) => {
        const chosen = plan.questions.flatMap((question) =>
          question.kind === "choice"
            ? question.options.filter(({ id }) => answers.choices[question.id] === id).flatMap(({ sign }) => sign ?? [])
            : [],
        );
        const reported = new Set([...answers.signs, ...chosen]);
        const red = plan.signs.some(
          ({ id, severity, requires }) =>
            severity === "red" && (reported.has(id) || requires?.every((one) => reported.has(one)) === true),
        );
        expect(triage(plan, answers, context).urgency === "red").toBe(red);
      }),
    );
  });

  test("asks for the most urgent action of all that was reported", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, answers, ...context }) => {
        const { action, findings } = triage(plan, answers, context);
        const wanted = findings.map((finding) =>
          finding.kind === "sign"
            ? actions.indexOf(plan.signs.find(({ id }) => id === finding.signId)?.action ?? "")
            : actions.indexOf(finding.kind === "pain" ? "sameDay" : "nextDay"),
        );
        expect(action).toBe(wanted.length === 0 ? undefined : actions[Math.min(...wanted)]);
      }),
    );
  });

  test("lists what is red before what is yellow, and nothing exactly when nothing was reported", () => {
    fc.assert(
      fc.property(anyCase, ({ plan, answers, ...context }) => {
        const { urgency, findings } = triage(plan, answers, context);
        const weights = findings.map((finding) => order.indexOf(finding.urgency));
        expect(weights).toEqual([...weights].sort((one, other) => other - one));
        expect(order[weights[0] ?? 0]).toBe(urgency);
      }),
    );
  });
});
