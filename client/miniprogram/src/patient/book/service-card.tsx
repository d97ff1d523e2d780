import type { ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { Icon } from "@/components/icon";
import { Tag } from "@/components/tag";
import { Tappable } from "@/components/tappable";
import { bookWords } from "@/words/book-words";

interface ServiceCardProps {
  readonly service: ServiceView;
  onTap(): void;
}

/** One thing that can be booked: what it is, how long, what it costs, and for whom it is. */
export function ServiceCard({ service, onTap }: ServiceCardProps) {
  const { serviceId, title, summary, minutes, fee, capacity, gestation } = service;
  const facts = [bookWords.minutes(minutes), ...(capacity > 1 ? [bookWords.seats(capacity)] : [])].join(" · ");
  return (
    <Tappable className="row" id={`service-${serviceId}`} onTap={onTap}>
      <View className="row__body">
        <View className="service__title">{title}</View>
        {summary !== "" && <View className="soft">{summary}</View>}
        {gestation !== undefined && <View>{bookWords.gestation(gestation.fromDay, gestation.toDay)}</View>}
        <View className="row__facts">
          <View className="soft">{facts}</View>
          <Tag text={bookWords.fees[fee]} tone={fee === "free" ? "green" : "soft"} />
        </View>
      </View>
      <Icon name="right" small />
    </Tappable>
  );
}
