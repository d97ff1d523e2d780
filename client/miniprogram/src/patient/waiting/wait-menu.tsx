import type { WaitingItem } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { chooseEpisode } from "@/care/chosen-episode";
import { todayView } from "@/care/views";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { open } from "@/routes";
import { waitingWords } from "@/words/waiting-words";

type MenuItem = Exclude<WaitingItem, { kind: "rate" }>;

async function openConsent(episodeId: string): Promise<void> {
  chooseEpisode(episodeId);
  await todayView.load();
  open("consent");
}

function MenuRow({ item, at }: { readonly item: MenuItem; readonly at: number }) {
  switch (item.kind) {
    case "checkIn":
      return (
        <Row
          id={`menu-${at}`}
          icon="pulse"
          title={waitingWords.checkIn}
          hint={item.title}
          onTap={() => open("checkIn", { task: item.taskId })}
        />
      );
    case "consent":
      return (
        <Row
          id={`menu-${at}`}
          icon="shield"
          title={waitingWords.consent}
          hint={waitingWords.consentHint}
          onTap={() => openConsent(item.episodeId)}
        />
      );
    case "card":
      return (
        <Row
          id={`menu-${at}`}
          icon="sheet"
          title={waitingWords.card}
          hint={item.title}
          onTap={() => open("instruction", { card: item.cardId })}
        />
      );
    case "gift":
      return <Row icon="gift" title={`${waitingWords.gift[item.for]}：${item.title}`} hint={waitingWords.giftHint} />;
  }
}

const keyOf = (item: MenuItem): string => JSON.stringify(item);

/** What the time is good for: unfinished forms, sheets to read, something to drink. */
export function WaitMenu({ items }: { readonly items: readonly WaitingItem[] }) {
  const rows = items.filter((item): item is MenuItem => item.kind !== "rate");
  if (rows.length === 0) return null;
  return (
    <Section title={waitingWords.menu}>
      <View className="sheet rows">
        {rows.map((item, at) => (
          <MenuRow key={keyOf(item)} item={item} at={at} />
        ))}
      </View>
    </Section>
  );
}
