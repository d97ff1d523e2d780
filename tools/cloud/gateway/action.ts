import type { Invocation } from "../functions/invocations";

/** A JSON request of the SDK. */
export interface ActionRequest {
  readonly action: string;
  readonly body: Readonly<Record<string, unknown>>;
  /** The invocation that sent it, when its token is known. */
  readonly invocation: Invocation | undefined;
}

/** The fields of the reply beside `requestId`; undefined when the caller was killed and hears nothing. */
export type ActionReply = Readonly<Record<string, unknown>> | undefined;

/** Performs the actions of one service; rejects with a CloudError. */
export type ActionHandler = (request: ActionRequest) => Promise<ActionReply>;
