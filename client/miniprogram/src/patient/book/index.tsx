import { type LocalDate, parseLocalDate } from "@shared/calendar/local-date";
import type { MyAppointments, ServicesView } from "@shared/contract/appointment-views";
import type { Problem } from "@shared/contract/problem";
import { useRouter } from "@tarojs/taro";
import { useLoaded } from "@/care/use-loaded";
import { useReminders } from "@/care/use-reminders";
import { servicesView, visitsView } from "@/care/views";
import { ActionButton } from "@/components/action-button";
import { Blank } from "@/components/blank";
import { ProblemNotice } from "@/components/problem-notice";
import { Screen } from "@/components/screen";
import { Waiting } from "@/components/waiting";
import { openTab } from "@/routes";
import { bookWords } from "@/words/book-words";
import { visitWords } from "@/words/visit-words";
import { Booking } from "./booking";
import "./index.scss";

const dateIn = (text: string | undefined): LocalDate | undefined => parseLocalDate(text ?? "");

interface BeforeProps {
  readonly title: string;
  readonly problem: Problem | undefined;
  readonly missing: boolean;
}

/** What is shown until it is known what can be booked. */
function Before({ title, problem, missing }: BeforeProps) {
  const retry = () => {
    servicesView.load();
    visitsView.load();
  };
  return (
    <Screen title={title}>
      {missing && (
        <Blank icon="calendar" title={visitWords.missing} text={visitWords.missingText}>
          <ActionButton text={visitWords.toVisits} onTap={() => openTab("visits")} />
        </Blank>
      )}
      {!missing && problem !== undefined && <ProblemNotice problem={problem} onRetry={retry} />}
      {!missing && problem === undefined && <Waiting />}
    </Screen>
  );
}

const bookable = (services: ServicesView | undefined, mine: MyAppointments | undefined, moving: string | undefined) =>
  services !== undefined && (moving === undefined || mine?.appointments.some((one) => one.appointmentId === moving));

/** Books an appointment, or moves one (`moving`): what, when, confirm. */
export default function Book() {
  const { moving: movingId, service, from, to } = useRouter().params;
  const services = useLoaded(servicesView);
  const mine = useLoaded(visitsView);
  useReminders();
  const title = movingId === undefined ? bookWords.title : bookWords.moveTitle;
  if (services.view === undefined || !bookable(services.view, mine.view, movingId)) {
    const missing = services.view !== undefined && mine.view !== undefined && !mine.loading;
    return <Before title={title} problem={services.problem ?? mine.problem} missing={missing} />;
  }
  const appointments = mine.view?.appointments ?? [];
  return (
    <Booking
      title={title}
      services={services.view}
      appointments={appointments}
      moving={appointments.find((one) => one.appointmentId === movingId)}
      serviceId={service}
      suggested={{ from: dateIn(from), to: dateIn(to) }}
    />
  );
}
