import type { TemplateRow } from "@shared/contract/message-views";
import type { TriedMessage, Variant } from "@shared/experiment/experiment";
import type { Language } from "@shared/template/template";
import { templateFamily } from "@shared/template/template-family";
import { useQuery } from "@tanstack/react-query";
import { ask } from "../app/ask";
import { templatesKey } from "../templates/templates-key";
import { WechatCard } from "../templates/wechat-card";
import { composeExperimentWords } from "../words/compose-experiment-words";
import "./arm-cards.css";
import { partsOf, usualWording } from "./usual-wording";

interface Props {
  readonly message: TriedMessage;
  readonly variant: Variant | undefined;
  readonly armTitle: string;
}

const languages: readonly Language[] = ["zh", "en"];

/** The card's lines with these words where the template has the product's sentences. */
function linesWith({ template, preview }: TemplateRow, variant: Variant | undefined, message: TriedMessage) {
  const { what, hint } = variant?.kind === "wording" ? variant : usualWording(message);
  const words: Readonly<Record<string, typeof what>> = { what, hint };
  return (language: Language) =>
    template.fields.map(({ label, source }, place) => ({
      label,
      value: words[source]?.[language] ?? preview[language][place]?.value ?? "",
    }));
}

/** How the card of one arm looks on the phone, in both languages, while its words are typed. */
export function CardPreview({ message, variant, armTitle }: Props) {
  const templates = useQuery({ queryKey: templatesKey, queryFn: () => ask("template.list", {}) });
  const { kind, step } = partsOf(message);
  const [name] = templateFamily(kind, step);
  const row = templates.data?.rows.find(({ template }) => template.name === name);
  if (variant?.kind === "holdOut") return <p className="soft">{composeExperimentWords.nobodyGets}</p>;
  if (!row) return templates.error ? <p className="soft">{composeExperimentWords.noPreview}</p> : null;
  const lines = linesWith(row, variant, message);
  return (
    <section className="arm-cards" aria-label={composeExperimentWords.preview(armTitle)}>
      {languages.map((language) => (
        <WechatCard key={language} title={row.template.title} language={language} lines={lines(language)} />
      ))}
    </section>
  );
}
