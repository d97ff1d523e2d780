import type { FaultPlan } from "../faults/fault-plan";
import type { Invocation, Invocations } from "../functions/invocations";
import type { OpenapiHandler } from "../gateway/admin-door";
import type { CallStatistics } from "../stats/call-statistics";
import { type OpenapiAnswer, type OpenapiCall, refusal } from "./openapi-answer";
import { readArguments, writeAnswer, writeNoPermission } from "./protobuf-frame";

/** What the openapi service stands on. */
export interface OpenapiServices {
  readonly invocations: Invocations;
  readonly faults: FaultPlan;
  readonly statistics: CallStatistics;
  /** The APIs that exist here, by name. */
  readonly calls: Readonly<Record<string, OpenapiCall>>;
}

/** Answers `cloud.openapi.*`. An API must be named in the function's `permissions.openapi`, as WeChat demands. */
export function createOpenapiService({ invocations, faults, statistics, calls }: OpenapiServices): OpenapiHandler {
  async function answer(api: string, caller: Invocation, requestData: Buffer): Promise<OpenapiAnswer> {
    const failure = faults.openapiFailure(api);
    if (failure !== undefined) return failure;
    if (faults.requestFails()) return refusal(-1, "system error");
    const call = calls[api];
    if (call === undefined) return refusal(48001, `api unauthorized: the local cloud has no ${api}`);
    return call(readArguments(requestData), caller);
  }

  return async (form) => {
    const api = form.get("apiName")?.toString("utf8") ?? "";
    const caller = invocations.running(form.get("wxCloudApiToken")?.toString("utf8"));
    if (!caller?.deployed.config.openapi.includes(api)) return writeNoPermission();
    const { name } = caller.deployed;
    statistics.serviceCalled(name, "openapi", api);
    const reply = await answer(api, caller, form.get("requestData") ?? Buffer.alloc(0));
    const accepted = "errcode" in reply && reply.errcode === 0;
    if (api === "subscribeMessage.send" && accepted && faults.killsAfter(name, "send")) {
      caller.kill();
      return undefined;
    }
    return writeAnswer(reply);
  };
}
