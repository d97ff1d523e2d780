import type { VirtualClock } from "./clock/virtual-clock";
import type { Database } from "./database/database";
import type { FunctionCatalogue } from "./functions/function-catalogue";
import { instanceEnvironment } from "./functions/identity-environment";
import { createInvocations, type Invocations } from "./functions/invocations";
import type { RuntimeSwitches } from "./runtime-switches";
import type { CallStatistics } from "./stats/call-statistics";

/** What running functions stands on. */
export interface RuntimeParts {
  readonly catalogue: FunctionCatalogue;
  readonly switches: RuntimeSwitches;
  readonly clock: VirtualClock;
  readonly database: Database;
  readonly statistics: CallStatistics;
  readonly quiet: boolean;
  /** Variables of every function process besides the platform's own. */
  readonly functionEnvironment: Readonly<Record<string, string>>;
  /** Address of the gateway; asked for when an instance starts. */
  readonly url: () => string;
}

/** The means to run the deployed functions; every invocation is counted. */
export function createFunctionRuntime(parts: RuntimeParts): Invocations {
  const { catalogue, switches, clock, database, statistics } = parts;
  const plain = createInvocations({
    catalogue,
    limits: { instances: switches.instances, reuse: switches.coldStart === "reused" },
    timeLimitFactor: switches.timeLimitFactor,
    instances: {
      environment: () => ({ ...parts.functionEnvironment, ...instanceEnvironment(parts.url()) }),
      clockOffset: clock.offset,
      log: (name, line) => parts.quiet || process.stdout.write(`[${name}] ${line}\n`),
    },
    onEnd: database.endCaller,
  });
  return {
    ...plain,
    async invoke(name, event, identity) {
      const reply = await plain.invoke(name, event, identity);
      statistics.functionCalled(name, "code" in reply);
      return reply;
    },
  };
}
