import { contract, type EndpointName } from "@shared/contract/contract";
import fc from "fast-check";
import * as v from "valibot";
import { nestedValues, type Path, replacedAt } from "../../support/nested-values";
import { validInputs } from "../../support/valid-inputs";

const names = Object.keys(contract) as EndpointName[];

/** Where the input goes wrong, as a dotted path; `undefined` when nothing is wrong. */
function wrongField(name: EndpointName, input: unknown): string | undefined {
  const result = v.safeParse(contract[name].input, input);
  return result.success ? undefined : (v.getDotPath(result.issues[0]) ?? "");
}

/** Objects whose keys a client may choose: answers by question, values by parameter. */
const isOpen = (path: Path) => ["choices", "parameters"].includes(String(path.at(-1)));

const places = names.flatMap((name) => nestedValues(validInputs[name]).map((place) => ({ name, ...place })));
const leaves = places.filter(({ value }) => typeof value !== "object" || value === null);
const texts = leaves.filter(({ value }) => typeof value === "string");
const objects = places.filter(
  ({ value, path }) => typeof value === "object" && value !== null && !Array.isArray(value) && !isOpen(path),
);

const scalar = fc.oneof(fc.string(), fc.integer(), fc.boolean(), fc.constant(null));
const operators = ["$gt", "$gte", "$ne", "$in", "$nin", "$regex", "$where", "$exists", "$or", "$expr", "$set"];
/** What an attacker sends instead of a text to make the database read it as a command. */
const operatorObject = fc.oneof(
  fc.dictionary(fc.constantFrom(...operators), scalar, { minKeys: 1, maxKeys: 3 }),
  fc.array(fc.dictionary(fc.constantFrom(...operators), scalar, { minKeys: 1 }), { minLength: 1, maxLength: 2 }),
  fc.record({ operator: fc.constant("gt"), operands: fc.array(scalar), fieldName: fc.constant("$") }),
);

/** An answer to a survey may be a number, words or several choices. */
const isSheetAnswer = (name: string, path: Path): boolean =>
  name.startsWith("sheet.") && path[0] === "answers" && path.length === 2;

describe("an endpoint", () => {
  test.each(names)("%s takes a complete input, and it comes out with the same fields", (name) => {
    const result = v.safeParse(contract[name].input, validInputs[name]);
    expect(result.issues).toBeUndefined();
    expect(result.output).toEqual(validInputs[name]);
  });

  test.each(names)("%s says who may call it, and carries no answer at run time", (name) => {
    expect(["person", "staff", "staffPhone", "browser", "anyone"]).toContain(contract[name].access.kind);
    expect(contract[name]).not.toHaveProperty("output");
    expect(name).toMatch(/^[a-z][A-Za-z]*\.[a-z][A-Za-z]*$/);
  });

  test.each(names)("%s takes nothing but an object", (name) => {
    for (const input of [null, undefined, "text", 1, true]) expect(wrongField(name, input)).toBe("");
  });

  test("refuses an object where it wants a text, and names the field", () => {
    fc.assert(
      fc.property(fc.constantFrom(...texts), operatorObject, ({ name, path }, attack) => {
        fc.pre(!(isSheetAnswer(name, path) && Array.isArray(attack))); // several choices are an answer as well
        const input = replacedAt(validInputs[name], path, attack);
        expect({ name, field: wrongField(name, input) }).toEqual({ name, field: path.join(".") });
      }),
      { numRuns: 1000 },
    );
  });

  test.each(texts.map(({ name, path }) => ({ name, path, field: path.join(".") })))(
    '$name refuses {"$gt": ""} as $field',
    ({ name, path, field }) => {
      expect(wrongField(name, replacedAt(validInputs[name], path, { $gt: "" }))).toBe(field);
    },
  );

  test("refuses an object where it wants a number or a yes or no, and names the field", () => {
    fc.assert(
      fc.property(fc.constantFrom(...leaves), operatorObject, ({ name, path }, attack) => {
        fc.pre(!(isSheetAnswer(name, path) && Array.isArray(attack))); // several choices are an answer as well
        const input = replacedAt(validInputs[name], path, attack);
        expect({ name, field: wrongField(name, input) }).toEqual({ name, field: path.join(".") });
      }),
    );
  });

  test("refuses a field that it does not know, at any depth, and names it", () => {
    const unknown = fc.stringMatching(/^[$a-zA-Z][a-zA-Z0-9_]{0,20}$/);
    fc.assert(
      fc.property(fc.constantFrom(...objects), unknown, scalar, ({ name, path, value }, key, extra) => {
        fc.pre(!(key in (value as object)) && !["note", "reply", "outcome"].includes(key));
        fc.pre(!isSheetAnswer(name, [...path, key])); // the survey itself says what it asks
        const input = replacedAt(validInputs[name], path, { ...(value as object), [key]: extra });
        expect({ name, field: wrongField(name, input) }).toEqual({ name, field: [...path, key].join(".") });
      }),
      { numRuns: 500 },
    );
  });

  test.each(["$gt", "_id", "a b", "a/b", "", "é"])("refuses %j as the id of an answered question", (key) => {
    const { answers } = validInputs["checkIn.submit"];
    const input = { ...validInputs["checkIn.submit"], answers: { ...answers, choices: { [key]: "none" } } };
    expect(wrongField("checkIn.submit", input)).toMatch(/^answers\.choices/);
  });
});

