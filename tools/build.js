import { build } from "./setup/build.js";
import { install } from "./setup/install.js";

install();
build();
