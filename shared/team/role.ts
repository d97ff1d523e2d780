/** What somebody is at the clinic; one person may be several. */
export type Role = "owner" | "doctor" | "nurse" | "consultant" | "frontDesk" | "memberManager" | "auditor";
