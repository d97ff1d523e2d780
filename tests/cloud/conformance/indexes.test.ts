import { onEveryEnvironment, onLocalCloud } from "./environments";

onEveryEnvironment((get) => {
  const bookings = () => get().db.collection("conformance_bookings");
  const people = () => get().db.collection("conformance_people");

  test("an id exists once, and a failed insert leaves the first one alone", async () => {
    await bookings().add({ data: { _id: "one", slot: 1, day: 1 } });
    await expect(bookings().add({ data: { _id: "one", slot: 2, day: 2 } })).rejects.toHaveProperty("errCode");
    expect((await bookings().doc("one").get()).data["slot"]).toBe(1);
  });

  test("a compound unique index refuses the same pair and nothing else", async () => {
    await bookings().add({ data: { slot: "09:00", day: "1" } });
    await bookings().add({ data: { slot: "09:00", day: "2" } });
    await bookings().add({ data: { slot: "09:30", day: "1" } });
    await expect(bookings().add({ data: { slot: "09:00", day: "1" } })).rejects.toMatchObject({
      message: expect.stringMatching(/E11000|duplicate key|DUPLICATE_WRITE/i),
    });
    expect((await bookings().count()).total).toBe(3);
  });

  test("an update may not make a duplicate either, and set may not", async () => {
    await bookings().add({ data: { _id: "x", slot: 1, day: 1 } });
    await bookings().add({ data: { _id: "y", slot: 1, day: 2 } });
    await expect(
      bookings()
        .doc("y")
        .update({ data: { day: 1 } }),
    ).rejects.toHaveProperty("errCode");
    await expect(
      bookings()
        .doc("z")
        .set({ data: { slot: 1, day: 1 } }),
    ).rejects.toHaveProperty("errCode");
    expect((await bookings().doc("y").get()).data["day"]).toBe(2);
    expect((await bookings().count()).total).toBe(2);
  });

  test("a removed document frees its place", async () => {
    await bookings().add({ data: { _id: "x", slot: 1, day: 1 } });
    await bookings().doc("x").remove();
    await expect(bookings().add({ data: { _id: "y", slot: 1, day: 1 } })).resolves.toHaveProperty("_id", "y");
  });

  test("of many inserts at once for one place exactly one succeeds", async () => {
    const tries = Array.from({ length: 20 }, (_, n) =>
      bookings()
        .add({ data: { _id: `try${n}`, slot: "s", day: "d" } })
        .then(
          () => true,
          () => false,
        ),
    );
    expect((await Promise.all(tries)).filter(Boolean)).toHaveLength(1);
  });

  test("a missing field counts as null, so only one document may lack it", async () => {
    await people().add({ data: { _id: "p1", name: "A" } });
    await expect(people().add({ data: { _id: "p2", name: "B" } })).rejects.toHaveProperty("errCode");
    await expect(people().add({ data: { _id: "p3", phone: null } })).rejects.toHaveProperty("errCode");
  });
});

onLocalCloud({ uniqueMissing: "notIndexed" }, (get) => {
  test("documents that lack the field may stand outside the index", async () => {
    const people = get().db.collection("conformance_people");
    await people.add({ data: { _id: "p1", name: "A" } });
    await people.add({ data: { _id: "p2", name: "B" } });
    expect((await people.count()).total).toBe(2);
  });
});

onLocalCloud({ duplicateCode: "DATABASE_REQUEST_FAILED" }, (get) => {
  test("a duplicate may come as -502001", async () => {
    const items = get().db.collection("conformance_items");
    await items.add({ data: { _id: "a" } });
    await expect(items.add({ data: { _id: "a" } })).rejects.toMatchObject({ errCode: -502001 });
  });
});

onLocalCloud({ duplicateCode: "DATABASE_DUPLICATE_WRITE" }, (get) => {
  test("a duplicate may come as -501001: the SDK does not know its code text", async () => {
    const items = get().db.collection("conformance_items");
    await items.add({ data: { _id: "a" } });
    await expect(items.add({ data: { _id: "a" } })).rejects.toMatchObject({ errCode: -501001 });
  });
});
