import type { Permission } from "@shared/team/permission";
import { frameWords } from "../words/frame-words";

export interface Section {
  readonly to: string;
  readonly title: string;
  readonly permission: Permission;
  /** Which open work the number beside it counts. */
  readonly counts?: "inbox" | "calls";
  readonly icon: "inbox" | "calls" | "patients" | "pathways";
}

/** The console's rooms in the order of a working day. */
export const sections: readonly Section[] = [
  { to: "/inbox", title: frameWords.inbox, permission: "readInbox", counts: "inbox", icon: "inbox" },
  { to: "/calls", title: frameWords.calls, permission: "handleCall", counts: "calls", icon: "calls" },
  { to: "/patients", title: frameWords.patients, permission: "readInbox", icon: "patients" },
  { to: "/pathways", title: frameWords.pathways, permission: "readPathway", icon: "pathways" },
];
