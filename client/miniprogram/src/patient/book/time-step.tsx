import type { LocalDate } from "@shared/calendar/local-date";
import type { MyAppointment, ServiceView } from "@shared/contract/appointment-views";
import { View } from "@tarojs/components";
import type { ReactNode } from "react";
import { type FreeDay, type FreeTime, freeDays } from "@/booking/free-days";
import type { FreeSlotsLoader } from "@/booking/use-free-slots";
import { ActionButton } from "@/components/action-button";
import { ChoiceChips } from "@/components/choice-chips";
import { ProblemLine } from "@/components/problem-line";
import { Screen } from "@/components/screen";
import { Waiting as Loading } from "@/components/waiting";
import { bookWords } from "@/words/book-words";
import { screenWords } from "@/words/screen-words";
import type { Suggested } from "./booking";
import { DayList } from "./day-list";
import { MonthCalendar } from "./month-calendar";
import { NoTimes } from "./no-times";
import { ProviderChips } from "./provider-chips";
import { TimeHead } from "./time-head";

/** How the free times are being looked at. */
export interface TimeLook {
  readonly as: "list" | "calendar";
  readonly provider?: string | undefined;
  /** Days opened or closed by hand; the first one is open by itself. */
  readonly toggled: readonly LocalDate[];
  /** Day and month of the calendar. */
  readonly day?: LocalDate;
  readonly month?: LocalDate;
}

interface TimeStepProps {
  readonly title: string;
  readonly service: ServiceView;
  readonly today: LocalDate;
  readonly moving: MyAppointment | undefined;
  readonly suggested: Suggested;
  readonly loader: FreeSlotsLoader;
  /** What the clinic said to the last try. */
  readonly refusal: ReactNode;
  readonly look: TimeLook;
  onLook(change: Partial<TimeLook>): void;
  onTime(time: FreeTime): void;
  onQueue(): void;
  onOtherService(): void;
}

const views = [
  { id: "list", text: bookWords.asList },
  { id: "calendar", text: bookWords.asCalendar },
] as const;

type FreeTimesProps = Pick<TimeStepProps, "service" | "today" | "loader" | "look" | "onLook" | "onTime"> & {
  readonly days: readonly FreeDay[];
};

/** The times as they are being looked at, with skeletons for what is not known yet. */
function FreeTimes({ loader, ...shared }: FreeTimesProps) {
  const { loading, through } = loader.free;
  if (shared.look.as === "calendar") {
    return loading && through === undefined ? <Loading /> : <MonthCalendar {...shared} loader={loader} />;
  }
  return (
    <>
      <DayList {...shared} />
      {loading && <Loading />}
    </>
  );
}

function Earlier({ service, loader }: Pick<TimeStepProps, "service" | "loader">) {
  if (loader.free.loading || loader.free.from <= service.fromDate) return null;
  return (
    <View className="gap">
      <ActionButton id="earlier" kind="quiet" text={bookWords.earlier} onTap={() => loader.restart(service.fromDate)} />
    </View>
  );
}

/** Free times, day by day or on a calendar; the first day with a free place stands open. */
export function TimeStep(props: TimeStepProps) {
  const { title, service, today, moving, suggested, loader, look, onLook, onTime, onQueue } = props;
  const { loading, problem, through } = loader.free;
  const days = freeDays(loader.free.slots, look.provider);
  const isAtEnd = through !== undefined && through >= service.toDate;
  const quiet = !loading && problem === undefined;
  return (
    <Screen title={title} className="book">
      <TimeHead service={service} moving={moving} suggested={suggested} onOtherService={props.onOtherService} />
      <View className="book__views">
        <ChoiceChips
          label={bookWords.view}
          name="view"
          options={views}
          chosen={look.as}
          onChoose={(as) => onLook({ as })}
        />
      </View>
      <ProviderChips service={service} chosen={look.provider} onChoose={(provider) => onLook({ provider })} />
      <Earlier service={service} loader={loader} />
      <FreeTimes
        service={service}
        today={today}
        days={days}
        loader={loader}
        look={look}
        onLook={onLook}
        onTime={onTime}
      />
      {problem !== undefined && (
        <View className="gap">
          <ProblemLine problem={problem} />
          <View className="gap" />
          <ActionButton id="retry" text={screenWords.retry} onTap={loader.more} />
        </View>
      )}
      {quiet && (
        <NoTimes
          nothing={isAtEnd && days.length === 0}
          toDate={service.toDate}
          mayLookOn={!isAtEnd && look.as === "list"}
          mayQueue={moving === undefined}
          onMore={loader.more}
          onQueue={onQueue}
        />
      )}
      {props.refusal}
    </Screen>
  );
}
