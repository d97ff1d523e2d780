import { api } from "./api";
import { chosenEpisode } from "./chosen-episode";
import { createLoadedView } from "./loaded-view";

/** What is on today; opens without a network from the phone's copy. */
export const todayView = createLoadedView(() => api.call("plan.today", chosenEpisode()), "today");

/** The whole plan; opens without a network from the phone's copy. */
export const planView = createLoadedView(() => api.call("plan.show", chosenEpisode()), "plan");

/** Who the person is and what they agreed to; never kept. */
export const meView = createLoadedView(() => api.call("me.show", {}));

/** Appointments and waiting lists; opens without a network from the phone's copy. */
export const visitsView = createLoadedView(() => api.call("appointment.mine", {}), "visits");

/** What can be booked, and for whom; never kept, because booking needs the network anyway. */
export const servicesView = createLoadedView(() => api.call("service.list", {}));

/** Who may act for whom; never kept. */
export const familyView = createLoadedView(() => api.call("family.list", {}));

/** Messages to the person, the newest ones; opens without a network from the phone's copy. */
export const messagesView = createLoadedView(() => api.call("message.mine", {}), "messages");

/** How the clinic may reach the person and those they act for; never kept. */
export const agreementsView = createLoadedView(() => api.call("agreement.mine", {}));

/** Surveys that wait for the person; opens without a network from the phone's copy. */
export const sheetsView = createLoadedView(() => api.call("sheet.mine", {}), "sheets");

/** What the person was not content with and what became of it; opens without a network from the phone's copy. */
export const casesView = createLoadedView(() => api.call("case.mine", {}), "cases");

/** The person's card to pass on, and whether they agreed that it is noted who came through whom; never kept. */
export const myReferralView = createLoadedView(() => api.call("referral.mine", {}));
