import { setTimeout as pause } from "node:timers/promises";
import { checkFields } from "./check-fields";
import type { Grants } from "./grants";
import type { MessageBox } from "./message-box";
import { type OpenapiAnswer, type OpenapiArguments, type OpenapiCall, refusal, success } from "./openapi-answer";
import type { TemplateDeclaration } from "./template-declaration";

/** What sending stands on. */
export interface SendServices {
  readonly templates: readonly TemplateDeclaration[];
  readonly grants: Grants;
  readonly messages: MessageBox;
  readonly now: () => number;
  /** Pages of the mini-program; undefined when they are not known, then every page is accepted. */
  readonly pages: readonly string[] | undefined;
  /** How long WeChat is busy with one send. */
  readonly milliseconds: number;
  readonly together: <T>(work: () => T) => T;
  readonly onSent: (openid: string, templateId: string, msgid: bigint) => void;
}

/** WeChat's ids of messages have 19 digits: more than a number holds. */
const wechatId = (place: number): bigint => 2_400_000_000_000_000_000n + BigInt(place);

const text = (value: unknown): string => (typeof value === "string" ? value : "");

const isOpenid = (value: string): boolean => /^[\w-]{1,128}$/.test(value);

function pageIsKnown(page: string, pages: readonly string[] | undefined): boolean {
  const path = page.replace(/^\//, "").split("?")[0] ?? "";
  return pages === undefined || page === "" || pages.includes(path);
}

/** `subscribeMessage.send`: one accept is worth one message, and one user gets one message at a time. */
export function createSendMessage(services: SendServices): OpenapiCall {
  const { templates, grants, messages, now, pages, together, onSent } = services;
  const busy = new Set<string>();

  function accept(args: OpenapiArguments, template: TemplateDeclaration, sender: string): OpenapiAnswer {
    const openid = text(args["touser"]);
    const fields = checkFields(template, args["data"]);
    if ("wrong" in fields) return refusal(47003, fields.wrong);
    const page = text(args["page"]);
    const place = together(() => {
      if (!grants.use(openid, template.id)) return undefined;
      return messages.add({
        openid,
        templateId: template.id,
        title: template.title,
        ...(page !== "" && { page }),
        data: fields.texts,
        fields: Object.entries(template.fields).map(([key, label]) => ({ label, value: fields.texts[key] ?? "" })),
        at: new Date(now()).toISOString(),
        sender,
      });
    });
    if (place === undefined) return refusal(43101, "user refuse to accept the msg");
    const msgid = wechatId(place);
    onSent(openid, template.id, msgid);
    return success({ msgid });
  }

  /** The template of a well-addressed message, or what is wrong with the address. */
  function address(
    args: OpenapiArguments,
  ): { readonly template: TemplateDeclaration } | { readonly wrong: OpenapiAnswer } {
    if (!isOpenid(text(args["touser"]))) return { wrong: refusal(40003, "invalid openid") };
    const template = templates.find(({ id }) => id === args["template_id"]);
    if (template === undefined) return { wrong: refusal(40037, "invalid template_id") };
    return pageIsKnown(text(args["page"]), pages) ? { template } : { wrong: refusal(41030, "invalid page") };
  }

  return async (args, caller) => {
    const addressed = address(args);
    if ("wrong" in addressed) return addressed.wrong;
    const openid = text(args["touser"]);
    if (busy.has(openid)) return refusal(43108, "concurrent sends to the same user");
    busy.add(openid);
    try {
      if (services.milliseconds > 0) await pause(services.milliseconds);
      return accept(args, addressed.template, caller.deployed.name);
    } finally {
      busy.delete(openid);
    }
  };
}
