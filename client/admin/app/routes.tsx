import { createHashRouter, type RouteObject } from "react-router";
import { PageLoading } from "../parts/page-loading";
import { ConsoleFrame } from "./console-frame";
import { FirstPage } from "./first-page";
import { PageFailed } from "./page-failed";

const pages: RouteObject[] = [
  { index: true, element: <FirstPage /> },
  { path: "inbox", lazy: async () => ({ Component: (await import("../inbox/inbox-page")).InboxPage }) },
  { path: "cases", lazy: async () => ({ Component: (await import("../cases/cases-page")).CasesPage }) },
  { path: "calls", lazy: async () => ({ Component: (await import("../calls/calls-page")).CallsPage }) },
  { path: "patients", lazy: async () => ({ Component: (await import("../episodes/episodes-page")).EpisodesPage }) },
  {
    path: "patients/new",
    lazy: async () => ({ Component: (await import("../episodes/start-page")).StartPage }),
  },
  {
    path: "patients/:episodeId",
    lazy: async () => ({ Component: (await import("../patient/patient-page")).PatientPage }),
  },
  {
    path: "pathways/:pathwayId?",
    lazy: async () => ({ Component: (await import("../pathways/pathways-page")).PathwaysPage }),
  },
  { path: "queue", lazy: async () => ({ Component: (await import("../queue/queue-page")).QueuePage }) },
  { path: "board", lazy: async () => ({ Component: (await import("../board/board-page")).BoardPage }) },
  { path: "waitlist", lazy: async () => ({ Component: (await import("../waitlist/waitlist-page")).WaitlistPage }) },
  {
    path: "departures",
    lazy: async () => ({ Component: (await import("../departures/departures-page")).DeparturesPage }),
  },
  { path: "leave", lazy: async () => ({ Component: (await import("../leave/leave-page")).LeavePage }) },
  {
    path: "classes/:serviceId?",
    lazy: async () => ({ Component: (await import("../classes/classes-page")).ClassesPage }),
  },
  {
    path: "compensations",
    lazy: async () => ({ Component: (await import("../compensations/compensations-page")).CompensationsPage }),
  },
  {
    path: "utilisation",
    lazy: async () => ({ Component: (await import("../utilisation/utilisation-page")).UtilisationPage }),
  },
  { path: "timetable", lazy: async () => ({ Component: (await import("../timetable/timetable-page")).TimetablePage }) },
  {
    path: "timetable/arrival-code",
    lazy: async () => ({ Component: (await import("../timetable/arrival-code-page")).ArrivalCodePage }),
  },
  { path: "digest", lazy: async () => ({ Component: (await import("../digest/digest-page")).DigestPage }) },
  { path: "outbox", lazy: async () => ({ Component: (await import("../outbox/outbox-page")).OutboxPage }) },
  {
    path: "contacts/:patientId",
    lazy: async () => ({ Component: (await import("../contact/contact-page")).ContactPage }),
  },
  { path: "forecast", lazy: async () => ({ Component: (await import("../forecast/forecast-page")).ForecastPage }) },
  { path: "campaigns", lazy: async () => ({ Component: (await import("../campaigns/campaigns-page")).CampaignsPage }) },
  { path: "campaigns/new", lazy: async () => ({ Component: (await import("../campaigns/compose-page")).ComposePage }) },
  {
    path: "templates/:name?",
    lazy: async () => ({ Component: (await import("../templates/templates-page")).TemplatesPage }),
  },
  { path: "surveys", lazy: async () => ({ Component: (await import("../surveys/list/surveys-page")).SurveysPage }) },
  {
    path: "surveys/programme",
    lazy: async () => ({ Component: (await import("../surveys/programme/programme-page")).ProgrammePage }),
  },
  {
    path: "surveys/results",
    lazy: async () => ({ Component: (await import("../surveys/results/results-page")).ResultsPage }),
  },
  {
    path: "surveys/:surveyId/:version",
    lazy: async () => ({ Component: (await import("../surveys/design/design-page")).DesignPage }),
  },
  {
    path: "experiments",
    lazy: async () => ({ Component: (await import("../experiments/experiments-page")).ExperimentsPage }),
  },
  {
    path: "experiments/new",
    lazy: async () => ({ Component: (await import("../experiments/compose/compose-page")).ComposeExperimentPage }),
  },
  {
    path: "experiments/:experimentId",
    lazy: async () => ({ Component: (await import("../experiments/detail/experiment-page")).ExperimentPage }),
  },
  {
    path: "experiments/:experimentId/edit",
    lazy: async () => ({ Component: (await import("../experiments/compose/compose-page")).ComposeExperimentPage }),
  },
  {
    path: "articles/:articleId?",
    lazy: async () => ({ Component: (await import("../articles/articles-page")).ArticlesPage }),
  },
  { path: "cards", lazy: async () => ({ Component: (await import("../cards/cards-page")).CardsPage }) },
  { path: "cards/check", lazy: async () => ({ Component: (await import("../cards/check/check-page")).CheckPage }) },
  {
    path: "cards/sources",
    lazy: async () => ({ Component: (await import("../cards/sources/sources-page")).SourcesPage }),
  },
  {
    path: "cards/sources/:token",
    lazy: async () => ({ Component: (await import("../cards/sources/source-sheet-page")).SourceSheetPage }),
  },
  { path: "cards/:version", lazy: async () => ({ Component: (await import("../cards/editor/card-page")).CardPage }) },
  {
    path: "referrals",
    lazy: async () => ({ Component: (await import("../referrals/referrals-page")).ReferralsPage }),
  },
  {
    path: "referrals/list",
    lazy: async () => ({ Component: (await import("../referrals/list/referral-list-page")).ReferralListPage }),
  },
  {
    path: "referrals/paper",
    lazy: async () => ({ Component: (await import("../referrals/desk/consent-paper-page")).ConsentPaperPage }),
  },
  {
    path: "appreciation",
    lazy: async () => ({ Component: (await import("../appreciation/appreciation-page")).AppreciationPage }),
  },
  { path: "me", lazy: async () => ({ Component: (await import("../session/session-page")).SessionPage }) },
  { path: "*", element: <FirstPage /> },
];

/** Every page, each loaded when it is first opened. The address is kept behind `#`, so any static host will do. */
export const createConsoleRouter = () =>
  createHashRouter([
    {
      element: <ConsoleFrame />,
      errorElement: <PageFailed />,
      HydrateFallback: PageLoading,
      children: [{ errorElement: <PageFailed />, children: pages }],
    },
  ]);
