import { expect, inject, test } from "vitest";

const get = (path: string) => fetch(new URL(path, inject("baseUrl")));

test("a body's rulebook is sent as data, may be kept, and is small on the wire", async () => {
  const response = await get("/data/rulebooks/nasm.json");
  expect(response.status).toBe(200);
  expect(response.headers.get("content-type")).toMatch(/^application\/json/);
  expect(response.headers.get("cache-control")).toContain("max-age=");
  expect(response.headers.get("content-encoding")).not.toBeNull();
  const data = (await response.json()) as { rulebook: { body: { id: string }; credentials: unknown[]; notes: string }; vocabulary: object };
  expect(data.rulebook.body.id).toBe("nasm");
  expect(data.rulebook.credentials.length).toBeGreaterThan(5);
  expect(data.rulebook.notes).toBe("");
  expect(Object.keys(data.vocabulary)).toContain("cards");
});

test.each(["/data/rulebooks/nobody.json", "/data/rulebooks/nasm", "/data/rulebooks/..%2f..%2fpackage.json"])("%s is not there", async (path) => {
  expect((await get(path)).status).toBe(404);
});
