import { randomUUID } from "node:crypto";
import { environment } from "../environment";
import type { DeployedFunction, FunctionCatalogue } from "./function-catalogue";
import type { Identity } from "./identity";
import { identityEnvironment } from "./identity-environment";
import type { Instance, InstanceSettings, InstanceTask } from "./instance";
import { createInstancePool, type InstancePool, type PoolLimits } from "./instance-pool";
import {
  cloudClosing,
  eventTooLarge,
  functionNotFound,
  type InvocationReply,
  replyTo,
  wrongSettings,
} from "./invocation-reply";

/** An invocation that is running now. */
export interface Invocation {
  readonly token: string;
  readonly deployed: DeployedFunction;
  readonly identity: Identity;
  /** Ends its instance at once, as if the machine had died. */
  kill(): void;
}

/** Runs functions and knows who is behind a token while the invocation lasts. */
export interface Invocations {
  invoke(name: string, event: unknown, identity: Identity): Promise<InvocationReply>;
  running(token: string | undefined): Invocation | undefined;
  close(): Promise<void>;
}

/** What invocations need and whom they tell. */
export interface InvocationSettings {
  readonly catalogue: FunctionCatalogue;
  readonly limits: PoolLimits;
  readonly timeLimitFactor: number;
  readonly instances: InstanceSettings;
  readonly onEnd: (token: string) => void;
}

const maxEventBytes = 100 * 1024;

const contextOf = ({ name, config }: DeployedFunction, id: string, identity: Record<string, string>) => ({
  callbackWaitsForEmptyEventLoop: false,
  memory_limit_in_mb: config.memorySize,
  time_limit_in_ms: config.timeout * 1000,
  request_id: id,
  environ: Object.entries(identity)
    .map(([key, value]) => `${key}=${value};`)
    .join(""),
  function_version: "$LATEST",
  function_name: name,
  namespace: environment.envId,
  tencentcloud_region: environment.region,
});

/** WeChat itself adds `userInfo` when a mini-program calls; whatever the caller put there is overwritten. */
const eventFor = (event: unknown, { source, openid }: Identity): unknown =>
  source.startsWith("wx_client") && openid !== undefined && typeof event === "object" && event !== null
    ? { ...event, userInfo: { appId: environment.appid, openId: openid } }
    : event;

export function createInvocations(settings: InvocationSettings): Invocations {
  const { catalogue, limits, instances, onEnd } = settings;
  const pools = new Map<string, InstancePool>();
  const running = new Map<string, Invocation>();
  let closed = false;

  const poolOf = (name: string): InstancePool => {
    const pool = pools.get(name) ?? createInstancePool(limits, instances);
    pools.set(name, pool);
    return pool;
  };

  async function invoke(name: string, event: unknown, identity: Identity): Promise<InvocationReply> {
    if (closed) return cloudClosing;
    let deployed: DeployedFunction | undefined;
    try {
      deployed = catalogue.find(name);
    } catch (error) {
      return wrongSettings(error as Error);
    }
    if (deployed === undefined) return functionNotFound(name);
    return run(deployed, event, identity);
  }

  async function run(deployed: DeployedFunction, event: unknown, identity: Identity): Promise<InvocationReply> {
    const bytes = Buffer.byteLength(JSON.stringify(event ?? {}));
    if (bytes > maxEventBytes) return eventTooLarge(bytes);

    const token = randomUUID();
    const timeLimit = deployed.config.timeout * 1000 * settings.timeLimitFactor;
    const task = (instance: Instance): InstanceTask => {
      const variables = identityEnvironment(identity, token);
      running.set(token, { token, deployed, identity, kill: instance.kill });
      return {
        id: token,
        event: eventFor(event ?? {}, identity),
        context: contextOf(deployed, token, variables),
        identity: variables,
        clockOffset: instances.clockOffset(),
      };
    };
    const outcome = await poolOf(deployed.name).run(deployed, { task, timeLimit });
    running.delete(token);
    onEnd(token);
    return replyTo(outcome, deployed.config.timeout);
  }

  return {
    invoke,
    running: (token) => (token === undefined ? undefined : running.get(token)),
    close: async () => {
      closed = true;
      await Promise.all([...pools.values()].map((pool) => pool.close()));
    },
  };
}
