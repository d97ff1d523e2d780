import type { TemplateProblem } from "@shared/contract/message-views";
import type { MessagePurpose } from "@shared/message/message";
import { Input, Radio } from "antd";
import { useId } from "react";
import { ProblemsAt } from "../parts/problems-at";
import { campaignWords, purposeWords } from "../words/campaign-words";
import { AudienceChoice } from "./audience-choice";
import { type CampaignDraft, mostBody, mostTitle } from "./campaign-draft";

interface Props {
  readonly draft: CampaignDraft;
  readonly problems: readonly TemplateProblem[];
  readonly onChange: (part: Partial<CampaignDraft>) => void;
}

const purposes: readonly MessagePurpose[] = ["care", "marketing"];
const count = { count: { strategy: (words: string) => [...words].length } };

/** Everything of a message to several people: what for, to whom, and the words. */
export function ComposeFields({ draft, problems, onChange }: Props) {
  const id = useId();
  const isWrong = (field: string) => problems.some((problem) => problem.field === field);
  return (
    <section className="card" aria-label={campaignWords.message}>
      <div className="field">
        <span id={`${id}purpose`} className="field-label">
          {campaignWords.purpose}
        </span>
        <Radio.Group
          aria-labelledby={`${id}purpose`}
          value={draft.purpose}
          onChange={({ target }) => onChange({ purpose: target.value })}
          options={purposes.map((value) => ({ value, label: purposeWords[value].title }))}
        />
        <p className="soft">{purposeWords[draft.purpose].means}</p>
      </div>
      <AudienceChoice draft={draft} onChange={onChange} />
      <div className="field">
        <label htmlFor={`${id}title`}>{campaignWords.titleField}</label>
        <Input
          id={`${id}title`}
          value={draft.title}
          maxLength={2 * mostTitle}
          count={{ ...count.count, max: mostTitle, show: true }}
          aria-invalid={isWrong("title")}
          {...(isWrong("title") && { status: "error" as const })}
          onChange={(event) => onChange({ title: event.target.value })}
        />
        <ProblemsAt id={`${id}titleProblems`} problems={problems} field="title" />
        <p className="soft">{campaignWords.titleMeans}</p>
      </div>
      <div className="field">
        <label htmlFor={`${id}body`}>{campaignWords.body}</label>
        <Input.TextArea
          id={`${id}body`}
          value={draft.body}
          maxLength={2 * mostBody}
          count={{ ...count.count, max: mostBody, show: true }}
          autoSize={{ minRows: 6, maxRows: 14 }}
          aria-invalid={isWrong("body")}
          {...(isWrong("body") && { status: "error" as const })}
          onChange={(event) => onChange({ body: event.target.value })}
        />
        <ProblemsAt id={`${id}bodyProblems`} problems={problems} field="body" />
        <p className="soft">{campaignWords.bodyMeans}</p>
      </div>
    </section>
  );
}
