import type { TemplateRow } from "@shared/contract/message-views";
import { Button } from "antd";
import { Board } from "../parts/board";
import { useSession } from "../session/session-context";
import { templateKindWords, templateUseWords, templateWords } from "../words/template-words";
import { StoppedNotice } from "./stopped-notice";
import { TestTemplate } from "./test-template";
import { WechatCard } from "./wechat-card";

interface Props {
  readonly row: TemplateRow;
  readonly onEdit: () => void;
}

/** One template: what it is for, how its card looks in both languages, and what can be done with it. */
export function TemplateBoard({ row: { template, preview, ownGrants }, onEdit }: Props) {
  const { mayDo } = useSession();
  const { name, id, title, kind, stopped } = template;
  const use = templateUseWords[name];
  const mayEdit = mayDo("editTemplates");
  return (
    <Board
      title={use}
      className={stopped ? "template-board is-stopped" : "template-board"}
      tools={
        mayEdit && (
          <Button size="small" aria-label={templateWords.editOf(use)} onClick={onEdit}>
            {templateWords.edit}
          </Button>
        )
      }
    >
      {stopped && <StoppedNotice name={name} stopped={stopped} />}
      <div className="template-cards">
        <WechatCard title={title} language="zh" lines={preview.zh} />
        <WechatCard title={title} language="en" lines={preview.en} />
      </div>
      <dl className="template-facts">
        <div>
          <dt>{templateWords.kind}</dt>
          <dd title={templateKindWords[kind].means}>{templateKindWords[kind].title}</dd>
        </div>
        <div>
          <dt>{templateWords.id}</dt>
          <dd>
            <code>{id}</code>
          </dd>
        </div>
      </dl>
      {mayEdit && (
        <div className="template-test">
          <TestTemplate name={name} />
          <span className="soft">{templateWords.ownGrants(ownGrants)}</span>
        </div>
      )}
    </Board>
  );
}
