import { spawnSync } from "node:child_process";
import { cpSync, mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, describe, expect, test } from "vitest";
import { runRecert } from "./run-recert.ts";

/** Files and folders that are not what their names say: each is named with what is wrong, and nothing waits for ever. */

const folder = mkdtempSync(join(tmpdir(), "recert-paths-"));
afterAll(() => rmSync(folder, { recursive: true }));

const RECORD = "credentials:\n  - { id: nasm/ces }\n";
let count = 0;

/** A rulebooks folder of its own with the template in it, and the place in that for something odd. */
function rules(odd: string): { root: string; path: string } {
  const root = join(folder, `rules-${count++}`);
  cpSync("rulebooks/_template", join(root, "template"), { recursive: true });
  return { root, path: join(root, "template", odd) };
}

describe("a folder of rulebooks", () => {
  test("with a link that leads out of it to a folder", async () => {
    const { root, path } = rules("credentials/all");
    symlinkSync(tmpdir(), path);
    expect(await runRecert(["lint", root])).toMatchObject({ code: 2, err: expect.stringContaining(`${path} could not be read: it is neither a file nor a link to one`) });
  });

  test("with a link to nothing", async () => {
    const { root, path } = rules("credentials/gone.yaml");
    symlinkSync("nowhere", path);
    expect(await runRecert(["lint", root])).toMatchObject({ code: 2, err: expect.stringContaining(`${path} could not be read: it is not there, or is a link to nothing`) });
  });

  test("with a device in place of a file", async () => {
    const { root, path } = rules("credentials/endless.yaml");
    symlinkSync("/dev/zero", path);
    expect(await runRecert(["lint", root])).toMatchObject({ code: 2, err: expect.stringContaining(`${path} could not be read`) });
  });

  test("with a pipe that nobody writes into", async () => {
    const { root, path } = rules("credentials/pipe.yaml");
    spawnSync("mkfifo", [path]);
    expect(await runRecert(["lint", root])).toMatchObject({ code: 2, err: expect.stringContaining(`${path} could not be read`) });
  });

  test("with a file that is too large for a text", async () => {
    const { root, path } = rules("credentials/large.yaml");
    writeFileSync(path, "");
    truncateSync(path, 3 * 1024 ** 3);
    expect(await runRecert(["lint", root])).toMatchObject({ code: 2, err: expect.stringContaining(`${path} could not be read: it is larger than 64 MB`) });
  });

  test("with a hidden folder that leads back to it", async () => {
    const { root, path } = rules(".hidden");
    mkdirSync(path);
    symlinkSync(root, join(path, "again"));
    expect((await runRecert(["lint", root])).code).toBe(0);
  });
});

describe("a record", () => {
  test("in the UTF-16 that Windows writes is read", async () => {
    const path = join(folder, "windows.yaml");
    writeFileSync(path, `\u{FEFF}${RECORD}`, "utf16le");
    expect(await runRecert(["status", path, "--as-of", "2026-11-20"])).toMatchObject({ code: 0, err: "" });
  });

  test("that never ends is not waited for", async () => {
    expect(await runRecert(["status", "/dev/zero"])).toMatchObject({ code: 2, err: "/dev/zero could not be read: it is larger than 64 MB\n" });
  });
});

/** The same program as somebody who may not open everything: only the superuser can become another. */
describe.runIf(process.getuid?.() === 0)("what may not be opened", () => {
  const nobody = (...args: string[]) => {
    const { status, stdout, stderr } = spawnSync(process.execPath, ["bin/recert.js", ...args], { encoding: "utf8", uid: 65_534, gid: 65_534 });
    return { code: status, out: stdout, err: stderr };
  };

  test("beside a file is no matter; itself is named", () => {
    const open = mkdtempSync(join(tmpdir(), "recert-open-"));
    try {
      spawnSync("chmod", ["755", open]);
      mkdirSync(join(open, "closed"), { mode: 0o000 });
      writeFileSync(join(open, "case.yaml"), `- name: one\n  as-of: 2026-11-20\n  record: { credentials: [ { id: nasm/ces } ] }\n  expect: { nasm/ces: { state: no-expiry } }\n`);
      expect(nobody("cases", join(open, "case.yaml")).err).toBe("");
      const missing = `${join(open, "closed")} could not be read: permission is missing\n`;
      expect(nobody("lint", join(open, "closed"))).toMatchObject({ code: 2, err: missing });
      expect(nobody("cases", join(open, "closed"))).toMatchObject({ code: 2, err: missing });
      expect(nobody("status", join(open, "closed"))).toMatchObject({ code: 2, err: `${join(open, "closed")} is a folder; a file was expected\n` });
    } finally {
      rmSync(open, { recursive: true });
    }
  });
});
