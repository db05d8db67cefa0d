// Plain JavaScript: this runs under whatever Node the machine has, before the project's own is there.
import { install } from "./setup/install.js";
import { snapshot } from "./setup/snapshot.js";

install();
snapshot();
