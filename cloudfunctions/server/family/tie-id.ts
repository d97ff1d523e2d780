import { contentHash } from "../content-hash";

/** The id of a tie between a patient and a WeChat user; says nothing about who the user is. */
export const tieId = (patientId: string, openid: string, occasion: string): string =>
  `t${contentHash(["tie", patientId, openid, occasion]).slice(0, 16)}`;
