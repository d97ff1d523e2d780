import type { messageEndpoints } from "@shared/contract/message-endpoints";
import { agreementMine } from "../handlers/agreement-mine";
import { agreementRecord } from "../handlers/agreement-record";
import { agreementSave } from "../handlers/agreement-save";
import { appointmentConfirm } from "../handlers/appointment-confirm";
import { appointmentInCalendar } from "../handlers/appointment-in-calendar";
import { campaignList } from "../handlers/campaign-list";
import { campaignPreview } from "../handlers/campaign-preview";
import { campaignRelease } from "../handlers/campaign-release";
import { campaignStop } from "../handlers/campaign-stop";
import { complaintClose } from "../handlers/complaint-close";
import { complaintOpen } from "../handlers/complaint-open";
import { contactShow } from "../handlers/contact-show";
import { digestShow } from "../handlers/digest-show";
import { forecastList } from "../handlers/forecast-list";
import { messageMine } from "../handlers/message-mine";
import { messageSeen } from "../handlers/message-seen";
import { outboxClear } from "../handlers/outbox-clear";
import { outboxList } from "../handlers/outbox-list";
import { outboxRemind } from "../handlers/outbox-remind";
import { reminderMine } from "../handlers/reminder-mine";
import { templateCheck } from "../handlers/template-check";
import { templateList } from "../handlers/template-list";
import { templateResume } from "../handlers/template-resume";
import { templateSave } from "../handlers/template-save";
import { templateTest } from "../handlers/template-test";
import type { HandlersOf } from "./handlers-of";

/** Messages and agreements, of patients and for the team that sends them. */
export const messageHandlers: HandlersOf<typeof messageEndpoints> = {
  "reminder.mine": reminderMine,
  "message.mine": messageMine,
  "message.seen": messageSeen,
  "appointment.confirm": appointmentConfirm,
  "appointment.inCalendar": appointmentInCalendar,
  "agreement.mine": agreementMine,
  "agreement.save": agreementSave,
  "outbox.list": outboxList,
  "outbox.clear": outboxClear,
  "outbox.remind": outboxRemind,
  "contact.show": contactShow,
  "agreement.record": agreementRecord,
  "complaint.open": complaintOpen,
  "complaint.close": complaintClose,
  "forecast.list": forecastList,
  "template.list": templateList,
  "template.check": templateCheck,
  "template.save": templateSave,
  "template.resume": templateResume,
  "template.test": templateTest,
  "campaign.preview": campaignPreview,
  "campaign.release": campaignRelease,
  "campaign.stop": campaignStop,
  "campaign.list": campaignList,
  "digest.show": digestShow,
};
