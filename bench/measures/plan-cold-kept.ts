/** The same as plan-cold.ts as `recert` starts it: what Node makes of the program's text is kept from one start to the next. */
import module from "node:module";
import { fileURLToPath } from "node:url";

module.enableCompileCache(fileURLToPath(new URL("../../build/compiled", import.meta.url)));
await import("./plan-cold.ts");
