import cloud from "wx-server-sdk";

interface TempFile {
  readonly fileID: string;
  readonly tempFileURL: string;
  readonly status: number;
}

/** Links that open the files for `seconds`; `undefined` for a file that is not there. Links are never stored. */
export async function temporaryLinks(
  fileIds: readonly string[],
  seconds: number,
): Promise<readonly (string | undefined)[]> {
  if (fileIds.length === 0) return [];
  const fileList = fileIds.map((fileID) => ({ fileID, maxAge: seconds }));
  const answer = (await cloud.getTempFileURL({ fileList } as never)) as unknown as {
    readonly fileList: readonly TempFile[];
  };
  const links = new Map(answer.fileList.map(({ fileID, tempFileURL }) => [fileID, tempFileURL]));
  return fileIds.map((fileId) => links.get(fileId) || undefined);
}

async function sizeAt(link: string | undefined): Promise<number | undefined> {
  if (link === undefined) return undefined;
  const response = await fetch(link, { method: "HEAD" });
  return response.ok ? Number(response.headers.get("content-length") ?? Number.NaN) : undefined;
}

/** The files' sizes in bytes; `undefined` for a file that is not there. */
export async function fileSizes(fileIds: readonly string[]): Promise<readonly (number | undefined)[]> {
  return Promise.all((await temporaryLinks(fileIds, 60)).map(sizeAt));
}
