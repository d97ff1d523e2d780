import type { Fired } from "./clock/timers";
import type { Database } from "./database/database";
import type { FaultPlan } from "./faults/fault-plan";
import type { CallReply } from "./local/call-reply";
import type { Grants } from "./openapi/grants";
import type { MessageBox, ReceivedMessage } from "./openapi/message-box";
import type { CallStatistics } from "./stats/call-statistics";
import type { FileStore } from "./storage/file-store";

/** Virtual time of a cloud; it only moves forward. */
export interface CloudClock {
  /** Milliseconds since 1970. */
  now(): number;
  /** Fires every timer on the way, in order, each awaited; refuses a moment that has passed. */
  advanceTo(instant: number): Promise<Fired>;
  /** The same, by milliseconds. */
  advance(milliseconds: number): Promise<Fired>;
}

/** A running local cloud. */
export interface Cloud {
  readonly url: string;
  readonly database: Database;
  readonly clock: CloudClock;
  readonly statistics: CallStatistics;
  readonly faults: FaultPlan;
  readonly files: FileStore;
  readonly grants: Grants;
  readonly messageBox: MessageBox;
  /** What `wx.cloud.callFunction` does; without an openid the caller has no identity. */
  call(functionName: string, event: unknown, who?: { readonly openid?: string }): Promise<CallReply>;
  /** Fires a function's timer now, whatever its schedule says. */
  trigger(functionName: string): Promise<CallReply>;
  /** WeChat pushes an event of a user to the function `push`; `settled` tells when it has been taken. */
  push(openid: string, fields: Readonly<Record<string, unknown>>): void;
  /** Messages that WeChat accepted, in order. */
  messages(openid?: string): ReceivedMessage[];
  /** Waits until every pushed event has been handed to the function `push`. */
  settled(): Promise<void>;
  close(): Promise<void>;
}
