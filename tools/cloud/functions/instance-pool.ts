import type { DeployedFunction } from "./function-catalogue";
import type { Instance, InstanceOutcome, InstanceSettings, InstanceTask } from "./instance";
import { createInstanceStock } from "./instance-stock";

/** One invocation to come. */
export interface PoolJob {
  /** Made when an instance is free, so that its clock and its time limit start then. */
  readonly task: (instance: Instance) => InstanceTask;
  /** Milliseconds. */
  readonly timeLimit: number;
}

/** The instances of one function: each runs one invocation at a time, who finds none free waits in line. */
export interface InstancePool {
  run(deployed: DeployedFunction, job: PoolJob): Promise<InstanceOutcome>;
  close(): Promise<void>;
}

/** How many instances, and whether one serves more than one invocation. */
export interface PoolLimits {
  readonly instances: number;
  readonly reuse: boolean;
}

interface Waiting {
  readonly deployed: DeployedFunction;
  readonly job: PoolJob;
  readonly settle: (outcome: InstanceOutcome) => void;
}

const closing: InstanceOutcome = { kind: "exit", outOfMemory: false, reason: "the local cloud is closing" };

/** Makes an empty pool; instances start when somebody waits. */
export function createInstancePool(limits: PoolLimits, settings: InstanceSettings): InstancePool {
  const line: Waiting[] = [];
  const stock = createInstanceStock(settings, serve);
  let closed = false;

  async function give(instance: Instance, { job, settle }: Waiting): Promise<void> {
    const outcome = await instance.run(job.task(instance), job.timeLimit);
    const gone = outcome.kind === "timeout" || outcome.kind === "exit";
    if (gone || !limits.reuse) stock.retire(instance);
    else stock.putBack(instance);
    settle(outcome);
    serve();
  }

  /** A bundle that cannot be loaded fails whoever is first in line; the next one in line starts another try. */
  function start(deployed: DeployedFunction): void {
    stock
      .start(deployed)
      .catch(({ message }: Error) => {
        line.shift()?.settle({ kind: "exception", error: { errorType: "LoadError", errorMessage: message } });
      })
      .finally(serve);
  }

  function serve(): void {
    if (closed) return;
    for (let next = line[0]; next !== undefined; next = line[0]) {
      const instance = stock.take(next.deployed.version);
      if (instance === undefined) break;
      line.shift();
      void give(instance, next);
    }
    const wanted = Math.min(line.length - stock.starting(), limits.instances - stock.size());
    for (const { deployed } of line.slice(0, Math.max(wanted, 0))) start(deployed);
  }

  return {
    run: (deployed, job) =>
      new Promise((settle) => {
        if (closed) return settle(closing);
        line.push({ deployed, job, settle });
        serve();
      }),
    async close() {
      closed = true;
      for (const { settle } of line.splice(0)) settle(closing);
      await stock.close();
    },
  };
}
