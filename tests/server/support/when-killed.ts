import type { Cloud } from "../../../tools/cloud/cloud";

/** Runs a call whose instance dies right after its nth write, and makes sure that it did. */
export async function whenKilled(cloud: Cloud, afterWrites: number, run: () => Promise<unknown>): Promise<void> {
  cloud.faults.add({ kill: [{ function: "api", afterWrites }] });
  await expect(run()).rejects.toThrow("did not answer");
  cloud.faults.clear();
}
