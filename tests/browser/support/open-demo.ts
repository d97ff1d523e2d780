import { type ChildProcess, spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import os from "node:os";
import path from "node:path";

/** The running product: demo page, mini-program in the browser, console. */
export interface RunningDemo {
  readonly url: string;
  /** Moves the clinic's clock; timers fire on the way. */
  advance(duration: string): Promise<void>;
  /** Moves the clinic's clock to a moment. */
  advanceTo(moment: number): Promise<void>;
  /** Messages WeChat accepted for this person. */
  messages(openid: string): Promise<readonly { readonly title: string; readonly page?: string }[]>;
  documents(collection: string, where: object): Promise<readonly Record<string, unknown>[]>;
  close(): Promise<void>;
}

function firstLine(child: ChildProcess): Promise<string> {
  return new Promise((resolve, reject) => {
    let said = "";
    child.stdout?.on("data", (chunk) => {
      said += String(chunk);
      const url = /http:\/\/127\.0\.0\.1:\d+/.exec(said)?.[0];
      if (url !== undefined) resolve(url);
    });
    child.stderr?.on("data", (chunk) => {
      said += String(chunk);
    });
    child.on("exit", (code) => reject(new Error(`the demo ended with ${code}: ${said}`)));
  });
}

/** Starts the product in a process of its own, as `npm start` does. */
export async function openDemo(): Promise<RunningDemo> {
  const root = path.join(__dirname, "../../..");
  const folder = mkdtempSync(path.join(os.tmpdir(), "heyu-browser-"));
  const script = path.join(__dirname, "demo-server.ts");
  const tsx = path.join(root, "node_modules/tsx/dist/cli.mjs");
  const child = spawn(process.execPath, [tsx, script, folder], { cwd: root, stdio: ["ignore", "pipe", "pipe"] });
  const url = await firstLine(child);
  const read = async (address: string) => (await fetch(`${url}${address}`)).json();
  const moveClock = async (how: object) => {
    const headers = { "content-type": "application/json" };
    const answer = await fetch(`${url}/local/clock`, { method: "POST", headers, body: JSON.stringify(how) });
    if (!answer.ok) throw new Error(`the clock did not move: ${await answer.text()}`);
  };
  return {
    url,
    advance: (duration) => moveClock({ advance: duration }),
    advanceTo: (moment) => moveClock({ now: new Date(moment).toISOString() }),
    messages: async (openid) =>
      ((await read(`/local/messages?openid=${openid}`)) as { messages: readonly { title: string }[] }).messages,
    documents: async (collection, where) => {
      const asked = encodeURIComponent(JSON.stringify(where));
      const answer = (await read(`/local/database/${collection}?where=${asked}&limit=100`)) as {
        documents: readonly Record<string, unknown>[];
      };
      return answer.documents;
    },
    async close() {
      const ended = new Promise((resolve) => child.once("exit", resolve));
      child.kill("SIGTERM");
      await ended;
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