describe("a check-in", () => {
  const sent = validInputs["checkIn.submit"];
  const field = (change: object) => wrongField("checkIn.submit", { ...sent, ...change });
  const answered = (change: object) => field({ answers: { ...sent.answers, ...change } });

  test("between the planned ones has no task", () => {
    expect(field({ taskId: null })).toBeUndefined();
  });

  test.each([
    [{ pain: -1 }, "answers.pain"],
    [{ pain: 11 }, "answers.pain"],
    [{ pain: 2.5 }, "answers.pain"],
    [{ pain: "3" }, "answers.pain"],
    [{ signs: Array.from({ length: 61 }, (_, place) => `S${place}`) }, "answers.signs"],
    [{ choices: Object.fromEntries(Array.from({ length: 41 }, (_, place) => [`q${place}`, "a"])) }, "answers.choices"],
    [{ photos: Array.from({ length: 5 }, () => sent.answers.photos[0]) }, "answers.photos"],
    [{ photos: [{ view: "open", fileId: "https://elsewhere.example/1.jpg" }] }, "answers.photos.0.fileId"],
    [{ photos: [{ view: "open", fileId: `cloud://${"a".repeat(300)}` }] }, "answers.photos.0.fileId"],
  ])("with %j is refused at %s", (change, where) => {
    expect(answered(change)).toBe(where);
  });

  test.each(["short", "a".repeat(41), "with space1", "id$12345678"])("cannot have the id %j", (id) => {
    expect(field({ id })).toBe("id");
  });
});

describe("texts and numbers from people", () => {
  const reply = (text: string) =>
    v.safeParse(contract["checkIn.handle"].input, {
      checkInId: "episode-1:a",
      step: { kind: "acknowledged", reply: text },
    });

  test("are trimmed and may have lines", () => {
    expect(reply("  请来院复诊。\n明天上午。 ").output).toMatchObject({ step: { reply: "请来院复诊。\n明天上午。" } });
  });

  test.each([
    ["nothing", ""],
    ["blanks only", "   \n "],
    ["a control character", "请\u0000来院"],
    ["a bell", "请\u0007来院"],
    ["more than 300 characters", "字".repeat(301)],
  ])("are refused when they are %s", (_, text) => {
    expect(reply(text).success).toBe(false);
  });

  test("may be 300 characters long", () => {
    expect(reply("字".repeat(300)).success).toBe(true);
  });

  test("a list is 20 rows long unless asked otherwise, and never over 100", () => {
    const page = (limit?: number) =>
      v.safeParse(contract["inbox.list"].input, { state: "open", ...(limit === undefined ? {} : { limit }) });
    expect(page().output).toMatchObject({ limit: 20 });
    expect([0, 1, 100, 101, 1.5].map((limit) => page(limit).success)).toEqual([false, true, true, false, false]);
  });

  test.each(["2026-02-30", "2026-3-9", "today", "1899-12-31"])(
    "the day of a procedure cannot be %s",
    (procedureDate) => {
      const input = { ...validInputs["episode.start"], procedureDate };
      expect(wrongField("episode.start", input)).toBe("procedureDate");
    },
  );

  test.each([Number.NaN, Number.POSITIVE_INFINITY, "7", null])("a parameter cannot be %p", (stitchesDay) => {
    const input = { ...validInputs["episode.start"], parameters: { stitchesDay } };
    expect(wrongField("episode.start", input)).toBe("parameters.stitchesDay");
  });

  test("a binding code is read in either case, with blanks around it", () => {
    expect(v.parse(contract["episode.bind"].input, { code: " abcd2345 " })).toEqual({ code: "ABCD2345" });
  });

  test.each(["ABCD1234", "ABCDI234", "ABCDO234", "ABCD234", "ABCD23456"])("%s is no binding code", (code) => {
    expect(wrongField("episode.bind", { code })).toBe("code");
  });
});
