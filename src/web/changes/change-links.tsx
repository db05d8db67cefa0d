import { Link } from "react-router";
import classes from "./changes.module.css";

/** From the rules of a credential or a body to what changed in them. */
export function ChangeLinks({ id, body }: { readonly id: string; readonly body: string }) {
  return (
    <p className={`${classes["filter"]} no-print`}>
      <Link to={`/rules/${id}/diff`}>What changed between two days</Link>
      <Link to={`/changes/${body}`}>All changes of this body</Link>
    </p>
  );
}
