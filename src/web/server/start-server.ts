import { createRequestListener } from "@remix-run/node-fetch-server";
import { createServer, type Server } from "node:http";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import { createRequestHandler, type ServerBuild } from "react-router";
import type { PlanFeed } from "../../app/plan/feed/plan-feed.ts";
import type { LoadedRulebooks } from "../../app/rulebooks/loaded-rulebooks.ts";
import { compressPage } from "./compress-page.ts";
import { refuseRequest } from "./refuse-request.ts";
import { securityHeaders } from "./security-headers.ts";
import { staticFiles } from "./static-files.ts";

export interface ServerOptions {
  readonly host: string;
  readonly port: number;
  /** Where `npm run build` put `client/` and `server/`. */
  readonly buildFolder: string;
  /** What the pages show and judge by. */
  readonly rulebooks: LoadedRulebooks;
  /** What plans for feeds. */
  readonly planFeed: PlanFeed;
}

/** What the built pages want to be handed before they are asked for. */
interface Provided {
  provideRulebooks(loaded: LoadedRulebooks): void;
  provideFeedPlanner(planner: PlanFeed): void;
}

export type StartResult =
  | { readonly ok: true; readonly url: string; readonly stop: () => Promise<void> }
  | { readonly ok: false; readonly problem: string };

/** Serves the built app: static files first, pages next, the same security headers on both. */
export async function startServer({ host, port, buildFolder, rulebooks, planFeed }: ServerOptions): Promise<StartResult> {
  const entry = pathToFileURL(join(buildFolder, "server", "index.js")).href;
  const build = (await import(entry)) as ServerBuild;
  const pages = build.entry.module as unknown as Provided;
  pages.provideRulebooks(rulebooks);
  pages.provideFeedPlanner(planFeed);
  const page = createRequestHandler(build, "production");
  const staticFile = staticFiles(join(buildFolder, "client"));

  const answer = createRequestListener(async (request) => {
    const response = (await staticFile(request)) ?? compressPage(request, await page(request));
    for (const [name, value] of securityHeaders) response.headers.set(name, value);
    return response;
  });
  const server = createServer((request, response) => {
    if (!refuseRequest(request, response)) void answer(request, response);
  });
  return listen(server, host, port);
}

function listen(server: Server, host: string, port: number): Promise<StartResult> {
  return new Promise((resolve, reject) => {
    server.once("error", (error: NodeJS.ErrnoException) => {
      const problem = listenProblem(error.code, host, port);
      if (problem) resolve({ ok: false, problem });
      else reject(error);
    });
    server.listen(port, host, () => {
      const address = server.address();
      const actual = typeof address === "object" && address ? address.port : port;
      const stop = (): Promise<void> =>
        new Promise((done) => {
          server.close(() => done());
          // Browsers keep connections open; waiting for them would hang the shutdown.
          server.closeAllConnections();
        });
      resolve({ ok: true, url: `http://${host.includes(":") ? `[${host}]` : host}:${actual}`, stop });
    });
  });
}

function listenProblem(code: string | undefined, host: string, port: number): string | undefined {
  const again = "Choose another with PORT, for example: PORT=3001 npm start";
  if (code === "EADDRINUSE") return `Port ${port} is taken by another program. ${again}`;
  if (code === "EACCES") return `Port ${port} needs more rights than this user has. ${again}`;
  if (code === "EADDRNOTAVAIL" || code === "ENOTFOUND") {
    return `This machine has no address "${host}". Set HOST to one it has, or leave it out for localhost.`;
  }
  return undefined;
}
