import { reader } from "@/platform/reader";
import { readStored, writeStored } from "@/platform/stored";
import { createStore } from "./store";

const name = "largeType";

/** Whether everything is drawn larger: the person's choice, or else the phone's own setting. */
export const largeType = createStore(readStored<boolean>(name) ?? reader().wantsLargeType);

export function setLargeType(on: boolean): void {
  largeType.set(on);
  writeStored(name, on);
}
