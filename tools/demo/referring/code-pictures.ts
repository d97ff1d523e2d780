import { sceneOf, type Token } from "@shared/referral/token";
import type { CodePictureRecord } from "../../../cloudfunctions/server/store/referral-records";
import { createMiniProgramCode } from "../../cloud/openapi/mini-program-code";
import { ownCodes } from "./clinic-codes";

const draw = createMiniProgramCode(undefined);

function pictureOf(token: string): CodePictureRecord {
  const answer = draw({ scene: sceneOf(token as Token), page: "referral/card/index", width: 430 });
  if (!("bytes" in answer)) throw new Error("the local cloud draws no mini-program code");
  const { contentType, bytes } = answer;
  return {
    _id: token,
    state: "drawn",
    picture: { contentType: String(contentType), base64: bytes.toString("base64") },
  };
}

/** The mini-program codes of the clinic's own codes, as the clock had them drawn. */
export const codePictures = (): readonly CodePictureRecord[] => [...ownCodes].map(pictureOf);
