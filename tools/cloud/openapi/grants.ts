import type { StateStore } from "../state/state-store";
import type { TemplateDeclaration } from "./template-declaration";

/** What a person still allows: `remaining` messages of a template. */
export interface Grant {
  readonly openid: string;
  readonly templateId: string;
  readonly title: string;
  readonly kind: TemplateDeclaration["kind"];
  /** Messages left; a long-term subscription has no number. */
  readonly remaining: number | "unlimited";
}

/** WeChat's own book of who accepted what. No API tells it to the mini-program. */
export interface Grants {
  /** A person accepted `times` times. */
  accept(openid: string, templateId: string, times: number): void;
  /** A person refuses all further messages of the template. */
  withdraw(openid: string, templateId: string): void;
  /** Uses one accept up; false when there is none. */
  use(openid: string, templateId: string): boolean;
  list(openid?: string): Grant[];
}

export function createGrants(state: StateStore, templates: readonly TemplateDeclaration[]): Grants {
  const byId = new Map(templates.map((template) => [template.id, template]));
  const isLong = (templateId: string) => byId.get(templateId)?.kind === "long";

  const describe = (row: Record<string, unknown>): Grant => {
    const templateId = String(row["template"]);
    return {
      openid: String(row["openid"]),
      templateId,
      title: byId.get(templateId)?.title ?? "",
      kind: byId.get(templateId)?.kind ?? "once",
      remaining: isLong(templateId) ? "unlimited" : Number(row["remaining"]),
    };
  };

  return {
    accept(openid, templateId, times) {
      state.change(
        `insert into grants values (?, ?, ?)
         on conflict (openid, template) do update set remaining = remaining + excluded.remaining`,
        openid,
        templateId,
        times,
      );
    },
    withdraw: (openid, templateId) =>
      void state.change("delete from grants where openid = ? and template = ?", openid, templateId),
    use(openid, templateId) {
      const cost = isLong(templateId) ? 0 : 1;
      const sql = "update grants set remaining = remaining - ? where openid = ? and template = ? and remaining > 0";
      return state.change(sql, cost, openid, templateId) === 1;
    },
    list: (openid) =>
      state
        .rows(
          "select * from grants where ? is null or openid = ? order by openid, template",
          openid ?? null,
          openid ?? null,
        )
        .map(describe),
  };
}
