import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { runCommand } from "../../tools/check/run-command";
import { gateStep } from "../../tools/test/gate-step";
import { type JestReport, jestCount } from "../../tools/test/jest-count";
import { jestStep } from "../../tools/test/jest-step";
import { runSteps } from "../../tools/test/run-steps";
import { scriptStep } from "../../tools/test/script-step";
import type { Step, StepResult } from "../../tools/test/step";

const here = process.cwd();
let root: string;
const printed: string[] = [];

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), "heyu-run-"));
  symlinkSync(join(here, "node_modules"), join(root, "node_modules"), "junction");
  printed.length = 0;
  jest.spyOn(console, "log").mockImplementation((line: string) => printed.push(line));
});
afterEach(() => {
  jest.restoreAllMocks();
  rmSync(root, { recursive: true, force: true });
});

const put = (path: string, text: string) => {
  mkdirSync(join(root, path, ".."), { recursive: true });
  writeFileSync(join(root, path), text);
};
const step = (name: string, result: Partial<StepResult>, needs: readonly string[] = []): Step => ({
  name,
  needs,
  run: async () => ({ passed: 0, failed: 0, findings: "", ...result }),
});

/** A folder with one jest project and the given tests. */
function project(tests: Readonly<Record<string, string>>): Step {
  put("package.json", "{}");
  put("jest.config.json", JSON.stringify({ projects: [{ displayName: "rules", rootDir: root }] }));
  for (const [name, text] of Object.entries(tests)) put(`${name}.test.js`, text);
  return jestStep("rules");
}

describe("the test run", () => {
  test("adds up what its steps counted", async () => {
    const sum = await runSteps([step("a", { passed: 3 }), step("b", { passed: 4, failed: 2 })], root);
    expect(sum).toEqual({ passed: 7, failed: 2 });
  });

  test("fails a step that ran no test", async () => {
    expect(await runSteps([step("a", {})], root)).toEqual({ passed: 0, failed: 1 });
    expect(printed.join("\n")).toContain("no test was run");
  });

  test("fails a step that threw, and goes on", async () => {
    const broken: Step = { name: "a", run: () => Promise.reject(new Error("the disk is full")) };
    expect(await runSteps([broken, step("b", { passed: 1 })], root)).toEqual({ passed: 1, failed: 1 });
    expect(printed.join("\n")).toContain("the disk is full");
  });

  test("fails a step whose build failed, without running it", async () => {
    const steps = [step("build", { failed: 1 }), step("pages", { passed: 5 }, ["build"])];
    expect(await runSteps(steps, root)).toEqual({ passed: 0, failed: 2 });
    expect(printed.join("\n")).toContain("not run, because this failed: build");
  });

  test("prints in full what failed", async () => {
    const findings = Array.from({ length: 500 }, (_, line) => `line ${line}`).join("\n");
    await runSteps([step("a", { failed: 1, findings })], root);
    expect(printed.join("\n")).toContain(findings);
  });

  test("counts a gate as one test", async () => {
    const gate = (passed: boolean) => gateStep({ name: "g", run: async () => ({ passed, findings: "" }) });
    expect(await runSteps([gate(true), gate(false)], root)).toEqual({ passed: 1, failed: 1 });
  });

  test("counts a script by how it ends, and misses one that is not there", async () => {
    put("good.ts", 'console.log("fine");\n');
    put("bad.ts", 'console.log("the icon is too large");\nprocess.exitCode = 1;\n');
    const steps = ["good.ts", "bad.ts", "gone.ts"].map((script) => scriptStep(script, script));
    expect(await runSteps(steps, root)).toEqual({ passed: 1, failed: 2 });
    expect(printed.join("\n")).toContain("the icon is too large");
    expect(printed.join("\n")).toContain("gone.ts is missing");
  });
});

test("a command that does not end is ended, and says so", async () => {
  const { code, output } = await runCommand(root, [process.execPath, "-e", "setInterval(() => {}, 1000)"], {}, 500);
  expect(code).not.toBe(0);
  expect(output).toContain("ended after 0.5 s");
});

describe("a jest project in the test run", () => {
  test("counts what passed, failed and was left out", async () => {
    const rules = project({
      good: 'test("one", () => {}); test("two", () => {}); test.skip("three", () => {});',
      bad: 'test("strong pain reaches the team", () => { expect(6).toBe(7); });',
    });
    expect(await runSteps([rules], root)).toEqual({ passed: 2, failed: 1 });
    expect(printed.join("\n")).toContain("strong pain reaches the team");
    expect(printed.join("\n")).toContain("1 left out");
  });

  test("fails when a file cannot be run", async () => {
    expect(await runSteps([project({ broken: 'throw new Error("no such rule");' })], root)).toEqual({
      passed: 0,
      failed: 1,
    });
    expect(printed.join("\n")).toContain("no such rule");
  });

  test("fails when there is no test in it", async () => {
    expect(await runSteps([project({})], root)).toEqual({ passed: 0, failed: 1 });
    expect(printed.join("\n")).toContain("No tests found");
  });

  test("runs in the time zone asked for", async () => {
    const zone = 'test("zone", () => expect(new Date(0).getTimezoneOffset()).toBe(-480));';
    project({ zone });
    const steps = [jestStep("rules", { timeZone: "Asia/Shanghai" }), jestStep("rules")];
    expect(await runSteps(steps, root)).toEqual({ passed: 1, failed: 1 });
  });

  test("parts of a project together run each of its files once", async () => {
    const good = 'test("holds", () => {});';
    project({ one: good, two: good, three: good });
    const parts = [1, 2].map((index) => jestStep("rules", { part: { index, of: 2 } }));
    expect(await runSteps(parts, root)).toEqual({ passed: 3, failed: 0 });
  });

  const clean: JestReport = {
    numPassedTests: 5,
    numFailedTests: 0,
    numPendingTests: 0,
    numTodoTests: 0,
    numRuntimeErrorTestSuites: 0,
  };

  test.each([
    [clean, 0, 5, 0],
    [clean, 1, 5, 1],
    [clean, null, 5, 1],
    [{ ...clean, numFailedTests: 2, numRuntimeErrorTestSuites: 1 }, 1, 5, 3],
    [{ ...clean, numPassedTests: 0 }, 0, 0, 1],
    [undefined, 0, 0, 1],
  ])("with the report %j and the exit code %p counts %i passed and %i failed", (report, code, passed, failed) => {
    expect(jestCount(report, code, "output")).toMatchObject({ passed, failed });
  });
});

test("the test command ends with the sum alone on its last line, and with 1 when something failed", async () => {
  const tsx = join("node_modules", "tsx", "dist", "cli.mjs");
  const run = (...words: string[]) => runCommand(here, [process.execPath, tsx, "tools/test.ts", ...words]);
  const lastLine = ({ output }: { readonly output: string }) => output.trimEnd().split("\n").at(-1);
  const held = await run("check layers");
  expect(lastLine(held)).toMatch(/^\d+ passed, \d+ failed$/);
  expect(held.code === 0).toBe(held.output.trimEnd().endsWith("1 passed, 0 failed"));
  const nothing = await run("no such step");
  expect([nothing.code, lastLine(nothing)]).toEqual([1, "0 passed, 0 failed"]); // Node may have warned before
});
