import { clinicDateAt } from "@shared/calendar/instant";
import type { ServiceView, SlotView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import { providerName } from "@/booking/provider-name";
import { momentOf } from "@/care/moment-of";
import { Icon } from "@/components/icon";
import { Tappable } from "@/components/tappable";
import { whenWords } from "@/words/appointment-words";
import { bookWords } from "@/words/book-words";
import { saidClockWords } from "@/words/clock-words";
import { weekdayWords } from "@/words/day-words";

interface NearestSlotsProps {
  readonly service: ServiceView;
  readonly slots: readonly SlotView[];
  onPick(slot: SlotView): void;
}

/** The free times closest to the one that is gone, each a whole row to tap. */
export function NearestSlots({ service, slots, onPick }: NearestSlotsProps) {
  return (
    <>
      {slots.map((slot, at) => {
        const moment = momentOf(slot.startsAt);
        const who = providerName(service, slot.resourceId);
        const said = `${weekdayWords(clinicDateAt(moment))} ${saidClockWords(moment)}`;
        return (
          <Tappable
            key={slot.slotId}
            id={`nearest-${at}`}
            className="choice nearest"
            spoken={{ label: bookWords.free(said, who === "" ? service.title : who.replace(" ", "")) }}
            onTap={() => onPick(slot)}
          >
            <View className="row__body">
              <View className="lead">{whenWords(moment)}</View>
              {who !== "" && <View className="soft">{who}</View>}
            </View>
            <Icon name="right" small />
          </Tappable>
        );
      })}
    </>
  );
}
