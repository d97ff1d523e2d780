import { onEveryEnvironment, onLocalCloud } from "./environments";

onEveryEnvironment((get) => {
  const sdk = () => get().sdk;

  test("a file goes up, comes down and is deleted", async () => {
    const cloudPath = "conformance/第一天 1.txt";
    const { fileID } = await sdk().uploadFile({ cloudPath, fileContent: Buffer.from("愈合") });
    expect(fileID).toMatch(/^cloud:\/\/.+\/conformance\/第一天 1\.txt$/);
    expect((await sdk().downloadFile({ fileID })).fileContent.toString()).toBe("愈合");
    const { fileList } = await sdk().getTempFileURL({ fileList: [fileID, { fileID, maxAge: 60 }] });
    expect(fileList.map(({ status }) => status)).toEqual([0, 0]);
    expect(await (await fetch(fileList[1]?.tempFileURL ?? "")).text()).toBe("愈合");
    expect((await sdk().deleteFile({ fileList: [fileID] })).fileList).toMatchObject([{ fileID, status: 0 }]);
  });

  test("a file that is not there has no address", async () => {
    const { fileID } = await sdk().uploadFile({ cloudPath: "conformance/x", fileContent: Buffer.from("x") });
    await sdk().deleteFile({ fileList: [fileID] });
    const { fileList } = await sdk().getTempFileURL({ fileList: [fileID] });
    expect(fileList[0]).toMatchObject({ fileID, tempFileURL: "" });
    expect(fileList[0]?.status).not.toBe(0);
    await expect(sdk().downloadFile({ fileID })).rejects.toBeDefined();
  });

  test("a file is replaced by a second upload", async () => {
    const up = (text: string) =>
      sdk().uploadFile({ cloudPath: "conformance/twice.txt", fileContent: Buffer.from(text) });
    await up("first");
    const { fileID } = await up("second");
    expect((await sdk().downloadFile({ fileID })).fileContent.toString()).toBe("second");
    await sdk().deleteFile({ fileList: [fileID] });
  });

  test("a collection that is not there is -502005", async () => {
    const missing = get().db.collection("conformance_nowhere");
    for (const attempt of [() => missing.get(), () => missing.count(), () => missing.add({ data: { n: 1 } })]) {
      await expect(attempt()).rejects.toMatchObject({ errCode: -502005 });
    }
  });

  test("a function that is not there rejects with errCode -1", async () => {
    await expect(sdk().callFunction({ name: "conformance-nowhere", data: {} })).rejects.toMatchObject({ errCode: -1 });
  });

  test("remove without a condition empties the collection", async () => {
    const items = get().db.collection("conformance_items");
    await items.add({ data: [{ n: 1 }, { n: 2 }] });
    expect((await items.remove()).stats.removed).toBe(2);
    expect((await items.count()).total).toBe(0);
  });
});

onLocalCloud(undefined, (get) => {
  test("a collection can be made", async () => {
    await get().db.createCollection("conformance_made");
    expect((await get().db.collection("conformance_made").count()).total).toBe(0);
  });

  test("a process outside the cloud may not use the APIs of WeChat", async () => {
    const { openapi } = get().sdk as unknown as {
      openapi: { wxacode: { getUnlimited(args: object): Promise<unknown> } };
    };
    await expect(openapi.wxacode.getUnlimited({ scene: "a" })).rejects.toMatchObject({ errCode: -604101 });
  });
});
