import { type ChildProcess, fork } from "node:child_process";
import { resolve } from "node:path";
import { createInterface } from "node:readline";
import type { DeployedFunction } from "./function-catalogue";

/** What an instance is asked to run. */
export interface InstanceTask {
  readonly id: string;
  readonly event: unknown;
  readonly context: Readonly<Record<string, unknown>>;
  /** Environment variables of this invocation alone. */
  readonly identity: Readonly<Record<string, string>>;
  readonly clockOffset: number;
}

/** How an invocation ended: a JSON text, an exception, or an instance that is gone. */
export type InstanceOutcome =
  | { readonly kind: "result"; readonly json: string }
  | { readonly kind: "exception"; readonly error: Readonly<Record<string, unknown>> }
  | { readonly kind: "timeout" }
  | { readonly kind: "exit"; readonly outOfMemory: boolean; readonly reason: string };

/** One running process of a function. */
export interface Instance {
  readonly version: string;
  run(task: InstanceTask, timeLimit: number): Promise<InstanceOutcome>;
  kill(): void;
  /** Called once, when the process has ended for whatever reason. */
  onExit(listener: () => void): void;
}

/** Where and how instances start. */
export interface InstanceSettings {
  /** Variables every instance has. */
  readonly environment: () => Readonly<Record<string, string>>;
  readonly clockOffset: () => number;
  readonly log: (functionName: string, line: string) => void;
}

const hostFile = resolve(import.meta.dirname, "host.cjs");
const installedModules = resolve(import.meta.dirname, "../../../node_modules");

/** Hands each line of output on, and answers what came last: it tells why a process ended. */
function followOutput(child: ChildProcess, name: string, log: InstanceSettings["log"]): () => string {
  let tail = "";
  for (const input of [child.stdout, child.stderr]) {
    if (input === null) continue;
    createInterface({ input }).on("line", (line) => {
      tail = `${tail}${line}\n`.slice(-4000);
      log(name, line);
    });
  }
  return () => tail;
}

/** Starts a process for the function and waits until its bundle is loaded; rejects with the load error. */
export function startInstance(deployed: DeployedFunction, settings: InstanceSettings): Promise<Instance> {
  const { name, folder, config, version } = deployed;
  const child = fork(hostFile, [folder, String(settings.clockOffset())], {
    cwd: folder,
    execArgv: [`--max-old-space-size=${config.memorySize}`],
    env: { PATH: process.env["PATH"], NODE_PATH: installedModules, ...settings.environment(), ...config.env },
    stdio: ["ignore", "pipe", "pipe", "ipc"],
  });
  const output = followOutput(child, name, settings.log);
  let ended: { code: number | null; signal: string | null } | undefined;
  child.once("exit", (code, signal) => {
    ended = { code, signal };
  });
  child.on("error", () => child.kill("SIGKILL"));

  const exitOutcome = (): InstanceOutcome => {
    const outOfMemory = /heap out of memory/i.test(output());
    const reason = `instance exited (${ended?.signal ?? ended?.code}). ${outOfMemory ? "" : output().trim().slice(-500)}`;
    return { kind: "exit", outOfMemory, reason: reason.trim() };
  };

  function run(task: InstanceTask, timeLimit: number): Promise<InstanceOutcome> {
    return new Promise((settle) => {
      const finish = (outcome: InstanceOutcome) => {
        clearTimeout(timer);
        child.off("message", onMessage).off("close", onExit);
        settle(outcome);
      };
      const onMessage = (message: { id: string; result?: string; error?: Record<string, unknown> }) => {
        if (message.id !== task.id) return;
        if (message.error === undefined) finish({ kind: "result", json: message.result ?? "null" });
        else finish({ kind: "exception", error: message.error });
      };
      const onExit = () => finish(exitOutcome());
      const timer = setTimeout(() => {
        child.kill("SIGKILL");
        finish({ kind: "timeout" });
      }, timeLimit);
      if (ended !== undefined) return finish(exitOutcome());
      child.on("message", onMessage).once("close", onExit); // "close" comes when all output has been read
      child.send(task, (error) => error && child.kill("SIGKILL"));
    });
  }

  const instance: Instance = {
    version,
    run,
    kill: () => child.kill("SIGKILL"),
    onExit: (listener) => (ended ? listener() : child.once("exit", listener)),
  };
  return new Promise((ready, failed) => {
    const onExit = () => failed(new Error(`the function did not start: ${output().trim().slice(-1000)}`));
    child.once("close", onExit);
    child.once("message", (message: { ready: boolean; error?: { errorMessage: string; stack?: string } }) => {
      child.off("close", onExit);
      if (message.ready) ready(instance);
      else failed(new Error(message.error?.stack ?? message.error?.errorMessage));
    });
  });
}
