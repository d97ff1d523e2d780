import type { Faults, KillFault, OpenapiFault } from "../faults/fault-plan";
import { HttpRefusal } from "../http/http-refusal";

const example =
  '{"kill":[{"function":"sweep","afterWrites":3}],"openapi":[{"api":"subscribeMessage.send","errcode":45009,"times":2}],"latency":50,"failEvery":7,"conflicts":1}';

function refuse(reason: string): never {
  throw new HttpRefusal(400, `${reason}. Give any of: ${example}`);
}

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === "object" && value !== null && !Array.isArray(value);

const isCount = (value: unknown): value is number => Number.isInteger(value) && (value as number) >= 0;

function isKill(value: unknown): value is KillFault {
  if (!isRecord(value) || typeof value["function"] !== "string") return false;
  const steps = [value["afterCalls"], value["afterWrites"], value["afterSends"]].filter((step) => step !== undefined);
  return steps.length > 0 && steps.every((step) => isCount(step) && step > 0);
}

const isOpenapi = (value: unknown): value is OpenapiFault =>
  isRecord(value) &&
  typeof value["api"] === "string" &&
  Number.isInteger(value["errcode"]) &&
  isCount(value["times"]) &&
  value["times"] > 0;

/** One fault or a list of them. */
function listOf<T>(value: unknown, isOne: (item: unknown) => item is T, name: string): T[] {
  const items: unknown[] = Array.isArray(value) ? value : value === undefined ? [] : [value];
  return items.every(isOne) ? items : refuse(`"${name}" is not understood`);
}

/** Reads what `POST /local/faults` was given; refuses what it does not know. */
export function readFaults({
  kill,
  openapi,
  latency,
  failEvery,
  conflicts,
  ...unknown
}: Record<string, unknown>): Faults {
  const [strange] = Object.keys(unknown);
  if (strange !== undefined) return refuse(`"${strange}" is no fault`);
  for (const [name, value] of Object.entries({ latency, failEvery, conflicts })) {
    if (value !== undefined && !isCount(value)) return refuse(`"${name}" is not a whole number`);
  }
  return {
    kill: listOf(kill, isKill, "kill"),
    openapi: listOf(openapi, isOpenapi, "openapi"),
    ...(isCount(latency) && { latency }),
    ...(isCount(failEvery) && { failEvery }),
    ...(isCount(conflicts) && { conflicts }),
  };
}
