import { contentHash } from "../content-hash";

/** The id of what is known of how somebody in WeChat first came; says nothing about who it is. */
export const friendId = (openid: string): string => `f${contentHash(["friend", openid]).slice(0, 24)}`;

/** The same of a patient whom the desk wrote down without WeChat. */
export const friendOfDesk = (patientId: string): string => `d${contentHash(["friend", patientId]).slice(0, 24)}`;

/** The id of somebody's agreement and code. */
export const sharerId = (openid: string): string => `s${contentHash(["sharer", openid]).slice(0, 24)}`;

/** Every id under which it may be kept how somebody first came: on the phone, or as the desk's patient. */
export const waysOf = (openid: string, patientIds: readonly string[]): readonly string[] => [
  friendId(openid),
  ...patientIds.map(friendOfDesk),
];
