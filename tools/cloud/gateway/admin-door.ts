import { randomUUID } from "node:crypto";
import { setTimeout as pause } from "node:timers/promises";
import { CloudError } from "../database/cloud-error";
import type { FaultPlan } from "../faults/fault-plan";
import type { Invocations } from "../functions/invocations";
import { answerBytes, answerJson, type Door, type Exchange, readBody, readJson } from "../http/exchange";
import type { ActionHandler, ActionReply, ActionRequest } from "./action";
import { readMultipart } from "./read-multipart";

/** Answers `cloud.openapi`: the fields of the form in, protobuf bytes out; undefined when the caller was killed. */
export type OpenapiHandler = (form: ReadonlyMap<string, Buffer>) => Promise<Buffer | undefined>;

/** What stands behind `/admin`. */
export interface AdminServices {
  readonly invocations: Invocations;
  readonly faults: FaultPlan;
  /** Handlers by the first part of the action's name. */
  readonly handlers: Readonly<Record<string, ActionHandler>>;
  readonly openapi: OpenapiHandler;
}

const requestLimit = 20 * 1024 * 1024;

/** Some failures come from our own code; they must be seen, and the function gets the cloud's word for them. */
function refusalOf(error: unknown): { code: string; message: string } {
  if (error instanceof CloudError) return { code: error.code, message: error.message };
  console.error(error);
  return { code: "SYS_ERR", message: error instanceof Error ? error.message : String(error) };
}

async function perform({ handlers, faults }: AdminServices, request: ActionRequest): Promise<ActionReply> {
  const handler = handlers[request.action.split(".")[0] ?? ""];
  try {
    if (handler === undefined) throw new CloudError("INVALID_PARAM", `unsupported action: ${request.action}`);
    if (faults.requestFails()) throw new CloudError("SYS_ERR", "failure asked for by POST /local/faults");
    return await handler(request);
  } catch (error) {
    return refusalOf(error);
  }
}

async function answerOpenapi(services: AdminServices, exchange: Exchange, contentType: string): Promise<true> {
  const form = readMultipart(await readBody(exchange, requestLimit), contentType);
  const reply = await services.openapi(form);
  if (reply === undefined) exchange.response.destroy();
  // A JSON content type would make the SDK read the protobuf reply as an error.
  else answerBytes(exchange, reply, "application/octet-stream");
  return true;
}

/** The address that wx-server-sdk sends everything to. Errors are answered with HTTP 200, as the cloud does. */
export function createAdminDoor(services: AdminServices): Door {
  return async (exchange) => {
    if (exchange.path !== "/admin" || exchange.method !== "POST") return false;
    if (services.faults.latency() > 0) await pause(services.faults.latency());
    const contentType = exchange.request.headers["content-type"] ?? "";
    if (contentType.startsWith("multipart/")) return answerOpenapi(services, exchange, contentType);

    const body = (await readJson(exchange, requestLimit)) as Record<string, unknown>;
    const invocation = services.invocations.running(body["wxCloudApiToken"] as string | undefined);
    const reply = await perform(services, { action: String(body["action"]), body, invocation });
    if (reply !== undefined) return answerJson(exchange, { requestId: randomUUID(), ...reply });
    exchange.response.destroy();
    return true;
  };
}
