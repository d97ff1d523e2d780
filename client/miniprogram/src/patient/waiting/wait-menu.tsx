import type { WaitingItem } from "@shared/contract/appointment-views";
import type { TodayView } from "@shared/contract/patient-views";
import { View } from "@tarojs/components";
import { chooseEpisode } from "@/care/chosen-episode";
import { todayView } from "@/care/views";
import { Row } from "@/components/row";
import { Section } from "@/components/section";
import { open } from "@/routes";
import { waitingWords } from "@/words/waiting-words";

/** The server's items without the rating, which has a place of its own, and the check-ins that can be done now. */
type MenuItem =
  | Exclude<WaitingItem, { kind: "rate" }>
  | { readonly kind: "checkIn"; readonly taskId: string; readonly title: string };

function openCheckIns(today: TodayView | undefined): readonly MenuItem[] {
  const tasks = today?.care?.tasks.filter(({ kind }) => kind === "checkIn") ?? [];
  return tasks.map(({ id, title }) => ({ kind: "checkIn", taskId: id, title }));
}

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

interface WaitMenuProps {
  readonly items: readonly WaitingItem[];
  /** What the phone's owner has to do today, when it is known. */
  readonly today: TodayView | undefined;
}

/** What the time is good for: unfinished forms, sheets to read, something to drink. */
export function WaitMenu({ items, today }: WaitMenuProps) {
  const told = items.filter((item): item is Exclude<WaitingItem, { kind: "rate" }> => item.kind !== "rate");
  const rows = [...openCheckIns(today), ...told];
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
