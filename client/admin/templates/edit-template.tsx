import type { TemplateRow } from "@shared/contract/message-views";
import { useMutation, useQueryClient } from "@tanstack/react-query";
import { Alert, App, Drawer } from "antd";
import { ask } from "../app/ask";
import { useDraft } from "../drafts/use-draft";
import { useSession } from "../session/session-context";
import { problemSentence } from "../words/problem-words";
import { templateUseWords, templateWords } from "../words/template-words";
import { EditorFoot } from "./editor-foot";
import { StaleTemplate } from "./stale-template";
import { type TemplateDraft, templateDraft, templateInput } from "./template-draft";
import { TemplateFields } from "./template-fields";
import { templatesKey } from "./templates-key";
import { useTemplateCheck } from "./use-template-check";
import { WechatCard } from "./wechat-card";

interface Props {
  readonly row: TemplateRow;
  readonly onClose: () => void;
}

function Preview({ title, preview }: Pick<TemplateDraft, "title"> & Pick<TemplateRow, "preview">) {
  return (
    <aside className="template-preview" aria-label={templateWords.preview}>
      <h3>{templateWords.preview}</h3>
      <WechatCard title={title} language="zh" lines={preview.zh} />
      <WechatCard title={title} language="en" lines={preview.en} />
    </aside>
  );
}

const differs = (one: TemplateDraft, other: TemplateDraft): boolean =>
  JSON.stringify(templateInput(one)) !== JSON.stringify(templateInput(other));

/** Changes one template beside its card; what is wrong is said where it is, and nothing wrong can be saved. */
export function EditTemplate({ row: { template, revision, preview }, onClose }: Props) {
  const { staff } = useSession();
  const client = useQueryClient();
  const { message } = App.useApp();
  const opened = templateDraft(template, revision);
  const { draft, change, clear } = useDraft<TemplateDraft>(staff.id, `template:${template.name}`, opened);
  const { check, fresh } = useTemplateCheck(draft);
  const problems = check.data?.problems ?? [];
  const changed = differs(draft, opened);
  const save = useMutation({
    mutationFn: (from: number) => ask("template.save", { template: templateInput(draft), revision: from }),
    onSuccess: () => {
      clear();
      message.success(templateWords.saved);
      onClose();
    },
    onSettled: () => client.invalidateQueries({ queryKey: templatesKey }),
  });
  const discard = () => {
    clear();
    save.reset();
  };
  const overtaken = save.error?.problem.reason === "changedMeanwhile";
  const stale = changed && (overtaken || draft.revision !== revision);
  const failure = (overtaken ? null : save.error) ?? check.error;
  return (
    <Drawer
      open
      size={1040}
      title={templateWords.editOf(templateUseWords[template.name])}
      onClose={onClose}
      footer={
        <EditorFoot
          changed={changed}
          checked={fresh}
          problems={problems.length}
          stale={stale}
          busy={save.isPending}
          onDiscard={discard}
          onSave={() => save.mutate(draft.revision)}
          onClose={onClose}
        />
      }
    >
      {stale && (
        <StaleTemplate
          mayOverwrite={fresh && problems.length === 0}
          onReload={discard}
          onOverwrite={() => save.mutate(revision)}
        />
      )}
      {failure && <Alert type="error" showIcon title={problemSentence(failure.problem)} />}
      <div className="template-columns">
        <div>
          <TemplateFields draft={draft} problems={problems} onChange={change} />
        </div>
        <Preview title={draft.title} preview={check.data?.preview ?? preview} />
      </div>
    </Drawer>
  );
}
