/** Ends an instance of a function right after its n-th database call, write or accepted message: once. */
export interface KillFault {
  readonly function: string;
  readonly afterCalls?: number;
  readonly afterWrites?: number;
  readonly afterSends?: number;
}

/** Makes an API of WeChat fail a number of times. */
export interface OpenapiFault {
  readonly api: string;
  readonly errcode: number;
  readonly errmsg?: string;
  readonly times: number;
}

/** What is to go wrong. Lists add to what was planned before, numbers replace it. */
export interface Faults {
  readonly kill?: readonly KillFault[];
  readonly openapi?: readonly OpenapiFault[];
  /** Milliseconds added to every request of a function. */
  readonly latency?: number;
  /** Every n-th request of a function fails with SYS_ERR; 0 means none. */
  readonly failEvery?: number;
  /** The next n transactions that write meet a conflict. */
  readonly conflicts?: number;
}

/** Steps of a function after which it can be killed. */
export type Step = "call" | "write" | "send";

/** The faults still to come. */
export interface FaultPlan {
  add(faults: Faults): void;
  clear(): void;
  pending(): Required<Omit<Faults, "conflicts">>;
  latency(): number;
  /** Counts a request; true when it has to fail. */
  requestFails(): boolean;
  /** Counts a step; true when the instance that took it has to die before it hears of it. */
  killsAfter(functionName: string, step: Step): boolean;
  /** Takes one failure planned for the API. */
  openapiFailure(api: string): { errcode: number; errmsg: string } | undefined;
}

const fieldOf = { call: "afterCalls", write: "afterWrites", send: "afterSends" } as const;

export function createFaultPlan(forceConflict: (times: number) => void): FaultPlan {
  let kill: KillFault[] = [];
  let openapi: OpenapiFault[] = [];
  let latency = 0;
  let failEvery = 0;
  let requests = 0;

  function killsAfter(functionName: string, step: Step): boolean {
    const field = fieldOf[step];
    let killed = false;
    kill = kill.flatMap((fault) => {
      const left = fault[field];
      if (killed || fault.function !== functionName || left === undefined) return [fault];
      killed = left <= 1;
      return killed ? [] : [{ ...fault, [field]: left - 1 }];
    });
    return killed;
  }

  function openapiFailure(api: string): { errcode: number; errmsg: string } | undefined {
    const fault = openapi.find((one) => one.api === api);
    if (fault === undefined) return undefined;
    const left = { ...fault, times: fault.times - 1 };
    openapi = openapi.map((one) => (one === fault ? left : one)).filter(({ times }) => times > 0);
    return { errcode: fault.errcode, errmsg: fault.errmsg ?? "failure asked for by POST /local/faults" };
  }

  return {
    add(faults) {
      kill = [...kill, ...(faults.kill ?? [])];
      openapi = [...openapi, ...(faults.openapi ?? [])];
      latency = faults.latency ?? latency;
      failEvery = faults.failEvery ?? failEvery;
      if (faults.conflicts !== undefined) forceConflict(faults.conflicts);
    },
    clear() {
      kill = [];
      openapi = [];
      latency = 0;
      failEvery = 0;
      requests = 0;
      forceConflict(0);
    },
    pending: () => ({ kill, openapi, latency, failEvery }),
    latency: () => latency,
    requestFails() {
      if (failEvery === 0) return false;
      requests += 1;
      return requests % failEvery === 0;
    },
    killsAfter,
    openapiFailure,
  };
}
