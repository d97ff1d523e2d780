import cloud from "wx-server-sdk";

interface TempFile {
  readonly fileID: string;
  readonly tempFileURL: string;
}

/** The cloud answers for at most so many files at once. */
const perCall = 50;

async function linksOf(fileIds: readonly string[], seconds: number): Promise<readonly TempFile[]> {
  const fileList = fileIds.map((fileID) => ({ fileID, maxAge: seconds }));
  const answer = (await cloud.getTempFileURL({ fileList } as never)) as unknown as {
    readonly fileList: readonly TempFile[];
  };
  return answer.fileList;
}

/** Links that open the files for `seconds`; `undefined` for a file that is not there. Links are never stored. */
export async function temporaryLinks(
  fileIds: readonly string[],
  seconds: number,
): Promise<readonly (string | undefined)[]> {
  const links = new Map<string, string>();
  for (let from = 0; from < fileIds.length; from += perCall) {
    const files = await linksOf(fileIds.slice(from, from + perCall), seconds);
    for (const { fileID, tempFileURL } of files) links.set(fileID, tempFileURL);
  }
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
