import { Text } from "@mantine/core";
import { Link } from "react-router";
import classes from "./without-scripts.module.css";

/** Shown only where scripts do not run: the record is kept by the browser and cannot be read without them. */
export function WithoutScripts() {
  return (
    <Text className={classes["only"] ?? ""}>
      Your record is kept in this browser, and reading it needs JavaScript. Without it, <Link to="/">Home</Link> answers for
      the credentials you name there.
    </Text>
  );
}
