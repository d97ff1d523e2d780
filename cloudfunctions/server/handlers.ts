import type { StudioEndpoint } from "@shared/door/door-of";
import type { Handlers } from "./handler";
import { agreementMine } from "./handlers/agreement-mine";
import { agreementRecord } from "./handlers/agreement-record";
import { agreementSave } from "./handlers/agreement-save";
import { appointmentBook } from "./handlers/appointment-book";
import { appointmentCancel } from "./handlers/appointment-cancel";
import { appointmentConfirm } from "./handlers/appointment-confirm";
import { appointmentInCalendar } from "./handlers/appointment-in-calendar";
import { appointmentMine } from "./handlers/appointment-mine";
import { appointmentReschedule } from "./handlers/appointment-reschedule";
import { appointmentSlots } from "./handlers/appointment-slots";
import { appreciationDecide } from "./handlers/appreciation-decide";
import { appreciationSetUp } from "./handlers/appreciation-set-up";
import { appreciationShow } from "./handlers/appreciation-show";
import { articleDrafts } from "./handlers/article-drafts";
import { articleList } from "./handlers/article-list";
import { articleShow } from "./handlers/article-show";
import { articleSign } from "./handlers/article-sign";
import { callList } from "./handlers/call-list";
import { callRecord } from "./handlers/call-record";
import { campaignList } from "./handlers/campaign-list";
import { campaignPreview } from "./handlers/campaign-preview";
import { campaignRelease } from "./handlers/campaign-release";
import { campaignStop } from "./handlers/campaign-stop";
import { cardLook } from "./handlers/card-look";
import { cardOpen } from "./handlers/card-open";
import { caseAnswer } from "./handlers/case-answer";
import { caseCount } from "./handlers/case-count";
import { caseList } from "./handlers/case-list";
import { caseMine } from "./handlers/case-mine";
import { caseShow } from "./handlers/case-show";
import { caseStep } from "./handlers/case-step";
import { checkInAcknowledgeMany } from "./handlers/check-in-acknowledge-many";
import { checkInHandle } from "./handlers/check-in-handle";
import { checkInMine } from "./handlers/check-in-mine";
import { checkInSubmit } from "./handlers/check-in-submit";
import { companionList } from "./handlers/companion-list";
import { companionMake } from "./handlers/companion-make";
import { companionRevoke } from "./handlers/companion-revoke";
import { companionView } from "./handlers/companion-view";
import { compensationDecide } from "./handlers/compensation-decide";
import { compensationList } from "./handlers/compensation-list";
import { complaintClose } from "./handlers/complaint-close";
import { complaintFile } from "./handlers/complaint-file";
import { complaintOpen } from "./handlers/complaint-open";
import { consentDecide } from "./handlers/consent-decide";
import { contactShow } from "./handlers/contact-show";
import { departureClose } from "./handlers/departure-close";
import { departureList } from "./handlers/departure-list";
import { deskBoard } from "./handlers/desk-board";
import { deskBook } from "./handlers/desk-book";
import { deskCancel } from "./handlers/desk-cancel";
import { deskPatients } from "./handlers/desk-patients";
import { deskReschedule } from "./handlers/desk-reschedule";
import { deskSlots } from "./handlers/desk-slots";
import { deskWalkIn } from "./handlers/desk-walk-in";
import { digestShow } from "./handlers/digest-show";
import { episodeBind } from "./handlers/episode-bind";
import { episodeList } from "./handlers/episode-list";
import { episodeStart } from "./handlers/episode-start";
import { episodeStop } from "./handlers/episode-stop";
import { experimentApprove } from "./handlers/experiment-approve";
import { experimentEvict } from "./handlers/experiment-evict";
import { experimentList } from "./handlers/experiment-list";
import { experimentReach } from "./handlers/experiment-reach";
import { experimentSave } from "./handlers/experiment-save";
import { experimentShow } from "./handlers/experiment-show";
import { experimentStart } from "./handlers/experiment-start";
import { experimentStop } from "./handlers/experiment-stop";
import { familyAccept } from "./handlers/family-accept";
import { familyAddChild } from "./handlers/family-add-child";
import { familyIntroduce } from "./handlers/family-introduce";
import { familyInvite } from "./handlers/family-invite";
import { familyList } from "./handlers/family-list";
import { familyRevoke } from "./handlers/family-revoke";
import { forecastList } from "./handlers/forecast-list";
import { gatePass } from "./handlers/gate-pass";
import { inboxCount } from "./handlers/inbox-count";
import { inboxList } from "./handlers/inbox-list";
import { instructionRecord } from "./handlers/instruction-record";
import { invitationAdd } from "./handlers/invitation-add";
import { invitationList } from "./handlers/invitation-list";
import { leaveAdd } from "./handlers/leave-add";
import { leaveList } from "./handlers/leave-list";
import { leaveRemove } from "./handlers/leave-remove";
import { lookMine } from "./handlers/look-mine";
import { meShow } from "./handlers/me-show";
import { messageMine } from "./handlers/message-mine";
import { messageSeen } from "./handlers/message-seen";
import { outboxClear } from "./handlers/outbox-clear";
import { outboxList } from "./handlers/outbox-list";
import { outboxRemind } from "./handlers/outbox-remind";
import { pathwayList } from "./handlers/pathway-list";
import { pathwaySign } from "./handlers/pathway-sign";
import { patientShow } from "./handlers/patient-show";
import { planShow } from "./handlers/plan-show";
import { planToday } from "./handlers/plan-today";
import { programmeSave } from "./handlers/programme-save";
import { referralAsk } from "./handlers/referral-ask";
import { referralAskAnswer } from "./handlers/referral-ask-answer";
import { referralCode } from "./handlers/referral-code";
import { referralCorrect } from "./handlers/referral-correct";
import { referralDecide } from "./handlers/referral-decide";
import { referralEnter } from "./handlers/referral-enter";
import { referralFunnel } from "./handlers/referral-funnel";
import { referralList } from "./handlers/referral-list";
import { referralMine } from "./handlers/referral-mine";
import { referralRecord } from "./handlers/referral-record";
import { reminderMine } from "./handlers/reminder-mine";
import { resultRows } from "./handlers/result-rows";
import { resultShow } from "./handlers/result-show";
import { resultTexts } from "./handlers/result-texts";
import { serviceList } from "./handlers/service-list";
import { sessionEnd } from "./handlers/session-end";
import { sessionShow } from "./handlers/session-show";
import { sheetAlarm } from "./handlers/sheet-alarm";
import { sheetAnswerFor } from "./handlers/sheet-answer-for";
import { sheetDecline } from "./handlers/sheet-decline";
import { sheetKeep } from "./handlers/sheet-keep";
import { sheetMine } from "./handlers/sheet-mine";
import { sheetOfPatient } from "./handlers/sheet-of-patient";
import { sheetOpen } from "./handlers/sheet-open";
import { sheetSubmit } from "./handlers/sheet-submit";
import { signInApprove } from "./handlers/sign-in-approve";
import { signInLook } from "./handlers/sign-in-look";
import { signInPoll } from "./handlers/sign-in-poll";
import { signInRequest } from "./handlers/sign-in-request";
import { sourceAdd } from "./handlers/source-add";
import { sourceCode } from "./handlers/source-code";
import { sourceEnd } from "./handlers/source-end";
import { sourceList } from "./handlers/source-list";
import { staffList } from "./handlers/staff-list";
import { subscriptionReport } from "./handlers/subscription-report";
import { surveyList } from "./handlers/survey-list";
import { surveyRelease } from "./handlers/survey-release";
import { surveyRetire } from "./handlers/survey-retire";
import { surveySave } from "./handlers/survey-save";
import { templateCheck } from "./handlers/template-check";
import { templateList } from "./handlers/template-list";
import { templateResume } from "./handlers/template-resume";
import { templateSave } from "./handlers/template-save";
import { templateTest } from "./handlers/template-test";
import { timetableSaveResource } from "./handlers/timetable-save-resource";
import { timetableSaveService } from "./handlers/timetable-save-service";
import { timetableSetHours } from "./handlers/timetable-set-hours";
import { timetableShow } from "./handlers/timetable-show";
import { utilisationShow } from "./handlers/utilisation-show";
import { visitArrive } from "./handlers/visit-arrive";
import { visitCorrect } from "./handlers/visit-correct";
import { visitMove } from "./handlers/visit-move";
import { visitNote } from "./handlers/visit-note";
import { visitRate } from "./handlers/visit-rate";
import { visitWaiting } from "./handlers/visit-waiting";
import { waitlistAnswer } from "./handlers/waitlist-answer";
import { waitlistClose } from "./handlers/waitlist-close";
import { waitlistJoin } from "./handlers/waitlist-join";
import { waitlistLeave } from "./handlers/waitlist-leave";
import { waitlistList } from "./handlers/waitlist-list";
import { waitlistOffer } from "./handlers/waitlist-offer";

