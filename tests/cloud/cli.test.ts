import { type ChildProcess, spawn } from "node:child_process";
import { join } from "node:path";
import { functionsDir, temporaryFolder } from "./support/test-cloud";

const cli = join(import.meta.dirname, "../../tools/cloud/cli.ts");
const folder = temporaryFolder();
const started: ChildProcess[] = [];

afterAll(() => {
  for (const child of started) child.kill("SIGKILL");
  folder.remove();
});

function run(...options: string[]) {
  const child = spawn(process.execPath, ["--import", "tsx", cli, ...options], { stdio: ["ignore", "pipe", "pipe"] });
  started.push(child);
  let output = "";
  const ended = new Promise<number | null>((resolve) => child.once("close", resolve));
  const ready = new Promise<string>((resolve, reject) => {
    const read = (text: Buffer) => {
      output += text.toString();
      const url = /^ready (http:\S+)$/m.exec(output)?.[1];
      if (url !== undefined) resolve(url);
    };
    child.stdout?.on("data", read);
    child.stderr?.on("data", read);
    child.once("close", () => reject(new Error(output)));
  });
  ready.catch(() => undefined);
  return { child, ready, ended, output: () => output };
}

const start = (data: string) =>
  run("--port", "0", "--data", join(folder.path, data), "--functions", functionsDir, "--seed", "none");

async function instanceOf(url: string): Promise<number> {
  const response = await fetch(`${url}/local/call/counter`, { method: "POST", body: "{}" });
  expect(await response.json()).toEqual({ result: 1 });
  const stats = (await (await fetch(`${url}/local/call/surroundings`, { method: "POST", body: "{}" })).json()) as {
    result: { process: number };
  };
  return stats.result.process;
}

const isAlive = (pid: number): boolean => {
  try {
    process.kill(pid, 0);
    return true;
  } catch {
    return false;
  }
};

async function gone(pid: number): Promise<void> {
  while (isAlive(pid)) await new Promise((resolve) => setTimeout(resolve, 50));
}

test("SIGTERM and SIGINT close the cloud and its instances", async () => {
  const close = async (signal: "SIGTERM" | "SIGINT") => {
    const { child, ready, ended } = start(signal);
    const instance = await instanceOf(await ready);
    child.kill(signal);
    const code = await ended;
    await gone(instance);
    return code;
  };
  expect(await Promise.all([close("SIGTERM"), close("SIGINT")])).toEqual([0, 0]);
});

test("instances do not outlive a cloud that was killed, and its data folder can be used again", async () => {
  const clock = async (url: string, init?: RequestInit) =>
    Date.parse(((await (await fetch(`${url}/local/clock`, init)).json()) as { now: string }).now);
  const first = start("killed");
  const instance = await instanceOf(await first.ready);
  const moved = await clock(await first.ready, { method: "POST", body: '{"advance":"PT4M"}' });
  first.child.kill("SIGKILL");
  await first.ended;
  await gone(instance);
  const second = start("killed");
  expect(await clock(await second.ready)).toBeGreaterThanOrEqual(moved);
  second.child.kill("SIGTERM");
  expect(await second.ended).toBe(0);
});

test("options that make no sense are refused in plain words", async () => {
  const refused = async (options: string[], reason: string) => {
    const { ended, output } = run("--data", join(folder.path, reason), ...options);
    expect(await ended).toBe(1);
    expect(output()).toContain(reason);
    expect(output()).not.toContain("    at ");
  };
  await Promise.all([
    refused(["--port", "many"], "--port many is no port"),
    refused(["--seed", "some"], "--seed some is not demo or none"),
    refused(["--functions", "no-such-folder"], "Build them first"),
    refused(["--colour"], "--colour"),
  ]);
});
