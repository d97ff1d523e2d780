import { CloudError } from "../database/cloud-error";
import { type Exchange, readBody, readRecord } from "../http/exchange";
import { HttpRefusal } from "../http/http-refusal";
import type { Grants } from "../openapi/grants";
import type { MessageBox } from "../openapi/message-box";
import type { FileStore } from "../storage/file-store";
import { fileLimit } from "../storage/file-store";
import { checkObjectKey, fileIdOf } from "../storage/object-key";
import type { InstructionTable } from "./local-door";
import type { SubscriptionAnswers } from "./subscription-answers";

/** What a person does with WeChat itself, and what WeChat shows them. */
export interface PersonServices {
  readonly grants: Grants;
  readonly answers: SubscriptionAnswers;
  readonly messages: MessageBox;
  readonly files: FileStore;
  readonly issuePhoneCode: (openid: string) => string;
  readonly push: (openid: string, fields: Readonly<Record<string, unknown>>) => void;
}

function textField(record: Readonly<Record<string, unknown>>, name: string): string {
  const value = record[name];
  if (typeof value === "string" && value !== "") return value;
  throw new HttpRefusal(400, `"${name}" is missing`);
}

async function upload(exchange: Exchange, files: FileStore): Promise<{ fileID: string }> {
  const openid = exchange.request.headers["x-openid"];
  const bytes = await readBody(exchange, fileLimit);
  try {
    const key = checkObjectKey(exchange.query.get("path"));
    files.put(key, bytes, typeof openid === "string" && openid !== "" ? openid : undefined);
    return { fileID: fileIdOf(key) };
  } catch (error) {
    if (error instanceof CloudError) throw new HttpRefusal(400, error.message);
    throw error;
  }
}

export const personInstructions = (services: PersonServices): InstructionTable => ({
  "GET /local/subscriptions": ({ query }) => ({
    subscriptions: services.grants.list(query.get("openid") ?? undefined),
  }),
  "POST /local/subscriptions": async (exchange) => {
    const answer = await readRecord(exchange);
    const openid = textField(answer, "openid");
    services.answers.take(openid, textField(answer, "templateId"), answer["accept"]);
    return { subscriptions: services.grants.list(openid) };
  },
  "POST /local/push": async (exchange) => {
    const { openid, ...fields } = await readRecord(exchange);
    services.push(textField({ openid }, "openid"), fields);
    return {};
  },
  "GET /local/messages": ({ query }) => ({ messages: services.messages.list(query.get("openid") ?? undefined) }),
  "POST /local/phone-code": async (exchange) => ({
    code: services.issuePhoneCode(textField(await readRecord(exchange), "openid")),
  }),
  "POST /local/upload": (exchange) => upload(exchange, services.files),
});