/** One handler for every endpoint of the contract; a missing one does not compile. */
export const handlers: Omit<Handlers, StudioEndpoint> = {
  "sheet.mine": sheetMine,
  "sheet.open": sheetOpen,
  "sheet.keep": sheetKeep,
  "sheet.submit": sheetSubmit,
  "sheet.decline": sheetDecline,
  "sheet.alarm": sheetAlarm,
  "survey.list": surveyList,
  "survey.save": surveySave,
  "survey.release": surveyRelease,
  "survey.retire": surveyRetire,
  "programme.save": programmeSave,
  "result.show": resultShow,
  "result.texts": resultTexts,
  "result.rows": resultRows,
  "sheet.ofPatient": sheetOfPatient,
  "sheet.answerFor": sheetAnswerFor,
  "case.mine": caseMine,
  "complaint.file": complaintFile,
  "case.answer": caseAnswer,
  "case.list": caseList,
  "case.show": caseShow,
  "case.count": caseCount,
  "case.step": caseStep,
  "experiment.list": experimentList,
  "experiment.show": experimentShow,
  "experiment.reach": experimentReach,
  "experiment.save": experimentSave,
  "experiment.approve": experimentApprove,
  "experiment.start": experimentStart,
  "experiment.stop": experimentStop,
  "experiment.evict": experimentEvict,
  "appointment.book": appointmentBook,
  "appointment.cancel": appointmentCancel,
  "appointment.mine": appointmentMine,
  "appointment.reschedule": appointmentReschedule,
  "appointment.slots": appointmentSlots,
  "desk.board": deskBoard,
  "desk.book": deskBook,
  "desk.cancel": deskCancel,
  "desk.patients": deskPatients,
  "desk.reschedule": deskReschedule,
  "desk.slots": deskSlots,
  "desk.walkIn": deskWalkIn,
  "gate.pass": gatePass,
  "service.list": serviceList,
  "visit.arrive": visitArrive,
  "visit.correct": visitCorrect,
  "visit.move": visitMove,
  "visit.note": visitNote,
  "visit.rate": visitRate,
  "visit.waiting": visitWaiting,
  "waitlist.answer": waitlistAnswer,
  "compensation.decide": compensationDecide,
  "compensation.list": compensationList,
  "departure.close": departureClose,
  "departure.list": departureList,
  "family.accept": familyAccept,
  "family.addChild": familyAddChild,
  "family.introduce": familyIntroduce,
  "family.invite": familyInvite,
  "family.list": familyList,
  "family.revoke": familyRevoke,
  "invitation.add": invitationAdd,
  "invitation.list": invitationList,
  "leave.add": leaveAdd,
  "leave.list": leaveList,
  "leave.remove": leaveRemove,
  "timetable.saveResource": timetableSaveResource,
  "timetable.saveService": timetableSaveService,
  "timetable.setHours": timetableSetHours,
  "timetable.show": timetableShow,
  "utilisation.show": utilisationShow,
  "waitlist.close": waitlistClose,
  "waitlist.join": waitlistJoin,
  "waitlist.leave": waitlistLeave,
  "waitlist.list": waitlistList,
  "waitlist.offer": waitlistOffer,
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
  "call.list": callList,
  "call.record": callRecord,
  "checkIn.acknowledgeMany": checkInAcknowledgeMany,
  "checkIn.handle": checkInHandle,
  "checkIn.mine": checkInMine,
  "checkIn.submit": checkInSubmit,
  "consent.decide": consentDecide,
  "episode.bind": episodeBind,
  "episode.list": episodeList,
  "episode.start": episodeStart,
  "episode.stop": episodeStop,
  "inbox.count": inboxCount,
  "inbox.list": inboxList,
  "instruction.record": instructionRecord,
  "look.mine": lookMine,
  "me.show": meShow,
  "pathway.list": pathwayList,
  "pathway.sign": pathwaySign,
  "patient.show": patientShow,
  "plan.show": planShow,
  "plan.today": planToday,
  "session.end": sessionEnd,
  "session.show": sessionShow,
  "signIn.approve": signInApprove,
  "signIn.look": signInLook,
  "signIn.poll": signInPoll,
  "signIn.request": signInRequest,
  "staff.list": staffList,
  "subscription.report": subscriptionReport,
  "card.look": cardLook,
  "article.list": articleList,
  "article.show": articleShow,
  "card.open": cardOpen,
  "referral.mine": referralMine,
  "referral.decide": referralDecide,
  "referral.enter": referralEnter,
  "referral.code": referralCode,
  "referral.ask": referralAsk,
  "referral.askAnswer": referralAskAnswer,
  "companion.list": companionList,
  "companion.make": companionMake,
  "companion.revoke": companionRevoke,
  "companion.view": companionView,
  "source.list": sourceList,
  "source.add": sourceAdd,
  "source.end": sourceEnd,
  "source.code": sourceCode,
  "referral.list": referralList,
  "referral.funnel": referralFunnel,
  "referral.correct": referralCorrect,
  "referral.record": referralRecord,
  "appreciation.show": appreciationShow,
  "appreciation.setUp": appreciationSetUp,
  "appreciation.decide": appreciationDecide,
  "article.drafts": articleDrafts,
  "article.sign": articleSign,
};
