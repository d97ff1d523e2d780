import { type ClinicCard, cardTitle } from "@shared/card/clinic-card";
import { cardReleaseWords } from "../../words/card-release-words";
import { cardFieldWords, cardKindWords } from "../../words/card-words";

/** Every text that is passed on with a card, each with its name: what somebody reads before releasing it. */
export function cardTexts(card: ClinicCard): readonly (readonly [label: string, text: string])[] {
  const { kind, licensedName, category, departments, address, hours, phone, lines, permit } = card;
  return [
    [cardFieldWords.kind, cardKindWords[kind].title],
    [cardReleaseWords.shareTitle, cardTitle(card)],
    [cardFieldWords.licensedName, licensedName],
    [cardFieldWords.category, category],
    [cardFieldWords.departments, departments.join("、")],
    [cardFieldWords.address, address],
    [cardFieldWords.hours, hours],
    [cardFieldWords.phone, phone],
    ...lines.map((line, place) => [`${cardFieldWords.lines} ${place + 1}`, line] as const),
    ...(permit
      ? ([
          [cardFieldWords["permit.number"], permit.number],
          [cardFieldWords["permit.expiresOn"], permit.expiresOn],
        ] as const)
      : []),
  ];
}
