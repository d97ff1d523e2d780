import type { AgreementView } from "@shared/contract/message-views";
import type { Problem } from "@shared/contract/problem";
import { View } from "@tarojs/components";
import { Heading } from "@/components/heading";
import { Notice } from "@/components/notice";
import { agreementWords } from "@/words/agreement-words";
import { type ProblemText, problemWords } from "@/words/problem-words";
import type { AgreementDraft } from "./agreement-draft";
import { ChannelField, ContactField, HoursField, LanguageField, PhoneField } from "./contact-fields";
import { MarketingField } from "./marketing-field";

/** Why it was not saved: the phone saw it, or the clinic refused. */
export type Trouble =
  | { readonly kind: "phone" | "phoneNeeded" }
  | { readonly kind: "refused"; readonly problem: Problem };

interface AgreementFormProps {
  readonly view: AgreementView;
  readonly draft: AgreementDraft;
  readonly trouble: Trouble | undefined;
  onChange(patch: Partial<AgreementDraft>): void;
}

/** The words for what went wrong, with the field by its name where it is one. */
function troubleWords(trouble: Trouble): ProblemText {
  if (trouble.kind !== "refused")
    return agreementWords.problems[trouble.kind] ?? problemWords({ code: "invalidInput" });
  const [field = ""] = trouble.problem.field?.split(".") ?? [];
  return agreementWords.problems[field] ?? problemWords(trouble.problem);
}

/** Everything that is agreed, one thing below the other; marketing apart and last. */
export function AgreementForm({ view, draft, trouble, onChange }: AgreementFormProps) {
  const words = trouble === undefined ? undefined : troubleWords(trouble);
  const isPhone = trouble !== undefined && trouble.kind !== "refused";
  return (
    <>
      <ChannelField view={view} draft={draft} onChange={onChange} />
      <PhoneField draft={draft} wrong={isPhone ? words : undefined} onChange={onChange} />
      <HoursField draft={draft} onChange={onChange} />
      <ContactField view={view} draft={draft} onChange={onChange} />
      <LanguageField draft={draft} onChange={onChange} />
      <MarketingField answer={draft.marketing} onAnswer={(marketing) => onChange({ marketing })} />
      {words !== undefined && !isPhone && (
        <View className="section">
          <Notice icon="warning" tone="amber" live>
            <Heading className="lead" text={words.title} />
            <View>{words.advice}</View>
          </Notice>
        </View>
      )}
    </>
  );
}
