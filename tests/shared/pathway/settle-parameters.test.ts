import { catalogue } from "@shared/pathway/catalogue";
import type { Parameter } from "@shared/pathway/parameter";
import { settleParameters } from "@shared/pathway/settle-parameters";
import fc from "fast-check";
import { legalParameters } from "../../support/legal-parameters";
import { pathways } from "../../support/personal-plans";

const { doubleEyelid, dentalImplant } = catalogue;
const refused = (parameters: readonly Parameter[], wanted: Record<string, number | boolean | string>) =>
  settleParameters(parameters, wanted).problems.map(({ key }) => key);

describe("a plan's parameters", () => {
  test.each(pathways)("of $id without any wish are the defaults, and nothing is wrong with them", (pathway) => {
    const { values, problems } = settleParameters(pathway.parameters, {});
    expect(problems).toEqual([]);
    const { keepDryUntilDay: _, ...plain } = Object.fromEntries(
      pathway.parameters.map((one) => [one.key, one.default]),
    );
    expect(values).toMatchObject(plain);
  });

  test.each([5, 6, 7])(
    "stitches out on day %i: kept dry until the day after, unless the doctor says longer",
    (stitchesDay) => {
      const { values } = settleParameters(pathways[0]?.parameters ?? [], { stitchesDay });
      expect(values["keepDryUntilDay"]).toBe(stitchesDay + 1);
    },
  );

  test.each([
    ["stitchesDay", 4, false],
    ["stitchesDay", 5, true],
    ["stitchesDay", 7, true],
    ["stitchesDay", 8, false],
    ["coldPackMinutes", 14, false],
    ["coldPackMinutes", 15, true],
    ["coldPackMinutes", 20, true],
    ["coldPackMinutes", 21, false],
    ["feverC", 37.2, false],
    ["feverC", 37.3, true],
    ["feverC", 38.5, true],
    ["feverC", 38.6, false],
    ["painYellow", 4, false],
    ["painYellow", 9, true],
    ["painYellow", 10, false],
  ])("after eyelid surgery %s = %d is within the signed bounds: %s", (key, value, fits) => {
    const { values, problems } = settleParameters(doubleEyelid.parameters, { [key]: value });
    expect(problems.map((problem) => problem.key)).toEqual(fits ? [] : [key]);
    expect(values[key]).toBe(fits ? value : undefined);
  });

  test.each([Number.NaN, Number.POSITIVE_INFINITY, "7", true])("a number of days cannot be %p", (value) => {
    expect(refused(doubleEyelid.parameters, { headUpDays: value })).toEqual(["headUpDays"]);
  });

  test.each([
    ["stitchesDay", 6.5],
    ["painYellow", 7.5],
    ["bleedPressMinutes", 12.25],
    ["feverC", 37.55],
  ])("%s is not set finer than it is used (%d)", (key, value) => {
    expect(refused(doubleEyelid.parameters, { [key]: value })).toEqual([key]);
  });

  test.each(["true", 1, 0])("a yes/no answer cannot be %p", (value) => {
    expect(refused(dentalImplant.parameters, { graft: value })).toEqual(["graft"]);
  });

  test.each([
    [false, 6, false],
    [false, 7, true],
    [false, 10, true],
    [false, 11, false],
    [true, 9, false],
    [true, 10, true],
    [true, 14, true],
    [true, 15, false],
  ])("with bone graft %s, stitches out on day %i is allowed: %s", (graft, stitchesDay, fits) => {
    expect(refused(dentalImplant.parameters, { graft, stitchesDay })).toEqual(fits ? [] : ["stitchesDay"]);
  });

  test("a bone graft moves the default day for the stitches to day 14", () => {
    expect(settleParameters(dentalImplant.parameters, { graft: true }).values).toMatchObject({ stitchesDay: 14 });
    expect(settleParameters(dentalImplant.parameters, { graft: false }).values).toMatchObject({ stitchesDay: 10 });
  });

  test.each([
    [5, 6, true],
    [6, 6, false],
    [6, 7, true],
    [7, 7, false],
    [7, 8, true],
    [7, 14, true],
    [7, 15, false],
  ])("with stitches out on day %i the wound may get wet after day %i: %s", (stitchesDay, keepDryUntilDay, fits) => {
    expect(refused(doubleEyelid.parameters, { stitchesDay, keepDryUntilDay })).toEqual(fits ? [] : ["keepDryUntilDay"]);
  });

  test("the default for keeping dry is never before the day after the stitches", () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 7 }), (stitchesDay) => {
        const { keepDryUntilDay } = settleParameters(doubleEyelid.parameters, { stitchesDay }).values;
        expect(keepDryUntilDay).toBeGreaterThanOrEqual(stitchesDay + 1);
      }),
    );
  });

  test("a refusal says which values are allowed", () => {
    const { problems } = settleParameters(doubleEyelid.parameters, { stitchesDay: 7, keepDryUntilDay: 7 });
    expect(problems).toEqual([{ key: "keepDryUntilDay", allowed: "8–14" }]);
  });

  test.each(["stitchDay", "constructor", "toString"])("the unknown parameter %s is refused, not ignored", (key) => {
    expect(refused(doubleEyelid.parameters, { [key]: 7 })).toEqual([key]);
  });

  test.each(pathways)("of $id are kept as they are whenever they are legal", (pathway) => {
    fc.assert(
      fc.property(legalParameters(pathway), (wanted) => {
        expect(settleParameters(pathway.parameters, wanted)).toEqual({ values: wanted, problems: [] });
      }),
    );
  });
});
