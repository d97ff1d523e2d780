import type { CodePicture } from "@shared/contract/referral-views";
import { command } from "./database";
import type { CodePictureRecord } from "./referral-records";
import { table } from "./table";

const pictures = table<CodePictureRecord>("codePictures");

export const findPicture = (token: string): Promise<CodePictureRecord | undefined> => pictures.get(token);

/** Asks for a picture; one that is there or asked for stays as it is. */
export const wantPicture = (token: string): Promise<boolean> => pictures.insert({ _id: token, state: "wanted" });

/** Asks again for one that WeChat did not draw. */
export const wantAgain = (token: string): Promise<boolean> =>
  pictures.update({ _id: token, state: "failed" }, { state: "wanted" });

export const wantedPictures = (limit: number): Promise<readonly CodePictureRecord[]> =>
  pictures.find({ state: "wanted" }, { limit });

export const keepPicture = (token: string, picture: CodePicture | undefined): Promise<boolean> =>
  pictures.update(
    { _id: token },
    picture === undefined ? { state: "failed" } : { state: "drawn", picture: command.set(picture) },
  );
