import type { Config } from "@react-router/dev/config";

export default {
  appDirectory: "src/web",
  buildDirectory: "build",
  ssr: true,
  // A few pages: sending their names at once is smaller than asking for them one by one.
  routeDiscovery: { mode: "initial" },
} satisfies Config;
