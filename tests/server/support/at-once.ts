import type { TestClinic } from "./open-clinic";

/** Instances of a function at a time on the local cloud. */
const instances = 4;

/**
 * Sends calls at the same moment to instances that all run already, with a pause before every database call, so that each
 * has read before the first has written.
 */
export async function atOnce<T>(clinic: TestClinic, calls: readonly (() => Promise<T>)[]): Promise<readonly T[]> {
  const { faults } = clinic.cloud;
  faults.add({ latency: 700 }); // longer than an instance takes to start
  await Promise.all(Array.from({ length: instances }, () => clinic.phone("wx-warm-up").get("family.list", {})));
  faults.add({ latency: 60 });
  const answers = await Promise.all(calls.map((call) => call()));
  faults.add({ latency: 0 });
  return answers;
}
