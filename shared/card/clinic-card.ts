import type { LocalDate } from "../calendar/local-date";

/** 《医疗广告审查证明》: the number stands on the card; it holds for a year at most (医疗广告管理办法). */
export interface Permit {
  readonly number: string;
  readonly expiresOn: LocalDate;
}

/**
 * What a clinic passes on through its patients. `information`: nothing but objective facts about the clinic
 * (医疗广告认定指南 5). `advertising`: lines of the clinic's own beside them, exactly as they were approved, with the permit.
 */
export interface ClinicCard {
  readonly kind: "information" | "advertising";
  /** 医疗机构第一名称, as on the licence. */
  readonly licensedName: string;
  /** 类别, e.g. 门诊部. */
  readonly category: string;
  /** 诊疗科目, as on the licence. */
  readonly departments: readonly string[];
  readonly address: string;
  /** 接诊时间. */
  readonly hours: string;
  readonly phone: string;
  /** Only of an advertising card. */
  readonly lines: readonly string[];
  readonly permit?: Permit | undefined;
}

/** Name and neutral words: the same for every clinic and every sharer, nothing of a person in it. */
export const cardTitle = ({ licensedName }: Pick<ClinicCard, "licensedName">): string =>
  `${licensedName}｜就诊指南与预约`;
