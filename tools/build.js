import { build } from "./setup/build.js";
import { install } from "./setup/install.js";
import { snapshot } from "./setup/snapshot.js";

install();
build();
// The build empties its folder, in which the snapshot is kept too.
snapshot();
