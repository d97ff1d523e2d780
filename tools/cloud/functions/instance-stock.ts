import type { DeployedFunction } from "./function-catalogue";
import { type Instance, type InstanceSettings, startInstance } from "./instance";

/** The processes of one function: those that wait for work, those at work, those that start. */
export interface InstanceStock {
  /** All of them. */
  size(): number;
  starting(): number;
  /** Takes one that runs the given build; idle ones of another build end. */
  take(version: string): Instance | undefined;
  putBack(instance: Instance): void;
  retire(instance: Instance): void;
  /** Adds one; rejects when the bundle cannot be loaded. */
  start(deployed: DeployedFunction): Promise<void>;
  close(): Promise<void>;
}

/** `onGone` is called whenever a process has ended. */
export function createInstanceStock(settings: InstanceSettings, onGone: () => void): InstanceStock {
  const live = new Set<Instance>();
  const starts = new Set<Promise<void>>();
  let idle: Instance[] = [];
  let closed = false;

  function retire(instance: Instance): void {
    live.delete(instance);
    idle = idle.filter((other) => other !== instance);
    instance.kill();
  }

  async function add(deployed: DeployedFunction): Promise<void> {
    const instance = await startInstance(deployed, settings);
    if (closed) return instance.kill();
    live.add(instance);
    idle.push(instance);
    instance.onExit(() => {
      retire(instance);
      onGone();
    });
  }

  return {
    size: () => live.size + starts.size,
    starting: () => starts.size,
    take(version) {
      for (const instance of idle.filter((one) => one.version !== version)) retire(instance);
      return idle.pop();
    },
    putBack(instance) {
      if (live.has(instance)) idle.push(instance);
    },
    retire,
    start(deployed) {
      const starting: Promise<void> = add(deployed).finally(() => starts.delete(starting));
      starts.add(starting);
      return starting;
    },
    async close() {
      closed = true;
      const ends = [...live].map((instance) => new Promise<void>((ended) => instance.onExit(ended)));
      for (const instance of live) instance.kill();
      await Promise.allSettled([...ends, ...starts]);
    },
  };
}
